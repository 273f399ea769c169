//! An exception that nothing needs any more.
//!
//! The figure has its source by now, the record is another one, or the rule was mistyped for another that exists: an
//! exception that stays behind would hide the next mistake. Exceptions to rules that are switched off are not
//! looked at, since nobody knows what those would find.

use crate::check::{Case, Findings, RULES, Rule, level};
use crate::concept::Level;

/// See the file's head. It looks after all other rules, at what they needed.
pub const RULE: Rule = Rule::warning("exception-without-effect", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    let about = &case.concept.about;
    for (number, exception) in about.exceptions.iter().enumerate() {
        let looked_for = RULES
            .iter()
            .any(|rule| rule.code.name() == exception.rule && level(rule, case.concept) != Level::Off);
        if looked_for && !case.needed.contains(&number) {
            let place = case.places.exceptions.get(number).copied();
            findings.report(None, place, |finding| {
                finding.with("rule", exception.rule.as_str()).with("record", exception.record.id.as_str())
            });
        }
    }
}
