//! What a rule may look at.

use super::passage::{self, Passage};
use super::speech::Speech;
use crate::concept::{Concept, Kind, Places, Record, RecordRef};
use crate::diagnostics::{Sources, Span};
use crate::value::Language;
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::ops::Range;

/// A concept before its judges.
pub struct Case<'a> {
    /// What it says.
    pub concept: &'a Concept,
    /// Where it was written.
    pub places: &'a Places,
    /// The texts it was read from.
    pub sources: &'a Sources,
    /// The day on which the site is built.
    pub today: Date,
    /// How its languages are written; nothing for a language that the program does not know.
    pub speech: fn(&Language) -> Option<Speech>,
    /// Every text, paragraph by paragraph, in every language.
    pub passages: Vec<Passage<'a>>,
    /// The exceptions that were needed, by their number in `concept.yaml`.
    pub needed: BTreeSet<usize>,
}

impl<'a> Case<'a> {
    /// Puts everything on the table.
    pub(super) fn new(
        concept: &'a Concept,
        places: &'a Places,
        sources: &'a Sources,
        today: Date,
        speech: fn(&Language) -> Option<Speech>,
    ) -> Self {
        let passages = passage::all(&places.texts);
        Self { concept, places, sources, today, speech, passages, needed: BTreeSet::new() }
    }

    /// Where a record's value for `key` stands; the record itself where nobody remembers the value's place.
    pub fn place(&self, record: &dyn Record, key: &'static str) -> Option<Span> {
        self.places.of_key(&RecordRef::new(record.kind(), record.id().clone()), key)
    }

    /// Whether a record's value for `key` was written but could not be used: what is missing then was reported.
    pub fn is_unusable(&self, record: &dyn Record, key: &'static str) -> bool {
        self.places.is_unusable(&RecordRef::new(record.kind(), record.id().clone()), key)
    }

    /// Where a part of a passage was written.
    pub fn part(&self, passage: &Passage<'_>, range: Range<usize>) -> Span {
        passage.place(range, self.sources)
    }

    /// What the page is called that shows a record: its chapter, or itself where it has none.
    pub fn page_title(&self, of: &RecordRef) -> String {
        let start = &self.concept.start;
        let title = match self.concept.home(of) {
            Some(page) => Some(&page.title),
            // The start page is no chapter, and not among the records.
            None if of.kind == Kind::Chapter && of.id == start.id => Some(&start.title),
            None => self.concept.record(of).map(Record::title),
        };
        title.map_or_else(|| of.id.to_string(), |title| title.original.clone())
    }
}
