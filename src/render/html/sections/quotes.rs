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
    /// What follows the actor's name, when the role names the actor itself.
    role_after: Option<String>,
    as_of: Option<String>,
    lang: Option<String>,
}

/// Makes the view. Quotation marks are those of the language the words are in.
pub fn view(scene: &Scene<'_>, quotes: &[Quote]) -> View {
    let one = |quote: &Quote| {
        let lang = scene.lang(&quote.text);
        let language = if lang.is_some() { scene.edition.original() } else { scene.language() };
        let (open, close) = scene.edition.pack(language).typography.quotes.clone();
        let actor = quote.actor.as_ref().and_then(|actor| scene.link(Kind::Actor, actor));
        let role = scene.maybe_text(quote.role.as_ref());
        // An actor that the role names is linked where it is named, not said again.
        let named =
            role.as_deref().zip(actor.as_ref()).and_then(|(role, actor)| role.split_once(&actor.title));
        let (role, role_after) = match named {
            Some((before, after)) => (Some(before.to_owned()), Some(after.to_owned())),
            None => (role.clone(), None),
        };
        QuoteView {
            id: quote.id.to_string(),
            text: scene.said(&quote.text),
            open,
            close,
            person: scene.text(&quote.person),
            role,
            actor,
            role_after,
            as_of: scene.as_of(quote.as_of.as_ref()),
            lang,
        }
    };
    View { quotes: quotes.iter().map(one).collect() }
}
