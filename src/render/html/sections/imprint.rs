//! The imprint, as far as it follows from data.

use super::address::Address;
use super::law::{Citation, law};
use crate::concept::Imprint;
use crate::render::html::scene::Scene;
use serde::Serialize;

/// The imprint as templates read it: headings and texts, finished.
#[derive(Serialize)]
pub struct View {
    basis: String,
    law: Option<Citation>,
    publisher_title: String,
    publisher: Option<Address>,
    represented_title: String,
    represented_by: Option<String>,
    register_title: String,
    register: Option<String>,
    vat_title: String,
    vat_id: Option<String>,
    responsible_title: String,
    responsible_basis: String,
    responsible_law: Option<Citation>,
    responsible: Option<Address>,
}

/// Makes the view.
pub fn view(scene: &Scene<'_>, imprint: &Imprint) -> View {
    let say = |key: &str| scene.say(key, &[]);
    let publisher = scene.edition.concept.about.publisher.as_ref();
    let law = law(scene);
    let register =
        scene.maybe_text(imprint.register.as_ref()).into_iter().chain(imprint.register_number.clone());
    let register: Vec<String> = register.collect();
    let responsible = imprint.responsible.as_ref().map(|one| {
        let address = Address::of_publisher(scene, one);
        match publisher {
            Some(publisher) => address.or_at(scene, publisher),
            None => address,
        }
    });
    View {
        basis: say("imprint-basis"),
        law: law.map(|law| Citation::of(scene, law, &law.imprint)),
        publisher_title: say("imprint-publisher"),
        publisher: publisher.map(|one| Address::of_publisher(scene, one)),
        represented_title: say("imprint-represented"),
        represented_by: publisher.and_then(|one| scene.maybe_text(one.represented_by.as_ref())),
        register_title: say("imprint-register"),
        register: (!register.is_empty()).then(|| register.join(", ")),
        vat_title: say("imprint-vat"),
        vat_id: imprint.vat_id.clone(),
        responsible_title: say("imprint-responsible"),
        responsible_basis: say("imprint-responsible-basis"),
        responsible_law: law.map(|law| Citation::of(scene, law, &law.responsible)),
        responsible,
    }
}
