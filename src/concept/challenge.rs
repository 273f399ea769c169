//! A challenge the region faces.

use super::collection::Entry;
use super::meaning::Meaning;
use super::overlay::{LocalProse, Slot, Translatable};
use super::places::Placed;
use super::record::{Kind, Record, RecordRef};
use crate::diagnostics::Spanned;
use crate::value::{Id, Localized};
use schemars::JsonSchema;
use serde::Deserialize;

/// The keys whose texts a translation may give.
const CHALLENGE_TEXTS: &[&str] = &["title", "text"];

/// The keys a new one is written with; the first takes its title.
const CHALLENGE_BEGINS: &[&str] = &["title", "text", "facts", "fields"];

/// A challenge as an editor writes it in `challenges.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = CHALLENGE_TEXTS, "x-begins" = CHALLENGE_BEGINS, "x-prose" = ["text"]))]
pub struct ChallengeEntry {
    /// Its id; derived from the title when absent.
    #[schemars(extend("x-id" = Kind::Challenge.name()))]
    pub id: Option<Spanned<String>>,
    /// What it is called.
    pub title: Spanned<String>,
    /// What it means for the region.
    pub text: Spanned<String>,
    /// The facts that show it.
    #[serde(default)]
    #[schemars(extend("x-reference" = Kind::Fact.name()))]
    pub facts: Vec<Spanned<String>>,
    /// The fields of action that answer it.
    #[serde(default)]
    #[schemars(extend("x-reference" = Kind::Field.name()))]
    pub fields: Vec<Spanned<String>>,
    /// A remark for editors, never published.
    pub note: Option<Spanned<String>>,
}

/// A challenge.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Challenge {
    /// Unique among the challenges.
    pub id: Id,
    /// What it is called.
    pub title: Localized<String>,
    /// What it means for the region.
    pub text: LocalProse,
    /// The facts that show it.
    pub facts: Vec<Id>,
    /// The fields of action it names; a field may name it in turn.
    pub fields: Vec<Id>,
}

impl Entry for ChallengeEntry {
    type Record = Challenge;
    const KIND: Kind = Kind::Challenge;

    fn id(&self) -> Option<&Spanned<String>> {
        self.id.as_ref()
    }

    fn name(&self) -> Option<&Spanned<String>> {
        Some(&self.title)
    }

    fn resolve(self, id: Id, meaning: &mut Meaning<'_>) -> Option<Challenge> {
        let this = RecordRef::new(Kind::Challenge, id.clone());
        meaning.places.keys(&this, [("title", Some(self.title.span)), ("fields", self.fields.place())]);
        Some(Challenge {
            id,
            title: meaning.text(self.title),
            text: meaning.prose(self.text, &this),
            facts: meaning.references(Kind::Fact, &self.facts),
            fields: meaning.references(Kind::Field, &self.fields),
        })
    }
}

impl Record for Challenge {
    fn kind(&self) -> Kind {
        Kind::Challenge
    }

    fn id(&self) -> &Id {
        &self.id
    }

    fn title(&self) -> &Localized<String> {
        &self.title
    }

    fn mentions(&self) -> Vec<RecordRef> {
        RecordRef::all(Kind::Fact, &self.facts).chain(RecordRef::all(Kind::Field, &self.fields)).collect()
    }
}

impl Translatable for Challenge {
    fn texts(&self) -> &'static [&'static str] {
        CHALLENGE_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "title" => Some(Slot::Text(&mut self.title)),
            "text" => Some(Slot::Prose(&mut self.text)),
            _ => None,
        }
    }
}
