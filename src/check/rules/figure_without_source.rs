//! A figure of which nobody can tell where it comes from.
//!
//! A concept argues with its figures, so a reader must be able to look each one up. `source` names an entry of
//! `sources.yaml`. A statement in words needs none, because the alliance itself states it.

use crate::check::{Case, Findings, Rule};

/// See the file's head.
pub const RULE: Rule = Rule::warning("figure-without-source", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    let help = if case.concept.sources.is_empty() { "help-no-sources" } else { "help" };
    for (_, fact) in case.concept.facts() {
        if fact.quantity().is_some() && !case.wrote(fact, "source") {
            findings.on(case, fact, "value", |finding| finding.with("fact", fact.id.as_str()).help(help));
        }
    }
}
