//! What all findings come to.

use super::place::Place;
use crate::diagnostics::{Diagnostic, Severity};
use crate::i18n::{Pack, Say};
use crate::pipeline::Outcome;

/// How many findings there are of each weight: `2 errors, 1 warning`; nothing when nothing was found.
pub fn counts(outcome: &Outcome, words: &Pack) -> Option<String> {
    let rows = [
        (Severity::Error, "summary-errors"),
        (Severity::Warning, "summary-warnings"),
        (Severity::Note, "summary-notes"),
    ];
    let counted = rows.iter().filter_map(|(severity, key)| {
        let count = outcome.count(*severity);
        (count > 0).then(|| words.say(key, &[("count", Say::from(count))]))
    });
    let parts: Vec<String> = counted.collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// How many of them have a correction that needs no decision.
fn fixable(outcome: &Outcome, words: &Pack) -> Option<String> {
    let count = outcome.findings.iter().filter(|found| found.fix.is_some()).count();
    (count > 0).then(|| words.say("summary-fixable", &[("count", Say::from(count))]))
}

/// What follows from it, and what to do first; nothing when the site is published.
pub fn next(outcome: &Outcome, words: &Pack, strict: bool) -> Option<String> {
    match first_error(outcome) {
        Some(first) => {
            let place = Place::of(first, &outcome.sources).map(|place| place.to_string()).unwrap_or_default();
            Some(words.say("summary-next", &[("place", Say::from(place))]))
        }
        None if strict && outcome.count(Severity::Warning) > 0 => Some(words.say("summary-strict", &[])),
        None => None,
    }
}

/// Where more is told about what was found, for the finding to begin with; nothing when nothing was found.
pub fn explain(outcome: &Outcome, words: &Pack) -> Option<String> {
    let first = first_error(outcome).or_else(|| outcome.findings.first())?;
    Some(words.say("summary-explain", &[("code", Say::from(first.code.name()))]))
}

fn first_error(outcome: &Outcome) -> Option<&Diagnostic> {
    outcome.findings.iter().find(|found| found.severity == Severity::Error)
}

/// Counts and what follows from them, in one line.
pub fn line(outcome: &Outcome, words: &Pack, strict: bool) -> Option<String> {
    let counts = counts(outcome, words)?;
    let parts = [Some(format!("{counts}.")), fixable(outcome, words), next(outcome, words, strict)];
    Some(parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
}
