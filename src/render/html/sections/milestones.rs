//! Milestones, in the order of time.

use super::field::{StatusView, status};
use crate::concept::{Kind, Milestone};
use crate::render::html::scene::{Link, Scene};
use serde::Serialize;

/// The milestones of a chapter.
#[derive(Serialize)]
pub struct View {
    milestones: Vec<MilestoneView>,
}

#[derive(Serialize)]
struct MilestoneView {
    id: String,
    title: String,
    date: String,
    status: Option<StatusView>,
    measure: Option<Link>,
    fields: Vec<Link>,
    text: Option<String>,
    lang: Option<String>,
}

/// Makes the view.
pub fn view(scene: &Scene<'_>, milestones: &[Milestone]) -> View {
    let mut sorted: Vec<&Milestone> = milestones.iter().collect();
    sorted.sort_by(|a, b| a.date.cmp(&b.date));
    let shown = sorted.into_iter().map(|one| MilestoneView {
        id: one.id.to_string(),
        title: scene.text(&one.title),
        date: scene.pack.time(&one.date),
        status: status(scene, one.status),
        measure: one.measure.as_ref().and_then(|id| scene.link(Kind::Measure, id)),
        fields: scene.links(Kind::Field, &one.fields),
        text: scene.maybe_prose(one.text.as_ref()),
        lang: scene.lang(&one.title),
    });
    View { milestones: shown.collect() }
}
