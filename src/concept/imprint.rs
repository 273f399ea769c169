//! What an imprint tells besides who publishes the concept.

use super::meaning::Meaning;
use super::overlay::{Slot, Translatable};
use super::publisher::{Publisher, PublisherEntry};
use crate::diagnostics::Spanned;
use crate::value::Localized;
use schemars::JsonSchema;
use serde::Deserialize;

/// The keys whose texts a translation may give.
const IMPRINT_TEXTS: &[&str] = &["register", "responsible"];

/// What an imprint tells, as an editor writes it in `concept.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = IMPRINT_TEXTS))]
pub struct ImprintEntry {
    /// What sort of publisher it is; the law asks different things of each.
    pub form: Spanned<LegalForm>,
    /// Whose law holds: the code of a country or of a part of it.
    pub jurisdiction: Spanned<String>,
    /// The register the publisher stands in, with who keeps it.
    pub register: Option<Spanned<String>>,
    /// The publisher's number there.
    pub register_number: Option<Spanned<String>>,
    /// The number under which it pays taxes across borders.
    pub vat_id: Option<Spanned<String>>,
    /// Who answers for the contents.
    pub responsible: Option<PublisherEntry>,
}

/// What sort of publisher it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LegalForm {
    /// An association, company or cooperative that stands in a register.
    Registered,
    /// A body of public law.
    Public,
    /// A person, or several without a form of their own.
    Person,
}

/// What an imprint tells.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Imprint {
    /// What sort of publisher it is.
    pub form: LegalForm,
    /// Whose law holds, as it was written.
    pub jurisdiction: String,
    /// The register the publisher stands in.
    pub register: Option<Localized<String>>,
    /// The publisher's number there.
    pub register_number: Option<String>,
    /// The number under which it pays taxes across borders.
    pub vat_id: Option<String>,
    /// Who answers for the contents.
    pub responsible: Option<Publisher>,
}

impl ImprintEntry {
    /// Gives it its meaning.
    pub fn resolve(self, meaning: &mut Meaning<'_>) -> Imprint {
        let of = meaning.whose.of.clone();
        meaning.places.keys(&of, [("imprint", Some(self.form.span))]);
        Imprint {
            form: self.form.value,
            jurisdiction: self.jurisdiction.value,
            register: meaning.maybe_text(self.register),
            register_number: self.register_number.map(|number| meaning.line(number)),
            vat_id: self.vat_id.map(|number| meaning.line(number)),
            responsible: self.responsible.map(|responsible| responsible.resolve(meaning)),
        }
    }
}

impl Translatable for Imprint {
    fn texts(&self) -> &'static [&'static str] {
        IMPRINT_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "register" => Some(Slot::maybe_text(&mut self.register)),
            "responsible" => Some(self.responsible.as_mut().map_or(Slot::Unset, |one| Slot::Part(one))),
            _ => None,
        }
    }
}
