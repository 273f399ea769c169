//! Which file of a site is what.

use crate::concept::Collection;
use crate::value::Language;
use std::collections::BTreeSet;

/// The content folder, sorted out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// `concept.yaml`.
    pub about: Option<String>,
    /// Translations of it.
    pub about_translations: Vec<Translation>,
    /// The start page, `index.md`.
    pub start: PageFiles,
    /// Chapters in reading order, nested ones after their parents, and the pages beside them.
    pub pages: Vec<PageFiles>,
    /// The collections of the whole site.
    pub site: Vec<CollectionFiles>,
    /// Files that texts may point at: pictures, tables, documents.
    pub assets: BTreeSet<String>,
}

/// The files of one page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageFiles {
    /// The folder or file, for messages about the page as a whole.
    pub path: String,
    /// Its name without prefix and ending.
    pub name: String,
    /// The number before the name, as written.
    pub prefix: Option<String>,
    /// The page it is nested in, as an index into [`Layout::pages`].
    pub parent: Option<usize>,
    /// How deep it is nested.
    pub depth: usize,
    /// Its text.
    pub text: Option<String>,
    /// Translations of its text.
    pub translations: Vec<Translation>,
    /// Its collections, in the order of the table of collections.
    pub collections: Vec<CollectionFiles>,
}

/// The files of one collection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CollectionFiles {
    /// Which collection.
    pub collection: Collection,
    /// Its files, in order.
    pub files: Vec<String>,
    /// Translations.
    pub translations: Vec<Translation>,
}

/// A translation's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// Into which language.
    pub language: Language,
    /// The file.
    pub path: String,
}
