//! Which actor does something in which field.

use super::table::{Cell, Grid, Row, bounded};
use crate::concept::{Actor, Kind, RecordRef};
use crate::render::html::scene::{Link, Scene};
use crate::theme::TemplateFault;
use crate::value::Id;
use serde::Serialize;
use std::collections::HashMap;

/// The table, and who is missing in it.
#[derive(Serialize)]
pub struct View {
    grid: Grid,
    others: Vec<Link>,
    others_title: String,
}

/// What an actor does, with the word for it, in the order in which it is told.
const KINDS: [(&str, Kind); 3] =
    [("measure", Kind::Measure), ("approach", Kind::Approach), ("result", Kind::Result)];

/// Makes the view; `None` when no actor does anything in a field.
pub fn view(scene: &Scene<'_>) -> Result<Option<View>, TemplateFault> {
    let concept = &scene.edition.concept;
    let fields: Vec<&Id> = concept.fields().map(|(_, field)| &field.id).collect();
    bounded(concept.actors.len(), fields.len())?;
    let of = fields_of(scene);
    let mut actors: Vec<&Actor> = concept.actors.iter().collect();
    actors.sort_by(|a, b| {
        a.role.cmp(&b.role).then_with(|| scene.pack.compare(&scene.text(&a.name), &scene.text(&b.name)))
    });
    let (mut rows, mut others) = (Vec::new(), Vec::new());
    for actor in actors {
        let Some(head) = scene.link(Kind::Actor, &actor.id) else { continue };
        let named = concept.mentioned_by(&RecordRef::new(Kind::Actor, actor.id.clone()));
        let mut counts: HashMap<(&Id, Kind), usize> = HashMap::new();
        for by in named {
            for field in of.get(by).into_iter().flatten() {
                *counts.entry((*field, by.kind)).or_insert(0) += 1;
            }
        }
        if counts.is_empty() {
            others.push(head);
        } else {
            let cells = fields.iter().map(|field| cell(scene, field, &counts)).collect();
            rows.push(Row { head, cells });
        }
    }
    let words =
        [("actors", scene.label("actor", true).into()), ("fields", scene.label("field", true).into())];
    Ok((!rows.is_empty()).then(|| View {
        grid: Grid {
            caption: scene.say("involved-caption", &words),
            columns: fields.iter().filter_map(|field| scene.link(Kind::Field, field)).collect(),
            rows,
            no: scene.say("no", &[]),
        },
        others,
        others_title: scene.say("involved-others", &[("field", scene.label("field", false).into())]),
    }))
}

/// The fields that each measure, approach and result belongs to.
fn fields_of<'a>(scene: &Scene<'a>) -> HashMap<RecordRef, Vec<&'a Id>> {
    let concept = &scene.edition.concept;
    let mut of: HashMap<RecordRef, Vec<&Id>> = HashMap::new();
    for (_, field) in concept.fields() {
        for approach in &field.approaches {
            of.insert(RecordRef::new(Kind::Approach, approach.id.clone()), vec![&field.id]);
        }
    }
    for measure in concept.measures() {
        of.insert(RecordRef::new(Kind::Measure, measure.id.clone()), measure.fields.iter().collect());
    }
    for result in concept.results() {
        of.insert(RecordRef::new(Kind::Result, result.id.clone()), result.field.iter().collect());
    }
    of
}

fn cell(scene: &Scene<'_>, field: &Id, counts: &HashMap<(&Id, Kind), usize>) -> Cell {
    let counted = KINDS.into_iter().filter_map(|(label, kind)| {
        let count = *counts.get(&(field, kind))?;
        let word = scene.label(label, count != 1);
        Some(scene.say("counted", &[("count", scene.pack.count(count).into()), ("label", word.into())]))
    });
    let said: Vec<String> = counted.collect();
    Cell { said: (!said.is_empty()).then(|| said.join(", ")), written: true }
}
