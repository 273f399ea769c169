//! Where figures come from.

use super::collection::Entry;
use super::meaning::Meaning;
use super::overlay::{Slot, Translatable};
use super::places::Placed;
use super::record::{Kind, Record, RecordRef};
use crate::diagnostics::Spanned;
use crate::value::{Id, Localized, Time};
use schemars::JsonSchema;
use serde::Deserialize;

/// The keys whose texts a translation may give.
const SOURCE_TEXTS: &[&str] = &["title", "publisher", "licence"];

/// The keys a new one is written with; the first takes its title.
const SOURCE_BEGINS: &[&str] = &["title", "publisher", "url", "licence", "retrieved", "cycle"];

/// A source as an editor writes it in `sources.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = SOURCE_TEXTS, "x-begins" = SOURCE_BEGINS))]
pub struct SourceEntry {
    /// Its id; derived from the title when absent.
    #[schemars(extend("x-id" = Kind::Source.name()))]
    pub id: Option<Spanned<String>>,
    /// The name of the publication or data set.
    pub title: Spanned<String>,
    /// Who publishes it.
    pub publisher: Option<Spanned<String>>,
    /// Where it is found.
    #[schemars(extend("x-form" = "url"))]
    pub url: Option<Spanned<String>>,
    /// Under which terms it may be used.
    pub licence: Option<Spanned<String>>,
    /// When it was looked up.
    pub retrieved: Option<Spanned<String>>,
    /// How often it is renewed.
    pub cycle: Option<Spanned<Cycle>>,
    /// A remark for editors, never published.
    pub note: Option<Spanned<String>>,
}

/// How often a source is renewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Cycle {
    /// Every month.
    Monthly,
    /// Every three months.
    Quarterly,
    /// Every year.
    Yearly,
    /// Now and then, or once.
    Irregular,
}

impl Cycle {
    /// The word in the files, which is also the key of its interface word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Monthly => "monthly",
            Self::Quarterly => "quarterly",
            Self::Yearly => "yearly",
            Self::Irregular => "irregular",
        }
    }
}

/// A source.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Source {
    /// Unique among the sources.
    pub id: Id,
    /// The name of the publication or data set.
    pub title: Localized<String>,
    /// Who publishes it.
    pub publisher: Option<Localized<String>>,
    /// Where it is found.
    pub url: Option<String>,
    /// Under which terms it may be used.
    pub licence: Option<Localized<String>>,
    /// When it was looked up.
    pub retrieved: Option<Time>,
    /// How often it is renewed.
    pub cycle: Option<Cycle>,
}

impl Entry for SourceEntry {
    type Record = Source;
    const KIND: Kind = Kind::Source;

    fn id(&self) -> Option<&Spanned<String>> {
        self.id.as_ref()
    }

    fn name(&self) -> Option<&Spanned<String>> {
        Some(&self.title)
    }

    fn resolve(self, id: Id, meaning: &mut Meaning<'_>) -> Option<Source> {
        let this = RecordRef::new(Kind::Source, id.clone());
        meaning.places.keys(&this, [("cycle", self.cycle.place()), ("retrieved", self.retrieved.place())]);
        Some(Source {
            id,
            title: meaning.text(self.title),
            publisher: meaning.maybe_text(self.publisher),
            url: meaning.maybe_url(self.url.as_ref()),
            licence: meaning.maybe_text(self.licence),
            retrieved: meaning.maybe_time(self.retrieved.as_ref()),
            cycle: self.cycle.map(|cycle| cycle.value),
        })
    }
}

impl Record for Source {
    fn kind(&self) -> Kind {
        Kind::Source
    }

    fn id(&self) -> &Id {
        &self.id
    }

    fn title(&self) -> &Localized<String> {
        &self.title
    }
}

impl Translatable for Source {
    fn texts(&self) -> &'static [&'static str] {
        SOURCE_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "title" => Some(Slot::Text(&mut self.title)),
            "publisher" => Some(Slot::maybe_text(&mut self.publisher)),
            "licence" => Some(Slot::maybe_text(&mut self.licence)),
            _ => None,
        }
    }
}
