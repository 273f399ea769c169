//! Abbreviations and terms of the glossary.

use super::collection::Entry;
use super::meaning::Meaning;
use super::overlay::{LocalProse, Slot, Translatable};
use super::record::{Kind, Record, RecordRef};
use crate::diagnostics::Spanned;
use crate::value::{Id, Localized};
use schemars::JsonSchema;
use serde::Deserialize;

/// The keys whose texts a translation may give.
const TERM_TEXTS: &[&str] = &["short", "long", "explanation"];

/// The keys a new one is written with; the first takes its title.
const TERM_BEGINS: &[&str] = &["long", "short", "explanation"];

/// A term as an editor writes it in `glossary.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = TERM_TEXTS, "x-begins" = TERM_BEGINS))]
pub struct TermEntry {
    /// Its id; derived from the short form or term when absent.
    #[schemars(extend("x-id" = Kind::Term.name()))]
    pub id: Option<Spanned<String>>,
    /// The abbreviation, as it stands in the texts.
    pub short: Option<Spanned<String>>,
    /// The long form, or the term.
    pub long: Spanned<String>,
    /// What it means.
    pub explanation: Option<Spanned<String>>,
    /// A remark for editors, never published.
    pub note: Option<Spanned<String>>,
}

/// A term.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Term {
    /// Unique among the terms.
    pub id: Id,
    /// The abbreviation, as it stands in the texts.
    pub short: Option<Localized<String>>,
    /// The long form, or the term.
    pub long: Localized<String>,
    /// What it means.
    pub explanation: Option<LocalProse>,
}

impl Entry for TermEntry {
    type Record = Term;
    const KIND: Kind = Kind::Term;

    fn id(&self) -> Option<&Spanned<String>> {
        self.id.as_ref()
    }

    fn name(&self) -> Option<&Spanned<String>> {
        self.short.as_ref().or(Some(&self.long))
    }

    fn resolve(self, id: Id, meaning: &mut Meaning<'_>) -> Option<Term> {
        let this = RecordRef::new(Kind::Term, id.clone());
        Some(Term {
            id,
            short: meaning.maybe_text(self.short),
            long: meaning.text(self.long),
            explanation: meaning.maybe_prose(self.explanation, &this),
        })
    }
}

impl Record for Term {
    fn kind(&self) -> Kind {
        Kind::Term
    }

    fn id(&self) -> &Id {
        &self.id
    }

    fn title(&self) -> &Localized<String> {
        self.short.as_ref().unwrap_or(&self.long)
    }
}

impl Translatable for Term {
    fn texts(&self) -> &'static [&'static str] {
        TERM_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "short" => Some(Slot::maybe_text(&mut self.short)),
            "long" => Some(Slot::Text(&mut self.long)),
            "explanation" => Some(Slot::maybe_prose(&mut self.explanation)),
            _ => None,
        }
    }
}
