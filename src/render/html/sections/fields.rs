//! All fields of action side by side: drawn from the records, wherever their chapters are.

use super::field;
use crate::concept::Kind;
use crate::render::html::scene::Scene;
use crate::value::Localized;
use serde::Serialize;

/// All fields.
#[derive(Serialize)]
pub struct View {
    fields: Vec<Card>,
}

#[derive(Serialize)]
struct Card {
    id: String,
    label: String,
    number: Option<String>,
    title: String,
    claim: Option<Said>,
    href: String,
    goals: Vec<Said>,
    goals_title: String,
    approaches: Vec<Said>,
    approaches_title: String,
    lang: Option<String>,
}

/// A text, and its language where it is not the page's.
#[derive(Serialize)]
struct Said {
    text: String,
    lang: Option<String>,
}

impl Said {
    fn of(scene: &Scene<'_>, text: &Localized<String>) -> Self {
        Self { text: scene.text(text), lang: scene.lang(text) }
    }
}

/// Makes the view.
pub fn view(scene: &Scene<'_>) -> View {
    let cards = scene.edition.concept.fields().filter_map(|(chapter, one)| {
        // The way to a field that has a chapter to itself is the way to that chapter.
        let alone = chapter.sections.iter().map(|section| section.records().len()).sum::<usize>() == 1;
        let href = match alone {
            true => scene.link(Kind::Chapter, &chapter.id)?.href,
            false => scene.link(Kind::Field, &one.id)?.href,
        };
        Some(Card {
            id: one.id.to_string(),
            label: field::label(scene, one),
            number: one.number.clone(),
            title: scene.text(&one.title),
            claim: one.claim.as_ref().map(|claim| Said::of(scene, claim)),
            href,
            goals: one.goals.iter().map(|goal| Said::of(scene, &goal.text)).collect(),
            goals_title: scene.label("goal", true),
            approaches: one.approaches.iter().map(|approach| Said::of(scene, &approach.text)).collect(),
            approaches_title: scene.label("approach", true),
            lang: scene.lang(&one.title),
        })
    });
    View { fields: cards.collect() }
}
