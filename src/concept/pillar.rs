//! What the alliance stands for.

use super::collection::Entry;
use super::meaning::Meaning;
use super::overlay::{LocalProse, Slot, Translatable};
use super::record::{Kind, Record, RecordRef};
use crate::diagnostics::Spanned;
use crate::value::{Id, Localized};
use schemars::JsonSchema;
use serde::Deserialize;

/// The keys whose texts a translation may give.
const PILLAR_TEXTS: &[&str] = &["title", "text"];

/// The keys a new one is written with; the first takes its title.
const PILLAR_BEGINS: &[&str] = &["title", "text"];

/// A statement of purpose as an editor writes it in `pillars.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = PILLAR_TEXTS, "x-begins" = PILLAR_BEGINS, "x-prose" = ["text"]))]
pub struct PillarEntry {
    /// Its id; derived from the title when absent.
    #[schemars(extend("x-id" = Kind::Pillar.name()))]
    pub id: Option<Spanned<String>>,
    /// What is stood for, in a word or two.
    pub title: Spanned<String>,
    /// What that means.
    pub text: Spanned<String>,
    /// A remark for editors, never published.
    pub note: Option<Spanned<String>>,
}

/// A statement of purpose.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pillar {
    /// Unique among the pillars.
    pub id: Id,
    /// What is stood for.
    pub title: Localized<String>,
    /// What that means.
    pub text: LocalProse,
}

impl Entry for PillarEntry {
    type Record = Pillar;
    const KIND: Kind = Kind::Pillar;

    fn id(&self) -> Option<&Spanned<String>> {
        self.id.as_ref()
    }

    fn name(&self) -> Option<&Spanned<String>> {
        Some(&self.title)
    }

    fn resolve(self, id: Id, meaning: &mut Meaning<'_>) -> Option<Pillar> {
        let this = RecordRef::new(Kind::Pillar, id.clone());
        Some(Pillar { id, title: meaning.text(self.title), text: meaning.prose(self.text, &this) })
    }
}

impl Record for Pillar {
    fn kind(&self) -> Kind {
        Kind::Pillar
    }

    fn id(&self) -> &Id {
        &self.id
    }

    fn title(&self) -> &Localized<String> {
        &self.title
    }
}

impl Translatable for Pillar {
    fn texts(&self) -> &'static [&'static str] {
        PILLAR_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "title" => Some(Slot::Text(&mut self.title)),
            "text" => Some(Slot::Prose(&mut self.text)),
            _ => None,
        }
    }
}
