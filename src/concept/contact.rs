//! Whom to ask.

use super::about::read_mail;
use super::collection::Entry;
use super::meaning::Meaning;
use super::overlay::{Slot, Translatable};
use super::publisher::read_phone;
use super::record::{Kind, Record, RecordRef};
use crate::diagnostics::{Code, Diagnostic, Spanned};
use crate::value::{Id, Localized, Time};
use schemars::JsonSchema;
use serde::Deserialize;

/// The keys whose texts a translation may give.
const CONTACT_TEXTS: &[&str] = &["person", "function", "organisation", "unit", "address"];

/// The keys a new one is written with; the first takes its title.
const CONTACT_BEGINS: &[&str] = &["person", "function", "organisation", "phone", "email", "valid_until"];

/// The keys of which at least one says how a contact is called.
const NAMES: &[&str] = &["person", "function", "organisation"];

/// A contact as an editor writes it in `contacts.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = CONTACT_TEXTS, "x-at-least-one" = NAMES, "x-begins" = CONTACT_BEGINS))]
pub struct ContactEntry {
    /// Its id; derived from the person, function or organisation when absent.
    #[schemars(extend("x-id" = Kind::Contact.name()))]
    pub id: Option<Spanned<String>>,
    /// The person's name.
    pub person: Option<Spanned<String>>,
    /// The function, alone or beside a person.
    pub function: Option<Spanned<String>>,
    /// The organisation, as written in an address.
    pub organisation: Option<Spanned<String>>,
    /// The unit of the organisation.
    pub unit: Option<Spanned<String>>,
    /// The actor the contact belongs to.
    #[schemars(extend("x-reference" = Kind::Actor.name()))]
    pub actor: Option<Spanned<String>>,
    /// The postal address, line by line.
    #[serde(default)]
    pub address: Vec<Spanned<String>>,
    /// A phone number, as it is read aloud.
    #[schemars(extend("x-form" = "phone"))]
    pub phone: Option<Spanned<String>>,
    /// A mail address.
    #[schemars(extend("x-form" = "mail"))]
    pub email: Option<Spanned<String>>,
    /// The day after which somebody has to look whether this is still so.
    pub valid_until: Option<Spanned<String>>,
    /// A remark for editors, never published.
    pub note: Option<Spanned<String>>,
}

/// A contact.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Contact {
    /// Unique among the contacts.
    pub id: Id,
    /// The person, or the function or organisation that stands in for one.
    pub name: Localized<String>,
    /// The person's name.
    pub person: Option<Localized<String>>,
    /// The function.
    pub function: Option<Localized<String>>,
    /// The organisation, as written in an address.
    pub organisation: Option<Localized<String>>,
    /// The unit of the organisation.
    pub unit: Option<Localized<String>>,
    /// The actor the contact belongs to.
    pub actor: Option<Id>,
    /// The postal address, line by line.
    pub address: Vec<Localized<String>>,
    /// A phone number, as it is read aloud.
    pub phone: Option<Phone>,
    /// A mail address.
    pub email: Option<String>,
    /// The day after which this may no longer be so.
    pub valid_until: Option<Time>,
}

/// A phone number, to read and to dial.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Phone {
    /// As written.
    pub written: String,
    /// Digits only, with a leading `+` if there was one.
    pub digits: String,
}

impl Entry for ContactEntry {
    type Record = Contact;
    const KIND: Kind = Kind::Contact;

    fn id(&self) -> Option<&Spanned<String>> {
        self.id.as_ref()
    }

    fn name(&self) -> Option<&Spanned<String>> {
        self.person.as_ref().or(self.function.as_ref()).or(self.organisation.as_ref())
    }

    fn resolve(self, id: Id, meaning: &mut Meaning<'_>) -> Option<Contact> {
        let name = self.name().cloned();
        if let (None, Some(id)) = (&name, &self.id) {
            let finding = Diagnostic::error(Code::MISSING_KEY).at(id.span);
            meaning.sink.push(finding.with("key", "person").help("help-contact"));
        }
        let phone = self.phone.and_then(|phone| read_phone(&phone, meaning));
        let email = self.email.and_then(|mail| read_mail(&mail, meaning));
        Some(Contact {
            id,
            name: meaning.text(name?),
            person: meaning.maybe_text(self.person),
            function: meaning.maybe_text(self.function),
            organisation: meaning.maybe_text(self.organisation),
            unit: meaning.maybe_text(self.unit),
            actor: meaning.maybe_reference(Kind::Actor, self.actor.as_ref()),
            address: meaning.texts(self.address),
            phone,
            email,
            valid_until: meaning.maybe_time(self.valid_until.as_ref()),
        })
    }
}

impl Record for Contact {
    fn kind(&self) -> Kind {
        Kind::Contact
    }

    fn id(&self) -> &Id {
        &self.id
    }

    fn title(&self) -> &Localized<String> {
        &self.name
    }

    fn mentions(&self) -> Vec<RecordRef> {
        RecordRef::all(Kind::Actor, &self.actor).collect()
    }
}

impl Translatable for Contact {
    fn texts(&self) -> &'static [&'static str] {
        CONTACT_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "person" => Some(Slot::maybe_text(&mut self.person)),
            "function" => Some(Slot::maybe_text(&mut self.function)),
            "organisation" => Some(Slot::maybe_text(&mut self.organisation)),
            "unit" => Some(Slot::maybe_text(&mut self.unit)),
            "address" => Some(Slot::Texts(&mut self.address)),
            _ => None,
        }
    }
}
