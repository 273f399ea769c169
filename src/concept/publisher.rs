//! Who publishes the concept.

use super::contact::Phone;
use super::link::phone_digits;
use super::meaning::Meaning;
use super::overlay::{Slot, Translatable};
use crate::diagnostics::{Arg, Code, Diagnostic, Spanned};
use crate::value::Localized;
use schemars::JsonSchema;
use serde::Deserialize;

/// The keys whose texts a translation may give.
const PUBLISHER_TEXTS: &[&str] = &["name", "address", "represented_by"];

/// The publisher as an editor describes it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = PUBLISHER_TEXTS))]
pub struct PublisherEntry {
    /// The organisation.
    pub name: Spanned<String>,
    /// The postal address, line by line.
    #[serde(default)]
    pub address: Vec<Spanned<String>>,
    /// A mail address.
    #[schemars(extend("x-form" = "mail"))]
    pub email: Option<Spanned<String>>,
    /// A phone number.
    #[schemars(extend("x-form" = "phone"))]
    pub phone: Option<Spanned<String>>,
    /// Its web site.
    #[schemars(extend("x-form" = "url"))]
    pub url: Option<Spanned<String>>,
    /// Who may act for it.
    pub represented_by: Option<Spanned<String>>,
}

/// The publisher.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Publisher {
    /// The organisation.
    pub name: Localized<String>,
    /// The postal address, line by line.
    pub address: Vec<Localized<String>>,
    /// A mail address.
    pub email: Option<String>,
    /// A phone number.
    pub phone: Option<Phone>,
    /// Its web site.
    pub url: Option<String>,
    /// Who may act for it.
    pub represented_by: Option<Localized<String>>,
}

impl PublisherEntry {
    /// Gives the description its meaning.
    pub fn resolve(self, meaning: &mut Meaning<'_>) -> Publisher {
        Publisher {
            name: meaning.text(self.name),
            address: meaning.texts(self.address),
            email: self.email.and_then(|mail| super::about::read_mail(&mail, meaning)),
            phone: self.phone.and_then(|phone| read_phone(&phone, meaning)),
            url: meaning.maybe_url(self.url.as_ref()),
            represented_by: meaning.maybe_text(self.represented_by),
        }
    }
}

/// A phone number, reported when it is none.
pub(super) fn read_phone(text: &Spanned<String>, meaning: &mut Meaning<'_>) -> Option<Phone> {
    let digits = phone_digits(text.value.trim());
    if digits.is_none() {
        meaning.sink.push(
            Diagnostic::error(Code::INVALID_CONTACT)
                .at(text.span)
                .with("text", text.value.as_str())
                .with("expected", Arg::Term("contact-phone")),
        );
    }
    digits.map(|digits| Phone { written: text.value.trim().to_owned(), digits })
}

impl Translatable for Publisher {
    fn texts(&self) -> &'static [&'static str] {
        PUBLISHER_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "name" => Some(Slot::Text(&mut self.name)),
            "address" => Some(Slot::Texts(&mut self.address)),
            "represented_by" => Some(Slot::maybe_text(&mut self.represented_by)),
            _ => None,
        }
    }
}
