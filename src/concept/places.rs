//! Where the things of the concept were written, for the rules that judge them.

use super::picture::WrittenPicture;
use super::record::{Kind, RecordRef};
use super::written_text::WrittenText;
use crate::diagnostics::{Span, Spanned};
use crate::value::Language;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

/// Positions by record and key, kept beside the concept: the concept itself has none, so that an inserted line
/// changes no page but its own.
#[derive(Clone, Debug, Default)]
pub struct Places {
    records: HashMap<RecordRef, RecordPlaces>,
    /// `content/concept.yaml`, for findings about the site as a whole.
    pub about: Option<Span>,
    /// The theme's name in it.
    pub theme: Option<Span>,
    /// The region's colour in it.
    pub accent: Option<Span>,
    /// Files that texts name, by their paths.
    pub files: BTreeSet<String>,
    /// Headings, by the page they stand on and their anchor.
    pub headings: HashMap<(RecordRef, String), Span>,
    /// Anchors that links name, with the page each must be on: looked up when all pages are known.
    pub anchors: Vec<(RecordRef, String, Span)>,
    /// Gaps in texts: what is missing, and where.
    pub gaps: Vec<(RecordRef, String, Span)>,
    /// Texts whose translations were begun and left empty: into which language, and where.
    pub untranslated: Vec<(Language, Span)>,
    /// The values of a fact's series, in its order.
    pub series: HashMap<RecordRef, Arc<[Span]>>,
    /// Where facts name tables of values, by the path of the table.
    pub tables: Vec<(String, Span)>,
    /// The exceptions of `concept.yaml`, in their order.
    pub exceptions: Vec<Span>,
    /// The slogans of `concept.yaml`, in their order.
    pub slogans: Vec<Span>,
    /// Every text of the concept, as it was written.
    pub texts: Vec<WrittenText>,
    /// Every picture that a record names.
    pub pictures: Vec<WrittenPicture>,
    /// Outcomes of results that are still to come: the result, and what its label says.
    pub planned: Vec<(RecordRef, Spanned<String>)>,
    /// Kinds of which there may be records that nobody knows, because their file or their name could not be read.
    pub incomplete: BTreeSet<Kind>,
    /// Records that a reference probably means, but does not spell.
    pub misspelt: HashSet<RecordRef>,
}

/// Where a record was written, and its values by their keys.
#[derive(Clone, Debug, Default)]
struct RecordPlaces {
    whole: Option<Span>,
    keys: Vec<(&'static str, Span)>,
}

impl RecordPlaces {
    /// What was learnt last stands.
    fn key(&mut self, key: &'static str, span: Span) {
        match self.keys.iter_mut().find(|(known, _)| *known == key) {
            Some((_, place)) => *place = span,
            None => self.keys.push((key, span)),
        }
    }

    fn of_key(&self, key: &str) -> Option<Span> {
        self.keys.iter().find(|(known, _)| *known == key).map(|(_, span)| *span)
    }
}

/// What may have been written somewhere.
pub trait Placed {
    /// Where; none when it was left out or is empty.
    fn place(&self) -> Option<Span>;
}

impl<T> Placed for Option<Spanned<T>> {
    fn place(&self) -> Option<Span> {
        self.as_ref().map(|value| value.span)
    }
}

impl<T> Placed for Vec<Spanned<T>> {
    fn place(&self) -> Option<Span> {
        self.first().map(|value| value.span)
    }
}

impl Places {
    /// Remembers a record.
    pub fn record(&mut self, record: RecordRef, span: Span) {
        self.records.entry(record).or_default().whole = Some(span);
    }

    /// Remembers one value of a record.
    pub fn key(&mut self, record: RecordRef, key: &'static str, span: Span) {
        self.records.entry(record).or_default().key(key, span);
    }

    /// Remembers which values of a record were written, and where.
    pub fn keys<const N: usize>(&mut self, record: &RecordRef, keys: [(&'static str, Option<Span>); N]) {
        let places = self.records.entry(record.clone()).or_default();
        keys.into_iter()
            .filter_map(|(key, span)| Some((key, span?)))
            .for_each(|(key, span)| places.key(key, span));
    }

    /// Adds what was learnt from a page that comes after all that is known here.
    pub fn append(&mut self, page: Self) {
        // Taken apart, so that nothing is forgotten here when a place more is remembered.
        let Self {
            records,
            about,
            theme,
            accent,
            files,
            headings,
            anchors,
            gaps,
            untranslated,
            series,
            tables,
            exceptions,
            slogans,
            texts,
            pictures,
            planned,
            incomplete,
            misspelt,
        } = page;
        for (record, places) in records {
            let known = self.records.entry(record).or_default();
            known.whole = places.whole.or(known.whole);
            match known.keys.is_empty() {
                true => known.keys = places.keys,
                false => places.keys.into_iter().for_each(|(key, span)| known.key(key, span)),
            }
        }
        self.about = about.or(self.about);
        self.theme = theme.or(self.theme);
        self.accent = accent.or(self.accent);
        self.files.extend(files);
        self.headings.extend(headings);
        self.anchors.extend(anchors);
        self.gaps.extend(gaps);
        self.untranslated.extend(untranslated);
        self.series.extend(series);
        self.tables.extend(tables);
        self.exceptions.extend(exceptions);
        self.slogans.extend(slogans);
        self.texts.extend(texts);
        self.pictures.extend(pictures);
        self.planned.extend(planned);
        self.incomplete.extend(incomplete);
        self.misspelt.extend(misspelt);
    }

    /// Whether something was written for a record's key, be it understood or not.
    pub fn has_key(&self, record: &RecordRef, key: &'static str) -> bool {
        self.records.get(record).is_some_and(|places| places.of_key(key).is_some())
    }

    /// Where the record begins.
    pub fn of(&self, record: &RecordRef) -> Option<Span> {
        self.records.get(record)?.whole
    }

    /// Where the record's value for a key stands, or the record.
    pub fn of_key(&self, record: &RecordRef, key: &'static str) -> Option<Span> {
        let places = self.records.get(record)?;
        places.of_key(key).or(places.whole)
    }
}
