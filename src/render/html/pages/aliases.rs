//! Pages at addresses a chapter had before: they lead on, without script.

use crate::concept::Chapter;
use crate::emit::{Artifact, OutPath};
use crate::render::addresses::{PageKey, relative};
use crate::render::edition::Edition;
use crate::render::html::escape;

/// A page for each former address of a chapter.
pub fn aliases(edition: &Edition<'_>, chapter: &Chapter) -> Vec<Artifact> {
    let key = if chapter.address == "index" { PageKey::Start } else { PageKey::Chapter(chapter.id.clone()) };
    let Some(page) = edition.addresses.in_language(&key, edition.original()) else { return Vec::new() };
    chapter
        .aliases
        .iter()
        .filter_map(|alias| {
            let path = OutPath::new(&format!("{alias}.html")).ok()?;
            let way = relative(path.as_str(), &page.path);
            let mut title = String::new();
            escape::text(&mut title, &chapter.title.original);
            let canonical = edition
                .absolute(&page.path)
                .map(|address| format!("<link rel=\"canonical\" href=\"{address}\">\n"))
                .unwrap_or_default();
            let html = format!(
                "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
                 <meta name=\"robots\" content=\"noindex\">\n{canonical}<meta http-equiv=\"refresh\" content=\"0; url={way}\">\n\
                 </head>\n<body><p><a href=\"{way}\">{title}</a></p></body>\n</html>\n",
                edition.original()
            );
            Some(Artifact::page(path, html.into_bytes()))
        })
        .collect()
}
