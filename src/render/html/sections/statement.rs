//! The accessibility statement, as far as it follows from data.

use super::address::Address;
use crate::concept::{Accessibility, Method};
use crate::i18n::{Say, explanation, explanation_title};
use crate::render::html::scene::Scene;
use serde::Serialize;

/// The statement as templates read it: headings and sentences, finished.
#[derive(Serialize)]
pub struct View {
    status_title: String,
    status: String,
    basis: String,
    gaps_title: String,
    gaps: Vec<Gap>,
    passed_title: String,
    passed_intro: String,
    passed: Vec<String>,
    contact_title: String,
    contact_intro: String,
    contact: Option<Address>,
    body_title: String,
    body_intro: String,
    body: Option<Address>,
}

#[derive(Serialize)]
struct Gap {
    text: String,
    reason: String,
    alternative: Option<String>,
}

/// Makes the view.
pub fn view(scene: &Scene<'_>, statement: &Accessibility) -> View {
    let say = |key: &str| scene.say(key, &[]);
    let found = scene.time(statement.assessed.as_ref()).unwrap_or_default();
    let basis = match (statement.method, scene.maybe_text(statement.assessor.as_ref())) {
        (Method::Own, _) => scene.say("statement-basis-own", &[("day", found.into())]),
        (Method::External, None) => scene.say("statement-basis-external", &[("day", found.into())]),
        (Method::External, Some(assessor)) => {
            scene.say("statement-basis-assessor", &[("day", found.into()), ("assessor", assessor.into())])
        }
    };
    let gaps = statement.gaps.iter().map(|gap| Gap {
        text: scene.text(&gap.text),
        reason: scene.text(&gap.reason),
        alternative: scene.maybe_text(gap.alternative.as_ref()),
    });
    let passed = scene.edition.passed.iter().filter_map(|code| explanation(code, &scene.pack.language));
    let today = day(scene);
    View {
        status_title: say("statement-status"),
        status: say(&format!("statement-status-{}", statement.status.key())),
        basis,
        gaps_title: say("statement-gaps"),
        gaps: gaps.collect(),
        passed_title: say("statement-passed"),
        passed_intro: scene.say("statement-passed-intro", &[("day", Say::from(today))]),
        passed: passed.map(|page| explanation_title(page).to_owned()).collect(),
        contact_title: say("statement-contact"),
        contact_intro: say("statement-contact-intro"),
        contact: contact(scene, statement),
        body_title: say("statement-body"),
        body_intro: say("statement-body-intro"),
        body: statement.body.as_ref().map(|body| Address::of_body(scene, body)),
    }
}

/// The day of the edition, as the page's language writes it.
fn day(scene: &Scene<'_>) -> String {
    scene.pack.time(&crate::value::Time::Day(scene.edition.date))
}

/// Whom to tell about a barrier: the contact that is named, else the publisher.
fn contact(scene: &Scene<'_>, statement: &Accessibility) -> Option<Address> {
    let concept = &scene.edition.concept;
    let named = statement.contact.as_ref().and_then(|id| concept.contact(id));
    match named {
        Some(contact) => Some(Address::of_contact(scene, contact)),
        None => Some(Address::of_publisher(scene, concept.about.publisher.as_ref()?).without_site()),
    }
}
