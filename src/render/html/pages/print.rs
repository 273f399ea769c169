//! The whole concept on one page: cover, contents, all chapters, and what stands behind them.

use super::chapter::content;
use super::fit::Fit;
use super::page::PageView;
use super::{actors, glossary, sources};
use crate::concept::{Chapter, Duty};
use crate::render::addresses::{Page, PageKey};
use crate::render::html::colophon::Colophon;
use crate::render::html::markup::{Binding, bound};
use crate::render::html::scene::Scene;
use crate::render::html::sections::face;
use crate::theme::{Prepared, TemplateFault};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::HashMap;

/// The name of the start page, which is the cover here.
const START: &str = "part__start";

#[derive(Serialize)]
struct Data {
    region: Option<String>,
    #[serde(flatten)]
    colophon: Colophon,
    address: Option<String>,
    hint: String,
    start: &'static str,
    introduction: Prepared,
    parts: Vec<Prepared>,
}

/// A chapter, or what stands behind the chapters.
#[derive(Serialize)]
struct Part {
    id: String,
    kind: &'static str,
    face: Option<&'static str>,
    level: u8,
    number: Option<String>,
    title: String,
    title_fit: Fit,
    lang: Option<String>,
    summary: Option<String>,
    as_of: Option<String>,
    html: Prepared,
}

/// What is bound.
struct Bindable<'a> {
    key: PageKey,
    /// The page of its own.
    page: Page,
    /// Its name on this page. Ids of chapters hold no underscore, so these never meet those of anything else.
    name: String,
    chapter: Option<&'a Chapter>,
}

/// Makes the view.
pub fn view(scene: &Scene<'_>) -> Result<Prepared, TemplateFault> {
    let concept = &scene.edition.concept;
    let about = &concept.about;
    let all = bindable(scene);
    let names = all.iter().map(|one| (one.page.path.clone(), one.name.clone())).collect();
    let (edition, page, words, contents) = (scene.edition, scene.page, scene.words, scene.contents);
    // Each part is drawn in a scene of its own, on whatever thread has time for it.
    let drawn: Vec<Result<Option<Part>, TemplateFault>> =
        all.par_iter().map(|one| part(&Scene::new(edition, page, words, contents), one, &names)).collect();
    let mut introduction = Prepared::new("");
    let mut parts = Vec::with_capacity(drawn.len());
    for part in drawn {
        match part? {
            Some(part) if part.id == START => introduction = part.html,
            part => parts.extend(part.as_ref().map(Prepared::new)),
        }
    }
    let data = Data {
        region: about.region.as_ref().map(|region| scene.text(&region.name)),
        colophon: Colophon::of(scene),
        address: scene.edition.absolute(&home(scene)),
        hint: scene.say("ui-print-hint", &[]),
        start: START,
        introduction,
        parts,
    };
    let mut page = PageView::new(scene, "print", scene.text(&concept.start.title), data);
    page.document_title = format!("{} – {}", scene.say("ui-print-edition", &[]), page.document_title);
    page.summary = scene.maybe_text(concept.start.summary.as_ref().or(about.summary.as_ref()));
    page.description = page.summary.clone();
    // Readers who search are to find the chapters.
    page.robots = Some("noindex");
    Ok(page.prepared())
}

/// The start page, the chapters, what stands behind them, and the imprint, in this order.
fn bindable<'a>(scene: &Scene<'a>) -> Vec<Bindable<'a>> {
    let concept = &scene.edition.concept;
    let imprint = concept.legal.iter().filter(|page| page.legal == Some(Duty::Imprint));
    let chapter = |chapter: &'a Chapter| {
        let name = format!("part_{}", chapter.id);
        (PageKey::Chapter(chapter.id.clone()), name, Some(chapter))
    };
    let behind =
        [(PageKey::Actors, "actors"), (PageKey::Sources, "sources"), (PageKey::Glossary, "glossary")];
    std::iter::once((PageKey::Start, START.to_owned(), Some(&concept.start)))
        .chain(concept.chapters.iter().map(chapter))
        .chain(behind.map(|(key, name)| (key, format!("part__{name}"), None)))
        .chain(imprint.map(chapter))
        .filter_map(|(key, name, chapter)| {
            let path = scene.edition.addresses.page(&key, scene.language())?.path.clone();
            let page = Page { key: key.clone(), language: scene.language().clone(), path };
            Some(Bindable { key, page, name, chapter })
        })
        .collect()
}

/// What is bound, as a part of the whole; the start page is one like the others.
fn part(
    scene: &Scene<'_>,
    one: &Bindable<'_>,
    names: &HashMap<String, String>,
) -> Result<Option<Part>, TemplateFault> {
    let inner = Scene::new(scene.edition, &one.page, scene.words, scene.contents);
    let Some(chapter) = one.chapter else { return appended(scene, &inner, one, names) };
    let title = scene.text(&chapter.title);
    let content = content(&inner, chapter, &title)?;
    let depth = u8::try_from(chapter.depth).unwrap_or(u8::MAX).min(3);
    let lower = if one.key == PageKey::Start { 0 } else { 1 + depth };
    Ok(Some(Part {
        id: one.name.clone(),
        kind: "chapter",
        face: face(chapter),
        level: 2 + depth,
        number: chapter.number.clone(),
        title_fit: Fit::of(&title),
        title,
        lang: scene.lang(&chapter.title),
        summary: scene.maybe_text(chapter.summary.as_ref()),
        as_of: scene.as_of(chapter.as_of.as_ref()),
        html: bind(scene, one, names, content.html.text().unwrap_or_default(), lower),
    }))
}

/// A list that has a page of its own, drawn by the same template.
fn appended(
    scene: &Scene<'_>,
    inner: &Scene<'_>,
    one: &Bindable<'_>,
    names: &HashMap<String, String>,
) -> Result<Option<Part>, TemplateFault> {
    let (kind, title, view) = match one.key {
        PageKey::Actors => ("actors", scene.label("actor", true), actors::view(inner)),
        PageKey::Sources => ("sources", scene.label("source", true), sources::view(inner)),
        PageKey::Glossary => ("glossary", scene.say("page-glossary", &[]), glossary::view(inner)),
        _ => return Ok(None),
    };
    let template = format!("parts/{kind}.html");
    let values = [("page", &view), ("site", inner.site()), ("words", scene.words)];
    let html = scene.edition.templates.render(&template, &values)?;
    Ok(Some(Part {
        id: one.name.clone(),
        kind,
        face: None,
        level: 2,
        number: None,
        title_fit: Fit::of(&title),
        title,
        lang: None,
        summary: None,
        as_of: None,
        html: bind(scene, one, names, &html, 1),
    }))
}

fn bind(
    scene: &Scene<'_>,
    one: &Bindable<'_>,
    names: &HashMap<String, String>,
    html: &str,
    lower: u8,
) -> Prepared {
    let binding = Binding { from: &one.page.path, to: &scene.page.path, name: &one.name, lower, names };
    Prepared::new(&bound(html, binding))
}

/// The path of the start page.
fn home(scene: &Scene<'_>) -> String {
    let page = scene.edition.addresses.page(&PageKey::Start, scene.language());
    page.map(|page| page.path.clone()).unwrap_or_default()
}
