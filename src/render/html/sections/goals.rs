//! What serves each goal of each field: goals, approaches, measures, results, as far as they name each other.

use super::field::{StatusView, label, status};
use crate::concept::{Approach, Field, Kind, Measure, RecordRef};
use crate::render::html::scene::{Link, Scene};
use crate::value::Id;
use serde::Serialize;
use std::collections::{HashMap, HashSet};

/// All fields.
#[derive(Serialize)]
pub struct View {
    fields: Vec<Chain>,
    goal_title: String,
    goals_title: String,
    approaches_title: String,
    measures_title: String,
    results_title: String,
}

#[derive(Serialize)]
struct Chain {
    id: String,
    label: String,
    title: String,
    href: String,
    lang: Option<String>,
    /// The goals, each with what names it.
    goals: Vec<Step>,
    /// What names no goal of the field.
    rest: Option<Step>,
    /// Whether anything names a goal; otherwise goals and the rest stand side by side.
    linked: bool,
    results: Vec<Link>,
}

#[derive(Serialize)]
struct Step {
    number: usize,
    goal: Option<Link>,
    target: Option<String>,
    approaches: Vec<Item>,
    measures: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    link: Link,
    status: Option<StatusView>,
    actors: Vec<Link>,
}

/// Makes the view; `None` without a field.
pub fn view(scene: &Scene<'_>) -> Option<View> {
    let fields = || scene.edition.concept.fields().map(|(_, field)| field);
    let all: Known<'_> =
        fields().flat_map(|field| &field.approaches).map(|approach| (&approach.id, approach)).collect();
    let fields: Vec<Chain> = fields().filter_map(|field| chain(scene, field, &all)).collect();
    (!fields.is_empty()).then(|| View {
        fields,
        goal_title: scene.label("goal", false),
        goals_title: scene.label("goal", true),
        approaches_title: scene.label("approach", true),
        measures_title: scene.label("measure", true),
        results_title: scene.label("result", true),
    })
}

/// All approaches, by id.
type Known<'a> = HashMap<&'a Id, &'a Approach>;

fn chain(scene: &Scene<'_>, field: &Field, all: &Known<'_>) -> Option<Chain> {
    let concept = &scene.edition.concept;
    let of_field = concept.mentioned_by(&RecordRef::new(Kind::Field, field.id.clone()));
    let by = |kind: Kind| of_field.iter().filter(move |by| by.kind == kind).map(|by| &by.id);
    let mut placed: HashSet<RecordRef> = HashSet::new();
    let goals: Vec<Step> = field
        .goals
        .iter()
        .enumerate()
        .map(|(at, goal)| {
            let named = concept.mentioned_by(&RecordRef::new(Kind::Goal, goal.id.clone()));
            placed.extend(named.iter().cloned());
            let by = |kind: Kind| named.iter().filter(move |by| by.kind == kind).map(|by| &by.id);
            Step {
                number: at + 1,
                goal: scene.link(Kind::Goal, &goal.id),
                target: scene.maybe_text(goal.target.as_ref()),
                approaches: approaches(scene, by(Kind::Approach).filter_map(|id| all.get(id).copied())),
                measures: by(Kind::Measure).filter_map(|id| measure_of(scene, id)).collect(),
            }
        })
        .collect();
    let is_free = |kind: Kind, id: &Id| !placed.contains(&RecordRef::new(kind, id.clone()));
    let rest = Step {
        number: 0,
        goal: None,
        target: None,
        approaches: approaches(scene, field.approaches.iter().filter(|one| is_free(Kind::Approach, &one.id))),
        measures: by(Kind::Measure)
            .filter(|id| is_free(Kind::Measure, id))
            .filter_map(|id| measure_of(scene, id))
            .collect(),
    };
    let link = scene.link(Kind::Field, &field.id)?;
    Some(Chain {
        id: format!("{}_chain", field.id),
        label: label(scene, field),
        title: link.title,
        href: link.href,
        lang: link.lang,
        linked: goals.iter().any(|goal| !goal.approaches.is_empty() || !goal.measures.is_empty()),
        goals,
        rest: Some(rest).filter(|rest| !rest.approaches.is_empty() || !rest.measures.is_empty()),
        results: by(Kind::Result).filter_map(|id| scene.link(Kind::Result, id)).collect(),
    })
}

fn approaches<'a>(scene: &Scene<'_>, wanted: impl Iterator<Item = &'a Approach>) -> Vec<Item> {
    let item = |one: &Approach| {
        Some(Item {
            link: scene.link(Kind::Approach, &one.id)?,
            status: status(scene, one.status),
            actors: scene.links(Kind::Actor, &one.actors),
        })
    };
    wanted.filter_map(item).collect()
}

fn measure_of(scene: &Scene<'_>, id: &Id) -> Option<Item> {
    let measure: &Measure = scene.edition.concept.measure(id)?;
    Some(Item {
        link: scene.link(Kind::Measure, id)?,
        status: status(scene, measure.status),
        actors: scene.link(Kind::Actor, &measure.actor).into_iter().collect(),
    })
}
