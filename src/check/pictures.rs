//! Every picture of the content, whether a record or a text names it.

use super::Case;
use super::passage::each_run;
use crate::concept::{Inline, Purpose, RecordRef, Words, Written, WrittenLink};
use crate::diagnostics::Span;

/// How a picture was named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Named {
    /// By a record, to show something.
    Picture,
    /// By a record, as its logo.
    Logo,
    /// In running text.
    Text,
}

/// A picture with what is said of it.
#[derive(Clone, Copy, Debug)]
pub struct Picture<'a> {
    /// The record or page it belongs to.
    pub of: &'a RecordRef,
    /// How it was named.
    pub named: Named,
    /// Its file, as named.
    pub file: &'a str,
    /// Where it was named.
    pub place: Span,
    /// What it shows; blanks around it do not count.
    pub alt: &'a str,
    /// Where that was written.
    pub alt_place: Span,
    /// Whether somebody tells who made it.
    pub has_credit: bool,
}

/// All pictures, in every language.
pub fn all<'a>(case: &'a Case<'_>) -> Vec<Picture<'a>> {
    let named = case.places.pictures.iter().map(|one| Picture {
        of: &one.whose.of,
        named: match one.purpose {
            Purpose::Picture => Named::Picture,
            Purpose::Logo => Named::Logo,
        },
        file: one.entry.file.value.trim(),
        place: one.entry.file.span,
        alt: one.entry.alt.value.trim(),
        alt_place: one.entry.alt.span,
        has_credit: one
            .entry
            .credit
            .as_ref()
            .is_some_and(|credit| credit.is_placeholder() || !credit.value.trim().is_empty()),
    });
    let mut pictures: Vec<Picture<'a>> = named.collect();
    for text in &case.places.texts {
        if let Words::Prose(blocks) = &text.words {
            each_run(blocks, &mut |content, _| in_run(&text.whose.of, content, &mut pictures));
        }
    }
    pictures
}

fn in_run<'a>(of: &'a RecordRef, content: &'a [Inline<Written>], pictures: &mut Vec<Picture<'a>>) {
    for inline in content {
        match inline {
            Inline::Image { file, alt, credit } => {
                let WrittenLink::Destination(name) = &file.value else { continue };
                pictures.push(Picture {
                    of,
                    named: Named::Text,
                    file: name,
                    place: file.span,
                    alt: alt.trim(),
                    alt_place: file.span,
                    has_credit: credit.is_some(),
                });
            }
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Struck(inner)
            | Inline::Link { content: inner, .. } => in_run(of, inner, pictures),
            Inline::Text(..)
            | Inline::Code(_)
            | Inline::Figure(_)
            | Inline::Gap(..)
            | Inline::FootnoteMark(_)
            | Inline::Break => {}
        }
    }
}
