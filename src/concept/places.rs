//! Where the things of the concept were written, for the rules that judge them.

use super::record::RecordRef;
use super::written_text::WrittenText;
use crate::diagnostics::Span;
use std::collections::{HashMap, HashSet};

/// Positions by record and key, kept beside the concept: the concept itself has none, so that an inserted line
/// changes no page but its own.
#[derive(Clone, Debug, Default)]
pub struct Places {
    records: HashMap<RecordRef, Span>,
    keys: HashMap<(RecordRef, &'static str), Span>,
    /// Values that were written but could not be used, which was reported: a rule that misses them would say it twice.
    unusable: HashSet<(RecordRef, &'static str)>,
    /// `content/concept.yaml`, for findings about the site as a whole.
    pub about: Option<Span>,
    /// The theme's name in it.
    pub theme: Option<Span>,
    /// Files that texts name, by their paths.
    pub files: std::collections::BTreeSet<String>,
    /// Headings, by the page they stand on and their anchor.
    pub headings: HashMap<(RecordRef, String), Span>,
    /// Anchors that links name, with the page each must be on: looked up when all pages are known.
    pub anchors: Vec<(RecordRef, String, Span)>,
    /// Gaps in texts: what is missing, and where.
    pub gaps: Vec<(RecordRef, String, Span)>,
    /// The exceptions of `concept.yaml`, in their order.
    pub exceptions: Vec<Span>,
    /// Every text of the concept, as it was written.
    pub texts: Vec<WrittenText>,
}

impl Places {
    /// Remembers a record.
    pub fn record(&mut self, record: RecordRef, span: Span) {
        self.records.insert(record, span);
    }

    /// Remembers one value of a record.
    pub fn key(&mut self, record: RecordRef, key: &'static str, span: Span) {
        self.keys.insert((record, key), span);
    }

    /// Remembers that a record's value for a key was written but could not be used.
    pub fn unusable(&mut self, record: RecordRef, key: &'static str) {
        self.unusable.insert((record, key));
    }

    /// Whether a record's value for a key was written but could not be used.
    pub fn is_unusable(&self, record: &RecordRef, key: &'static str) -> bool {
        !self.unusable.is_empty() && self.unusable.contains(&(record.clone(), key))
    }

    /// Where the record begins.
    pub fn of(&self, record: &RecordRef) -> Option<Span> {
        self.records.get(record).copied()
    }

    /// Where the record's value for a key stands, or the record.
    pub fn of_key(&self, record: &RecordRef, key: &'static str) -> Option<Span> {
        self.keys.get(&(record.clone(), key)).copied().or_else(|| self.of(record))
    }
}
