//! Every finding is explained in every language, and every explanation tells the truth.
//!
//! A page in `src/i18n/explanations/LANGUAGE/CODE.md` is a title, at least one paragraph, a wrong and a right example,
//! in the grammar of [`super::page`]. The wrong one provokes its code and nothing else, the right one nothing at all.

use super::page::{Example, examples};
use super::site::judge;
use konzept::check;
use konzept::diagnostics::CODES;
use konzept::discover::MemoryWorkspace;
use konzept::i18n::{explanation, languages};
use konzept::value::Language;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const ROOM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/i18n/explanations");

/// The language of pages, and how their two examples are headed.
const HEADED: &[(&str, [&str; 2])] = &[("de", ["Falsch", "Richtig"]), ("en", ["Wrong", "Right"])];

/// Codes whose examples are told in words, and why they cannot be shown as a text.
const IN_WORDS: &[(&str, &str)] = &[
    ("file-too-large", "nobody wants to read a file of 64 MB"),
    ("not-utf8", "a page is UTF-8 itself"),
    ("nul-character", "it is invisible"),
    ("outside-site", "it is a link in the file system"),
    ("site-too-large", "nobody wants to read a site of 50,000 files"),
    ("unreadable", "the system refuses, whatever the file holds"),
];

fn codes() -> BTreeSet<&'static str> {
    CODES.iter().map(|code| code.name()).chain(check::codes()).collect()
}

fn page(code: &str, tag: &str) -> &'static str {
    let language = Language::parse(tag).expect("a tag");
    explanation(code, &language).unwrap_or_else(|| panic!("{tag}: no page explains `{code}`"))
}

/// Each code in each language, with its page and its two examples.
fn each(see: &mut dyn FnMut(&str, &str, [Example; 2])) {
    for (tag, headings) in HEADED {
        for code in codes() {
            let examples = examples(page(code, tag));
            let titles: Vec<&str> = examples.iter().map(|one| one.title.as_str()).collect();
            assert_eq!(titles, *headings, "{tag}/{code}: the examples");
            see(code, tag, examples.try_into().expect("two examples"));
        }
    }
}

/// The sites of all examples in German that files can show, first the wrong ones.
pub fn sites() -> [Vec<MemoryWorkspace>; 2] {
    let mut sites = [Vec::new(), Vec::new()];
    each(&mut |_, tag, examples| {
        for (sites, example) in sites.iter_mut().zip(examples) {
            if tag == "de" && example.shows_files() {
                sites.push(example.site_in(tag));
            }
        }
    });
    sites
}

#[test]
fn every_code_has_a_page_in_every_language_and_no_page_is_without_a_code() {
    assert_eq!(HEADED.iter().map(|(tag, _)| *tag).collect::<Vec<_>>(), languages().collect::<Vec<_>>());
    let codes = codes();
    for tag in languages() {
        let entries = fs::read_dir(Path::new(ROOM).join(tag)).expect(tag);
        let pages: BTreeSet<String> = entries
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("a plain name"))
            .collect();
        let wanted: BTreeSet<String> = codes.iter().map(|code| format!("{code}.md")).collect();
        assert_eq!(pages, wanted, "{tag}: pages in src/i18n/explanations");
        for code in &codes {
            let read = fs::read_to_string(Path::new(ROOM).join(tag).join(format!("{code}.md"))).expect(code);
            // A new page alone does not make the compiler look: `touch src/i18n/explanations.rs`.
            assert!(page(code, tag) == read, "{tag}/{code}.md was embedded, and has changed since");
        }
    }
}

#[test]
fn pages_are_a_title_a_reason_and_two_examples() {
    for (tag, _) in HEADED {
        for code in codes() {
            let text = page(code, tag);
            let (title, rest) = text.split_once("\n\n").expect("a title and an empty line");
            let title = title.strip_prefix("# ").unwrap_or_else(|| panic!("{tag}/{code}: no title"));
            assert!(!title.ends_with(['.', '!', ':']), "{tag}/{code}: a title is no sentence: {title}");
            let reason = rest.split("\n## ").next().unwrap_or_default().trim();
            let sentences = reason.matches(['.', '?', '!']).count();
            assert!(!reason.starts_with('#') && sentences >= 2, "{tag}/{code}: why does it matter?");
            assert!(!reason.contains("]("), "{tag}/{code}: a terminal follows no links");
            assert!(
                text.ends_with('\n') && !text.ends_with("\n\n"),
                "{tag}/{code}: one end of line at the end"
            );
            assert!(!text.contains("\n\n\n"), "{tag}/{code}: one empty line is enough");
        }
    }
}

#[test]
fn examples_are_files_unless_a_text_cannot_show_them() {
    each(&mut |code, tag, examples| {
        let in_words = IN_WORDS.iter().any(|(name, _)| *name == code);
        for example in examples {
            assert_eq!(!example.shows_files(), in_words, "{tag}/{code}: {}", example.title);
        }
    });
}

#[test]
fn wrong_examples_provoke_their_code_alone_and_right_ones_nothing() {
    let mut lies = String::new();
    each(&mut |code, tag, [wrong, right]| {
        if IN_WORDS.iter().any(|(name, _)| *name == code) {
            return;
        }
        let found = |example: &Example| -> Vec<&str> {
            let judged = judge(&example.site_in(tag), &example.today);
            judged.found.iter().map(|one| one.code.name()).collect()
        };
        let (by_wrong, by_right) = (found(&wrong), found(&right));
        if by_wrong.is_empty() || by_wrong.iter().any(|one| *one != code) || !by_right.is_empty() {
            lies.push_str(&format!("{tag}/{code}: wrong {by_wrong:?}, right {by_right:?}\n"));
        }
    });
    assert!(lies.is_empty(), "explanations that are not true:\n{lies}");
}
