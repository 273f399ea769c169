//! Pages at addresses a chapter had before: they lead on, without script.

use crate::emit::{Artifact, OutPath};
use crate::i18n::is_right_to_left;
use crate::render::addresses::{PageKey, relative};
use crate::render::edition::Edition;
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

/// The page at the former address `path` of what is at `to` now; none when nothing is.
pub fn alias(edition: &Edition, path: &str, to: &PageKey) -> Result<Option<Artifact>, TemplateFault> {
    let Some(page) = edition.addresses.in_language(to, edition.original()) else { return Ok(None) };
    let Ok(out) = OutPath::new(path) else { return Ok(None) };
    let title = match to {
        PageKey::Chapter(id) => edition.concept.chapter(id).map(|chapter| &chapter.title),
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
    Ok(Some(Artifact::page(out, html)))
}
