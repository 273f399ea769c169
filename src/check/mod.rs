//! Judges a concept that is formally sound: figures without a source, sections without a text, and the like.
//!
//! Knows `concept`, `value` and `diagnostics`. A rule is a file named after the fault it finds, with its
//! explanation, and a row in [`RULES`]; its sentences stand in the words files under its code, its page with a
//! wrong and a right example in `tests/rules/`. How grave its findings are is the editors' decision: `checks`
//! in `concept.yaml` sets it for each rule, from `off` to `error`.
//!
//! Deliberately absent: what cannot be published at all (`resolve` reports it), the clock (the day is given),
//! and words of any language.

mod case;
mod findings;
mod rule;

mod chapter_is_empty;
mod contact_is_out_of_date;
mod figure_without_day;
mod figure_without_source;
mod legal_page_is_missing;
mod section_is_empty;
mod share_does_not_fit;
mod text_has_gaps;

pub use case::Case;
pub use findings::Findings;
pub use rule::Rule;

use crate::concept::{Concept, Places};
use crate::diagnostics::Sink;
use jiff::civil::Date;

/// Every rule, by its code.
pub const RULES: &[Rule] = &[
    chapter_is_empty::RULE,
    contact_is_out_of_date::RULE,
    figure_without_day::RULE,
    figure_without_source::RULE,
    legal_page_is_missing::RULE,
    section_is_empty::RULE,
    share_does_not_fit::RULE,
    text_has_gaps::RULE,
];

/// The codes of all rules: what `checks` in `concept.yaml` may name.
pub fn codes() -> Vec<&'static str> {
    RULES.iter().map(|rule| rule.code.name()).collect()
}

/// Applies every rule that the concept has not switched off, at the level it sets; `today` is the day on which
/// the site is built. Findings come rule by rule, each in the order of the concept.
pub fn check(concept: &Concept, places: &Places, today: Date) -> Sink {
    let case = Case { concept, places, today };
    let mut found = Sink::new();
    for rule in RULES {
        let level = concept.about.checks.get(rule.code.name()).copied().unwrap_or(rule.level);
        if let Some(severity) = level.severity() {
            let mut findings = Findings::new(rule.code, severity);
            (rule.find)(&case, &mut findings);
            found.append(findings.into_sink());
        }
    }
    found
}
