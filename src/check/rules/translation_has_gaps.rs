//! A translation that was begun and left empty.
//!
//! An empty text is no translation: the page shows the original instead, in another language than the one around it.
//! One finding for each file, at its first empty text, with the count: a file that was only begun holds nothing else.

use crate::check::{Case, Findings, Rule};
use crate::diagnostics::{FileId, Span};
use std::collections::BTreeMap;

/// See the file's head.
pub const RULE: Rule = Rule::warning("translation-has-gaps", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    let mut files: BTreeMap<FileId, (usize, Span, &str)> = BTreeMap::new();
    for (language, place) in &case.places.untranslated {
        let (count, first, _) = files.entry(place.file).or_insert((0, *place, language.as_str()));
        *count += 1;
        if place.start < first.start {
            *first = *place;
        }
    }
    for (count, first, language) in files.into_values() {
        findings.report(None, Some(first), |finding| finding.with("count", count).with("language", language));
    }
}
