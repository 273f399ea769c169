//! A status at which nobody has looked for more than a year.
//!
//! A measure that was planned or under way a year ago has most likely come further, or come to an end. `status_as_of`
//! says when somebody looked last. What is done or dropped stays so.
//!
//! Where the measure's own time says that the status is wrong, [`planned-time-has-passed`](super::planned_time_has_passed)
//! tells so instead.

use super::planned_time_has_passed::{self, measures, overdue, unfinished};
use crate::check::{Case, Findings, Rule};
use crate::concept::{Kind, RecordRef};
use crate::diagnostics::Arg;
use jiff::ToSpan as _;

/// See the file's head.
pub const RULE: Rule = Rule::warning("status-is-out-of-date", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    if case.is_history() {
        return;
    }
    for measure in measures(case) {
        let seen = unfinished(case, measure).and(measure.status_as_of.as_ref());
        let Some(day) = seen.map(|time| time.last_day()) else { continue };
        let of = RecordRef::new(Kind::Measure, measure.id.clone());
        let told = overdue(case, measure).is_some() && case.tells(&planned_time_has_passed::RULE, &of);
        if day.checked_add(1.year()).is_ok_and(|last| last < case.today) && !told {
            findings.on(case, measure, "status_as_of", |finding| {
                finding.with("measure", measure.title.original.as_str()).with("day", Arg::Day(day))
            });
        }
    }
}
