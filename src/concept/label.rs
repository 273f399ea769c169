//! The region's own words for the things of a concept.

use super::meaning::Meaning;
use super::overlay::{Slot, Translatable};
use crate::diagnostics::Spanned;
use crate::value::Localized;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What a region may have its own word for. A word that is not given comes from the interface's language.
pub const LABELS: &[&str] = &[
    "chapter",
    "pillar",
    "quote",
    "fact",
    "challenge",
    "field",
    "goal",
    "approach",
    "result",
    "measure",
    "milestone",
    "actor",
    "member",
    "partner",
    "contact",
    "source",
    "target_group",
];

/// The keys whose texts a translation may give.
const LABEL_TEXTS: &[&str] = &["one", "other"];

/// A word as an editor gives it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = LABEL_TEXTS))]
pub struct LabelEntry {
    /// For one.
    pub one: Spanned<String>,
    /// For none or several.
    pub other: Spanned<String>,
}

/// A word for one and for several.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Label {
    /// For one.
    pub one: Localized<String>,
    /// For none or several.
    pub other: Localized<String>,
}

impl LabelEntry {
    /// The word.
    pub fn resolve(&self, meaning: &mut Meaning<'_>) -> Label {
        Label { one: meaning.text(self.one.clone()), other: meaning.text(self.other.clone()) }
    }
}

impl Translatable for Label {
    fn texts(&self) -> &'static [&'static str] {
        LABEL_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "one" => Some(Slot::Text(&mut self.one)),
            "other" => Some(Slot::Text(&mut self.other)),
            _ => None,
        }
    }
}

impl Translatable for BTreeMap<&'static str, Label> {
    fn texts(&self) -> &'static [&'static str] {
        LABELS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        let known = LABELS.iter().find(|known| **known == key)?;
        Some(self.get_mut(known).map_or(Slot::Unset, |label| Slot::Part(label)))
    }
}
