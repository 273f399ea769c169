//! A finding as every format tells it: with its sentences and places made.

use super::place::Place;
use super::sentence::Sentences;
use crate::diagnostics::{Diagnostic, Severity, Sources};
use crate::i18n::Pack;

/// A finding in words.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Its stable name.
    pub code: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// What is wrong.
    pub headline: String,
    /// What is to be said about the place.
    pub label: Option<String>,
    /// The next step.
    pub help: Option<String>,
    /// Where it is.
    pub place: Option<Place>,
    /// Further places, each with what is to be said about it.
    pub related: Vec<(Place, Option<String>)>,
    /// The correction, where it is certain: what it replaces, and by what.
    pub fix: Option<(Place, String)>,
    /// Stays the same while lines are added and removed around the place, and in every language.
    pub fingerprint: String,
}

impl Finding {
    /// Makes the sentences and places of a finding.
    pub fn of(diagnostic: &Diagnostic, sources: &Sources, words: &Pack, fingerprint: String) -> Self {
        let sentences = Sentences::of(diagnostic, words);
        let place = Place::of(diagnostic, sources);
        let related = diagnostic.related.iter().filter_map(|related| {
            Some((Place::at(related.span, sources)?, sentences.attribute(related.label)))
        });
        Self {
            code: diagnostic.code.name(),
            severity: diagnostic.severity,
            headline: sentences.headline(),
            label: sentences.attribute(diagnostic.label).filter(|_| diagnostic.span.is_some()),
            help: sentences.attribute(diagnostic.help),
            related: related.collect(),
            fix: diagnostic
                .fix
                .as_ref()
                .and_then(|fix| Some((Place::at(fix.span, sources)?, fix.text.clone()))),
            place,
            fingerprint,
        }
    }

    /// All that is to be said where there is only one line of running text for it.
    pub fn said(&self) -> String {
        let parts = [Some(&self.headline), self.label.as_ref(), self.help.as_ref()];
        parts.into_iter().flatten().map(|part| sentence(part)).collect::<Vec<_>>().join(" ")
    }
}

/// A part of a message as a sentence of its own: with a capital and an end.
fn sentence(part: &str) -> String {
    let mut chars = part.trim().chars();
    let mut sentence: String = chars.next().into_iter().flat_map(char::to_uppercase).collect();
    sentence.push_str(chars.as_str());
    if !sentence.ends_with(['.', '?', '!', '…', ':']) {
        sentence.push('.');
    }
    sentence
}

/// How machines call a weight.
pub fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}
