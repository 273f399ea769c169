//! Which challenge is answered by which field.

use crate::concept::{Kind, Section};
use crate::render::html::scene::{Link, Scene};
use serde::Serialize;

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

/// Makes the view; `None` when no record links a challenge to a field.
pub fn view(scene: &Scene<'_>) -> Option<View> {
    let concept = scene.edition.concept;
    let fields: Vec<_> = concept.fields().map(|(_, field)| field).collect();
    let mut rows = Vec::new();
    for (_, section) in concept.sections() {
        let Section::Challenges(challenges) = section else { continue };
        for challenge in challenges {
            let Some(link) = scene.link(Kind::Challenge, &challenge.id) else { continue };
            let answered = concept.fields_of(challenge);
            let cells = fields.iter().map(|field| answered.contains(&&field.id)).collect();
            rows.push(Row { title: link.title, href: link.href, lang: link.lang, cells });
        }
    }
    rows.iter().any(|row| row.cells.contains(&true)).then(|| View {
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
    })
}
