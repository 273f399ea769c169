//! An actor, and everything that names it.

use crate::concept::{Actor, Kind, Section};
use crate::render::html::scene::{Link, Scene};
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
    let mut found: [(&str, Vec<Item>); 5] = [
        ("measure", vec![]),
        ("result", vec![]),
        ("approach", vec![]),
        ("quote", vec![]),
        ("contact", vec![]),
    ];
    let item = |link: Option<Link>, detail: Option<String>| {
        link.map(|link| Item { title: link.title, href: link.href, lang: link.lang, detail })
    };
    for (_, section) in scene.edition.concept.sections() {
        match section {
            Section::Measures(all) => {
                let ours = all.iter().filter(|one| one.actor == actor.id);
                found[0].1.extend(ours.filter_map(|one| item(scene.link(Kind::Measure, &one.id), None)));
            }
            Section::Results(all) => {
                let leads = |one: &crate::concept::ProjectResult| one.lead.as_ref() == Some(&actor.id);
                let ours = all.iter().filter(|one| leads(one) || one.partners.contains(&actor.id));
                found[1].1.extend(ours.filter_map(|one| {
                    let role = if leads(one) { "ui-lead" } else { "role-partner" };
                    item(scene.link(Kind::Result, &one.id), Some(scene.say(role, &[])))
                }));
            }
            Section::Field(all) => {
                let ours = all
                    .iter()
                    .flat_map(|field| &field.approaches)
                    .filter(|one| one.actors.contains(&actor.id));
                found[2].1.extend(ours.filter_map(|one| item(scene.link(Kind::Approach, &one.id), None)));
            }
            Section::Quotes(all) => {
                let ours = all.iter().filter(|one| one.actor.as_ref() == Some(&actor.id));
                found[3].1.extend(ours.filter_map(|one| {
                    item(scene.link(Kind::Quote, &one.id), scene.maybe_text(one.role.as_ref()))
                }));
            }
            Section::Contacts(all) => {
                let ours = all.iter().filter(|one| one.actor.as_ref() == Some(&actor.id));
                found[4].1.extend(ours.filter_map(|one| {
                    item(scene.link(Kind::Contact, &one.id), scene.maybe_text(one.function.as_ref()))
                }));
            }
            _ => {}
        }
    }
    found
        .into_iter()
        .filter(|(_, items)| !items.is_empty())
        .map(|(label, items)| (label, Related { title: scene.label(label, true), items }))
        .collect()
}
