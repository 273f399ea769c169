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
use crate::emit::{Artifact, OutPath};
use crate::theme::{Prepared, TemplateFault};
use crate::value::Language;
use contents::Contents;
use rayon::prelude::*;
use scene::Scene;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};

/// How many bytes all pages together may have. They are held until they are written.
pub const ALL_PAGES: u64 = 512 << 20;

/// Draws all pages and the assets they refer to.
pub fn draw(edition: &Edition<'_>) -> Result<Vec<Artifact>, TemplateFault> {
    let assets = edition
        .assets
        .iter()
        .map(|asset| (&asset.address, &asset.bytes))
        .chain(edition.files.values().map(|file| (&file.address, &file.bytes)));
    let mut artifacts: Vec<Artifact> = assets
        .filter_map(|(address, bytes)| Some(Artifact::asset(OutPath::new(address).ok()?, bytes.clone())))
        .collect();
    // Two files with the same contents are one asset.
    artifacts.sort_by(|a, b| a.path.cmp(&b.path));
    artifacts.dedup_by(|a, b| a.path == b.path);
    let words: Vec<(_, Prepared)> = edition
        .concept
        .about
        .languages
        .iter()
        .map(|language| (language.clone(), Prepared::new(&words(edition, language))))
        .collect();
    let room = Room::default();
    let contents = Contents::new(edition.addresses.pages());
    let pages: Result<Vec<Option<Artifact>>, TemplateFault> = edition
        .addresses
        .pages()
        .par_iter()
        .map(|page| {
            let words = words.iter().find(|(language, _)| *language == page.language).map(|(_, words)| words);
            let page = words.map(|words| one(edition, page, words, &contents)).transpose()?.flatten();
            room.take(page.as_ref())?;
            Ok(page)
        })
        .collect();
    artifacts.extend(pages?.into_iter().flatten());
    artifacts.append(&mut pages::aliases(edition, &room)?);
    Ok(artifacts)
}

/// How much all pages have taken so far.
#[derive(Default)]
struct Room(AtomicU64);

impl Room {
    /// Makes room for a page. Which page is one too many depends on the threads; that there is one does not.
    fn take(&self, page: Option<&Artifact>) -> Result<(), TemplateFault> {
        let size = page.map_or(0, |page| page.bytes.len() as u64);
        match self.0.fetch_add(size, Ordering::Relaxed) + size > ALL_PAGES {
            true => Err(TemplateFault::too_much()),
            false => Ok(()),
        }
    }
}

fn one(
    edition: &Edition<'_>,
    page: &Page,
    words: &Prepared,
    contents: &Contents,
) -> Result<Option<Artifact>, TemplateFault> {
    let Ok(path) = OutPath::new(&page.path) else { return Ok(None) };
    let scene = Scene::new(edition, page, words, contents);
    let Some((template, view)) = pages::view(&scene)? else { return Ok(None) };
    let html =
        edition.templates.render(template, &[("page", &view), ("site", scene.site()), ("words", words)])?;
    Ok(Some(Artifact::page(path, html.into_bytes())))
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
