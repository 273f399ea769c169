//! Pages: one file a kind of page, each making a typed view for its template.

mod actor;
mod actors;
mod aliases;
mod chapter;
mod figures;
mod fit;
mod glossary;
mod not_found;
mod page;
mod print;
mod progress;
mod sources;
mod start;

use super::scene::Scene;
use crate::render::addresses::PageKey;
use crate::theme::{Prepared, TemplateFault};

pub use aliases::alias;
pub use page::OutlineEntry;

/// The template of a page and its view; `None` for a page whose record does not exist.
pub fn view(scene: &Scene<'_>) -> Result<Option<(&'static str, Prepared)>, TemplateFault> {
    let concept = &scene.edition.concept;
    Ok(match &scene.page.key {
        PageKey::Start => Some(("start.html", start::view(scene)?)),
        PageKey::Chapter(id) => match concept.chapter(id) {
            Some(chapter) if chapter.legal.is_some() => Some(("legal.html", chapter::view(scene, chapter)?)),
            Some(chapter) => Some(("chapter.html", chapter::view(scene, chapter)?)),
            None => None,
        },
        PageKey::Figures => Some(("figures.html", figures::view(scene))),
        PageKey::Actors => Some(("actors.html", actors::view(scene))),
        PageKey::Actor(id) => concept.actor(id).map(|one| ("actor.html", actor::view(scene, one))),
        PageKey::Sources => Some(("sources.html", sources::view(scene))),
        PageKey::Glossary => Some(("glossary.html", glossary::view(scene))),
        PageKey::Progress => Some(("progress.html", progress::view(scene)?)),
        PageKey::Print => Some(("print.html", print::view(scene)?)),
        PageKey::NotFound => Some(("not-found.html", not_found::view(scene))),
    })
}
