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

/// Draws all pages.
pub fn draw(edition: &Edition, press: &dyn Press) -> Result<(), TemplateFault> {
    let languages = edition.concept.about.languages.iter();
    let words: Vec<(_, Prepared)> =
        languages.map(|language| (language, Prepared::new(&words(edition, language)))).collect();
    let room = Room::of(press);
    let contents = Contents::new(edition.addresses.pages());
    // Of several faults it is always the same one that is told.
    let fault = edition.addresses.pages().par_iter().find_map_first(|page| {
        let (_, words) = words.iter().find(|(language, _)| **language == page.language)?;
        let path = OutPath::new(&page.path).ok()?;
        let key = edition.fingerprint.as_ref().map(|fingerprint| fingerprint.of(page));
        if key.is_some_and(|key| press.has(&path, key)) {
            return None;
        }
        let drawn = one(edition, page, words, &contents);
        let taken = drawn.and_then(|html| match html {
            Some(html) => room.take(Artifact::page(path, html).keyed(key)),
            None => Ok(()),
        });
        taken.err()
    });
    match fault {
        Some(fault) => Err(fault),
        None => {
            let moved = edition.addresses.moved();
            moved.iter().try_for_each(|(path, to)| {
                pages::alias(edition, path, to)?.map_or(Ok(()), |one| room.take(one))
            })
        }
    }
}

/// Draws the page at a path of the site, or the one that leads on from there.
pub fn file(edition: &Edition, path: &str) -> Result<Option<Artifact>, TemplateFault> {
    let Some(page) = edition.addresses.at(path) else {
        let moved = edition.addresses.moved().iter().find(|(from, _)| from == path);
        return moved.map_or(Ok(None), |(from, to)| pages::alias(edition, from, to));
    };
    let words = Prepared::new(&words(edition, &page.language));
    let html = one(edition, page, &words, &Contents::default())?;
    Ok(html.zip(OutPath::new(path).ok()).map(|(html, path)| Artifact::page(path, html)))
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

/// The HTML of a page; none for one whose record does not exist.
fn one(
    edition: &Edition,
    page: &Page,
    words: &Prepared,
    contents: &Contents,
) -> Result<Option<String>, TemplateFault> {
    let scene = Scene::new(edition, page, words, contents);
    let Some((template, view)) = pages::view(&scene)? else { return Ok(None) };
    let values = [("page", &view), ("site", scene.site()), ("words", words)];
    edition.templates.render(template, &values).map(Some)
}

/// The words templates may use: the interface's, and the region's own for the things of a concept.
fn words(edition: &Edition, language: &Language) -> BTreeMap<String, String> {
    let mut words: BTreeMap<String, String> = edition.pack(language).all("ui-").into_iter().collect();
    for label in LABELS {
        words.insert((*label).to_owned(), edition.label(label, false, language));
        words.insert(format!("{label}s"), edition.label(label, true, language));
    }
    words.insert("figures".to_owned(), edition.label("fact", true, language));
    words
}
