//! Voices.

use crate::concept::{Kind, Quote};
use crate::render::html::scene::{Link, Scene};
use serde::Serialize;

/// The voices of a chapter.
#[derive(Serialize)]
pub struct View {
    quotes: Vec<QuoteView>,
}

#[derive(Serialize)]
struct QuoteView {
    id: String,
    text: String,
    open: String,
    close: String,
    person: String,
    role: Option<String>,
    actor: Option<Link>,
    as_of: Option<String>,
    lang: Option<String>,
}

/// Makes the view. Quotation marks are those of the language the words are in.
pub fn view(scene: &Scene<'_>, quotes: &[Quote]) -> View {
    let one = |quote: &Quote| {
        let lang = scene.lang(&quote.text);
        let language = if lang.is_some() { scene.edition.original() } else { scene.language() };
        let (open, close) = scene.edition.pack(language).typography.quotes.clone();
        QuoteView {
            id: quote.id.to_string(),
            text: scene.prose(&quote.text),
            open,
            close,
            person: scene.text(&quote.person),
            role: scene.maybe_text(quote.role.as_ref()),
            actor: quote.actor.as_ref().and_then(|actor| scene.link(Kind::Actor, actor)),
            as_of: scene.as_of(quote.as_of.as_ref()),
            lang,
        }
    };
    View { quotes: quotes.iter().map(one).collect() }
}
