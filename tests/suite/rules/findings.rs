//! Findings outside the rules: each is provoked once, and said in every language with nothing left open.

use super::said::said;
use super::site::judge;
use konzept::discover::MemoryWorkspace;
use konzept::i18n;
use konzept::value::Language;
use std::collections::BTreeSet;

/// A page with a title.
macro_rules! page {
    ($text:literal) => {
        concat!("---\ntitle: Seite\n---\n", $text)
    };
}

/// The code that is provoked, and the file that does it. Files of the same path replace those of [`USUAL`].
pub const WRONG: &[(&str, &str, &str)] = &[
    ("not-utf8", "content/01-a/index.md", ""),
    ("nul-character", "content/01-a/index.md", page!("a\0b")),
    ("front-matter-open", "content/01-a/index.md", "---\ntitle: A\n"),
    ("yaml-syntax", "content/sources.yaml", "- title: A: B\n"),
    ("unknown-key", "content/sources.yaml", "- titel: A\n  title: A\n"),
    ("unknown-key", "content/sources.yaml", "- zzz: A\n  title: A\n"),
    (
        "unknown-key",
        "content/concept.yaml",
        "title: A\nlanguages: [de, en]\nlabels:\n  feld: {one: A, other: B}\n",
    ),
    ("duplicate-key", "content/sources.yaml", "- title: A\n  title: B\n"),
    ("missing-key", "content/sources.yaml", "- url: https://example.org\n"),
    ("missing-key", "content/sources.en.yaml", "- title: A\n"),
    ("missing-key", "content/01-a/index.md", "Text\n"),
    ("missing-key", "content/01-a/contacts.yaml", "- id: wer\n  phone: 0371 1234\n"),
    ("wrong-shape", "content/sources.yaml", "- title: [a]\n"),
    ("wrong-shape", "content/sources.yaml", "Text\n"),
    ("wrong-shape", "content/sources.en.yaml", "Text\n"),
    ("unknown-word", "content/sources.yaml", "- title: A\n  cycle: yearl\n"),
    ("unknown-word", "content/01-a/index.md", "---\ntitle: A\ndraft: ja\n---\n"),
    ("unknown-word", "content/01-a/werte.csv", "Jahr;Wert;Status\n2022;1;provisionel\n"),
    ("invalid-id", "content/sources.yaml", "- title: A\n  id: Ö k\n"),
    ("id-underivable", "content/sources.yaml", "- title: „…“\n"),
    ("duplicate-id", "content/sources.yaml", "- title: A\n- title: A\n"),
    ("unknown-reference", "content/01-a/index.md", page!("[[statistick]]")),
    ("unknown-reference", "content/01-a/index.md", page!("![[qqqqqq]]")),
    ("ambiguous-reference", "content/sources.yaml", "- title: Zwei\n- title: Kapitel b\n  id: b\n"),
    ("missing-file", "content/01-a/index.md", page!("[A](fehlt.pdf) [B](fehlt.md)")),
    ("unknown-anchor", "content/01-a/index.md", page!("[A](#nirgends)")),
    ("forbidden-link", "content/01-a/index.md", page!("[A](javascript:x)")),
    ("forbidden-link", "content/01-a/index.md", page!("![A](https://example.org/x.png)")),
    ("invalid-url", "content/01-a/index.md", page!("[A](https://a) [B](/x)")),
    ("raw-html", "content/01-a/index.md", page!("<b>a</b>")),
    ("unknown-collection", "content/01-a/index.md", page!("![[measures]]")),
    ("invalid-number", "content/01-a/facts.yaml", "- label: A\n  value: viele\n"),
    ("invalid-number", "content/01-a/facts.yaml", "- label: A\n  value: \"5\"\n  scale: x\n  qualifier: y\n"),
    ("invalid-number", "content/01-a/facts.yaml", "- label: A\n  ratio: 5 von 4\n"),
    ("ambiguous-number", "content/01-a/facts.yaml", "- label: A\n  value: 1,234 km\n"),
    ("invalid-time", "content/01-a/facts.yaml", "- label: A\n  value: 1 %\n  as_of: morgen\n"),
    ("invalid-time", "content/changes.yaml", "- title: A\n  date: 2023\n"),
    ("ambiguous-time", "content/01-a/facts.yaml", "- label: A\n  value: 1 %\n  as_of: 03/04/2023\n"),
    ("invalid-series", "content/01-a/werte.csv", "Jahr;Wert\n2022;1;x\n"),
    ("duplicate-time", "content/01-a/werte.csv", "Jahr,Wert\n2022,1\n2022,2\n"),
    ("one-of", "content/01-a/facts.yaml", "- label: A\n"),
    ("one-of", "content/01-a/facts.yaml", "- label: A\n  value: 1 %\n  statement: Viel\n"),
    ("wrong-figure", "content/01-a/facts.yaml", "- label: A\n  ratio: 12 %\n"),
    ("wrong-figure", "content/01-a/facts.yaml", "- label: A\n  rank: 10\n  out_of: 9\n"),
    ("invalid-contact", "content/01-a/contacts.yaml", "- person: A\n  phone: nie\n"),
    ("invalid-contact", "content/01-a/contacts.yaml", "- person: A\n  email: a\n"),
    ("invalid-language", "content/concept.yaml", "title: A\nlanguages: [deutsch]\n"),
    ("unlisted-language", "content/concept.yaml", "title: A\nlanguages: [de, de]\n"),
    ("unlisted-language", "content/sources.cs.yaml", "- id: zwei\n  title: A\n"),
    ("unlisted-language", "content/sources.de.yaml", "- id: zwei\n  title: A\n"),
    ("untranslatable", "content/sources.en.yaml", "- id: zwei\n  url: https://example.org\n"),
    ("untranslatable", "content/sources.en.yaml", "- id: zwei\n  publisher: A\n"),
    ("untranslatable", "content/actors.en.yaml", "- id: verein\n  former_names: [A, B]\n"),
    ("orphan-translation", "content/sources.en.yaml", "- id: zwo\n  title: A\n- id: qqqqqqqq\n"),
    ("orphan-translation", "content/glossary.en.yaml", "- id: zwei\n  long: A\n"),
    ("invalid-colour", "content/concept.yaml", "title: A\ntheme: {accent: rot}\n"),
    ("invalid-address", "content/01-a/index.md", "---\ntitle: A\nslug: Ä b\n---\n"),
    ("invalid-address", "content/01-a/index.md", "---\ntitle: A\naliases: [Ä b]\n---\n"),
    ("anchor-taken", "content/01-a/measures.yaml", "- title: Zahl\n  actor: verein\n"),
    (
        "unknown-rule",
        "content/concept.yaml",
        "title: A\nchecks: {figure-without-sources: off, qqqqqqq: note}\n",
    ),
    ("nested-too-deep", "content/01-a/index.md", ""),
    ("unknown-file", "content/quellen.yaml", "- title: A\n"),
    ("unknown-file", "content/source.yaml", "- title: A\n"),
    ("unknown-file", "content/01-a/notiz.tmp", "A"),
    ("misplaced-collection", "content/facts.yaml", "- label: A\n"),
    ("misplaced-collection", "content/01-a/actors.yaml", "- name: A\n"),
    ("chapter-without-index", "content/02-b/facts.yaml", "- label: A\n  value: 1 %\n"),
];

const USUAL: &[(&str, &str)] = &[
    ("content/concept.yaml", "title: A\nlanguages: [de, en]\n"),
    ("content/sources.yaml", "- title: Zwei\n"),
    ("content/actors.yaml", "- name: Verein\n  role: member\n  former_names: [Klub]\n"),
    ("content/01-a/index.md", page!("Text\n")),
    ("content/01-a/facts.yaml", "- label: Zahl\n  value: 1 %\n"),
    ("content/b.md", page!("[[b]]\n")),
];

/// The site that provokes a code.
pub fn site(code: &str, path: &str, text: &str) -> MemoryWorkspace {
    let site = USUAL.iter().fold(MemoryWorkspace::new(), |site, (path, text)| site.with(path, text));
    match code {
        "not-utf8" => site.with(path, b"---\ntitle: A\n---\n\xff"),
        _ if path.ends_with(".csv") => site
            .with("content/01-a/facts.yaml", "- label: A\n  value: 1 %\n  series: werte.csv\n")
            .with(path, text),
        "nested-too-deep" => site.with(path, format!("---\ntitle: A\n---\n{} a\n", "> ".repeat(60))),
        _ => site.with(path, text),
    }
}

/// Each of the wrong sites.
pub fn wrong_sites() -> impl Iterator<Item = MemoryWorkspace> {
    WRONG.iter().map(|(code, path, text)| site(code, path, text))
}

#[test]
fn every_finding_can_be_said() {
    let mut missed = Vec::new();
    let mut told = BTreeSet::new();
    for (code, path, text) in WRONG {
        let judged = judge(&site(code, path, text), "2025-06-01");
        if judged.found.iter().all(|one| one.code.name() != *code) {
            let found: Vec<&str> = judged.found.iter().map(|one| one.code.name()).collect();
            missed.push(format!("{code} by {text:?}: found {found:?}"));
        }
        for finding in &judged.found {
            told.insert(finding.code.name());
            for language in i18n::languages() {
                let pack = i18n::pack(&Language::parse(language).expect("a tag"));
                let said = said(finding, &judged.sources, pack);
                assert!(!said.contains("{$"), "a fact is missing in {language}:\n{said}");
                let headline = said.lines().next().unwrap_or_default();
                assert!(!headline.ends_with('.'), "a headline is no sentence:\n{said}");
                assert!(said.ends_with(['.', '?']), "the next step is a sentence:\n{said}");
                println!("{said}\n");
            }
        }
    }
    assert!(missed.is_empty(), "not provoked:\n{}", missed.join("\n"));
    assert!(told.len() > 40);
}

#[test]
fn a_head_that_cannot_be_read_is_one_finding() {
    for (text, code) in [("---\ntitle: A\n", "front-matter-open"), ("---\ntitle: A: B\n---\n", "yaml-syntax")]
    {
        let judged = judge(&site(code, "content/01-a/index.md", text), "2025-06-01");
        let in_page = judged.found.iter().filter(|one| {
            let file = one.span.and_then(|span| judged.sources.get(span.file));
            file.is_some_and(|file| file.path == "content/01-a/index.md")
        });
        assert_eq!(in_page.map(|one| one.code.name()).collect::<Vec<_>>(), [code]);
    }
}
