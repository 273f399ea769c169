//! An actor, and everything that names it.

use crate::concept::{Actor, Kind, RecordRef};
use crate::render::html::scene::Scene;
use crate::value::Localized;
use serde::Serialize;

/// The records of one kind that name an actor.
#[derive(Serialize)]
pub struct Related {
    title: String,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    title: String,
    href: String,
    lang: Option<String>,
    detail: Option<String>,
}

impl Related {
    /// How many, in words.
    pub fn count(&self, scene: &Scene<'_>, one: &str) -> String {
        let word = if self.items.len() == 1 { scene.label(one, false) } else { self.title.clone() };
        scene.say("counted", &[("count", scene.pack.count(self.items.len()).into()), ("label", word.into())])
    }
}

/// What an actor is to the alliance, in words.
pub fn role(scene: &Scene<'_>, actor: &Actor) -> String {
    scene.say(&format!("role-{}", actor.role.key()), &[])
}

/// The names an actor had before, as a phrase.
pub fn former(scene: &Scene<'_>, names: &[Localized<String>]) -> Option<String> {
    (!names.is_empty()).then(|| scene.say("former-names", &[("names", scene.texts(names).join(", ").into())]))
}

/// Everything that names an actor, with the label of its kind: measures, results, approaches, voices, contacts.
pub fn related(scene: &Scene<'_>, actor: &Actor) -> Vec<(&'static str, Related)> {
    const KINDS: [(&str, Kind); 5] = [
        ("measure", Kind::Measure),
        ("result", Kind::Result),
        ("approach", Kind::Approach),
        ("quote", Kind::Quote),
        ("contact", Kind::Contact),
    ];
    let of = RecordRef::new(Kind::Actor, actor.id.clone());
    let all = scene.edition.concept.mentioned_by(&of);
    let found = KINDS.map(|(label, kind)| {
        let items = all.iter().filter(|by| by.kind == kind).filter_map(|by| item(scene, actor, by));
        (label, items.collect::<Vec<Item>>())
    });
    found
        .into_iter()
        .filter(|(_, items)| !items.is_empty())
        .map(|(label, items)| (label, Related { title: scene.label(label, true), items }))
        .collect()
}

/// A record that names an actor, with how it does so where that matters.
fn item(scene: &Scene<'_>, actor: &Actor, by: &RecordRef) -> Option<Item> {
    let link = scene.link(by.kind, &by.id)?;
    let concept = &scene.edition.concept;
    let detail = match by.kind {
        Kind::Result => {
            let leads = concept.result(&by.id)?.lead.as_ref() == Some(&actor.id);
            Some(scene.say(if leads { "ui-lead" } else { "role-partner" }, &[]))
        }
        Kind::Quote => scene.maybe_text(concept.quote(&by.id)?.role.as_ref()),
        Kind::Contact => scene.maybe_text(concept.contact(&by.id)?.function.as_ref()),
        _ => None,
    };
    let detail = detail.filter(|detail| *detail != link.title);
    Some(Item { title: link.title, href: link.href, lang: link.lang, detail })
}
