//! Words that are true for a time only: a slogan, a claim, a title that is held for a year.

use super::meaning::{Meaning, one_line};
use super::overlay::{Slot, Translatable};
use crate::diagnostics::Spanned;
use crate::value::{Localized, Time};
use schemars::JsonSchema;
use serde::Deserialize;

/// The keys whose texts a translation may give.
const SLOGAN_TEXTS: &[&str] = &["text"];

/// A slogan as an editor writes it in `concept.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = SLOGAN_TEXTS))]
pub struct SloganEntry {
    /// The words, as they stand in the texts.
    pub text: Spanned<String>,
    /// The last day on which they are true.
    pub valid_until: Spanned<String>,
    /// A remark for editors, never published.
    pub note: Option<Spanned<String>>,
}

/// A slogan.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Slogan {
    /// The words, as they stand in the texts of each language.
    pub text: Localized<String>,
    /// The last day on which they are true; of a month or a year, its last.
    pub valid_until: Time,
}

impl SloganEntry {
    /// Reads the time. The words are no text of the concept: they are looked for, and never shown.
    pub fn resolve(self, meaning: &mut Meaning<'_>) -> Option<Slogan> {
        let valid_until = meaning.time(&self.valid_until)?;
        meaning.places.slogans.push(self.text.span);
        Some(Slogan { text: Localized::new(one_line(&self.text.value)), valid_until })
    }
}

impl Translatable for Slogan {
    fn texts(&self) -> &'static [&'static str] {
        SLOGAN_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "text" => Some(Slot::Sought(&mut self.text)),
            _ => None,
        }
    }
}
