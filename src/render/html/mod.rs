//! The website: every page of an edition as HTML, through the theme's templates.
//!
//! A page is a pure function of its view: [`pages`], [`sections`] and [`pictures`] make typed views of the concept, one
//! file a kind, texts set and formatted in the page's language; a template turns a view into HTML and can look nothing
//! up. An HTML string first appears here, in [`prose`], and is handed to a template once, marked as safe.
//!
//! Deliberately absent: what is worth showing. That is the concept's and the theme's.

mod colophon;
mod contents;
mod escape;
mod linked;
mod markup;
mod pages;
mod pictures;
mod prose;
mod scene;
mod sections;
mod site;

use super::addresses::Page;
use super::edition::Edition;
use crate::concept::LABELS;
use crate::emit::{Artifact, OutPath, Press};
use crate::theme::{Prepared, TemplateFault};
use crate::value::Language;
use contents::Contents;
use rayon::prelude::*;
use scene::Scene;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};

/// How many bytes all pages together may have. A preview holds them.
pub const ALL_PAGES: u64 = 2 << 30;

/// Draws the assets pages refer to, and then all pages.
pub fn draw(edition: &Edition<'_>, press: &dyn Press) -> Result<(), TemplateFault> {
    let assets = edition
        .assets
        .iter()
        .map(|asset| (&asset.address, &asset.bytes))
        .chain(edition.files.values().map(|file| (&file.address, &file.bytes)));
    // Two files with the same contents are one asset.
    for (address, bytes) in assets.collect::<BTreeMap<_, _>>() {
        if let Ok(path) = OutPath::new(address) {
            press.take(Artifact::asset(path, bytes.clone()));
        }
    }
    let words: Vec<(_, Prepared)> = edition
        .concept
        .about
        .languages
        .iter()
        .map(|language| (language.clone(), Prepared::new(&words(edition, language))))
        .collect();
    let room = Room::of(press);
    let contents = Contents::new(edition.addresses.pages());
    // Of several faults it is always the same one that is told.
    let fault = edition.addresses.pages().par_iter().find_map_first(|page| {
        let words = &words.iter().find(|(language, _)| *language == page.language)?.1;
        let drawn = one(edition, page, words, &contents, press);
        drawn.and_then(|page| page.map_or(Ok(()), |page| room.take(page))).err()
    });
    match fault {
        Some(fault) => Err(fault),
        None => pages::aliases(edition, &room),
    }
}

/// Hands pages over as long as there is room for them.
struct Room<'p> {
    press: &'p dyn Press,
    taken: AtomicU64,
}

impl<'p> Room<'p> {
    fn of(press: &'p dyn Press) -> Self {
        Self { press, taken: AtomicU64::new(0) }
    }

    /// Hands a page over. Which page is one too many depends on the threads; that there is one does not.
    fn take(&self, page: Artifact) -> Result<(), TemplateFault> {
        let size = page.bytes.len() as u64;
        if self.taken.fetch_add(size, Ordering::Relaxed) + size > ALL_PAGES {
            return Err(TemplateFault::too_much());
        }
        self.press.take(page);
        Ok(())
    }
}

fn one(
    edition: &Edition<'_>,
    page: &Page,
    words: &Prepared,
    contents: &Contents,
    press: &dyn Press,
) -> Result<Option<Artifact>, TemplateFault> {
    let Ok(path) = OutPath::new(&page.path) else { return Ok(None) };
    let key = edition.fingerprint.as_ref().map(|fingerprint| fingerprint.of(page));
    if key.is_some_and(|key| press.has(&path, key)) {
        return Ok(None);
    }
    let scene = Scene::new(edition, page, words, contents);
    let Some((template, view)) = pages::view(&scene)? else { return Ok(None) };
    let html =
        edition.templates.render(template, &[("page", &view), ("site", scene.site()), ("words", words)])?;
    Ok(Some(Artifact::page(path, html.into_bytes()).keyed(key)))
}

/// The words templates may use: the interface's, and the region's own for the things of a concept.
fn words(edition: &Edition<'_>, language: &Language) -> BTreeMap<String, String> {
    let mut words: BTreeMap<String, String> = edition.pack(language).all("ui-").into_iter().collect();
    for label in LABELS {
        words.insert((*label).to_owned(), edition.label(label, false, language));
        words.insert(format!("{label}s"), edition.label(label, true, language));
    }
    words.insert("figures".to_owned(), edition.label("fact", true, language));
    words
}
