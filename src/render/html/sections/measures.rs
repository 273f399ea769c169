//! Measures, each under the actor that carries it.

use super::field::{StatusView, status};
use crate::concept::{Kind, Measure};
use crate::render::html::scene::{Link, Scene, WebLink};
use serde::Serialize;

/// The measures of a chapter.
#[derive(Serialize)]
pub struct View {
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Group {
    actor: Link,
    measures: Vec<MeasureView>,
}

#[derive(Serialize)]
struct MeasureView {
    id: String,
    title: String,
    status: Option<StatusView>,
    period: Option<String>,
    fields: Vec<Link>,
    goals: Vec<Link>,
    link: Option<WebLink>,
    text: Option<String>,
    lang: Option<String>,
}

/// Makes the view. Neighbours of one actor stand together, in the order of the file.
pub fn view(scene: &Scene<'_>, measures: &[Measure]) -> View {
    let mut groups: Vec<Group> = Vec::new();
    let mut last = None;
    for measure in measures {
        let shown = MeasureView {
            id: measure.id.to_string(),
            title: scene.text(&measure.title),
            status: status(scene, measure.status),
            period: scene.time(measure.period.as_ref()),
            fields: scene.links(Kind::Field, &measure.fields),
            goals: scene.links(Kind::Goal, &measure.goals),
            link: scene.web(measure.link.as_ref()),
            text: scene.maybe_prose(measure.text.as_ref()),
            lang: scene.lang(&measure.title),
        };
        match groups.last_mut() {
            Some(group) if last == Some(&measure.actor) => group.measures.push(shown),
            _ => {
                if let Some(actor) = scene.link(Kind::Actor, &measure.actor) {
                    groups.push(Group { actor, measures: vec![shown] });
                }
            }
        }
        last = Some(&measure.actor);
    }
    View { groups }
}
