//! Pictures of figures: each has a name and the same values as a table, and every kind is drawn somewhere.

use super::document::{Document, shown, words};
use super::site::{SITES, each_page};
use scraper::ElementRef;
use std::collections::BTreeSet;

/// What a drawing is drawn in, and the kinds of drawings that the golden sites must show.
const DRAWN: &[&str] = &[
    "svg.draw-share .part",
    "svg.draw-share .reach",
    "svg.draw-dots .on",
    "svg.draw-rank circle",
    ".draw-bars .part",
    "svg.draw-series .stretch",
    "svg.draw-series .stretch.ahead",
    "svg.draw-series circle.hollow",
    "svg.draw-series .column",
    "svg.draw-series .column.hollow",
    "svg.draw-series .column.ahead",
    "svg.draw-series .break",
    "svg.draw-series .gap-mark",
    ".multiples svg.draw-series",
];

#[test]
fn every_kind_is_drawn() {
    let pages: Vec<Document> =
        SITES.iter().flat_map(|site| site.pages().map(|(_, page)| page).collect::<Vec<_>>()).collect();
    let missing: Vec<&&str> =
        DRAWN.iter().filter(|kind| pages.iter().all(|page| page.first(kind).is_none())).collect();
    assert!(missing.is_empty(), "drawn nowhere: {missing:?}");
}

#[test]
fn every_drawing_has_a_name() {
    each_page(|_, _, document| {
        let named = |one: &ElementRef<'_>| {
            let image =
                |one: ElementRef<'_>| one.attr("role") == Some("img") && one.attr("aria-label").is_some();
            let hidden = |one: ElementRef<'_>| one.attr("aria-hidden") == Some("true");
            let around = one.ancestors().filter_map(ElementRef::wrap);
            image(*one) || hidden(*one) || around.into_iter().any(|outer| image(outer) || hidden(outer))
        };
        let nameless = document.all("svg").into_iter().filter(|one| !named(one));
        nameless.map(|one| format!("no name: {}", shown(one))).collect()
    });
}

#[test]
fn every_drawing_has_its_values_as_a_table() {
    each_page(|_, _, document| {
        let pictures = document.all("svg[role=img], div[role=img]").into_iter();
        pictures.filter_map(|one| tableless(one).map(|why| format!("{}: {why}", shown(one)))).collect()
    });
}

/// What a drawing shows that its table does not.
fn tableless(one: ElementRef<'_>) -> Option<String> {
    let around = one.ancestors().filter_map(ElementRef::wrap);
    let holder = around.into_iter().find(|outer| ["figure", "fact"].iter().any(|kind| is(*outer, kind)))?;
    let select = |selector: &str| scraper::Selector::parse(selector).expect("a selector");
    let (table, cell) = (select("table"), select("th, td"));
    let Some(table) = holder.select(&table).next() else { return Some("no table".to_owned()) };
    let cells: Vec<String> = table.select(&cell).map(words).collect();
    let written = select(".amount, .when, .of");
    let of_series = one.value().classes().any(|class| class == "draw-series");
    let said = one.select(&written).map(words);
    // In a picture of a series numbers stand without their unit; the table says it every time.
    let lost: Vec<String> = said
        .filter(|text| !cells.iter().any(|cell| cell == text || (of_series && cell.contains(text.as_str()))))
        .collect();
    let dots = one.select(&select("circle")).count();
    let rows = table.select(&select("tbody tr")).count();
    let columns = one.select(&select(".column")).count();
    match (lost.as_slice(), of_series && (dots > rows || columns > rows)) {
        ([], false) => None,
        ([], true) => Some("more values than the table has".to_owned()),
        (lost, _) => Some(format!("not in its table: {lost:?}")),
    }
}

fn is(element: ElementRef<'_>, kind: &str) -> bool {
    element.value().name() == kind || element.value().classes().any(|class| class == kind)
}

#[test]
fn what_is_not_settled_is_told_in_words() {
    each_page(|_, _, document| {
        let mut wrong = Vec::new();
        for figure in document.all("figure.drawing-series") {
            let select = |selector: &str| scraper::Selector::parse(selector).expect("a selector");
            let notes: BTreeSet<String> = figure.select(&select(".notes li")).map(words).collect();
            let marks = [".hollow", ".ahead", ".break", ".gap-mark"];
            let shapes = marks.iter().filter(|mark| figure.select(&select(mark)).next().is_some()).count();
            if shapes > 0 && notes.is_empty() {
                wrong.push(format!("marks without words in {}", shown(figure)));
            }
        }
        wrong
    });
}
