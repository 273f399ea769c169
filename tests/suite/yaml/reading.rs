//! A file in memory, read in its role, and what was found in it as short lines.

use konzept::concept::{Collection, Entries, PageEntry};
use konzept::diagnostics::{Arg, Diagnostic, FileId, Sink, SourceFile, Sources, Spanned};
use konzept::parse::{self, Parsed, Role};

/// What came of a file.
pub struct Read {
    pub parsed: Option<Parsed>,
    sources: Sources,
    findings: Vec<Diagnostic>,
}

/// Reads the bytes of a file as the pipeline does.
pub fn read(role: Role, bytes: &[u8]) -> Read {
    let mut sink = Sink::new();
    let decoded = parse::decode("content/file", bytes.to_vec(), FileId(0), &mut sink);
    let source = decoded.source;
    let parsed = if decoded.readable { parse::file(role, &source.text, FileId(0), &mut sink) } else { None };
    let mut sources = Sources::default();
    sources.add(SourceFile::new("file", source.text));
    Read { parsed, findings: sink.into_sorted(&sources), sources }
}

/// A record of either kind, as far as the tests look at it.
#[derive(Default)]
pub struct Entry {
    pub label: Typed,
    pub value: Typed,
    pub topic: Typed,
    pub note: Typed,
    pub title: Typed,
    pub publisher: Typed,
    pub url: Typed,
    pub licence: Typed,
}

/// A value as it was typed, if it was.
pub type Typed = Option<Spanned<String>>;

/// Reads `facts.yaml`.
pub fn facts(text: &str) -> (Vec<Entry>, Read) {
    let read = read(Role::Records(Collection::Facts), text.as_bytes());
    let Some(Parsed::Records(Entries::Facts(facts))) = &read.parsed else { return (Vec::new(), read) };
    let entries = facts.iter().map(|fact| {
        let fact = fact.value.clone();
        Entry {
            label: Some(fact.label),
            value: fact.value,
            topic: fact.topic,
            note: fact.note,
            ..Entry::default()
        }
    });
    (entries.collect(), read)
}

/// Reads `sources.yaml`.
pub fn sources(text: &str) -> (Vec<Entry>, Read) {
    let read = read(Role::Records(Collection::Sources), text.as_bytes());
    let Some(Parsed::Records(Entries::Sources(sources))) = &read.parsed else { return (Vec::new(), read) };
    let entries = sources.iter().map(|source| {
        let source = source.value.clone();
        Entry {
            title: Some(source.title),
            publisher: source.publisher,
            url: source.url,
            licence: source.licence,
            note: source.note,
            ..Entry::default()
        }
    });
    (entries.collect(), read)
}

/// Reads a page; gives its front matter.
pub fn page(text: &str) -> (PageEntry, Read) {
    let read = read(Role::Page, text.as_bytes());
    match &read.parsed {
        Some(Parsed::Page(page)) => (page.entry.clone(), read),
        _ => (PageEntry::default(), read),
    }
}

impl Read {
    /// What was found: `line:column code 'what stands there'`, and `-> name` where one is suggested.
    pub fn found(&self) -> Vec<String> {
        self.findings.iter().map(|one| self.told(one)).collect()
    }

    /// The lines and codes alone, for findings whose exact place is the reader's business.
    pub fn lines(&self) -> Vec<String> {
        let short = |one: &String| {
            let (place, rest) = one.split_once(' ').unwrap_or_default();
            let line = place.split(':').next().unwrap_or_default();
            format!("{line} {}", rest.split(' ').next().unwrap_or_default())
        };
        self.found().iter().map(short).collect()
    }

    /// A value with its place: `line:column text`.
    pub fn place(&self, value: &Typed) -> String {
        let Some(value) = value else { return "nowhere".to_owned() };
        let at = self.sources.get(value.span.file).expect("the file").position(value.span.start as usize);
        format!("{}:{} {}", at.line, at.column, self.sources.text_at(value.span))
    }

    fn told(&self, finding: &Diagnostic) -> String {
        let span = finding.span.expect("a place");
        let file = self.sources.get(span.file).expect("the file");
        let at = file.position(span.start as usize);
        let near = finding.args.iter().find_map(|(name, value)| match value {
            Arg::Text(text) if *name == "near" => Some(format!(" -> {text}")),
            _ => None,
        });
        let text = self.sources.text_at(span);
        format!("{}:{} {} '{text}'{}", at.line, at.column, finding.code, near.unwrap_or_default())
    }
}

/// What a value says.
pub fn said(value: &Typed) -> Option<&str> {
    value.as_ref().map(|value| value.value.as_str())
}
