//! The first site against the document it publishes: nothing lost, nothing invented, nothing mixed up.
//!
//! `tests/source/items.txt` lists every item of the document. All parts of an item stand together in one record of
//! its page, no two items share a record, and the page has no further records of that kind.

mod items;
mod records;
mod text;

use items::{Group, groups};
use konzept::diagnostics::Severity;
use konzept::discover::OsWorkspace;
use konzept::pipeline::{self, Request};
use konzept::value::Language;
use records::records;
use std::collections::BTreeMap;
use std::path::Path;
use text::{holds, normal};

/// The pages of the first site, by address.
fn site() -> BTreeMap<String, String> {
    let root = OsWorkspace::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository");
    let request = Request {
        date: jiff::civil::date(2025, 6, 1),
        base_url: None,
        drafts: false,
        strict: false,
        fallback: Language::parse("en").expect("a tag"),
    };
    let outcome = pipeline::held(&root, &request);
    assert_eq!(outcome.count(Severity::Error), 0, "{:#?}", outcome.findings);
    let artifacts = outcome.artifacts.expect("a site without errors");
    let pages = artifacts.into_iter().filter(|one| one.path.as_str().ends_with(".html"));
    pages.map(|one| (one.path.to_string(), String::from_utf8(one.bytes).expect("UTF-8"))).collect()
}

/// What is wrong with a group; the records are the texts of the elements that show it.
fn wrong(group: &Group, records: &[String]) -> Vec<String> {
    let mut wrong = Vec::new();
    let told = format!("{}, {}", group.page, group.name);
    if group.items.len() != group.count {
        wrong.push(format!("{told}: {} items are listed, {} are promised", group.items.len(), group.count));
    }
    if records.len() != group.count {
        wrong.push(format!("{told}: the page shows {}, the document has {}", records.len(), group.count));
    }
    let mut free: Vec<&String> = records.iter().collect();
    for item in &group.items {
        match free.iter().position(|record| holds(record, item)) {
            Some(at) => {
                free.remove(at);
            }
            None => wrong.push(format!("{told}: no record holds all of {item:?}")),
        }
    }
    wrong.extend(free.iter().map(|record| format!("{told}: the document does not have {record:?}")));
    wrong
}

#[test]
fn every_item_of_the_document_stands_in_its_record() {
    let pages = site();
    let mut found = Vec::new();
    for group in groups() {
        let Some(page) = pages.get(&group.page) else {
            found.push(format!("there is no page {}", group.page));
            continue;
        };
        found.extend(wrong(&group, &records(page, &group.name)));
    }
    assert!(found.is_empty(), "the site is not the document:\n{}", found.join("\n"));
}

#[test]
fn all_groups_of_the_document_are_listed() {
    let listed: BTreeMap<String, usize> = groups().iter().fold(BTreeMap::new(), |mut sums, group| {
        *sums.entry(group.name.clone()).or_default() += group.count;
        sums
    });
    for (name, count) in [
        ("Titel", 13),
        ("Mitglieder", 11),
        ("Wofür stehen wir", 4),
        ("Stimmen", 2),
        ("Fakten", 15),
        ("Herausforderungen", 6),
        ("Handlungsfelder", 4),
        ("Ziele", 16),
        ("Umsetzungsansätze", 18),
        ("Projektergebnisse", 6),
        ("Kennzahlen", 26),
        ("Weitere Maßnahmen", 9),
        ("Einzelne Maßnahmen", 22),
        ("Kontakte", 2),
    ] {
        assert_eq!(listed.get(name), Some(&count), "{name}");
    }
}

#[test]
fn a_lost_or_swapped_part_is_found() {
    let group = |items: &[&[&str]]| Group {
        page: "a.html".to_owned(),
        name: "Fakten".to_owned(),
        count: items.len(),
        items: items.iter().map(|parts| parts.iter().map(|part| normal(part)).collect()).collect(),
    };
    let records = |texts: &[&str]| texts.iter().map(|text| normal(text)).collect::<Vec<_>>();
    let two = group(&[&["5000", "Magazine"], &["31 %", "Frauen"]]);
    assert_eq!(wrong(&two, &records(&["5.000 Magazine", "31\u{a0}% – Frauen"])), Vec::<String>::new());
    assert!(!wrong(&two, &records(&["31 % Magazine", "5000 Frauen"])).is_empty(), "swapped");
    assert!(!wrong(&two, &records(&["5000 Magazine 31 % Frauen"])).is_empty(), "in one record");
    assert!(!wrong(&two, &records(&["15000 Magazine", "31 % Frauen"])).is_empty(), "another number");
    assert!(!wrong(&two, &records(&["5000 Magazine", "31 % Frauen", "7 Gäste"])).is_empty(), "one too many");
}
