//! What the reader says of the shape of each file.

use konzept::check;
use konzept::diagnostics::{Arg, Diagnostic, Sink, Sources};
use konzept::discover::{self, MemoryWorkspace};
use konzept::i18n::pack;
use konzept::parse;
use konzept::pipeline;
use konzept::resolve;
use konzept::value::Language;
use std::collections::BTreeMap;

/// What is said of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing is wrong with its shape.
    Fine,
    /// Something is: the code.
    Wrong(&'static str),
    /// Something is of which a schema need not know.
    Open(&'static str),
}

/// What a schema judges as the reader does.
const JUDGED: &[&str] = &[
    "unknown-key",
    "missing-key",
    "wrong-shape",
    "unknown-word",
    "unknown-reference",
    "one-of",
    "invalid-id",
    "invalid-language",
    "invalid-colour",
    "invalid-contact",
    "invalid-address",
    "invalid-url",
    "unknown-rule",
    "untranslatable",
];

/// Where the two differ by nature: what only the reader judges, and why a schema cannot. `ARCHITECTURE.md` tells it.
pub const READER_ONLY: &[(&str, &str)] = &[
    ("ambiguous-number", "reading a number needs the words of the concept's language"),
    ("ambiguous-time", "reading a time needs the words of the concept's language"),
    ("anchor-taken", "about two records, perhaps of two files"),
    ("duplicate-id", "about two records, perhaps of two files"),
    ("duplicate-key", "a schema sees the value of a key, not how often it stands there"),
    ("invalid-number", "reading a number needs the words of the concept's language"),
    ("invalid-time", "reading a time needs the words of the concept's language"),
    ("missing-file", "about other files"),
    ("unlisted-language", "about the name of the file, or about two languages of a list"),
    ("wrong-figure", "reading a number needs the words of the concept's language"),
];

/// Of these a schema knows a part: it may refuse what they name, or not.
pub const IN_PART: &[(&str, &str)] = &[
    ("id-underivable", "what an id can be made of depends on the language"),
    ("unknown-reference", "an exception may name a chapter, of which only the reader knows"),
    ("orphan-translation", "a schema knows the records of the site, not those of a chapter"),
    ("untranslatable", "a schema knows which texts there are, not which of them a record has"),
];

/// The verdicts on all files of a site, by path; those of files without findings are left out.
pub fn verdicts(site: &MemoryWorkspace) -> BTreeMap<String, Verdict> {
    let mut sink = Sink::new();
    let layout = discover::layout(site, &mut sink);
    let (sources, written) = pipeline::written(site, &layout, None, &mut sink);
    if let Some(written) = written {
        let fallback = Language::parse("en").expect("a tag");
        let languages = resolve::languages(&written.about, &fallback, &mut sink);
        let rules = check::codes();
        let options = resolve::Options {
            lexicon: &pack(&languages[0]).lexicon,
            languages,
            read_prose: parse::markdown::read,
            rules: &rules,
            // A schema offers the records of drafts, as `--drafts` does.
            drafts: true,
            sources: &sources,
        };
        resolve::site(written, options, &mut sink);
    }
    let mut verdicts = BTreeMap::new();
    for finding in sink.iter() {
        let Some(file) = finding.span.and_then(|span| sources.get(span.file)) else { continue };
        let Some(verdict) = verdict(finding, &sources) else { continue };
        let worst = verdicts.entry(file.path.clone()).or_insert_with(|| verdict.clone());
        if matches!(verdict, Verdict::Wrong(_)) {
            *worst = verdict;
        }
    }
    verdicts
}

/// What a finding says of the shape of its file; none when it says nothing.
fn verdict(finding: &Diagnostic, sources: &Sources) -> Option<Verdict> {
    let code = finding.code.name();
    let known = match code {
        "untranslatable" => is_unknown_key(finding),
        "unknown-reference" => !finding.args.contains(&("kind", Arg::Term("record"))),
        _ => false,
    };
    if in_running_text(finding, sources) {
        return None;
    }
    if !known && IN_PART.iter().any(|(open, _)| *open == code) {
        return Some(Verdict::Open(code));
    }
    JUDGED.contains(&code).then_some(Verdict::Wrong(code))
}

/// A key that holds no text at all, and not one that the original leaves unset or of which it has more lines.
fn is_unknown_key(finding: &Diagnostic) -> bool {
    matches!(finding.help, "help" | "help-near")
}

/// Whether a finding is about a link in Markdown.
fn in_running_text(finding: &Diagnostic, sources: &Sources) -> bool {
    let span = finding.span.expect("a place");
    let (before, text) = sources.get(span.file).expect("a file").text.split_at(span.start as usize);
    match finding.code.name() {
        "unknown-reference" => text.starts_with("[[") || text.starts_with("![["),
        "invalid-url" => !before.trim_end_matches([' ', '"', '\'']).ends_with(':'),
        _ => false,
    }
}
