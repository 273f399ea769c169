//! All sources, with the figures that come from each, and the figures without one.

use super::page::PageView;
use crate::concept::{Kind, RecordRef, Source};
use crate::render::html::scene::{Link, Scene, WebLink};
use crate::theme::Prepared;
use serde::Serialize;

#[derive(Serialize)]
struct Data {
    sources: Vec<SourceView>,
    without: Vec<Link>,
    without_note: Option<String>,
}

#[derive(Serialize)]
struct SourceView {
    id: String,
    title: String,
    publisher: Option<String>,
    link: Option<WebLink>,
    licence: Option<String>,
    retrieved: Option<String>,
    cycle: Option<String>,
    figures: Vec<Link>,
    lang: Option<String>,
}

/// Makes the view.
pub fn view(scene: &Scene<'_>) -> Prepared {
    let concept = &scene.edition.concept;
    let one = |source: &Source| SourceView {
        id: source.id.to_string(),
        title: scene.text(&source.title),
        publisher: scene.maybe_text(source.publisher.as_ref()),
        link: scene.web(source.url.as_ref()),
        licence: scene.maybe_text(source.licence.as_ref()),
        retrieved: scene.time(source.retrieved.as_ref()),
        cycle: source.cycle.map(|cycle| scene.say(&format!("cycle-{}", cycle.key()), &[])),
        figures: concept
            .mentioned_by(&RecordRef::new(Kind::Source, source.id.clone()))
            .iter()
            .filter_map(|by| scene.link(by.kind, &by.id))
            .collect(),
        lang: scene.lang(&source.title),
    };
    let without: Vec<Link> = concept
        .facts()
        .filter(|(_, fact)| fact.quantity().is_some() && fact.source.is_none())
        .filter_map(|(_, fact)| scene.link(Kind::Fact, &fact.id))
        .collect();
    let without_note =
        (!without.is_empty()).then(|| scene.say("no-source-note", &[("count", without.len().into())]));
    let data = Data { sources: concept.sources.iter().map(one).collect(), without, without_note };
    let titles =
        concept.sources.iter().map(|source| scene.text(&source.title)).collect::<Vec<_>>().join(", ");
    let mut page = PageView::new(scene, "sources", scene.label("source", true), data);
    page.description = super::page::description(&titles);
    page.prepared()
}
