//! What all sections share: their frame, their place in the page's headings, their entries in its outline.

use super::{challenges, contacts, facts, field, fields, goals, involved, matrix, measures};
use super::{imprint, milestones, pillars, privacy, progress, quotes, results, statement, timeline};
use crate::concept::{Chapter, Collection, Duty, Field, Section, View};
use crate::i18n::Say;
use crate::render::html::scene::Scene;
use crate::theme::{Prepared, TemplateFault};
use serde::Serialize;

/// Where a section stands among the headings of its page.
#[derive(Clone, Debug)]
pub struct Placement {
    /// Its own title, when several sections follow each other.
    pub title: Option<String>,
    /// The level of its records' headings.
    pub level: u8,
    /// The title of the page, which a record need not repeat.
    pub page_title: String,
}

/// A section as templates read it: the frame, with the fields of its kind beside it.
#[derive(Serialize)]
struct Frame<T: Serialize> {
    id: String,
    kind: &'static str,
    title: Option<String>,
    heading_level: u8,
    lang: Option<String>,
    #[serde(flatten)]
    inner: T,
}

/// An entry of a page's outline.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// The anchor.
    pub id: String,
    /// What is shown.
    pub title: String,
}

/// The anchor of a section itself; the underscore keeps it apart from the ids of records.
pub fn anchor(name: &str) -> String {
    format!("section_{name}")
}

fn framed(
    scene: &Scene<'_>,
    name: &'static str,
    placement: &Placement,
    inner: impl Serialize,
) -> Result<String, TemplateFault> {
    let frame = Frame {
        id: anchor(name),
        kind: name,
        title: placement.title.clone(),
        heading_level: placement.level,
        lang: None,
        inner,
    };
    let template = format!("sections/{name}.html");
    let section = Prepared::new(&frame);
    scene
        .edition
        .templates
        .render(&template, &[("section", &section), ("site", scene.site()), ("words", scene.words)])
}

/// A collection as HTML.
pub fn drawn(scene: &Scene<'_>, section: &Section, placement: &Placement) -> Result<String, TemplateFault> {
    let name = section.collection().name();
    match section {
        Section::Pillars(records) => framed(scene, name, placement, pillars::view(scene, records)),
        Section::Quotes(records) => framed(scene, name, placement, quotes::view(scene, records)),
        Section::Facts(records) => framed(scene, name, placement, facts::view(scene, records)),
        Section::Challenges(records) => framed(scene, name, placement, challenges::view(scene, records)),
        Section::Field(records) => fields_drawn(scene, records, placement),
        Section::Results(records) => framed(scene, name, placement, results::view(scene, records)),
        Section::Measures(records) => framed(scene, name, placement, measures::view(scene, records)),
        Section::Milestones(records) => framed(scene, name, placement, milestones::view(scene, records)),
        Section::Contacts(records) => framed(scene, name, placement, contacts::view(scene, records)),
        // Collections of the whole site have pages of their own.
        Section::Actors(_) | Section::Sources(_) | Section::Glossary(_) | Section::Changes(_) => {
            Ok(String::new())
        }
    }
}

/// The fields of a chapter. Of several, each gets a heading of its own, and only the first the section's title.
fn fields_drawn(scene: &Scene<'_>, fields: &[Field], placement: &Placement) -> Result<String, TemplateFault> {
    let several = fields.len() > 1;
    let mut html = String::new();
    for (at, one) in fields.iter().enumerate() {
        let title = placement.title.clone().filter(|_| at == 0);
        let placement = Placement { title, ..placement.clone() };
        html.push_str(&framed(
            scene,
            "field",
            &placement,
            field::view(scene, one, several, &placement.page_title),
        )?);
    }
    Ok(html)
}

/// A derived view as HTML; nothing when there is nothing to show.
pub fn view_of(scene: &Scene<'_>, view: View, placement: &Placement) -> Result<String, TemplateFault> {
    fn some(
        scene: &Scene<'_>,
        view: View,
        placement: &Placement,
        inner: Option<impl Serialize>,
    ) -> Result<String, TemplateFault> {
        inner.map_or(Ok(String::new()), |inner| framed(scene, view.key(), placement, inner))
    }
    match view {
        View::Fields => framed(scene, view.key(), placement, fields::view(scene)),
        View::Matrix => some(scene, view, placement, matrix::view(scene)?),
        View::Goals => some(scene, view, placement, goals::view(scene)),
        View::Actors => some(scene, view, placement, involved::view(scene)?),
        View::Timeline => some(scene, view, placement, timeline::view(scene)),
        View::Progress => some(scene, view, placement, progress::view(scene)),
    }
}

/// What a derived view is called where it is one of several things on a page.
pub fn title_of(scene: &Scene<'_>, view: View) -> String {
    let label = |key: &str| Say::from(scene.label(key, true));
    match view {
        View::Fields => scene.label("field", true),
        View::Progress => scene.say("page-progress", &[]),
        View::Matrix => {
            scene.say("matrix-caption", &[("challenges", label("challenge")), ("fields", label("field"))])
        }
        View::Actors => {
            scene.say("involved-caption", &[("actors", label("actor")), ("fields", label("field"))])
        }
        View::Goals => scene.say("view-goals", &[]),
        View::Timeline => scene.say("view-timeline", &[]),
    }
}

/// What of a legal page follows from data, as HTML; nothing without data.
pub fn legal(scene: &Scene<'_>, duty: Duty) -> Result<String, TemplateFault> {
    let about = &scene.edition.concept.about;
    let placement = Placement { title: None, level: 2, page_title: String::new() };
    let drawn = match duty {
        Duty::Imprint => {
            about.imprint.as_ref().map(|one| framed(scene, "imprint", &placement, imprint::view(scene, one)))
        }
        Duty::Privacy => {
            about.privacy.as_ref().map(|one| framed(scene, "privacy", &placement, privacy::view(scene, one)))
        }
        Duty::Accessibility => about
            .accessibility
            .as_ref()
            .map(|one| framed(scene, "statement", &placement, statement::view(scene, one))),
    };
    drawn.unwrap_or_else(|| Ok(String::new()))
}

/// What a legal page that is made of data is about.
pub fn legal_titles(scene: &Scene<'_>, duty: Duty) -> Vec<String> {
    let about = &scene.edition.concept.about;
    match duty {
        Duty::Imprint if about.imprint.is_some() => {
            about.publisher.iter().map(|publisher| scene.text(&publisher.name)).collect()
        }
        Duty::Privacy if about.privacy.is_some() => privacy::titles(scene).to_vec(),
        _ => Vec::new(),
    }
}

/// What a chapter mostly shows: its first collection, else its first view.
pub fn face(chapter: &Chapter) -> Option<&'static str> {
    let section = chapter.sections.first().map(|section| section.collection().name());
    section.or_else(|| chapter.show.first().map(|view| view.key()))
}

/// The region's word for the records of a collection.
pub fn title(scene: &Scene<'_>, collection: Collection) -> String {
    let key = match collection {
        Collection::Pillars => "pillar",
        Collection::Quotes => "quote",
        Collection::Facts => "fact",
        Collection::Challenges => "challenge",
        Collection::Field => "field",
        Collection::Results => "result",
        Collection::Measures => "measure",
        Collection::Milestones => "milestone",
        Collection::Contacts => "contact",
        Collection::Actors => "actor",
        Collection::Sources => "source",
        Collection::Glossary => return scene.say("page-glossary", &[]),
        Collection::Changes => return scene.say("ui-feed", &[]),
    };
    scene.label(key, true)
}

/// What of a section belongs into the outline of its page.
pub fn entries(scene: &Scene<'_>, section: &Section, placement: &Placement) -> Vec<Entry> {
    if let Some(title) = &placement.title {
        let id = match section {
            // A field's section is known by the field.
            Section::Field(fields) => fields.first().map(|field| field.id.to_string()),
            _ => None,
        };
        let id = id.unwrap_or_else(|| anchor(section.collection().name()));
        return vec![Entry { id, title: title.clone() }];
    }
    match section {
        Section::Field(records) => match records.as_slice() {
            [one] => field::entries(scene, one),
            several => several
                .iter()
                .map(|one| Entry { id: one.id.to_string(), title: scene.text(&one.title) })
                .collect(),
        },
        Section::Pillars(_) | Section::Challenges(_) | Section::Results(_) if placement.level == 2 => section
            .records()
            .into_iter()
            .map(|record| Entry { id: record.id().to_string(), title: scene.text(record.title()) })
            .collect(),
        _ => Vec::new(),
    }
}
