//! A heading with nothing under it.
//!
//! A heading promises a text. Readers who jump from heading to heading, as those with a screen reader do, land
//! in nothing. What counts as something: a text, a collection, a heading of a lower level, or, at the end of a
//! chapter, a collection that the text does not place itself.
//!
//! Only the original is looked at: a translation has the same sections, and what is missing is missing there first.

use crate::check::{Case, Findings, Rule};
use crate::concept::{Block, Kind, RecordRef, plain_text};

/// See the file's head.
pub const RULE: Rule = Rule::warning("section-is-empty", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for page in case.concept.pages() {
        let of = RecordRef::new(Kind::Chapter, page.id.clone());
        for pair in page.body.original.windows(2) {
            if let [Block::Heading { anchor, content, .. }, Block::Empty] = pair {
                let place = case.places.headings.get(&(of.clone(), anchor.clone())).copied();
                findings.report(Some(&of), place.or_else(|| case.places.of(&of)), |finding| {
                    finding.with("heading", plain_text(content))
                });
            }
        }
    }
}
