//! What a rule may look at.

use super::own_words;
use super::passage::{self, Passage};
use super::rule::Rule;
use super::speech::Speech;
use crate::concept::{Concept, Exception, Kind, Level, Places, Record, RecordRef, Standing};
use crate::diagnostics::{Diagnostic, Sources, Span};
use crate::value::{Colour, Language};
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
    /// The light ground that the theme of the site writes on, where it names one.
    pub ground: Option<Colour>,
    /// Every text, paragraph by paragraph, in every language.
    pub passages: Vec<Passage<'a>>,
    /// The exceptions that were needed, by their number in `concept.yaml`.
    pub needed: BTreeSet<usize>,
    /// How its languages are written, for those that the program knows.
    speeches: Vec<(&'a Language, Speech)>,
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
        let mut passages = passage::all(&places.texts);
        own_words::tell(&mut passages, concept);
        let languages = concept.about.languages.iter();
        let speeches = languages.filter_map(|language| Some((language, speech(language)?))).collect();
        let needed = BTreeSet::new();
        Self { concept, places, sources, today, ground: None, passages, needed, speeches }
    }

    /// How a language of the concept is written; nothing for one that the program does not know.
    pub fn speech(&self, language: &Language) -> Option<Speech> {
        self.speeches.iter().find(|(known, _)| *known == language).map(|(_, speech)| *speech)
    }

    /// Where a record's value for `key` stands; the record itself where nobody remembers the value's place.
    pub fn place(&self, record: &dyn Record, key: &'static str) -> Option<Span> {
        self.places.of_key(&RecordRef::new(record.kind(), record.id().clone()), key)
    }

    /// Whether something was written for a record's `key`, understood or not: what was written wrongly is not
    /// missing, and was reported as what it is.
    pub fn wrote(&self, record: &dyn Record, key: &'static str) -> bool {
        self.places.has_key(&RecordRef::new(record.kind(), record.id().clone()), key)
    }

    /// Whether a record that nothing seems to name may be named after all: by a misspelt reference, or in a file
    /// with records of these kinds that could not be read. Both were reported.
    pub fn may_be_named(&self, of: &RecordRef, by: &[Kind]) -> bool {
        self.places.misspelt.contains(of) || by.iter().any(|kind| self.places.incomplete.contains(kind))
    }

    /// Whether a rule is looked for, and has no exception for this record: what it finds is then told, and need not be
    /// told by another rule.
    pub fn tells(&self, rule: &Rule, of: &RecordRef) -> bool {
        let excepted = |one: &Exception| one.rule == rule.code.name() && one.record == *of;
        super::level(rule, self.concept) != Level::Off && !self.concept.about.exceptions.iter().any(excepted)
    }

    /// Whether the concept is history: nobody brings it up to date any more, and nobody should.
    pub fn is_history(&self) -> bool {
        self.concept.about.status == Some(Standing::Archived)
    }

    /// Where a part of a passage was written.
    pub fn part(&self, passage: &Passage<'_>, range: Range<usize>) -> Span {
        passage.place(range, self.sources)
    }

    /// Adds a correction of a part of a passage to a finding, where the part was written as it is read: over the end
    /// of a line, or behind an escape, nobody knows what to replace.
    pub fn corrected(
        &self,
        finding: Diagnostic,
        passage: &Passage<'_>,
        range: Range<usize>,
        right: impl Into<String>,
    ) -> Diagnostic {
        let place = self.part(passage, range.clone());
        match passage.text.get(range) {
            Some(written) if self.sources.text_at(place) == written => finding.fixed_by(place, right),
            _ => finding,
        }
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
