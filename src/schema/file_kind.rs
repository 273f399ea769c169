//! The kinds of files that a site's content is made of, each with a schema of its own.

use crate::concept::{COLLECTIONS, Collection, Scope};
use crate::value::Language;

/// Where the content lies.
const CONTENT: &str = "content";
/// The endings of files of records.
const ENDINGS: &[&str] = &["yaml", "yml"];

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileKind {
    /// `concept.yaml`.
    Concept,
    /// A translation of it.
    ConceptTranslation,
    /// The front matter of the start page.
    Start,
    /// The front matter of any other page.
    Page,
    /// The front matter of a page's translation.
    PageTranslation,
    /// Records of a collection.
    Records(Collection),
    /// A translation of such records.
    Translation(Collection),
}

impl FileKind {
    /// Every kind.
    pub fn all() -> Vec<Self> {
        let records = COLLECTIONS.iter().flat_map(|one| [Self::Records(*one), Self::Translation(*one)]);
        [Self::Concept, Self::ConceptTranslation, Self::Start, Self::Page, Self::PageTranslation]
            .into_iter()
            .chain(records)
            .collect()
    }

    /// What a file of the content is, by its path from the site's folder; none for what has no place there.
    pub fn of(path: &str) -> Option<Self> {
        let inside = path.strip_prefix(CONTENT)?.strip_prefix('/')?;
        let (folders, name) = inside.rsplit_once('/').unwrap_or(("", inside));
        let (rest, ending) = name.rsplit_once('.')?;
        let translated = rest.rsplit_once('.').filter(|(_, tag)| Language::parse(tag).is_ok());
        let stem = translated.map_or(rest, |(stem, _)| stem);
        if ending == "md" {
            return Some(match (translated.is_some(), folders.is_empty() && stem == "index") {
                (true, _) => Self::PageTranslation,
                (false, true) => Self::Start,
                (false, false) => Self::Page,
            });
        }
        if !ENDINGS.contains(&ending) {
            return None;
        }
        if folders.is_empty() && stem == "concept" {
            return Some(if translated.is_some() { Self::ConceptTranslation } else { Self::Concept });
        }
        let here = |one: &Collection| (one.scope() == Scope::Site) == folders.is_empty();
        let file = Collection::named(stem).filter(here);
        let folder = || {
            let mut depths = folders.split('/').enumerate();
            depths.find_map(|(depth, folder)| {
                Collection::named(folder).filter(|one| (one.scope() == Scope::Site) == (depth == 0))
            })
        };
        let collection = file.or_else(folder)?;
        Some(if translated.is_some() { Self::Translation(collection) } else { Self::Records(collection) })
    }

    /// The name of its words, and of its schema without the ending.
    pub(super) fn name(self) -> String {
        match self {
            Self::Concept => "concept".to_owned(),
            Self::ConceptTranslation => "concept.translation".to_owned(),
            Self::Start => "start".to_owned(),
            Self::Page => "page".to_owned(),
            Self::PageTranslation => "page.translation".to_owned(),
            Self::Records(collection) => collection.name().to_owned(),
            Self::Translation(collection) => format!("{}.translation", collection.name()),
        }
    }

    /// The file name of its schema.
    pub fn schema(self) -> String {
        format!("{}.json", self.name())
    }

    /// Which files of a site are of this kind, as patterns for editors. None for pages: no editor we know of takes
    /// a schema for the front matter of Markdown.
    pub fn patterns(self) -> Vec<String> {
        let patterns = match self {
            Self::Concept => vec![format!("{CONTENT}/concept")],
            Self::ConceptTranslation => vec![format!("{CONTENT}/concept.*")],
            Self::Start | Self::Page | Self::PageTranslation => Vec::new(),
            // In a collection's folder only the language in the name tells a translation from a file of records.
            Self::Records(one) => {
                vec![file(one, ""), in_folder(one, "*"), format!("!{}", in_folder(one, "*.*"))]
            }
            Self::Translation(one) => vec![file(one, ".*"), in_folder(one, "*.*")],
        };
        // `yaml` and `yml`.
        patterns.into_iter().map(|pattern| format!("{pattern}.y*ml")).collect()
    }
}

/// A collection's file, without its ending.
fn file(collection: Collection, language: &str) -> String {
    format!("{}/{}{language}", place(collection), collection.name())
}

/// The files in a collection's own folder, without their endings.
fn in_folder(collection: Collection, files: &str) -> String {
    format!("{}/{}/**/{files}", place(collection), collection.name())
}

/// Where a collection lies.
fn place(collection: Collection) -> String {
    match collection.scope() {
        Scope::Chapter => format!("{CONTENT}/*/**"),
        Scope::Site => CONTENT.to_owned(),
    }
}
