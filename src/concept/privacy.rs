//! What only the publisher knows about readers' data: what its host does, and who helps.

use super::meaning::Meaning;
use super::overlay::{Slot, Translatable};
use super::publisher::{Publisher, PublisherEntry};
use crate::diagnostics::Spanned;
use crate::value::Localized;
use schemars::JsonSchema;
use serde::Deserialize;

/// The keys whose texts a translation may give.
const PRIVACY_TEXTS: &[&str] = &["host", "logs", "officer", "authority"];

/// What happens to readers' data, as an editor writes it in `concept.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = PRIVACY_TEXTS))]
pub struct PrivacyEntry {
    /// Who runs the server.
    pub host: Spanned<String>,
    /// What the server writes down, what for, on which ground, and for how long.
    pub logs: Spanned<String>,
    /// Who watches over data at the publisher's.
    pub officer: Option<PublisherEntry>,
    /// Where readers can complain.
    pub authority: Option<PublisherEntry>,
}

/// What happens to readers' data.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Privacy {
    /// Who runs the server.
    pub host: Localized<String>,
    /// What the server writes down, what for, on which ground, and for how long.
    pub logs: Localized<String>,
    /// Who watches over data at the publisher's.
    pub officer: Option<Publisher>,
    /// Where readers can complain.
    pub authority: Option<Publisher>,
}

impl PrivacyEntry {
    /// Gives it its meaning.
    pub fn resolve(self, meaning: &mut Meaning<'_>) -> Privacy {
        let of = meaning.whose.of.clone();
        meaning.places.keys(&of, [("privacy", Some(self.host.span))]);
        Privacy {
            host: meaning.text(self.host),
            logs: meaning.text(self.logs),
            officer: self.officer.map(|officer| officer.resolve(meaning)),
            authority: self.authority.map(|authority| authority.resolve(meaning)),
        }
    }
}

impl Translatable for Privacy {
    fn texts(&self) -> &'static [&'static str] {
        PRIVACY_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "host" => Some(Slot::Text(&mut self.host)),
            "logs" => Some(Slot::Text(&mut self.logs)),
            "officer" => Some(self.officer.as_mut().map_or(Slot::Unset, |one| Slot::Part(one))),
            "authority" => Some(self.authority.as_mut().map_or(Slot::Unset, |one| Slot::Part(one))),
            _ => None,
        }
    }
}
