//! Who is reached where: a name with an address, and ways to get in touch.

use crate::concept::{Contact, EnforcementBody, Phone, Publisher};
use crate::render::html::scene::{Scene, WebLink};
use crate::value::Localized;
use serde::Serialize;

/// A name with an address, as templates read it.
#[derive(Serialize)]
pub struct Address {
    /// The name's language, when it is not the page's.
    lang: Option<String>,
    name: String,
    lines: Vec<String>,
    phone: Option<WebLink>,
    email: Option<WebLink>,
    url: Option<WebLink>,
}

impl Address {
    fn of(
        scene: &Scene<'_>,
        name: &Localized<String>,
        lines: &[Localized<String>],
        phone: Option<&Phone>,
        email: Option<&str>,
    ) -> Self {
        Self {
            lang: scene.lang(name),
            name: scene.text(name),
            lines: scene.texts(lines),
            phone: phone.map(|phone| dialled(&phone.written, &phone.digits)),
            email: email.map(written_to),
            url: None,
        }
    }

    /// Of a publisher, or of somebody who is described like one.
    pub fn of_publisher(scene: &Scene<'_>, publisher: &Publisher) -> Self {
        let Publisher { name, address, phone, email, url, .. } = publisher;
        Self {
            url: scene.web(url.as_ref()),
            ..Self::of(scene, name, address, phone.as_ref(), email.as_deref())
        }
    }

    /// Of a contact.
    pub fn of_contact(scene: &Scene<'_>, contact: &Contact) -> Self {
        let Contact { name, address, phone, email, .. } = contact;
        Self::of(scene, name, address, phone.as_ref(), email.as_deref())
    }

    /// Of a body that enforces accessibility.
    pub fn of_body(scene: &Scene<'_>, body: &EnforcementBody) -> Self {
        let digits =
            |written: &str| written.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>();
        Self {
            lang: Some(body.language.clone().unwrap_or_else(|| scene.edition.original().to_string()))
                .filter(|language| *language != scene.language().to_string()),
            name: body.name.clone(),
            lines: body.address.clone(),
            phone: body.phone.as_deref().map(|phone| dialled(phone, &digits(phone))),
            email: body.email.as_deref().map(written_to),
            url: scene.web(body.url.as_ref()),
        }
    }

    /// Without what leads to a web site.
    pub fn without_site(self) -> Self {
        Self { url: None, ..self }
    }

    /// With the postal address of somebody else where there is none.
    pub fn or_at(self, scene: &Scene<'_>, other: &Publisher) -> Self {
        let lines = if self.lines.is_empty() { scene.texts(&other.address) } else { self.lines };
        Self { lines, ..self }
    }
}

fn dialled(written: &str, digits: &str) -> WebLink {
    WebLink { text: written.replace(' ', "\u{a0}"), href: format!("tel:{digits}") }
}

fn written_to(email: &str) -> WebLink {
    WebLink { text: email.to_owned(), href: format!("mailto:{email}") }
}
