//! An assessment of accessibility that is older than a year.
//!
//! An accessibility statement has to be reviewed every year, and after every large change. Its day is the one on which
//! somebody looked; setting it without looking would be a false statement.

use crate::check::{Case, Findings, Rule};
use crate::diagnostics::Arg;
use jiff::ToSpan as _;

/// See the file's head.
pub const RULE: Rule = Rule::warning("assessment-is-out-of-date", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    let about = &case.concept.about;
    let Some(day) = about.accessibility.as_ref().and_then(|one| one.assessed.as_ref()) else { return };
    let last = day.last_day().checked_add(1.year()).unwrap_or(day.last_day());
    if case.today > last {
        findings.on(case, &case.concept.start, "assessed", |finding| {
            finding.with("day", Arg::Day(day.last_day()))
        });
    }
}
