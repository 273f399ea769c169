//! A field of action.

use super::section::Entry;
use crate::concept::{Field, Kind, RecordRef, Status};
use crate::i18n::Say;
use crate::render::html::scene::{Link, Scene};
use serde::Serialize;

/// A field.
#[derive(Serialize)]
pub struct View {
    field: FieldView,
}

#[derive(Serialize)]
struct FieldView {
    id: String,
    label: Option<String>,
    several: bool,
    number: Option<String>,
    title: Option<String>,
    claim: Option<String>,
    target_groups: Vec<String>,
    target_groups_title: String,
    challenges: Vec<Link>,
    challenges_title: String,
    goals: Vec<GoalView>,
    goals_title: String,
    approaches: Vec<ApproachView>,
    approaches_title: String,
    results: Vec<Link>,
    results_title: String,
    measures: Vec<Link>,
    measures_title: String,
    lang: Option<String>,
}

#[derive(Serialize)]
struct GoalView {
    id: String,
    number: usize,
    text: String,
    indicator: Option<String>,
    target: Option<String>,
    lang: Option<String>,
}

#[derive(Serialize)]
struct ApproachView {
    id: String,
    text: String,
    status: Option<StatusView>,
    goals: Vec<Link>,
    actors: Vec<Link>,
    lang: Option<String>,
}

/// How far something has come, as templates read it.
#[derive(Serialize)]
pub struct StatusView {
    key: &'static str,
    word: String,
}

/// A status in words.
pub fn status(scene: &Scene<'_>, status: Option<Status>) -> Option<StatusView> {
    status.map(|status| StatusView {
        key: status.key(),
        word: scene.say(&format!("status-{}", status.key()), &[]),
    })
}

/// What a field is called: the region's word and its number.
pub fn label(scene: &Scene<'_>, field: &Field) -> String {
    let word = scene.label("field", false);
    match &field.number {
        Some(number) => {
            scene.say("field-label", &[("label", Say::from(word)), ("number", Say::from(number.as_str()))])
        }
        None => word,
    }
}

/// The results and measures that name a field.
fn belonging(scene: &Scene<'_>, field: &Field) -> (Vec<Link>, Vec<Link>) {
    let of = RecordRef::new(Kind::Field, field.id.clone());
    let by = |kind| {
        let all = scene.edition.concept.mentioned_by(&of).iter().filter(|by| by.kind == kind);
        all.filter_map(|by| scene.link(kind, &by.id)).collect()
    };
    (by(Kind::Result), by(Kind::Measure))
}

/// Makes the view. A title that the page has already said is not said again.
pub fn view(scene: &Scene<'_>, field: &Field, several: bool, page_title: &str) -> View {
    let (results, measures) = belonging(scene, field);
    let goals = field.goals.iter().enumerate().map(|(at, goal)| GoalView {
        id: goal.id.to_string(),
        number: at + 1,
        text: scene.text(&goal.text),
        indicator: scene.maybe_text(goal.indicator.as_ref()),
        target: scene.maybe_text(goal.target.as_ref()),
        lang: scene.lang(&goal.text),
    });
    let approaches = field.approaches.iter().map(|approach| ApproachView {
        id: approach.id.to_string(),
        text: scene.text(&approach.text),
        status: status(scene, approach.status),
        goals: scene.links(Kind::Goal, &approach.goals),
        actors: scene.links(Kind::Actor, &approach.actors),
        lang: scene.lang(&approach.text),
    });
    let challenges = scene.edition.concept.challenges_of(field);
    let challenges = challenges.into_iter().filter_map(|id| scene.link(Kind::Challenge, id));
    View {
        field: FieldView {
            id: field.id.to_string(),
            label: Some(label(scene, field)).filter(|label| label != page_title),
            several,
            number: field.number.clone(),
            title: Some(scene.text(&field.title)).filter(|title| title != page_title),
            claim: scene.maybe_text(field.claim.as_ref()),
            target_groups: scene.texts(&field.target_groups),
            target_groups_title: scene.label("target_group", true),
            challenges: challenges.collect(),
            challenges_title: scene.label("challenge", true),
            goals: goals.collect(),
            goals_title: scene.label("goal", true),
            approaches: approaches.collect(),
            approaches_title: scene.label("approach", true),
            results,
            results_title: scene.label("result", true),
            measures,
            measures_title: scene.label("measure", true),
            lang: scene.lang(&field.title),
        },
    }
}

/// The parts of a field in the outline of its page; the anchors are the template's.
pub fn entries(scene: &Scene<'_>, field: &Field) -> Vec<Entry> {
    let (results, measures) = belonging(scene, field);
    let parts = [
        ("goals", "goal", !field.goals.is_empty()),
        ("approaches", "approach", !field.approaches.is_empty()),
        ("results", "result", !results.is_empty()),
        ("measures", "measure", !measures.is_empty()),
    ];
    parts
        .into_iter()
        .filter(|(_, _, there)| *there)
        .map(|(part, key, _)| Entry { id: format!("{}-{part}", field.id), title: scene.label(key, true) })
        .collect()
}
