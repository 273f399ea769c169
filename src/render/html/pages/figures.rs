//! All figures, by chapter.

use super::page::PageView;
use crate::concept::{Fact, Kind, Section};
use crate::render::html::scene::{Link, Scene};
use crate::render::html::sections::fact::{self, FactView, Look, Pictures};
use crate::render::words::fact_title;
use crate::theme::Prepared;
use serde::Serialize;

#[derive(Serialize)]
struct Data {
    groups: Vec<Group>,
    missing_note: Option<String>,
}

#[derive(Serialize)]
struct Group {
    title: String,
    href: String,
    facts: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    #[serde(flatten)]
    fact: FactView,
    chapter: Option<Link>,
}

/// Makes the view.
pub fn view(scene: &Scene<'_>) -> Prepared {
    let mut groups = Vec::new();
    let mut all: Vec<&Fact> = Vec::new();
    for chapter in &scene.edition.concept.chapters {
        let facts: Vec<&Fact> = chapter
            .sections
            .iter()
            .filter_map(|section| match section {
                Section::Facts(facts) => Some(facts),
                _ => None,
            })
            .flatten()
            .collect();
        if let (false, Some(link)) = (facts.is_empty(), scene.link(Kind::Chapter, &chapter.id)) {
            all.extend(&facts);
            // Whole charts are for the chapters, which every line leads to.
            let look = Look { pictures: Pictures::Small, ..Look::default() };
            let rows = facts.iter().map(|one| Row { fact: fact::view(scene, one, look), chapter: None });
            groups.push(Group { title: link.title, href: link.href, facts: rows.collect() });
        }
    }
    let quantities = || all.iter().filter(|fact| fact.quantity().is_some());
    let sourceless = quantities().filter(|fact| fact.source.is_none()).count();
    let dayless = quantities().filter(|fact| fact.as_of.is_none() && fact.period.is_none()).count();
    let notes: Vec<String> = [("no-source-note", sourceless), ("no-day-note", dayless)]
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| scene.say(key, &[("count", count.into())]))
        .collect();
    let missing_note = (!notes.is_empty()).then(|| notes.join(" "));
    let mut page = PageView::new(scene, "figures", scene.label("fact", true), Data { groups, missing_note });
    page.description = super::page::description(
        &all.iter()
            .map(|fact| fact_title(scene.edition, scene.language(), fact))
            .collect::<Vec<_>>()
            .join(", "),
    );
    page.prepared()
}
