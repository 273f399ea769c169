//! The start page.

use super::chapter::content;
use super::page::{PageView, description};
use crate::concept::{Chapter, Kind, Role, Section};
use crate::render::html::colophon::Colophon;
use crate::render::html::scene::Scene;
use crate::render::html::sections::actor::role;
use crate::render::html::sections::fact::{self, FactView, Look, Pictures};
use crate::render::words::words;
use crate::theme::{Prepared, TemplateFault};
use serde::Serialize;

#[derive(Serialize)]
struct Data {
    region: Option<String>,
    #[serde(flatten)]
    colophon: Colophon,
    key_figures: Vec<FactView>,
    chapters: Vec<Card>,
    members: Vec<Member>,
    members_title: String,
}

#[derive(Serialize)]
struct Card {
    number: Option<String>,
    title: String,
    full_title: String,
    summary: Option<String>,
    href: String,
    level: usize,
    wide: bool,
    lang: Option<String>,
}

#[derive(Serialize)]
struct Member {
    title: String,
    href: String,
    lang: Option<String>,
    role_word: Option<String>,
}

/// Makes the view.
pub fn view(scene: &Scene<'_>) -> Result<Prepared, TemplateFault> {
    let concept = &scene.edition.concept;
    let about = &concept.about;
    let data = Data {
        region: about.region.as_ref().map(|region| scene.text(&region.name)),
        colophon: Colophon::of(scene),
        key_figures: about
            .key_figures
            .iter()
            .filter_map(|id| concept.fact(id))
            .map(|fact| fact::view(scene, fact, Look { pictures: Pictures::All, ..Look::default() }))
            .collect(),
        chapters: concept.chapters.iter().filter_map(|chapter| card(scene, chapter)).collect(),
        members: members(scene),
        members_title: scene.label("member", true),
    };
    let title = scene.text(&concept.start.title);
    let mut page = PageView::new(scene, "start", title.clone(), data);
    page.document_title = title.clone();
    page.body = content(scene, &concept.start, &title)?.html.clone();
    page.summary = scene.maybe_text(concept.start.summary.as_ref().or(about.summary.as_ref()));
    let text = concept.start.body.get(scene.language(), scene.edition.original());
    let words = words(scene.edition, scene.language(), text);
    page.description = page.summary.clone().or_else(|| description(&words));
    Ok(page.prepared())
}

/// A chapter as an entry. One that is a field of action says what the field is about.
fn card(scene: &Scene<'_>, chapter: &Chapter) -> Option<Card> {
    let link = scene.link(Kind::Chapter, &chapter.id)?;
    let full_title = scene.text(&chapter.title);
    let field = chapter.sections.iter().find_map(|section| match section {
        Section::Field(fields) => fields.first().filter(|_| fields.len() == 1),
        _ => None,
    });
    let of_field = field.map(|field| {
        let parts = std::iter::once(&field.title).chain(&field.claim).map(|text| scene.text(text));
        parts.filter(|text| *text != full_title).collect::<Vec<_>>().join(" – ")
    });
    Some(Card {
        number: chapter.number.clone(),
        title: link.title,
        summary: scene.maybe_text(chapter.summary.as_ref()).or(of_field).filter(|text| !text.is_empty()),
        full_title,
        href: link.href,
        level: chapter.depth + 1,
        wide: !chapter.show.is_empty(),
        lang: link.lang,
    })
}

/// The members under their full names, those that conduct the business first.
fn members(scene: &Scene<'_>) -> Vec<Member> {
    let mut members: Vec<_> =
        scene.edition.concept.actors.iter().filter(|one| one.role != Role::Partner).collect();
    members.sort_by_key(|actor| actor.role);
    members
        .into_iter()
        .filter_map(|actor| {
            let link = scene.link(Kind::Actor, &actor.id)?;
            Some(Member {
                title: scene.text(&actor.name),
                href: link.href,
                lang: scene.lang(&actor.name),
                role_word: (actor.role == Role::Managing).then(|| role(scene, actor)),
            })
        })
        .collect()
}
