//! No site speaks of another: the program knows no region and no region's words.

use super::case::cases;
use super::document::words;
use super::site::each_page;
use std::collections::HashMap;

/// Words of the repository's own content.
const OURS: &[&str] = &["Chemnitz", "Handlungsfeld", "Fachkräfte", "Umsetzungsansatz"];

/// German words that could come out of an English site, and the other way round.
const STRAY: &[(&str, &[&str])] = &[
    ("en", &["Stand ", "Quelle", "Kapitel", "Zurück", "Weiter", "und", "Akteure"]),
    ("de", &["as of", "Source", "Chapters", "Previous", "the", "Actors"]),
];

#[test]
fn no_site_speaks_of_chemnitz() {
    let contents: HashMap<String, String> = cases()
        .into_iter()
        .map(|case| {
            let texts = case.files().into_values().map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
            (case.name, texts.collect())
        })
        .collect();
    each_page(|site, path, _| {
        if !site.is_golden() {
            return Vec::new();
        }
        let page = site.text(path);
        let stray =
            OURS.iter().filter(|word| page.contains(**word) && !contents[&site.name].contains(**word));
        stray.map(|word| format!("says {word:?}")).collect()
    });
}

#[test]
fn pages_of_one_language_speak_it() {
    each_page(|site, _, document| {
        let lang = document.first("html").and_then(|html| html.attr("lang")).unwrap_or_default();
        // A site of several languages shows in the original what is not translated.
        if site.name == "two-tongues" {
            return Vec::new();
        }
        let Some((_, stray)) = STRAY.iter().find(|(language, _)| lang == *language) else {
            return Vec::new();
        };
        let said = document.first("body").map(words).unwrap_or_default();
        let said = format!(" {said} ");
        let found = stray.iter().filter(|word| said.contains(&format!(" {} ", word.trim())));
        found.map(|word| format!("says {word:?} in {lang}")).collect()
    });
}
