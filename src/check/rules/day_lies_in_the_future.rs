//! A day on which something was so, and that has not come yet.
//!
//! `as_of` is the day for which a figure, a page or a voice holds, `status_as_of` that of a measure's status, and
//! `retrieved` the day on which a source was looked up. None of them can lie behind the day of the build; mostly the
//! year is mistyped. A forecast names the day on which it was made, and in its label the year it is for. A month or a
//! year counts from its first day, so the current one is no future. Periods may lie ahead: they also plan.

use crate::check::{Case, Findings, Rule};
use crate::concept::{Record, RecordRef, Section};
use crate::diagnostics::{Arg, Span};
use crate::value::Time;

/// See the file's head.
pub const RULE: Rule = Rule::warning("day-lies-in-the-future", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    let concept = case.concept;
    concept_day(case, findings);
    for page in concept.pages() {
        judge(case, findings, page, "as_of", page.as_of.as_ref());
    }
    for (_, section) in concept.sections() {
        match section {
            Section::Facts(all) => {
                all.iter().for_each(|one| judge(case, findings, one, "as_of", one.as_of.as_ref()));
            }
            Section::Quotes(all) => {
                all.iter().for_each(|one| judge(case, findings, one, "as_of", one.as_of.as_ref()));
            }
            Section::Measures(all) => all
                .iter()
                .for_each(|one| judge(case, findings, one, "status_as_of", one.status_as_of.as_ref())),
            _ => {}
        }
    }
    for source in &concept.sources {
        judge(case, findings, source, "retrieved", source.retrieved.as_ref());
    }
}

/// The day of the concept as a whole, which is the start page's where exceptions are made.
fn concept_day(case: &Case<'_>, findings: &mut Findings<'_>) {
    let (about, start) = (&case.concept.about, &case.concept.start);
    let of = RecordRef::new(start.kind(), start.id.clone());
    if is_ahead(case, about.as_of.as_ref()) {
        let place = case.places.of_key(&of, "concept_as_of").or(case.places.about);
        report(case, findings, &of, place, &about.title.original, "as_of");
    }
}

fn judge(
    case: &Case<'_>,
    findings: &mut Findings<'_>,
    record: &dyn Record,
    key: &'static str,
    time: Option<&Time>,
) {
    if is_ahead(case, time) {
        let of = RecordRef::new(record.kind(), record.id().clone());
        report(case, findings, &of, case.place(record, key), record.id(), key);
    }
}

/// Whether a time has not begun on the day of the build.
pub(super) fn is_ahead(case: &Case<'_>, time: Option<&Time>) -> bool {
    time.is_some_and(|time| time.first_day() > case.today)
}

fn report(
    case: &Case<'_>,
    findings: &mut Findings<'_>,
    of: &RecordRef,
    place: Option<Span>,
    name: &str,
    key: &'static str,
) {
    findings.report(Some(of), place, |finding| {
        finding.with("record", name).with("key", key).with("today", Arg::Day(case.today))
    });
}
