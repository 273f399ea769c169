//! Links of built pages meet: every page and file that is named is there, and every anchor on it.

use super::run;
use super::sites::{file, sound};
use konzept::discover::{OsWorkspace, Workspace};
use konzept::emit::Artifact;
use proptest::prelude::*;
use scraper::{Html, Selector};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What a page leads to, and what it can be entered by.
struct Page {
    links: Vec<String>,
    ids: Vec<String>,
}

fn read(html: &str) -> Page {
    let document = Html::parse_document(html);
    let all = |name: &str| -> Vec<String> {
        let selector = Selector::parse(&format!("[{name}]")).expect("a selector");
        document.select(&selector).filter_map(|one| one.value().attr(name)).map(str::to_owned).collect()
    };
    Page { links: [all("href"), all("src")].concat(), ids: all("id") }
}

/// What is wrong with the links of a site.
fn missed(artifacts: &[Artifact]) -> Vec<String> {
    let paths: BTreeSet<&str> = artifacts.iter().map(|one| one.path.as_str()).collect();
    let pages: BTreeMap<&str, Page> = artifacts
        .iter()
        .filter(|one| one.path.as_str().ends_with(".html"))
        .map(|one| (one.path.as_str(), read(&String::from_utf8_lossy(&one.bytes))))
        .collect();
    let mut missed = Vec::new();
    for (path, page) in &pages {
        let unique: BTreeSet<&String> = page.ids.iter().collect();
        if unique.len() != page.ids.len() {
            missed.push(format!("{path}: an id stands twice in {:?}", page.ids));
        }
        for link in page.links.iter().filter(|link| !is_elsewhere(link)) {
            let (to, anchor) = link.split_once('#').unwrap_or((link, ""));
            let to = if to.is_empty() { (*path).to_owned() } else { beside(path, to) };
            let there = pages.get(to.as_str()).map(|page| &page.ids);
            if !paths.contains(to.as_str())
                || !anchor.is_empty() && !there.is_some_and(|ids| ids.iter().any(|id| id == anchor))
            {
                missed.push(format!("{path}: {link}"));
            }
        }
    }
    missed
}

fn is_elsewhere(link: &str) -> bool {
    ["https:", "http:", "mailto:", "tel:", "data:"].iter().any(|scheme| link.starts_with(scheme))
}

/// A relative link of a page, as a path of the site.
fn beside(page: &str, link: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => {
                parts.pop();
            }
            "." | "" => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn assert_meets(workspace: &dyn Workspace) {
    let outcome = run(workspace);
    let artifacts = outcome.artifacts.as_ref().unwrap_or_else(|| panic!("{:#?}", outcome.findings));
    let missed = missed(artifacts);
    assert!(missed.is_empty(), "links into nowhere:\n{}", missed.join("\n"));
}

#[test]
fn links_of_the_first_site_meet() {
    assert_meets(&OsWorkspace::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository"));
}

#[test]
fn links_of_a_site_in_two_languages_meet() {
    assert_meets(&sound());
}

/// Every record can be linked to, whatever it is.
#[test]
fn links_to_every_kind_of_record_meet() {
    let records = [
        ("01-a/pillars.yaml", "- id: pillar-1\n  title: A\n  text: B\n"),
        ("01-a/quotes.yaml", "- id: quote-1\n  text: A\n  person: B\n"),
        ("01-a/facts.yaml", "- id: fact-1\n  label: A\n  value: 1 %\n"),
        ("01-a/challenges.yaml", "- id: challenge-1\n  title: A\n  text: B\n"),
        ("01-a/results.yaml", "- id: result-1\n  title: A\n"),
        ("01-a/measures.yaml", "- id: measure-1\n  title: A\n  actor: actor-1\n"),
        ("01-a/milestones.yaml", "- id: milestone-1\n  title: A\n  date: 31.12.2023\n"),
        ("01-a/contacts.yaml", "- id: contact-1\n  person: A\n  phone: 0371 123456\n"),
        (
            "01-a/field.yaml",
            "id: field-1\nnumber: 1\ntitle: A\ngoals:\n  - {id: goal-1, text: B}\napproaches:\n  - {id: approach-1, text: C}\n",
        ),
        ("actors.yaml", "- id: actor-1\n  name: A\n  role: member\n"),
        ("sources.yaml", "- id: source-1\n  title: A\n"),
        ("glossary.yaml", "- id: term-1\n  short: A\n  long: B\n"),
        ("changes.yaml", "- id: change-1\n  title: A\n  date: 31.12.2023\n"),
    ];
    let kinds = konzept::concept::KINDS.iter().map(|(_, name)| *name).filter(|name| *name != "chapter");
    let all: String = kinds.map(|name| format!("[[{name}:{name}-1]]\n")).collect();
    let site = konzept::discover::MemoryWorkspace::new()
        .with("content/concept.yaml", "title: A\nlanguages: [en]\n")
        .with("content/01-a/index.md", "---\ntitle: A\n---\n")
        .with("content/02-b.md", format!("---\ntitle: B\n---\n\n{all}[[chapter:a]]\n"));
    assert_meets(
        &records.iter().fold(site, |site, (path, text)| site.with(&format!("content/{path}"), text)),
    );
}

/// A link to an anchor of its own page is published only if the anchor is there.
#[test]
fn an_anchor_that_is_not_there_is_found() {
    let outcome =
        run(&sound().with("content/index.md", "---\ntitle: A\n---\n\n## Da {#da}\n\n[a](#da) [b](#fort)\n"));
    assert!(outcome.artifacts.is_none(), "{:?}", outcome.artifacts.map(|artifacts| missed(&artifacts)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_written_its_links_meet((path, text) in file()) {
        if let Some(artifacts) = run(&sound().with(path, &text)).artifacts {
            prop_assert_eq!(missed(&artifacts), Vec::<String>::new(), "{}: {:?}", path, text);
        }
    }
}
