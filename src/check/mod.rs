//! Judges a concept that is formally sound: figures without a source, sections without a text, and the like.
//!
//! Knows `concept`, `value` and `diagnostics`. A rule is a file in `rules/` named after the fault it
//! finds, with its reasons, and a row in [`RULES`]; its sentences stand in the words files under its code, its page
//! with wrong and right examples in `tests/rules/`. How grave its findings are is the editors' decision: `checks`
//! in `concept.yaml` sets it for each rule, from `off` to `error`.
//!
//! Deliberately absent: what cannot be published at all (`resolve` reports it), the clock (the day is given),
//! and words of any language.

mod case;
mod circle;
mod findings;
mod own_words;
mod passage;
mod pictures;
mod rule;
mod rules;
mod speech;
mod surroundings;
mod tally;

pub use case::Case;
pub use findings::Findings;
pub use passage::{Form, MOST, OTHER, Passage, each_run};
pub use rule::Rule;
pub use rules::RULES;
pub use speech::Speech;
pub use surroundings::{Quotations, chosen};

use crate::concept::{Concept, Level, Places};
use crate::diagnostics::{Sink, Sources};
use crate::value::{Colour, Language};
use jiff::civil::Date;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// The codes of all rules: what `checks` and `exceptions` in `concept.yaml` may name.
pub fn codes() -> Vec<&'static str> {
    RULES.iter().map(|rule| rule.code.name()).collect()
}

/// The rules that look for barriers.
const BARRIERS: &[&str] = &[
    "accent-has-low-contrast",
    "heading-skips-level",
    "link-says-nothing",
    "picture-without-alt",
    "section-is-empty",
    "table-without-headers",
];

/// The rules for barriers that were looked for everywhere and have found nothing.
pub fn without_barriers(concept: &Concept, found: &Sink) -> Vec<&'static str> {
    let passed = |code: &str| {
        let rule = RULES.iter().find(|rule| rule.code.name() == code);
        rule.is_some_and(|rule| level(rule, concept) != Level::Off)
            && !found.iter().any(|finding| finding.code.name() == code)
            && !concept.about.exceptions.iter().any(|exception| exception.rule == code)
    };
    BARRIERS.iter().copied().filter(|code| passed(code)).collect()
}

/// Applies every rule that the concept has not switched off, at the level it sets; `today` is the day on which
/// the site is built, `speech` tells how a language is written, `ground` is what the theme writes on by daylight.
/// Findings come rule by rule, each in the order of the concept.
pub fn check(
    concept: &Concept,
    places: &Places,
    sources: &Sources,
    today: Date,
    speech: fn(&Language) -> Option<Speech>,
    ground: Option<Colour>,
) -> Sink {
    let mut case = Case::new(concept, places, sources, today, speech);
    case.ground = ground;
    // What nobody needed is known when all others have looked.
    let (last, others): (Vec<&Rule>, Vec<&Rule>) =
        RULES.iter().partition(|rule| rule.code == rules::LAST.code);
    let mut found = Sink::new();
    let results: Vec<_> = others.par_iter().map(|rule| apply(rule, &case)).collect();
    for (sink, needed) in results {
        found.append(sink);
        case.needed.extend(needed);
    }
    last.iter().for_each(|rule| found.append(apply(rule, &case).0));
    found
}

/// What one rule finds, and the exceptions it needed.
fn apply(rule: &Rule, case: &Case<'_>) -> (Sink, BTreeSet<usize>) {
    let Some(severity) = level(rule, case.concept).severity() else { return Default::default() };
    let mut findings = Findings::new(rule.code, severity, &case.concept.about.exceptions);
    (rule.find)(case, &mut findings);
    findings.into_parts()
}

/// How grave a rule's findings are in this concept.
fn level(rule: &Rule, concept: &Concept) -> Level {
    concept.about.checks.get(rule.code.name()).copied().unwrap_or(rule.level)
}
