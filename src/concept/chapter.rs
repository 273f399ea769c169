//! A chapter, and the pages beside the chapters: the start page and the legal pages.

use super::collection::Section;
use super::overlay::{LocalProse, Slot, Translatable};
use super::record::{Kind, Record};
use crate::diagnostics::Spanned;
use crate::value::{Id, Language, Localized, Time};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The keys whose texts a translation may give.
const PAGE_TEXTS: &[&str] = &["title", "short_title", "summary"];

/// The keys a new one is written with; the first takes its title.
const PAGE_BEGINS: &[&str] = &["title", "short_title", "summary"];

/// The front matter of a page as an editor writes it.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = PAGE_TEXTS, "x-begins" = PAGE_BEGINS))]
pub struct PageEntry {
    /// What the chapter is called.
    pub title: Option<Spanned<String>>,
    /// What it is called in lists and menus.
    pub short_title: Option<Spanned<String>>,
    /// What it says, in a sentence.
    pub summary: Option<Spanned<String>>,
    /// The printed number, when the folder's prefix is not it.
    pub number: Option<Spanned<String>>,
    /// The name in the address, when the folder's name is not it.
    #[schemars(extend("x-form" = "id"))]
    pub slug: Option<Spanned<String>>,
    /// Views drawn from the records of all chapters.
    #[serde(default)]
    pub show: Vec<Spanned<View>>,
    /// Whether it is published only with `--drafts`.
    #[serde(default)]
    pub draft: bool,
    /// The day of its contents.
    pub as_of: Option<Spanned<String>>,
    /// Addresses it had before.
    #[serde(default)]
    #[schemars(extend("x-form" = "address"))]
    pub aliases: Vec<Spanned<String>>,
    /// Which duty a legal page fulfils.
    pub legal: Option<Spanned<Duty>>,
    /// A remark for editors, never published.
    pub note: Option<Spanned<String>>,
}

/// A view drawn from the records of all chapters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum View {
    /// All fields of action with their goals and approaches.
    Fields,
    /// Which challenge is answered by which field.
    Matrix,
    /// What serves each goal of each field: approaches, measures; and what came of it.
    Goals,
    /// Which actor does something in which field.
    Actors,
    /// What has a time, in the order of time.
    Timeline,
    /// How far everything has come.
    Progress,
}

impl View {
    /// The word in the files, which is also the name of its template.
    pub fn key(self) -> &'static str {
        match self {
            Self::Fields => "fields",
            Self::Matrix => "matrix",
            Self::Goals => "goals",
            Self::Actors => "actors",
            Self::Timeline => "timeline",
            Self::Progress => "progress",
        }
    }
}

/// What a legal page is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// Who answers for the site.
    Imprint,
    /// What happens to readers' data.
    Privacy,
    /// How accessible the site is, and whom to tell when it is not.
    Accessibility,
}

impl Duty {
    /// The word in the files, which is also the key of its interface word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Imprint => "imprint",
            Self::Privacy => "privacy",
            Self::Accessibility => "accessibility",
        }
    }
}

/// A page of the concept.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Chapter {
    /// Unique among the chapters: the slug, with those of its parents when it is nested.
    pub id: Id,
    /// The address without its ending, such as `analyse/swot`.
    pub address: String,
    /// The address in languages that have their own.
    pub addresses: BTreeMap<Language, String>,
    /// The printed number.
    pub number: Option<String>,
    /// What it is called.
    pub title: Localized<String>,
    /// What it is called in lists and menus.
    pub short_title: Option<Localized<String>>,
    /// What it says, in a sentence.
    pub summary: Option<Localized<String>>,
    /// Its text.
    pub body: LocalProse,
    /// Views drawn from the records of all chapters.
    pub show: Vec<View>,
    /// Its collections, in the order of the table of collections.
    pub sections: Vec<Section>,
    /// The day of its contents.
    pub as_of: Option<Time>,
    /// Addresses it had before, without their endings.
    pub aliases: Vec<String>,
    /// How deep it is nested: 0 for a chapter of its own.
    pub depth: usize,
    /// The chapter it belongs to.
    pub parent: Option<Id>,
    /// Which duty it fulfils, for a legal page.
    pub legal: Option<Duty>,
}

impl Chapter {
    /// The title for lists and menus.
    pub fn list_title(&self) -> &Localized<String> {
        self.short_title.as_ref().unwrap_or(&self.title)
    }
}

impl Record for Chapter {
    fn kind(&self) -> Kind {
        Kind::Chapter
    }

    fn id(&self) -> &Id {
        &self.id
    }

    fn title(&self) -> &Localized<String> {
        &self.title
    }
}

impl Translatable for Chapter {
    fn texts(&self) -> &'static [&'static str] {
        PAGE_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "title" => Some(Slot::Text(&mut self.title)),
            "short_title" => Some(Slot::maybe_text(&mut self.short_title)),
            "summary" => Some(Slot::maybe_text(&mut self.summary)),
            _ => None,
        }
    }
}
