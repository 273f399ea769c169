//! A voice: what a person says, in their own words.

use super::collection::Entry;
use super::meaning::Meaning;
use super::overlay::{LocalProse, Slot, Translatable};
use super::places::Placed;
use super::record::{Kind, Record, RecordRef};
use crate::diagnostics::Spanned;
use crate::value::{Id, Localized, Time};
use schemars::JsonSchema;
use serde::Deserialize;

/// The keys whose texts a translation may give.
const QUOTE_TEXTS: &[&str] = &["text", "person", "role"];

/// The keys a new one is written with; the first takes its title.
const QUOTE_BEGINS: &[&str] = &["person", "text", "role", "actor", "as_of"];

/// A voice as an editor writes it in `quotes.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = QUOTE_TEXTS, "x-begins" = QUOTE_BEGINS, "x-prose" = ["text"]))]
pub struct QuoteEntry {
    /// Its id; derived from the person when absent.
    #[schemars(extend("x-id" = Kind::Quote.name()))]
    pub id: Option<Spanned<String>>,
    /// The words, verbatim, without quotation marks; omissions as `[...]`.
    pub text: Spanned<String>,
    /// Who said them.
    pub person: Spanned<String>,
    /// In which function.
    pub role: Option<Spanned<String>>,
    /// For which actor.
    #[schemars(extend("x-reference" = Kind::Actor.name()))]
    pub actor: Option<Spanned<String>>,
    /// When.
    pub as_of: Option<Spanned<String>>,
    /// A remark for editors, never published.
    pub note: Option<Spanned<String>>,
}

/// A voice.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Quote {
    /// Unique among the quotes.
    pub id: Id,
    /// The words, without quotation marks.
    pub text: LocalProse,
    /// Who said them.
    pub person: Localized<String>,
    /// In which function.
    pub role: Option<Localized<String>>,
    /// For which actor.
    pub actor: Option<Id>,
    /// When.
    pub as_of: Option<Time>,
}

impl Entry for QuoteEntry {
    type Record = Quote;
    const KIND: Kind = Kind::Quote;

    fn id(&self) -> Option<&Spanned<String>> {
        self.id.as_ref()
    }

    fn name(&self) -> Option<&Spanned<String>> {
        Some(&self.person)
    }

    fn resolve(self, id: Id, meaning: &mut Meaning<'_>) -> Option<Quote> {
        let this = RecordRef::new(Kind::Quote, id.clone());
        meaning.places.keys(&this, [("as_of", self.as_of.place())]);
        Some(Quote {
            id,
            text: meaning.prose(self.text, &this),
            person: meaning.text(self.person),
            role: meaning.maybe_text(self.role),
            actor: meaning.maybe_reference(Kind::Actor, self.actor.as_ref()),
            as_of: meaning.maybe_time(self.as_of.as_ref()),
        })
    }
}

impl Record for Quote {
    fn kind(&self) -> Kind {
        Kind::Quote
    }

    fn id(&self) -> &Id {
        &self.id
    }

    fn title(&self) -> &Localized<String> {
        &self.person
    }

    fn mentions(&self) -> Vec<RecordRef> {
        RecordRef::all(Kind::Actor, &self.actor).collect()
    }
}

impl Translatable for Quote {
    fn texts(&self) -> &'static [&'static str] {
        QUOTE_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "text" => Some(Slot::Prose(&mut self.text)),
            "person" => Some(Slot::Text(&mut self.person)),
            "role" => Some(Slot::maybe_text(&mut self.role)),
            _ => None,
        }
    }
}
