//! Who publishes the concept, and how far it is: on the cover, in print and at the foot of every page.

use super::scene::Scene;
use serde::Serialize;

/// The lines, each where it is known.
#[derive(Serialize)]
pub struct Colophon {
    publisher: Option<String>,
    status: Option<String>,
    edition: Option<String>,
    as_of: Option<String>,
}

impl Colophon {
    /// The lines in a page's language.
    pub fn of(scene: &Scene<'_>) -> Self {
        let about = &scene.edition.concept.about;
        Self {
            publisher: about.publisher.as_ref().map(|publisher| scene.text(&publisher.name)),
            status: standing(scene),
            edition: scene.maybe_text(about.edition.as_ref()),
            as_of: scene.as_of(about.as_of.as_ref()),
        }
    }
}

/// How far the concept is, in words.
pub fn standing(scene: &Scene<'_>) -> Option<String> {
    let status = scene.edition.concept.about.status;
    status.map(|status| scene.say(&format!("standing-{}", status.key()), &[]))
}
