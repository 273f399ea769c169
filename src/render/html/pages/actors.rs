//! All actors, by what they are to the alliance.

use super::page::{PageView, description};
use crate::concept::{Actor, Kind, Role};
use crate::render::html::scene::Scene;
use crate::render::html::sections::actor::{former, related, role};
use crate::theme::Prepared;
use serde::Serialize;

#[derive(Serialize)]
struct Data {
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Group {
    title: String,
    actors: Vec<ActorView>,
}

#[derive(Serialize)]
struct ActorView {
    id: String,
    title: String,
    short: Option<String>,
    kind: Option<String>,
    role_word: String,
    href: String,
    counts: Vec<String>,
    former: Option<String>,
    lang: Option<String>,
}

/// Makes the view.
pub fn view(scene: &Scene<'_>) -> Prepared {
    let actors = &scene.edition.concept.actors;
    let group = |label: &str, partners: bool| {
        let mut ours: Vec<&Actor> =
            actors.iter().filter(|one| (one.role == Role::Partner) == partners).collect();
        ours.sort_by(|a, b| {
            a.role.cmp(&b.role).then_with(|| scene.pack.compare(&scene.text(&a.name), &scene.text(&b.name)))
        });
        Group {
            title: scene.label(label, true),
            actors: ours.into_iter().map(|one| one_actor(scene, one)).collect(),
        }
    };
    let groups: Vec<Group> = [group("member", false), group("partner", true)]
        .into_iter()
        .filter(|group| !group.actors.is_empty())
        .collect();
    let mut page = PageView::new(scene, "actors", scene.label("actor", true), Data { groups });
    page.description =
        description(&actors.iter().map(|one| scene.text(&one.name)).collect::<Vec<_>>().join(", "));
    page.prepared()
}

fn one_actor(scene: &Scene<'_>, actor: &Actor) -> ActorView {
    ActorView {
        id: actor.id.to_string(),
        title: scene.text(&actor.name),
        short: scene.maybe_text(actor.short.as_ref()),
        kind: scene.maybe_text(actor.kind.as_ref()),
        role_word: role(scene, actor),
        href: scene.link(Kind::Actor, &actor.id).map(|link| link.href).unwrap_or_default(),
        counts: related(scene, actor).into_iter().map(|(label, one)| one.count(scene, label)).collect(),
        former: former(scene, &actor.former_names),
        lang: scene.lang(&actor.name),
    }
}
