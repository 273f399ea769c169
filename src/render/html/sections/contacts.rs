//! Whom to ask.

use crate::concept::{Contact, Kind, RecordRef};
use crate::i18n::Say;
use crate::render::addresses::PageKey;
use crate::render::html::scene::{Scene, WebLink};
use serde::Serialize;

/// The contacts of a chapter.
#[derive(Serialize)]
pub struct View {
    contacts: Vec<ContactView>,
}

#[derive(Serialize)]
struct ContactView {
    id: String,
    person: Option<String>,
    function: Option<String>,
    organisation: Option<String>,
    organisation_href: Option<String>,
    unit: Option<String>,
    address: Vec<String>,
    phone: Option<WebLink>,
    email: Option<WebLink>,
    valid_until: Option<String>,
    expired: bool,
    card: Option<String>,
    lang: Option<String>,
}

/// Makes the view. Whether a contact has run out is judged on the day of the edition.
pub fn view(scene: &Scene<'_>, contacts: &[Contact]) -> View {
    let one = |contact: &Contact| {
        let expired = !scene.edition.is_current(contact);
        let sentence = if expired { "contact-expired" } else { "contact-valid" };
        let until = scene.time(contact.valid_until.as_ref());
        ContactView {
            id: contact.id.to_string(),
            person: scene.maybe_text(contact.person.as_ref()),
            function: scene.maybe_text(contact.function.as_ref()),
            organisation: scene.maybe_text(contact.organisation.as_ref()),
            organisation_href: contact
                .actor
                .as_ref()
                .and_then(|actor| scene.link(Kind::Actor, actor))
                .map(|link| link.href),
            unit: scene.maybe_text(contact.unit.as_ref()),
            address: scene.texts(&contact.address),
            phone: contact.phone.as_ref().map(|phone| WebLink {
                text: phone.written.replace(' ', "\u{a0}"),
                href: format!("tel:{}", phone.digits),
            }),
            email: contact
                .email
                .as_ref()
                .map(|email| WebLink { text: email.clone(), href: format!("mailto:{email}") }),
            valid_until: until.map(|time| scene.say(sentence, &[("time", Say::from(time))])),
            expired,
            card: card(scene, contact).filter(|_| !expired),
            lang: scene.lang(&contact.name),
        }
    };
    View { contacts: contacts.iter().map(one).collect() }
}

/// The way to the business card. A page that is not translated has none of its own; its original has.
fn card(scene: &Scene<'_>, contact: &Contact) -> Option<String> {
    let record = RecordRef::new(Kind::Contact, contact.id.clone());
    let (key, _) = scene.edition.addresses.home(&record)?;
    let PageKey::Chapter(chapter) = key else { return None };
    let concept = &scene.edition.concept;
    let chapter = concept.chapter(&chapter)?;
    let addresses = &scene.edition.addresses;
    let path = addresses
        .card(chapter, contact, scene.language())
        .or_else(|| addresses.card(chapter, contact, scene.edition.original()))?;
    Some(scene.way(&path))
}
