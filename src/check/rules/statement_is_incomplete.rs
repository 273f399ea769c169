//! An accessibility statement that does not say whom to tell about a barrier, or who helps when it stays.
//!
//! Both are what the law asks for first. The body that enforces it is known for some jurisdictions, see
//! `src/concept/enforcement.json`; for any other it has to be named, since a wrong one would be worse than none.

use crate::check::{Case, Findings, Rule};
use crate::diagnostics::Arg;

/// See the file's head.
pub const RULE: Rule = Rule::warning("statement-is-incomplete", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    let about = &case.concept.about;
    let Some(statement) = &about.accessibility else { return };
    let reachable = about.publisher.as_ref().is_some_and(|one| one.email.is_some() || one.phone.is_some());
    let mut missing = |key, term, help| {
        findings.on(case, &case.concept.start, key, |finding| {
            finding.with("missing", Arg::Term(term)).help(help)
        });
    };
    if statement.contact.is_none() && !reachable {
        missing("accessibility", "statement-contact", "help-contact");
    }
    if statement.body.is_none() {
        let key = if statement.jurisdiction.is_some() { "jurisdiction" } else { "accessibility" };
        missing(key, "statement-body", "help");
    }
}
