//! The records of a page: the elements that show one item each.

use super::text::normal;
use scraper::{ElementRef, Html, Selector};

/// What shows the items of a group.
const SHOWN: &[(&str, &str)] = &[
    ("Titel", "main h1"),
    ("Überschriften", "main .text > h2"),
    ("Einleitung", "main .introduction > p"),
    ("Inhalt", "main .chapters li"),
    ("Mitglieder", "main .members li"),
    ("Wofür stehen wir", "main .pillars > ul > li[id]"),
    ("Stimmen", "main figure[id]"),
    ("Fakten", "main .fact[id]"),
    ("Herausforderungen", "main .challenges > ul > li[id]"),
    ("Handlungsfelder", "main .fields > ul > li"),
    ("Ziele", "main .goals > li[id]"),
    ("Umsetzungsansätze", "main .approaches > li[id]"),
    ("Projektergebnisse", "main article[id]"),
    ("Kennzahlen", "main article[id] .metrics > li"),
    ("Weitere Maßnahmen", "main .measures > .owned"),
    ("Einzelne Maßnahmen", "main .measures .owned li[id]"),
    ("Einladung", "main .text > p"),
    ("Kontakte", "main .contacts > ul > li[id]"),
];

/// The texts of all records of a kind on a page, normalised.
pub fn records(page: &str, name: &str) -> Vec<String> {
    let (_, shown) =
        SHOWN.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("what shows {name}?"));
    let selector = Selector::parse(shown).expect("a selector");
    Html::parse_document(page).select(&selector).map(said).collect()
}

/// What an element says to a reader who sees it: its text, with a space wherever a block or a cell ends.
fn said(element: ElementRef<'_>) -> String {
    let mut text = String::new();
    for node in element.descendants() {
        if let Some(words) = node.value().as_text() {
            // What is left out is a sign for the eye, and a word for the ear.
            let sign = node.parent().and_then(|parent| parent.prev_sibling()).and_then(ElementRef::wrap);
            if sign.is_none_or(|one| one.text().collect::<String>() != "[…]") {
                text.push_str(words);
            }
        } else if node.value().as_element().is_some_and(|one| is_block(one.name())) {
            text.push(' ');
        }
    }
    normal(&text)
}

fn is_block(name: &str) -> bool {
    !matches!(name, "a" | "abbr" | "em" | "strong" | "span" | "small" | "sup" | "sub" | "code" | "mark" | "s")
}
