//! A text that still waits for something to be supplied.
//!
//! `[[?Name des Vereins]]` marks what the publisher has to add; it is published as a visible gap. One finding
//! for each file of a page, at its first gap, with the count: a legal page has a dozen of them, and a dozen
//! messages would hide everything else. Files are told apart because a translation has gaps of its own.

use crate::check::{Case, Findings, Rule};
use crate::concept::{Kind, RecordRef};
use crate::diagnostics::{FileId, Span};

/// See the file's head.
pub const RULE: Rule = Rule::warning("text-has-gaps", find);

/// The gaps of one file.
struct Gaps<'a> {
    /// The page they are shown on.
    page: RecordRef,
    /// The file they stand in.
    file: FileId,
    /// How many there are.
    count: usize,
    /// What is missing first, and where.
    first: (&'a str, Span),
}

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    let mut pages: Vec<Gaps<'_>> = Vec::new();
    for (of, words, place) in &case.places.gaps {
        let page = match case.concept.home(of) {
            Some(page) => RecordRef::new(Kind::Chapter, page.id.clone()),
            None => of.clone(),
        };
        match pages.iter_mut().find(|gaps| gaps.page == page && gaps.file == place.file) {
            Some(gaps) => {
                gaps.count += 1;
                if place.start < gaps.first.1.start {
                    gaps.first = (words, *place);
                }
            }
            None => pages.push(Gaps { page, file: place.file, count: 1, first: (words, *place) }),
        }
    }
    for gaps in pages {
        let (words, place) = gaps.first;
        findings.report(Some(&gaps.page), Some(place), |finding| {
            finding.with("page", case.page_title(&gaps.page)).with("count", gaps.count).with("first", words)
        });
    }
}
