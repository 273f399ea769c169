//! Whom to ask.

use crate::concept::{Contact, Kind};
use crate::i18n::Say;
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
    lang: Option<String>,
}

/// Makes the view. Whether a contact has run out is judged on the day of the edition.
pub fn view(scene: &Scene<'_>, contacts: &[Contact]) -> View {
    let one = |contact: &Contact| {
        let expired = contact.valid_until.as_ref().is_some_and(|until| until.last_day() < scene.edition.date);
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
            lang: scene.lang(&contact.name),
        }
    };
    View { contacts: contacts.iter().map(one).collect() }
}
