//! The glossary, in the order of the language.

use super::page::PageView;
use crate::concept::Term;
use crate::render::html::scene::Scene;
use crate::theme::Prepared;
use serde::Serialize;

#[derive(Serialize)]
struct Data {
    terms: Vec<TermView>,
}

#[derive(Serialize)]
struct TermView {
    id: String,
    short: Option<String>,
    long: String,
    explanation: Option<String>,
    lang: Option<String>,
}

/// Makes the view.
pub fn view(scene: &Scene<'_>) -> Prepared {
    let mut terms: Vec<TermView> = scene
        .edition
        .concept
        .terms
        .iter()
        .map(|term: &Term| TermView {
            id: term.id.to_string(),
            short: scene.maybe_text(term.short.as_ref()),
            long: scene.text(&term.long),
            explanation: scene.maybe_prose(term.explanation.as_ref()),
            lang: scene.lang(&term.long),
        })
        .collect();
    fn name(term: &TermView) -> &str {
        term.short.as_deref().unwrap_or(&term.long)
    }
    terms.sort_by(|a, b| scene.pack.compare(name(a), name(b)));
    let names = terms.iter().map(name).collect::<Vec<_>>().join(", ");
    let mut page = PageView::new(scene, "glossary", scene.say("page-glossary", &[]), Data { terms });
    page.description = super::page::description(&names);
    page.prepared()
}
