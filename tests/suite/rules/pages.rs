//! Every rule has a page, and every page tells the truth.

use super::page::examples;
use super::said::said;
use super::site::judge;
use konzept::check::{RULES, codes};
use konzept::diagnostics::CODES;
use konzept::i18n;
use konzept::value::Language;
use std::fs;
use std::path::Path;

const PAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/rules");
const ROOM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/rules");

#[test]
fn pages_tell_what_is_reported() {
    let german = i18n::pack(&Language::parse("de").expect("a tag"));
    let mut wrong = String::new();
    for code in codes() {
        let page = fs::read_to_string(Path::new(PAGES).join(format!("{code}.md"))).expect(code);
        let examples = examples(&page);
        for kind in ["Falsch", "Richtig"] {
            assert!(examples.iter().any(|one| one.title.starts_with(kind)), "{code}: no example `{kind}`");
        }
        for example in examples {
            let judged = judge(&example.site(), &example.today);
            let found: Vec<String> =
                judged.found.iter().map(|one| said(one, &judged.sources, german)).collect();
            let found = found.join("\n\n");
            if found != example.reported || found.is_empty() == example.title.starts_with("Falsch") {
                wrong.push_str(&format!("--- {code}: {}\n{found}\n", example.title));
            }
        }
    }
    assert!(wrong.is_empty(), "found is something else than the pages say:\n{wrong}");
}

#[test]
fn every_rule_has_a_file_a_page_and_a_code_of_its_own() {
    let names = |folder: &str, ending: &str| {
        let mut names: Vec<String> = fs::read_dir(folder)
            .expect(folder)
            .filter_map(|entry| {
                Some(entry.ok()?.file_name().to_str()?.strip_suffix(ending)?.replace('_', "-"))
            })
            .filter(|name| name != "mod")
            .collect();
        names.sort();
        names
    };
    let codes = codes();
    assert!(codes.is_sorted(), "the rows are in the order of their codes");
    assert_eq!(names(ROOM, ".rs"), codes, "files in src/check");
    assert_eq!(names(PAGES, ".md"), codes, "pages in tests/rules");
    assert!(
        RULES.iter().all(|rule| !CODES.contains(&rule.code)),
        "no rule takes the code of another finding"
    );
}

#[test]
fn a_level_decides_whether_and_how_gravely_a_rule_reports() {
    let site = |level: &str| {
        konzept::discover::MemoryWorkspace::new().with(
            "content/concept.yaml",
            format!("title: A\nlanguages: [de]\nchecks:\n  legal-page-is-missing: {level}\n"),
        )
    };
    for (level, severity) in [
        ("off", None),
        ("note", Some(konzept::diagnostics::Severity::Note)),
        ("warning", Some(konzept::diagnostics::Severity::Warning)),
        ("error", Some(konzept::diagnostics::Severity::Error)),
    ] {
        let found = judge(&site(level), "2025-06-01").found;
        assert_eq!(found.first().map(|one| one.severity), severity, "{level}");
        assert!(found.iter().all(|one| Some(one.severity) == severity), "{level}");
    }
}
