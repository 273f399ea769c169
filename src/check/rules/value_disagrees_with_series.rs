//! A figure that is not what its own series says of the same time.
//!
//! `value` and `series` are typed apart and shown one above the other. When a new number comes in, one of the two
//! is easily forgotten. Compared is the value of the series that is surely of the same time: of just this period, of
//! just this day, month or year, or the only one that ends on the figure's day. Either may be rounded more than the
//! other, and a unit or scale that the table leaves out is that of the figure.

use crate::check::{Case, Findings, Rule};
use crate::concept::{Fact, Kind, RecordRef};
use crate::value::{Quantity, Time};

/// See the file's head.
pub const RULE: Rule = Rule::warning("value-disagrees-with-series", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for (_, fact) in case.concept.facts() {
        let Some((at, value)) = same_time(fact) else { continue };
        if fact.quantity().and_then(|printed| agree(printed, value)) != Some(false) {
            continue;
        }
        let of = RecordRef::new(Kind::Fact, fact.id.clone());
        let row = case.places.series.get(&of).and_then(|places| places.get(at)).copied();
        let typed =
            |place: Option<_>| place.map_or("", |place| case.sources.text_at(place)).trim().to_owned();
        let printed = typed(case.place(fact, "value"));
        findings.on(case, fact, "value", |finding| {
            let finding =
                finding.with("fact", fact.id.as_str()).with("value", printed).with("other", typed(row));
            match row {
                Some(row) => finding.also(row, "series"),
                None => finding,
            }
        });
    }
}

/// The value of its series that is of the fact's own time, and its place in it.
fn same_time(fact: &Fact) -> Option<(usize, &Quantity)> {
    let series = fact.series.as_ref()?;
    let time = fact.time()?;
    let only = |fits: &dyn Fn(&Time) -> bool| {
        let mut found = series.values.iter().enumerate().filter(|(_, value)| fits(&value.time));
        found.next().filter(|_| found.next().is_none())
    };
    let same = |row: &Time| row.first_day() == time.first_day() && row.last_day() == time.last_day();
    let ends = |row: &Time| row.last_day() == time.last_day();
    let is_day = fact.as_of.is_some() && matches!(time, Time::Day(_));
    let (at, value) = only(&same).or_else(|| if is_day { only(&ends) } else { None })?;
    Some((at, value.amount.as_ref()?))
}

/// Whether two numbers of one time can both be true; `None` when that cannot be told.
fn agree(printed: &Quantity, row: &Quantity) -> Option<bool> {
    let bare = row.unit.is_none() && row.scale.is_none();
    let row = Quantity { unit: row.unit.clone().or_else(|| printed.unit.clone()), ..row.clone() };
    if !row.is_like(printed) {
        return None;
    }
    let admits = |row: &Quantity| printed.admits(row.exact_interval()?);
    let as_typed = admits(&row)?;
    // A table of millions says so in its head.
    let scaled = bare.then(|| admits(&Quantity { scale: printed.scale, ..row })).flatten();
    Some(as_typed || scaled == Some(true))
}
