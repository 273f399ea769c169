//! A heading more than one level below the one before it: `##`, then `####`.
//!
//! Readers with a screen reader walk from heading to heading and take the levels for the structure; where one is
//! missing they look for a part that is not there. WCAG 1.3.1 (info and relationships) with its technique G141, and
//! PDF/UA, which refuses a skipped level. One finding for each skip: the headings beside the one that skips follow it
//! and would only say the same. Every text is looked at by itself, so a translation's headings are, too.
//!
//! Left alone: going up by any number of levels, and what follows a collection placed in the text, since its records
//! bring headings of their own. There is no fix: the heading may be too low, or the one above it missing, and a
//! heading that is lifted alone leaves its neighbours behind.

use crate::check::{Case, Findings, Rule};
use crate::concept::{Block, Collection, Inline, Kind, Words, Written, WrittenLink, plain_text};
use crate::diagnostics::Span;

/// See the file's head.
pub const RULE: Rule = Rule::warning("heading-skips-level", find);

/// The level that the heading of a page has.
const TITLE: u8 = 1;

/// A heading of a text, or what stands in for one.
struct Mark<'a> {
    level: u8,
    /// Its words and place; nothing for a collection.
    heading: Option<(&'a [Inline<Written>], Span)>,
}

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for text in &case.places.texts {
        // In the texts of records headings become bold lines.
        let Words::Prose(blocks) = &text.words else { continue };
        if text.whose.of.kind != Kind::Chapter {
            continue;
        }
        let mut marks = Vec::new();
        collect(blocks, TITLE, &mut marks);
        let mut before: Option<&Mark<'_>> = None;
        for mark in &marks {
            let above = before.map_or(TITLE, |mark| mark.level);
            if let Some((content, place)) = mark.heading.filter(|_| mark.level > above + 1) {
                findings.report(Some(&text.whose.of), Some(place), |finding| {
                    let finding = finding
                        .with("heading", plain_text(content))
                        .with("marks", "#".repeat(mark.level.into()))
                        .with("wanted", "#".repeat((above + 1).into()));
                    match before.and_then(|mark| mark.heading) {
                        Some((_, place)) => finding.also(place, "before"),
                        None => finding.help("help-first"),
                    }
                });
            }
            before = Some(mark);
        }
    }
}

/// The headings of a text in their order; `under` is the level of the last one before.
fn collect<'a>(blocks: &'a [Block<Written>], mut under: u8, marks: &mut Vec<Mark<'a>>) {
    for block in blocks {
        match block {
            Block::Heading { content, level, place, .. } if !content.is_empty() => {
                // The page has its title; a heading as high stands one below.
                under = (*level).max(TITLE + 1);
                marks.push(Mark { level: under, heading: Some((content, *place)) });
            }
            Block::Paragraph(content) if is_collection(content) => {
                marks.push(Mark { level: under + 1, heading: None });
            }
            Block::Quote(inner) | Block::Footnote { content: inner, .. } => collect(inner, under, marks),
            Block::List { items, .. } => items.iter().for_each(|item| collect(item, under, marks)),
            _ => {}
        }
    }
}

/// Whether a paragraph is nothing but the place of a collection.
fn is_collection(content: &[Inline<Written>]) -> bool {
    match content {
        [Inline::Figure(to)] => {
            matches!(&to.value, WrittenLink::Name(name) if Collection::named(name).is_some())
        }
        _ => false,
    }
}
