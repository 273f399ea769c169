//! One actor with all it leads, supports and said.

use super::page::{PageView, description, way_to_one};
use crate::concept::Actor;
use crate::render::addresses::PageKey;
use crate::render::html::scene::{PictureView, Scene, WebLink};
use crate::render::html::sections::actor::{Related, former, related, role};
use crate::render::words::words;
use crate::theme::Prepared;
use serde::Serialize;

#[derive(Serialize)]
struct Data {
    name: String,
    short: Option<String>,
    kind: Option<String>,
    role_word: String,
    url: Option<WebLink>,
    former: Option<String>,
    text: Option<String>,
    logo: Option<PictureView>,
    related: Vec<Related>,
}

/// Makes the view.
pub fn view(scene: &Scene<'_>, actor: &Actor) -> Prepared {
    let name = scene.text(&actor.name);
    let role = role(scene, actor);
    let data = Data {
        name: name.clone(),
        short: scene.maybe_text(actor.short.as_ref()),
        kind: scene.maybe_text(actor.kind.as_ref()),
        role_word: role.clone(),
        url: scene.web(actor.url.as_ref()),
        former: former(scene, &actor.former_names),
        text: scene.maybe_prose(actor.text.as_ref()),
        logo: actor.logo.as_ref().and_then(|logo| scene.picture(logo)),
        related: related(scene, actor).into_iter().map(|(_, related)| related).collect(),
    };
    let title_lang = scene.lang(&actor.name);
    let words = actor.text.as_ref().map(|text| {
        words(scene.edition, scene.language(), text.get(scene.language(), scene.edition.original()))
    });
    let mut page = PageView::new(scene, "actor", name.clone(), data);
    page.breadcrumb =
        way_to_one(scene, &PageKey::Actors, scene.label("actor", true), (name.clone(), title_lang.clone()));
    page.title_lang = title_lang;
    page.description = description(&words.unwrap_or_else(|| format!("{name}: {role}")));
    page.prepared()
}
