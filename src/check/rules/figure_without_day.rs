//! A figure of which nobody knows when it was so.
//!
//! „251.485 inhabitants“ is true on one day. Without `as_of` (a stock) or `period` (a flow) a figure can neither
//! be compared nor brought up to date nor cited. Ratios and ranks are figures, too; a statement in words is none.

use crate::check::{Case, Findings, Rule};

/// See the file's head.
pub const RULE: Rule = Rule::warning("figure-without-day", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for (_, fact) in case.concept.facts() {
        let undated = !case.wrote(fact, "as_of") && !case.wrote(fact, "period");
        if fact.quantity().is_some() && undated {
            findings.on(case, fact, "value", |finding| finding.with("fact", fact.id.as_str()));
        }
    }
}
