//! Which challenge is answered by which field.

use crate::concept::{Kind, Section};
use crate::render::html::scene::{Link, Scene};
use crate::theme::TemplateFault;
use crate::value::Id;
use serde::Serialize;
use std::collections::HashSet;

/// The table.
#[derive(Serialize)]
pub struct View {
    caption: String,
    columns: Vec<Link>,
    rows: Vec<Row>,
    yes: String,
    no: String,
}

#[derive(Serialize)]
struct Row {
    title: String,
    href: String,
    lang: Option<String>,
    cells: Vec<bool>,
}

/// More cells are no table anybody reads, and grow with the square of the concept.
const MOST: usize = 1_000_000;

/// Makes the view; `None` when no record links a challenge to a field.
pub fn view(scene: &Scene<'_>) -> Result<Option<View>, TemplateFault> {
    let concept = scene.edition.concept;
    let fields: Vec<_> = concept.fields().map(|(_, field)| field).collect();
    let challenges = concept.sections().map(|(_, section)| match section {
        Section::Challenges(challenges) => challenges.len(),
        _ => 0,
    });
    if challenges.sum::<usize>().saturating_mul(fields.len()) > MOST {
        return Err(TemplateFault::too_much());
    }
    let mut rows = Vec::new();
    for (_, section) in concept.sections() {
        let Section::Challenges(challenges) = section else { continue };
        for challenge in challenges {
            let Some(link) = scene.link(Kind::Challenge, &challenge.id) else { continue };
            let answered: HashSet<&Id> = concept.fields_of(challenge).into_iter().collect();
            let cells = fields.iter().map(|field| answered.contains(&field.id)).collect();
            rows.push(Row { title: link.title, href: link.href, lang: link.lang, cells });
        }
    }
    Ok(rows.iter().any(|row| row.cells.contains(&true)).then(|| View {
        caption: scene.say(
            "matrix-caption",
            &[
                ("challenges", scene.label("challenge", true).into()),
                ("fields", scene.label("field", true).into()),
            ],
        ),
        columns: fields.iter().filter_map(|field| scene.link(Kind::Field, &field.id)).collect(),
        rows,
        yes: scene.say("yes", &[]),
        no: scene.say("no", &[]),
    }))
}
