//! A figure beside which its source has a newer one by now.
//!
//! A source with a `cycle` is renewed, so its figures go out of date by themselves: the next one is of a cycle later, and
//! appears some time after that. When this day has passed, somebody has to look. Statistics take long, and so the time
//! that is allowed for is the longest that is usual for what concepts quote:
//!
//! - `monthly` and `quarterly`: 7 months. Employment is counted after six months of waiting.
//! - `yearly`: 20 months. The accounts of districts appear in the second summer after their year.
//! - `irregular` promises nothing, and nothing is expected.
//!
//! Left alone are figures of days to come (a forecast), figures that stand in a chapter with a newer one of the same name
//! (they are there to compare), statements in words, and everything in a concept that is archived. Any other figure that is
//! history on purpose is an exception with its reason.

use crate::check::{Case, Findings, Rule};
use crate::concept::{Chapter, Cycle, Fact, Kind, RecordRef, Source};
use crate::diagnostics::Arg;
use crate::value::Id;
use jiff::ToSpan as _;
use jiff::civil::Date;
use std::collections::HashMap;

/// See the file's head.
pub const RULE: Rule = Rule::warning("figure-is-out-of-date", find);

/// What two figures have in common when one is the newer of the other: chapter, name, label and of whom.
type Series<'a> = (&'a Id, &'a str, &'a str, Option<&'a str>);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    if case.is_history() {
        return;
    }
    let mut newest: HashMap<Series<'_>, Date> = HashMap::new();
    for (chapter, fact) in case.concept.facts() {
        if let Some((day, _)) = dated(fact) {
            let known = newest.entry(series(chapter, fact)).or_insert(day);
            *known = day.max(*known);
        }
    }
    for (chapter, fact) in case.concept.facts() {
        let Some((day, key)) = dated(fact) else { continue };
        if newest.get(&series(chapter, fact)) != Some(&day) {
            continue;
        }
        let Some(source) = fact.source.as_ref().and_then(|id| case.concept.source(id)) else { continue };
        let Some((cycle, due)) = next(source, day).filter(|(_, due)| *due < case.today) else { continue };
        findings.on(case, fact, key, |finding| {
            let finding =
                finding.with("fact", fact.id.as_str()).with("cycle", cycle.key()).with("due", Arg::Day(due));
            match case.places.of_key(&RecordRef::new(Kind::Source, source.id.clone()), "cycle") {
                Some(place) => finding.also(place, "cycle"),
                None => finding,
            }
        });
    }
}

/// The last day a figure tells of, and the key that says so.
fn dated(fact: &Fact) -> Option<(Date, &'static str)> {
    fact.quantity()?;
    let as_of = fact.as_of.as_ref().map(|time| (time.last_day(), "as_of"));
    as_of.or_else(|| fact.period.as_ref().map(|time| (time.last_day(), "period")))
}

fn series<'a>(chapter: &'a Chapter, fact: &'a Fact) -> Series<'a> {
    let population = fact.population.as_ref().map(|of| of.original.as_str());
    (&chapter.id, &fact.name.original, &fact.label.original, population)
}

/// When the figure after one of this day is there at the latest.
fn next(source: &Source, day: Date) -> Option<(Cycle, Date)> {
    let cycle = source.cycle?;
    let (length, delay) = match cycle {
        Cycle::Monthly => (1, 7),
        Cycle::Quarterly => (3, 7),
        Cycle::Yearly => (12, 20),
        Cycle::Irregular => return None,
    };
    Some((cycle, day.checked_add((length + delay).months()).ok()?))
}
