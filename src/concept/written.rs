//! A whole site as written: the entries of all files, in the order of the layout.

use super::about::AboutEntry;
use super::chapter::PageEntry;
use super::collection::{Collection, Entries};
use super::overlay::Overlay;
use super::prose::{Block, Written};
use super::series::WrittenSeries;
use crate::diagnostics::Span;
use crate::value::Language;
use std::collections::{BTreeMap, BTreeSet};

/// A page as written.
#[derive(Clone, Debug)]
pub struct WrittenPage {
    /// The front matter.
    pub entry: PageEntry,
    /// The text.
    pub body: Vec<Block<Written>>,
    /// The page's first line, for messages about the page as a whole.
    pub head: Span,
}

/// A page's translation as written.
#[derive(Clone, Debug)]
pub struct WrittenTranslation {
    /// The front matter.
    pub front: Overlay,
    /// The text.
    pub body: Vec<Block<Written>>,
    /// The translation's first line.
    pub head: Span,
}

/// A chapter with everything in its folder.
#[derive(Clone, Debug)]
pub struct WrittenChapter {
    /// Its name without prefix and ending.
    pub name: String,
    /// The number before the name, as written.
    pub prefix: Option<String>,
    /// The chapter it is nested in, as an index into [`WrittenSite::chapters`].
    pub parent: Option<usize>,
    /// How deep it is nested.
    pub depth: usize,
    /// The path of its text, which other texts may link to.
    pub path: String,
    /// Its text.
    pub page: WrittenPage,
    /// Translations of its text.
    pub translations: Vec<(Language, WrittenTranslation)>,
    /// Its collections.
    pub collections: Vec<WrittenCollection>,
}

/// A collection with its translations.
#[derive(Clone, Debug)]
pub struct WrittenCollection {
    /// Which.
    pub collection: Collection,
    /// The entries of each of its files.
    pub files: Vec<Entries>,
    /// Whether a file of it could not be read at all, so that nobody knows which records there are.
    pub broken: bool,
    /// Translations, each with its file's place.
    pub translations: Vec<(Language, Overlay)>,
}

/// A site as written.
#[derive(Clone, Debug)]
pub struct WrittenSite {
    /// `concept.yaml`.
    pub about: AboutEntry,
    /// Translations of it.
    pub about_translations: Vec<(Language, Overlay)>,
    /// The start page; absent when there is no `index.md`.
    pub start: Option<WrittenPage>,
    /// Its translations.
    pub start_translations: Vec<(Language, WrittenTranslation)>,
    /// Chapters and legal pages, in reading order.
    pub chapters: Vec<WrittenChapter>,
    /// Collections of the whole site.
    pub site: Vec<WrittenCollection>,
    /// Tables of values, by path.
    pub series: BTreeMap<String, WrittenSeries>,
    /// Files that texts may point at.
    pub assets: BTreeSet<String>,
}
