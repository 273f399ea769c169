//! Views drawn from the records: what they count, what they leave open, and where they stand.

use super::case::{request, workspace};
use super::document::{Document, words};
use super::site::each_page;
use konzept::pipeline;
use scraper::{ElementRef, Selector};
use std::collections::BTreeMap;

/// The pages of a small site whose chapter shows views.
fn pages(show: &str, measures: &str) -> BTreeMap<String, Document> {
    let files = [
        ("content/concept.yaml", "title: A concept\nlanguages: [en]\n".to_owned()),
        (
            "content/actors.yaml",
            "- {id: a, name: Town, role: member}\n- {id: b, name: Rail, role: member}\n".to_owned(),
        ),
        ("content/01-fields/index.md", "---\ntitle: Fields\n---\n".to_owned()),
        (
            "content/01-fields/field.yaml",
            "- id: x\n  title: Water\n  goals: [{id: g, text: Dry halls}, {id: h, text: A map}]\n".to_owned()
                + "  approaches: [{id: p, text: Walls, goals: [g], actors: [a]}, {id: q, text: Talks}]\n"
                + "- {id: y, title: Ways}\n",
        ),
        ("content/02-work/index.md", "---\ntitle: Work\n---\n".to_owned()),
        ("content/02-work/measures.yaml", measures.to_owned()),
        ("content/03-views/index.md", format!("---\ntitle: Views\nshow: [{show}]\n---\n")),
    ];
    let site = workspace(files.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes())));
    let outcome = pipeline::held(&site, &request());
    let artifacts = outcome.artifacts.as_ref().unwrap_or_else(|| panic!("errors: {:?}", outcome.findings));
    let html = artifacts.iter().filter(|one| one.path.to_string().ends_with(".html"));
    html.map(|one| (one.path.to_string(), Document::new(&String::from_utf8_lossy(&one.bytes)))).collect()
}

const MEASURES: &str = "- {id: m, title: Pumps, actor: a, fields: [x, y], goals: [g], status: ongoing, period: 2025}\n\
    - {id: n, title: Signs, actor: a, fields: [x], period: 03/2024}\n- {id: o, title: Council, actor: a}\n";

fn rows(document: &Document, table: &str) -> Vec<Vec<String>> {
    let cells = Selector::parse("th, td").expect("a selector");
    let rows = document.all(&format!("{table} tr")).into_iter();
    rows.map(|row| row.select(&cells).map(heard).collect()).collect()
}

/// What is heard of an element: without what is for the eye only.
fn heard(element: ElementRef<'_>) -> String {
    let hidden = Selector::parse("[aria-hidden=true]").expect("a selector");
    let unheard: Vec<String> = element.select(&hidden).map(words).collect();
    let mut text = words(element);
    for one in unheard {
        text = text.replacen(&one, "", 1);
    }
    text.trim().to_owned()
}

#[test]
fn a_status_is_counted_in_every_field_and_what_has_none_is_counted_too() {
    let pages = pages("actors", MEASURES);
    let page = &pages["progress.html"];
    let counted = [
        vec!["", "under way", "not stated", "Together"],
        vec!["Field of action: Water", "1", "3", "4"],
        vec!["Field of action: Ways", "1", "0", "1"],
        vec!["Field of action: none named", "0", "1", "1"],
    ];
    assert_eq!(rows(page, "table.reflow"), counted);
    let sentence = page.first(".lead").map(words).expect("a sentence");
    assert!(sentence.contains('5') && sentence.contains('1'), "{sentence}");
}

#[test]
fn a_chapter_that_shows_the_progress_takes_its_place() {
    assert!(pages("actors", MEASURES).contains_key("progress.html"));
    let shown = pages("progress", MEASURES);
    assert!(!shown.contains_key("progress.html"));
    assert!(shown["views.html"].first(".section.progress").is_some());
    let silent = MEASURES.replace("status: ongoing, ", "");
    let unknown = pages("progress", &silent);
    assert!(!unknown.contains_key("progress.html"));
    assert!(unknown["views.html"].first(".section.progress").is_none());
}

#[test]
fn an_actor_is_in_a_field_by_what_it_does_there() {
    let pages = pages("actors", MEASURES);
    let page = &pages["views.html"];
    let found = rows(page, "table.reflow");
    assert_eq!(found[0], ["", "Water", "Ways"]);
    assert_eq!(found[1], ["Town", "2 Measures, 1 Approach", "1 Measure"]);
    assert_eq!(found.len(), 2);
    assert_eq!(page.first(".involved .refs li").map(words).as_deref(), Some("Rail"));
}

#[test]
fn a_goal_has_what_names_it_and_what_names_none_is_told_apart() {
    let pages = pages("goals", MEASURES);
    let page = &pages["views.html"];
    let steps: Vec<Vec<String>> = page
        .all(".ways > li")
        .into_iter()
        .map(|step| {
            let links =
                Selector::parse(".goal a, .serves li > span:first-child a, .none").expect("a selector");
            step.select(&links).map(words).collect()
        })
        .collect();
    let none = "nothing named yet";
    assert_eq!(steps[0], ["Dry halls", "Walls", "Pumps"]);
    assert_eq!(steps[1], ["A map", none, none]);
    assert_eq!(steps[2], ["Talks", "Signs"]);
    assert_eq!(page.all(".chain").len(), 2);
}

#[test]
fn time_goes_on_and_what_has_none_is_counted() {
    let pages = pages("timeline", MEASURES);
    let page = &pages["views.html"];
    let when: Vec<String> = page.all(".timeline .when").into_iter().map(words).collect();
    assert_eq!(when, ["March 2024", "2025"]);
    let note = page.first(".timeline .note").map(words).expect("a note");
    assert!(note.contains("1 Measure"), "{note}");
}

#[test]
fn a_cell_says_its_column_where_there_is_no_head_to_be_seen() {
    each_page(|_, _, document| {
        let mut wrong = Vec::new();
        for table in document.all("table.reflow") {
            let select = |selector: &str| Selector::parse(selector).expect("a selector");
            let heads: Vec<String> = table.select(&select("thead th")).map(words).collect();
            for row in table.select(&select("tbody tr")) {
                let cells: Vec<ElementRef<'_>> = row.select(&select("td")).collect();
                if cells.len() != heads.len() {
                    wrong.push(format!("{} cells below {} heads", cells.len(), heads.len()));
                }
                for (cell, head) in cells.into_iter().zip(&heads) {
                    let said = cell.select(&select(".column")).next().map(words);
                    let void = cell.value().classes().any(|class| class == "void");
                    if said.as_ref() != Some(head) && !(void && said.is_none()) {
                        wrong.push(format!("{said:?} below {head:?}"));
                    }
                    if heard(cell).is_empty() {
                        wrong.push(format!("a cell below {head:?} says nothing"));
                    }
                }
            }
        }
        wrong
    });
}
