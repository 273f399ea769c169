//! What has a time, in the order of time, each beside its part of the years.

use super::field::{StatusView, status};
use crate::concept::{Kind, Status};
use crate::render::chart::{Place, Span, years};
use crate::render::html::scene::{Link, Scene};
use crate::value::{Id, Time};
use jiff::civil::Date;
use serde::Serialize;

/// Everything with a time.
#[derive(Serialize)]
pub struct View {
    items: Vec<Item>,
    /// The years worth a line, and where it is.
    years: Vec<Year>,
    /// How much has no time.
    note: Option<String>,
}

#[derive(Serialize)]
struct Year {
    text: String,
    x: Place,
}

#[derive(Serialize)]
struct Item {
    when: String,
    kind: String,
    link: Link,
    actors: Vec<Link>,
    status: Option<StatusView>,
    /// Where it begins, and how long it is.
    x: Place,
    width: Place,
    /// The middle of it, for a moment.
    moment: Option<Place>,
}

/// A record as far as the timeline cares.
struct Dated<'a> {
    kind: Kind,
    id: &'a Id,
    actor: Option<&'a Id>,
    status: Option<Status>,
    period: Option<&'a Time>,
}

/// How many years are named above the bars.
const MOST_YEARS: usize = 8;

/// Makes the view; `None` when nothing has a time.
pub fn view(scene: &Scene<'_>) -> Option<View> {
    let concept = &scene.edition.concept;
    let measures = concept.measures().map(|one| Dated {
        kind: Kind::Measure,
        id: &one.id,
        actor: Some(&one.actor),
        status: one.status,
        period: one.period.as_ref(),
    });
    let results = concept.results().map(|one| Dated {
        kind: Kind::Result,
        id: &one.id,
        actor: one.lead.as_ref(),
        status: None,
        period: one.period.as_ref(),
    });
    let milestones = concept.milestones().map(|one| Dated {
        kind: Kind::Milestone,
        id: &one.id,
        actor: one.measure.as_ref().and_then(|id| concept.measure(id)).map(|measure| &measure.actor),
        status: one.status,
        period: Some(&one.date),
    });
    let all: Vec<Dated<'_>> = measures.chain(results).chain(milestones).collect();
    let undated = all.iter().filter(|one| one.period.is_none() && one.kind == Kind::Measure).count();
    let mut dated: Vec<(&Time, &Dated<'_>)> =
        all.iter().filter_map(|one| one.period.map(|period| (period, one))).collect();
    dated.sort_by_key(|(time, _)| *time);
    let first = dated.iter().map(|(time, _)| time.first_day()).min()?;
    let last = dated.iter().map(|(time, _)| time.last_day()).max()?;
    // Whole years, so that the line of a year is where it begins.
    let whole = Span {
        first: day(Date::new(first.year(), 1, 1).ok()?),
        last: day(Date::new(last.year(), 12, 31).ok()?),
    };
    let items = dated.into_iter().filter_map(|(time, one)| {
        let (x, width) = whole.part(&Span { first: day(time.first_day()), last: day(time.last_day()) });
        Some(Item {
            when: scene.pack.time(time),
            kind: scene.label(one.kind.name(), false),
            link: scene.link(one.kind, one.id)?,
            actors: one.actor.and_then(|id| scene.link(Kind::Actor, id)).into_iter().collect(),
            status: status(scene, one.status),
            moment: (one.kind == Kind::Milestone).then(|| Place::at(x.part() + width.part() / 2.0)),
            x,
            width,
        })
    });
    let year = |year: i16| {
        let x = whole.along(day(Date::new(year, 1, 1).ok()?));
        Some(Year { text: year.to_string(), x })
    };
    Some(View {
        items: items.collect(),
        years: years(first.year(), last.year(), MOST_YEARS).into_iter().filter_map(year).collect(),
        note: (undated > 0).then(|| {
            let label = scene.label("measure", undated != 1);
            scene.say("timeline-undated", &[("count", undated.into()), ("label", label.into())])
        }),
    })
}

fn day(date: Date) -> i32 {
    Date::ZERO.until(date).map_or(0, |span| span.get_days())
}
