//! Which challenge is answered by which field.

use super::table::{Cell, Grid, Row, bounded};
use crate::concept::{Kind, Section};
use crate::render::html::scene::Scene;
use crate::theme::TemplateFault;
use crate::value::Id;
use serde::Serialize;
use std::collections::HashSet;

/// The table.
#[derive(Serialize)]
pub struct View {
    grid: Grid,
}

/// Makes the view; `None` when no record links a challenge to a field.
pub fn view(scene: &Scene<'_>) -> Result<Option<View>, TemplateFault> {
    let concept = &scene.edition.concept;
    let fields: Vec<_> = concept.fields().map(|(_, field)| field).collect();
    let challenges = concept.sections().map(|(_, section)| match section {
        Section::Challenges(challenges) => challenges.len(),
        _ => 0,
    });
    bounded(challenges.sum(), fields.len())?;
    let yes = Cell { said: Some(scene.say("yes", &[])), written: false };
    let mut rows = Vec::new();
    for (_, section) in concept.sections() {
        let Section::Challenges(challenges) = section else { continue };
        for challenge in challenges {
            let Some(head) = scene.link(Kind::Challenge, &challenge.id) else { continue };
            let answered: HashSet<&Id> = concept.fields_of(challenge).into_iter().collect();
            let cell = |id: &Id| if answered.contains(id) { yes.clone() } else { Cell::EMPTY };
            let cells = fields.iter().map(|field| cell(&field.id)).collect();
            rows.push(Row { head, cells });
        }
    }
    let meets = rows.iter().any(|row| row.cells.iter().any(|cell| cell.said.is_some()));
    let caption = || {
        let words = [
            ("challenges", scene.label("challenge", true).into()),
            ("fields", scene.label("field", true).into()),
        ];
        scene.say("matrix-caption", &words)
    };
    Ok(meets.then(|| View {
        grid: Grid {
            caption: caption(),
            columns: fields.iter().filter_map(|field| scene.link(Kind::Field, &field.id)).collect(),
            rows,
            no: scene.say("no", &[]),
        },
    }))
}
