//! The law of a legal page, cited in the language of the page, else in its own.

use crate::concept::{self, Cited};
use crate::render::html::scene::Scene;
use serde::Serialize;

/// A citation.
#[derive(Serialize)]
pub struct Citation {
    text: String,
    /// Its language, when it is not the page's.
    lang: Option<String>,
}

impl Citation {
    /// Of a law, on this page.
    pub fn of(scene: &Scene<'_>, law: &concept::Law, cited: &Cited) -> Self {
        let own = cited.in_language(scene.language());
        let lang = own.is_none().then(|| law.language.clone());
        // A sign and its number stay on one line.
        Self { text: own.unwrap_or_else(|| cited.original(law)).replace("§ ", "§\u{a0}"), lang }
    }
}

/// The law that holds for the legal pages, if it is known: whose it is, the imprint says, else the accessibility
/// statement.
pub fn law(scene: &Scene<'_>) -> Option<&'static concept::Law> {
    concept::law(scene.edition.concept.about.jurisdiction()?)
}
