//! Languages that are written from the right: pages say so, and nothing in the themes knows left from right.

use super::case::{self, REPOSITORY};
use super::document::Document;
use konzept::discover::MemoryWorkspace;
use konzept::pipeline;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Parts of declarations that mean one side of the screen, whatever the language.
const SIDES: &[&str] = &[
    "margin-left",
    "margin-right",
    "padding-left",
    "padding-right",
    "border-left",
    "border-right",
    "text-align:left",
    "text-align:right",
    "float:left",
    "float:right",
    "clear:left",
    "clear:right",
    ";left:",
    ";right:",
    "{left:",
    "{right:",
    "translatex(",
];

#[test]
fn a_page_says_that_it_is_written_from_the_right() {
    let site = MemoryWorkspace::new()
        .with("content/concept.yaml", "title: עמק\nlanguages: [he, de]\nbase_url: https://a.example\n")
        .with("content/01-a/index.md", "---\ntitle: עתיד\naliases: [b]\n---\n\nטקסט.\n")
        .with("content/01-a/index.de.md", "---\ntitle: Zukunft\n---\n\nText.\n")
        .with("content/01-a/pillars.yaml", "- {title: עבודה, text: טקסט.}\n");
    let artifacts = pipeline::held(&site, &case::request()).artifacts.expect("a site");
    let pages = artifacts.iter().filter(|one| one.path.as_str().ends_with(".html"));
    let mut seen = BTreeMap::new();
    for page in pages {
        let document = Document::new(std::str::from_utf8(&page.bytes).expect("UTF-8"));
        let html = document.first("html").expect("a root");
        let wanted = (html.attr("lang") == Some("he")).then_some("rtl");
        assert_eq!(html.attr("dir"), wanted, "{}", page.path);
        *seen.entry(wanted).or_insert(0) += 1;
        // What stands there in another language begins on its own side.
        for piece in document.all("main [lang], footer [lang]") {
            assert_eq!(piece.attr("dir"), Some("auto"), "{}: {}", page.path, piece.html());
            *seen.entry(Some("auto")).or_insert(0) += 1;
        }
    }
    for dir in [None, Some("rtl"), Some("auto")] {
        assert!(seen.contains_key(&dir), "{dir:?}: {seen:?}");
    }
    // The same title stands on the other side of its picture.
    let picture = |language: &str| {
        let about = format!("title: 2030\nlanguages: [{language}]\nbase_url: https://a.example\n");
        let site = MemoryWorkspace::new().with("content/concept.yaml", about);
        let artifacts = pipeline::held(&site, &case::request()).artifacts.expect("a site");
        let drawn = artifacts.into_iter().find(|one| one.path.as_str().starts_with("assets/index."));
        drawn.expect("the picture of the start page").bytes
    };
    assert_eq!(picture("de"), picture("fr"));
    assert_eq!(picture("he"), picture("ar"));
    assert_ne!(picture("de"), picture("he"));
}

#[test]
fn style_sheets_know_no_left_and_no_right() {
    let mut wrong = Vec::new();
    for theme in ["themes/default/assets", "themes/civic/assets"] {
        for entry in fs::read_dir(Path::new(REPOSITORY).join(theme)).expect("a theme") {
            let path = entry.expect("a file").path();
            if path.extension().is_none_or(|ending| ending != "css") {
                continue;
            }
            let text = fs::read_to_string(&path).expect("a style sheet").to_ascii_lowercase();
            let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
            for side in SIDES.iter().filter(|side| bare.contains(**side)) {
                wrong.push(format!("{}: {side}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
