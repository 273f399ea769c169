//! What a page says to machines about its contents, in the words of schema.org, as JSON-LD.
//!
//! A page describes what it is the place of: the start page the report and its publisher, a chapter its voices and
//! contacts, the page of figures all figures as a data set of observations, an actor's page the organization. Every page
//! but the start page tells the way to it.
//!
//! Deliberately absent: what the page does not show.

mod figures;
mod graph;
mod time;

use super::colophon::standing;
use super::scene::Scene;
use crate::concept::{Actor, Chapter, Contact, Quote, Section};
use crate::render::addresses::PageKey;
use crate::render::words::{record_title, words};
use graph::{Crumb, Graph, Node, Person, Place, Reference};

/// The description of a page, ready to stand in a `script` element; none when there is nothing to say.
pub fn linked(scene: &Scene<'_>) -> Option<String> {
    let concept = &scene.edition.concept;
    let mut nodes = Vec::new();
    match &scene.page.key {
        // The one is no page of its own, the other says what the chapters have said.
        PageKey::NotFound | PageKey::Print => return None,
        PageKey::Start => nodes.extend(report(scene)),
        PageKey::Chapter(id) => {
            nodes.extend(concept.chapter(id).into_iter().flat_map(|one| chapter(scene, one)))
        }
        PageKey::Figures => nodes.extend(figures::data_set(scene)),
        PageKey::Actor(id) => nodes.extend(concept.actor(id).map(|actor| organization(scene, actor))),
        PageKey::Actors | PageKey::Progress | PageKey::Sources | PageKey::Glossary => {}
    }
    if scene.page.key != PageKey::Start {
        nodes.push(way(scene));
    }
    Graph::new(nodes).written()
}

/// The absolute address of a path, or the way to it while the site's own is not known.
fn address(scene: &Scene<'_>, path: &str) -> String {
    scene.edition.absolute(path).unwrap_or_else(|| scene.way(path))
}

fn home(scene: &Scene<'_>) -> String {
    let start = scene.edition.addresses.page(&PageKey::Start, scene.language());
    start.map(|page| address(scene, &page.path)).unwrap_or_default()
}

/// The concept itself, as other nodes name it.
fn concept(scene: &Scene<'_>) -> Reference {
    Reference::to(home(scene))
}

fn report(scene: &Scene<'_>) -> Vec<Node> {
    let about = &scene.edition.concept.about;
    let publisher = about.publisher.as_ref().map(|publisher| Node::Organization {
        id: format!("{}#page_publisher", home(scene)),
        name: scene.text(&publisher.name),
        alternate_name: None,
        url: publisher.url.clone(),
        email: publisher.email.clone(),
        telephone: publisher.phone.as_ref().map(|phone| phone.digits.clone()),
        address: (!publisher.address.is_empty()).then(|| scene.texts(&publisher.address).join(", ")),
    });
    let report = Node::Report {
        id: home(scene),
        url: scene.edition.absolute(&scene.page.path),
        name: scene.text(&about.title),
        description: scene.maybe_text(about.summary.as_ref()),
        image: image(scene),
        in_language: scene.language().to_string(),
        version: scene.maybe_text(about.edition.as_ref()),
        date_modified: about.as_of.as_ref().and_then(time::point),
        creative_work_status: standing(scene),
        spatial_coverage: about.region.as_ref().map(|region| Place::named(scene.text(&region.name))),
        publisher: publisher.as_ref().map(|_| Reference::to(format!("{}#page_publisher", home(scene)))),
    };
    std::iter::once(report).chain(publisher).collect()
}

/// The picture that the page is shared with.
fn image(scene: &Scene<'_>) -> Option<String> {
    let preview = scene.edition.preview(scene.page).ok().flatten()?;
    scene.edition.absolute(&preview.address)
}

fn chapter(scene: &Scene<'_>, chapter: &Chapter) -> Vec<Node> {
    let own = address(scene, &scene.page.path);
    let of = |section: &Section| -> Vec<Node> {
        match section {
            Section::Quotes(quotes) => quotes.iter().map(|quote| quotation(scene, quote, &own)).collect(),
            Section::Contacts(contacts) => contacts.iter().map(|one| contact(scene, one, &own)).collect(),
            _ => Vec::new(),
        }
    };
    chapter.sections.iter().flat_map(of).collect()
}

fn quotation(scene: &Scene<'_>, quote: &Quote, own: &str) -> Node {
    let blocks = quote.text.get(scene.language(), scene.edition.original());
    let actor = quote.actor.as_ref().and_then(|id| scene.edition.concept.actor(id));
    let in_language = scene.lang(&quote.text).unwrap_or_else(|| scene.language().to_string());
    Node::Quotation {
        id: format!("{own}#{}", quote.id),
        text: words(scene.edition, scene.language(), blocks),
        in_language,
        date_created: quote.as_of.as_ref().and_then(time::point),
        spoken_by_character: Person {
            kind: "Person",
            name: scene.text(&quote.person),
            job_title: scene.maybe_text(quote.role.as_ref()),
            affiliation: actor.map(|actor| Place::organization(scene.text(&actor.name))),
        },
        is_part_of: concept(scene),
    }
}

fn contact(scene: &Scene<'_>, contact: &Contact, own: &str) -> Node {
    Node::ContactPoint {
        id: format!("{own}#{}", contact.id),
        name: scene.text(&contact.name),
        contact_type: scene.maybe_text(contact.function.as_ref().or(contact.unit.as_ref())),
        telephone: contact.phone.as_ref().map(|phone| phone.digits.clone()),
        email: contact.email.clone(),
    }
}

fn organization(scene: &Scene<'_>, actor: &Actor) -> Node {
    Node::Organization {
        id: address(scene, &scene.page.path),
        name: scene.text(&actor.name),
        alternate_name: scene.maybe_text(actor.short.as_ref()),
        url: actor.url.clone(),
        email: None,
        telephone: None,
        address: None,
    }
}

/// The way to a page from the start page; the last step is the page.
fn way(scene: &Scene<'_>) -> Node {
    let edition = scene.edition;
    let about = &edition.concept.about;
    let mut steps = vec![(scene.text(about.short_title.as_ref().unwrap_or(&about.title)), Some(home(scene)))];
    let page =
        |key: &PageKey| edition.addresses.page(key, scene.language()).map(|page| address(scene, &page.path));
    match &scene.page.key {
        PageKey::Chapter(id) => {
            let mut above = Vec::new();
            let mut next = edition.concept.chapter(id);
            while let Some(one) = next {
                above.push((scene.text(one.list_title()), page(&PageKey::Chapter(one.id.clone()))));
                next = one.parent.as_ref().and_then(|parent| edition.concept.chapter(parent));
            }
            steps.extend(above.into_iter().rev());
        }
        PageKey::Actor(id) => {
            steps.push((scene.label("actor", true), page(&PageKey::Actors)));
            let of = crate::concept::RecordRef::new(crate::concept::Kind::Actor, id.clone());
            steps.extend(record_title(edition, &of).map(|title| (scene.text(title), page(&scene.page.key))));
        }
        key => {
            let title = match key {
                PageKey::Figures => scene.label("fact", true),
                PageKey::Actors => scene.label("actor", true),
                PageKey::Sources => scene.label("source", true),
                _ => scene.say("page-glossary", &[]),
            };
            steps.push((title, page(key)));
        }
    }
    let crumbs = steps.into_iter().enumerate().map(|(at, (name, item))| Crumb::new(at + 1, name, item));
    Node::BreadcrumbList { item_list_element: crumbs.collect() }
}
