//! How far everything has come, and what says nothing about it.

use super::field::label;
use crate::concept::{Field, Kind, Status};
use crate::render::html::pictures::{Counted, PictureOf, counts};
use crate::render::html::scene::{Link, Scene};
use crate::value::{Id, Time};
use serde::Serialize;
use std::collections::HashMap;

/// Everything that may have a status.
#[derive(Serialize)]
pub struct View {
    sentence: String,
    picture: Option<PictureOf>,
    caption: String,
    /// The heads of the columns after the first: every status there is, none at all, all together.
    columns: Vec<String>,
    rows: Vec<Row>,
    groups: Vec<Group>,
    note: String,
}

#[derive(Serialize)]
struct Row {
    title: String,
    href: Option<String>,
    lang: Option<String>,
    counts: Vec<String>,
}

#[derive(Serialize)]
struct Group {
    id: String,
    title: String,
    /// The status in the files; none for what says nothing.
    key: Option<&'static str>,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    link: Link,
    kind: String,
    actors: Vec<Link>,
    as_of: Option<String>,
}

/// A measure or an approach.
struct Work<'a> {
    kind: Kind,
    id: &'a Id,
    fields: Vec<&'a Id>,
    actors: Vec<&'a Id>,
    status: Option<Status>,
    as_of: Option<&'a Time>,
}

/// Makes the view; `None` when nothing has a status.
pub fn view(scene: &Scene<'_>) -> Option<View> {
    let concept = &scene.edition.concept;
    if !concept.has_status() {
        return None;
    }
    let work = work(scene);
    let known = work.iter().filter(|one| one.status.is_some()).count();
    let present: Vec<Option<Status>> = Status::ALL
        .into_iter()
        .map(Some)
        .chain([None])
        .filter(|status| work.iter().any(|one| one.status == *status))
        .collect();
    let words = |status: &Option<Status>| match status {
        Some(status) => scene.say(&format!("status-{}", status.key()), &[]),
        None => scene.say("status-unknown", &[]),
    };
    let labels = [
        ("measures", scene.label("measure", true).into()),
        ("approaches", scene.label("approach", true).into()),
    ];
    let [measures, approaches] = labels.clone();
    let (all, told) = (scene.pack.count(work.len()), scene.pack.count(known));
    let sentence =
        scene.say("progress-sentence", &[measures, approaches, ("all", all.into()), ("known", told.into())]);
    let counted: Vec<Counted> = present
        .iter()
        .map(|status| Counted {
            label: words(status),
            count: work.iter().filter(|one| one.status == *status).count(),
        })
        .collect();
    let mut columns: Vec<String> = present.iter().map(words).collect();
    columns.push(scene.say("table-whole", &[]));
    let groups = present.iter().map(|status| Group {
        id: format!("progress_{}", status.map_or("unknown", Status::key)),
        title: words(status),
        key: status.map(Status::key),
        items: work.iter().filter(|one| one.status == *status).filter_map(|one| item(scene, one)).collect(),
    });
    Some(View {
        picture: counts(scene, scene.say("progress-name", &labels), counted),
        caption: scene.say("progress-caption", &[("field", scene.label("field", false).into())]),
        rows: rows(scene, &work, &present),
        columns,
        groups: groups.collect(),
        note: scene.say("progress-note", &[("fields", scene.label("field", true).into())]),
        sentence,
    })
}

/// All measures and approaches.
fn work<'a>(scene: &Scene<'a>) -> Vec<Work<'a>> {
    let concept = &scene.edition.concept;
    let measures = concept.measures().map(|one| Work {
        kind: Kind::Measure,
        id: &one.id,
        fields: one.fields.iter().collect(),
        actors: vec![&one.actor],
        status: one.status,
        as_of: one.status_as_of.as_ref(),
    });
    let approaches = concept.fields().flat_map(|(_, field)| {
        field.approaches.iter().map(|one| Work {
            kind: Kind::Approach,
            id: &one.id,
            fields: vec![&field.id],
            actors: one.actors.iter().collect(),
            status: one.status,
            as_of: None,
        })
    });
    measures.chain(approaches).collect()
}

/// How much of each field has come how far; what belongs to several fields counts in each, what belongs to none in a
/// row of its own.
fn rows(scene: &Scene<'_>, work: &[Work<'_>], present: &[Option<Status>]) -> Vec<Row> {
    let mut tally: HashMap<(Option<&Id>, Option<Status>), usize> = HashMap::new();
    for one in work {
        let fields = one.fields.iter().map(|field| Some(*field));
        let none = one.fields.is_empty().then_some(None);
        for field in fields.chain(none) {
            *tally.entry((field, one.status)).or_insert(0) += 1;
        }
    }
    let counts = |field: Option<&Id>| {
        let each: Vec<usize> =
            present.iter().map(|status| tally.get(&(field, *status)).copied().unwrap_or(0)).collect();
        let all: usize = each.iter().sum();
        (all, each.into_iter().chain([all]).map(|count| scene.pack.count(count)).collect::<Vec<_>>())
    };
    let of_field = |field: &Field| {
        let link = scene.link(Kind::Field, &field.id);
        Row {
            title: format!("{}: {}", label(scene, field), scene.text(&field.title)),
            href: link.map(|link| link.href),
            lang: scene.lang(&field.title),
            counts: counts(Some(&field.id)).1,
        }
    };
    let mut rows: Vec<Row> = scene.edition.concept.fields().map(|(_, field)| of_field(field)).collect();
    let (without, of_none) = counts(None);
    let title = scene.say("progress-without", &[("field", scene.label("field", false).into())]);
    rows.extend((without > 0).then_some(Row { title, href: None, lang: None, counts: of_none }));
    rows
}

fn item(scene: &Scene<'_>, one: &Work<'_>) -> Option<Item> {
    Some(Item {
        link: scene.link(one.kind, one.id)?,
        kind: scene.label(if one.kind == Kind::Measure { "measure" } else { "approach" }, false),
        actors: one.actors.iter().filter_map(|id| scene.link(Kind::Actor, id)).collect(),
        as_of: scene.as_of(one.as_of),
    })
}
