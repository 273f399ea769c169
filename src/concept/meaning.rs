//! What an entry may ask while it becomes a record.

use super::misread::{number_finding, time_finding};
use super::names::{Found, Names};
use super::overlay::LocalProse;
use super::places::Places;
use super::prose::{Block, Meant, Target, Written, WrittenLink};
use super::record::{Kind, RecordRef};
use super::series::{Series, WrittenSeries};
use super::unknown::{Among, Unknown};
use super::written_text::{Whose, Words, WrittenText};
use crate::diagnostics::{Arg, Code, Diagnostic, Sink, Sources, Span, Spanned};
use crate::value::{
    Id, Lexicon, Localized, NumberContext, Quantity, Time, read_qualifier, read_quantity, read_scale,
    read_time, read_unit,
};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

/// Reads running text, given where its bytes lie: the Markdown room behind a door.
pub type ReadProse = fn(&str, &dyn Fn(std::ops::Range<usize>) -> Span, &mut Sink) -> Vec<Block<Written>>;

/// Turns written prose into meant prose: a door to `resolve`.
pub type ResolveProse = fn(&mut Meaning<'_>, Vec<Block<Written>>, Option<&RecordRef>) -> Vec<Block<Meant>>;

/// The longest line of text, in characters: a title, a label, a goal. What has more to say has a text.
pub const LONGEST_LINE: usize = 1_000;

/// Everything known about the site while its entries are given their meaning.
///
/// Each method reports what is wrong at the place where it was written, and answers with what can be used.
pub struct Meaning<'a> {
    /// How the concept's own language writes numbers and times.
    pub lexicon: &'a Lexicon,
    /// All records there are.
    pub names: &'a Names,
    /// The texts, to point at a word inside one.
    pub sources: &'a Sources,
    /// The files that texts may point at, by path.
    pub files: &'a BTreeSet<String>,
    /// The tables of values, by path.
    pub series: &'a BTreeMap<String, WrittenSeries>,
    /// The texts of chapters, by path.
    pub pages: &'a BTreeMap<String, Id>,
    /// The Markdown room.
    pub read_prose: ReadProse,
    /// Turns written prose into meant prose.
    pub resolve_prose: ResolveProse,
    /// Whose texts are being read.
    pub whose: Whose,
    /// Where findings go.
    pub sink: &'a mut Sink,
    /// Where positions go.
    pub places: &'a mut Places,
    /// Where names go that lead nowhere.
    pub unknown: &'a mut Vec<Unknown>,
}

impl Meaning<'_> {
    /// The id of a record, in silence: what is wrong with it was reported when the names were collected.
    pub fn known_id(&self, given: Option<&Spanned<String>>, name: Option<&Spanned<String>>) -> Option<Id> {
        identify(given, name, Span::PLACEHOLDER, self.lexicon, &mut Sink::new())
    }

    /// A line of text; blanks around it do not count.
    pub fn text(&mut self, text: Spanned<String>) -> Localized<String> {
        Localized::new(self.line(text))
    }

    /// A line of text of the language that is being read.
    pub fn line(&mut self, text: Spanned<String>) -> String {
        let line = one_line(&text.value);
        self.hold_to(LONGEST_LINE, &text, &line);
        if !text.is_placeholder() {
            let escaped = self.is_escaped(text.span);
            let whose = self.whose.clone();
            self.places.texts.push(WrittenText { whose, words: Words::Line(text), escaped });
        }
        line
    }

    /// Reports a line that is longer than it may be: it can be shown a hundred thousand times.
    fn hold_to(&mut self, most: usize, written: &Spanned<String>, line: &str) {
        let length = if line.len() > most { line.chars().count() } else { 0 };
        if length > most {
            self.sink.push(
                Diagnostic::error(Code::LINE_TOO_LONG)
                    .at(written.span)
                    .with("length", length)
                    .with("most", most),
            );
        }
    }

    /// A line of text that may be left out.
    pub fn maybe_text(&mut self, text: Option<Spanned<String>>) -> Option<Localized<String>> {
        text.map(|text| self.text(text))
    }

    /// Lines of text.
    pub fn texts(&mut self, texts: Vec<Spanned<String>>) -> Vec<Localized<String>> {
        texts.into_iter().map(|text| self.text(text)).collect()
    }

    /// Running text of a record.
    pub fn prose(&mut self, text: Spanned<String>, of: &RecordRef) -> LocalProse {
        Localized::new(self.blocks(&text, Some(of)))
    }

    /// Running text that may be left out.
    pub fn maybe_prose(&mut self, text: Option<Spanned<String>>, of: &RecordRef) -> Option<LocalProse> {
        text.map(|text| self.prose(text, of))
    }

    /// Running text as blocks. Places inside a scalar are found again by what stands there.
    pub fn blocks(&mut self, text: &Spanned<String>, of: Option<&RecordRef>) -> Vec<Block<Meant>> {
        let alignment = self.sources.alignment(text.span, &text.value);
        let place = |range: std::ops::Range<usize>| match text.is_placeholder() {
            true => text.span,
            false => alignment.span(range),
        };
        let written = (self.read_prose)(&text.value, &place, self.sink);
        self.remember(&written, self.is_escaped(text.span));
        (self.resolve_prose)(self, written, of)
    }

    /// Keeps running text for the rules that judge words; `escaped` as in [`WrittenText`].
    pub fn remember(&mut self, written: &[Block<Written>], escaped: bool) {
        if !written.is_empty() {
            let words = Words::Prose(written.to_vec());
            self.places.texts.push(WrittenText { whose: self.whose.clone(), words, escaped });
        }
    }

    /// Whether the value at a place is a scalar in double quotes.
    fn is_escaped(&self, place: Span) -> bool {
        self.sources.text_at(place).starts_with('"')
    }

    /// Reads a record: remembers where it was written, and that the texts read meanwhile are its own.
    pub fn within<T>(&mut self, record: RecordRef, span: Span, read: impl FnOnce(&mut Self) -> T) -> T {
        self.places.record(record.clone(), span);
        self.as_part_of(Whose { of: record, language: self.whose.language.clone() }, read)
    }

    /// Reads texts that are somebody's.
    pub fn as_part_of<T>(&mut self, whose: Whose, read: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.whose, whose);
        let read = read(self);
        self.whose = outer;
        read
    }

    /// A number with unit and qualifier, as the concept's language writes it.
    pub fn quantity(&mut self, text: &Spanned<String>, count: bool) -> Option<Quantity> {
        let context = NumberContext { count, ..NumberContext::new(self.lexicon) };
        self.quantity_in(text, &context)
    }

    /// A number whose unit, scale or qualifier may stand in keys of their own.
    pub fn quantity_of(
        &mut self,
        text: &Spanned<String>,
        unit: Option<&Spanned<String>>,
        scale: Option<&Spanned<String>>,
        qualifier: Option<&Spanned<String>>,
    ) -> Option<Quantity> {
        let mut context = NumberContext::new(self.lexicon);
        let unread = |key: &'static str, text: &Spanned<String>| {
            Diagnostic::error(Code::INVALID_NUMBER)
                .at(text.span)
                .with("text", text.value.as_str())
                .with("why", Arg::Term(key))
        };
        if let Some(unit) = unit {
            context.unit = read_unit(&unit.value, self.lexicon).ok();
            if context.unit.is_none() {
                self.sink.push(unread("number-unknown-unit", unit));
            }
        }
        if let Some(scale) = scale {
            context.scale = read_scale(&scale.value, self.lexicon);
            if context.scale.is_none() {
                self.sink.push(unread("number-unknown-scale", scale));
            }
        }
        if let Some(qualifier) = qualifier {
            context.qualifier = read_qualifier(&qualifier.value, self.lexicon);
            if context.qualifier.is_none() {
                self.sink.push(unread("number-unknown-qualifier", qualifier));
            }
        }
        self.quantity_in(text, &context)
    }

    fn quantity_in(&mut self, text: &Spanned<String>, context: &NumberContext<'_>) -> Option<Quantity> {
        match read_quantity(&text.value, context) {
            Ok(quantity) => Some(quantity),
            Err(error) => {
                self.sink.push(number_finding(&error, text));
                None
            }
        }
    }

    /// A single day.
    pub fn day(&mut self, text: &Spanned<String>) -> Option<Time> {
        let time = self.time(text)?;
        if !matches!(time, Time::Day(_)) {
            self.sink.push(
                Diagnostic::error(Code::INVALID_TIME)
                    .at(text.span)
                    .with("text", text.value.as_str())
                    .with("why", Arg::Term("time-not-a-day"))
                    .help("help-day"),
            );
            return None;
        }
        Some(time)
    }

    /// A time of any precision.
    pub fn time(&mut self, text: &Spanned<String>) -> Option<Time> {
        match read_time(&text.value, self.lexicon) {
            Ok(time) => Some(time),
            Err(error) => {
                self.sink.push(time_finding(&error, text));
                None
            }
        }
    }

    /// A time that may be left out.
    pub fn maybe_time(&mut self, text: Option<&Spanned<String>>) -> Option<Time> {
        text.and_then(|text| self.time(text))
    }

    /// A reference to a record of a known kind.
    pub fn reference(&mut self, kind: Kind, name: &Spanned<String>) -> Option<Id> {
        let id = self.names.of_kind(kind, name.value.trim());
        if id.is_none() && self.names.is_complete(Some(kind)) {
            let finding = Diagnostic::error(Code::UNKNOWN_REFERENCE)
                .at(name.span)
                .with("name", name.value.as_str())
                .with("kind", Arg::Term(kind.name()));
            self.unknown(finding, name.value.trim(), Among::Kind(kind));
        }
        id
    }

    /// Tells of a name that leads nowhere, when all is read.
    pub fn unknown(&mut self, finding: Diagnostic, name: &str, among: Among) {
        self.unknown.push(Unknown { finding, name: name.to_owned(), among });
    }

    /// A reference that may be left out.
    pub fn maybe_reference(&mut self, kind: Kind, name: Option<&Spanned<String>>) -> Option<Id> {
        name.and_then(|name| self.reference(kind, name))
    }

    /// References to records of a known kind, each once.
    pub fn references(&mut self, kind: Kind, names: &[Spanned<String>]) -> Vec<Id> {
        let mut seen = HashSet::with_capacity(names.len());
        let ids = names.iter().filter_map(|name| self.reference(kind, name));
        ids.filter(|id| seen.insert(id.clone())).collect()
    }

    /// What a wikilink means.
    pub fn find(&mut self, name: &str, span: Span) -> Option<RecordRef> {
        match self.names.find(name) {
            Found::One(record) => Some(record),
            Found::Several(ways) => {
                self.sink.push(
                    Diagnostic::error(Code::AMBIGUOUS_REFERENCE)
                        .at(span)
                        .with("name", name)
                        .with("ways", Arg::AnyOf(ways)),
                );
                None
            }
            Found::None(_) if !self.names.is_complete(None) => None,
            Found::None(among) => {
                let finding = Diagnostic::error(Code::UNKNOWN_REFERENCE)
                    .at(span)
                    .with("name", name)
                    .with("kind", Arg::Term("record"));
                let bare = match among {
                    Among::Named(_) => name.split_once(':').map_or(name, |(_, id)| id),
                    _ => name,
                };
                self.unknown(finding, bare, among);
                None
            }
        }
    }

    /// A file of the content, named relative to the file that mentions it.
    pub fn file(&mut self, name: &str, span: Span) -> Option<String> {
        let from = self.sources.get(span.file).map_or("", |file| file.path.as_str());
        let path = super::link::beside(from, name).filter(|path| self.files.contains(path));
        if path.is_none() {
            let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
            let finding = Diagnostic::error(Code::MISSING_FILE).at(span).with("name", name);
            self.unknown(finding, name.rsplit('/').next().unwrap_or(name), Among::Folder(folder));
        }
        self.places.files.extend(path.clone());
        path
    }

    /// The table of values in a file.
    pub fn series(&mut self, file: &Spanned<String>) -> Option<Arc<Series>> {
        let path = self.file(&file.value, file.span)?;
        // A table that could not be read was reported where it lies.
        let series = self.series;
        let written = series.get(&path)?;
        let meant = written.resolve(&path, self);
        self.places.tables.push((path, file.span));
        Some(meant)
    }

    /// The chapter whose text a relative link names.
    pub fn page(&mut self, name: &str, span: Span) -> Option<RecordRef> {
        let from = self.sources.get(span.file).map_or("", |file| file.path.as_str());
        let page = super::link::beside(from, name).and_then(|path| self.pages.get(&path));
        if page.is_none() {
            let finding = Diagnostic::error(Code::MISSING_FILE).at(span).with("name", name);
            self.unknown(finding, name, Among::Pages);
        }
        page.map(|id| RecordRef::new(Kind::Chapter, id.clone()))
    }

    /// A web address.
    pub fn url(&mut self, text: &Spanned<String>) -> Option<String> {
        let url = super::link::web_address(text.value.trim());
        if url.is_none() {
            self.sink
                .push(Diagnostic::error(Code::INVALID_URL).at(text.span).with("url", text.value.as_str()));
        }
        url
    }

    /// A web address that may be left out.
    pub fn maybe_url(&mut self, text: Option<&Spanned<String>>) -> Option<String> {
        text.and_then(|text| self.url(text))
    }

    /// Where a link in running text leads.
    /// `of` is the record or page the text belongs to.
    pub fn link(&mut self, link: &Spanned<WrittenLink>, of: Option<&RecordRef>) -> Option<Target> {
        match &link.value {
            WrittenLink::Name(name) => self.find(name, link.span).map(Target::Record),
            WrittenLink::Destination(to) => super::link::destination(self, to, link.span, of),
        }
    }
}

/// The id of a record: as given, or derived from its name. `None` is reported.
pub fn identify(
    given: Option<&Spanned<String>>,
    name: Option<&Spanned<String>>,
    record: Span,
    lexicon: &Lexicon,
    sink: &mut Sink,
) -> Option<Id> {
    if let Some(given) = given {
        if let Ok(id) = Id::parse(&given.value) {
            return Some(id);
        }
        let near = Id::derive(&given.value, lexicon).map(|id| id.to_string());
        sink.push(
            Diagnostic::error(Code::INVALID_ID)
                .at(given.span)
                .with("id", given.value.as_str())
                .near(near.as_deref()),
        );
        return None;
    }
    let id = name.and_then(|name| Id::derive(&name.value, lexicon));
    if id.is_none() && name.is_none_or(|name| !name.is_placeholder()) {
        sink.push(Diagnostic::error(Code::ID_UNDERIVABLE).at(name.map_or(record, |name| name.span)));
    }
    id
}

/// A text as one line: a folded or wrapped scalar's line breaks are blanks.
pub fn one_line(text: &str) -> String {
    text.split_whitespace_keeping_protected().collect::<Vec<_>>().join(" ")
}

/// Splitting at blanks that may break; a protected space is part of its word.
trait SplitBreakable {
    fn split_whitespace_keeping_protected(&self) -> impl Iterator<Item = &str>;
}

impl SplitBreakable for str {
    fn split_whitespace_keeping_protected(&self) -> impl Iterator<Item = &str> {
        self.split([' ', '\t', '\n', '\r']).filter(|word| !word.is_empty())
    }
}
