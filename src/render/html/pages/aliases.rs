//! Pages at addresses a chapter had before: they lead on, without script.

use crate::emit::{Artifact, OutPath};
use crate::i18n::is_right_to_left;
use crate::render::addresses::relative;
use crate::render::edition::Edition;
use crate::render::html::Room;
use crate::theme::{Prepared, TemplateFault};
use serde::Serialize;

/// A page that leads on, as its template reads it.
#[derive(Serialize)]
struct Moved {
    lang: String,
    dir: Option<&'static str>,
    title: String,
    href: String,
    canonical: Option<String>,
}

/// A page for each former address of each chapter.
pub fn aliases(edition: &Edition<'_>, room: &Room<'_>) -> Result<(), TemplateFault> {
    for (path, to) in edition.addresses.moved() {
        let Some(page) = edition.addresses.in_language(to, edition.original()) else { continue };
        let Ok(out) = OutPath::new(path) else { continue };
        let title = match to {
            crate::render::PageKey::Chapter(id) => edition.concept.chapter(id).map(|chapter| &chapter.title),
            _ => None,
        };
        let moved = Moved {
            lang: page.language.to_string(),
            dir: is_right_to_left(&page.language).then_some("rtl"),
            title: title.unwrap_or(&edition.concept.about.title).original.clone(),
            href: relative(path, &page.path),
            canonical: edition.absolute(&page.path),
        };
        let html = edition.templates.render("moved.html", &[("page", &Prepared::new(&moved))])?;
        room.take(Artifact::page(out, html.into_bytes()))?;
    }
    Ok(())
}
