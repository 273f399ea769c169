//! What a rule may look at.

use crate::concept::{Concept, Kind, Places, Record, RecordRef};
use crate::diagnostics::Span;
use jiff::civil::Date;

/// A concept before its judges.
pub struct Case<'a> {
    /// What it says.
    pub concept: &'a Concept,
    /// Where it was written.
    pub places: &'a Places,
    /// The day on which the site is built.
    pub today: Date,
}

impl Case<'_> {
    /// Where a record's value for `key` stands; the record itself where nobody remembers the value's place.
    pub fn place(&self, record: &dyn Record, key: &'static str) -> Option<Span> {
        self.places.of_key(&RecordRef::new(record.kind(), record.id().clone()), key)
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
