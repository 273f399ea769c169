//! What changed since the concept was published: the notes of the feed.

use super::collection::Entry;
use super::meaning::Meaning;
use super::overlay::{LocalProse, Slot, Translatable};
use super::record::{Kind, Record, RecordRef};
use crate::diagnostics::Spanned;
use crate::value::{Id, Localized, Time};
use schemars::JsonSchema;
use serde::Deserialize;

/// The keys whose texts a translation may give.
const CHANGE_TEXTS: &[&str] = &["title", "text"];

/// The keys a new one is written with; the first takes its title.
const CHANGE_BEGINS: &[&str] = &["title", "date", "text"];

/// A change note as an editor writes it in `changes.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = CHANGE_TEXTS, "x-begins" = CHANGE_BEGINS))]
pub struct ChangeEntry {
    /// Its id; derived from the title when absent.
    #[schemars(extend("x-id" = Kind::Change.name()))]
    pub id: Option<Spanned<String>>,
    /// The day of the change.
    pub date: Spanned<String>,
    /// What changed, in a line.
    pub title: Spanned<String>,
    /// What there is to say about it.
    pub text: Option<Spanned<String>>,
    /// A remark for editors, never published.
    pub note: Option<Spanned<String>>,
}

/// A change note.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Change {
    /// Unique among the change notes.
    pub id: Id,
    /// The day of the change; always of day precision.
    pub date: Time,
    /// What changed.
    pub title: Localized<String>,
    /// What there is to say about it.
    pub text: Option<LocalProse>,
}

impl Entry for ChangeEntry {
    type Record = Change;
    const KIND: Kind = Kind::Change;

    fn id(&self) -> Option<&Spanned<String>> {
        self.id.as_ref()
    }

    fn name(&self) -> Option<&Spanned<String>> {
        Some(&self.title)
    }

    fn resolve(self, id: Id, meaning: &mut Meaning<'_>) -> Option<Change> {
        let this = RecordRef::new(Kind::Change, id.clone());
        let date = meaning.day(&self.date);
        let title = meaning.text(self.title);
        let text = meaning.maybe_prose(self.text, &this);
        Some(Change { id, date: date?, title, text })
    }
}

impl Record for Change {
    fn kind(&self) -> Kind {
        Kind::Change
    }

    fn id(&self) -> &Id {
        &self.id
    }

    fn title(&self) -> &Localized<String> {
        &self.title
    }
}

impl Translatable for Change {
    fn texts(&self) -> &'static [&'static str] {
        CHANGE_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "title" => Some(Slot::Text(&mut self.title)),
            "text" => Some(Slot::maybe_prose(&mut self.text)),
            _ => None,
        }
    }
}
