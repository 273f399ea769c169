//! The second theme of the repository: another look by tokens and two templates. What holds for every page is held for
//! its pages, too; here is what makes it another one.

use super::case::{REPOSITORY, files_in};
use super::document::words;
use super::site::{CIVIC, SITES, Site};
use konzept::value::Colour;
use std::collections::BTreeMap;
use std::path::Path;

/// What is written on what, and the least contrast of it.
const PAIRS: &[(&str, &str, f64)] = &[
    ("ink", "paper", 7.0),
    ("soft", "paper", 7.0),
    ("accent", "paper", 7.0),
    ("warn", "paper", 4.5),
    ("ink", "raised", 7.0),
    ("soft", "raised", 4.5),
    ("accent", "raised", 4.5),
    ("warn", "raised", 4.5),
    ("on-cover", "cover", 7.0),
    ("cover-accent", "cover", 4.5),
];

fn site() -> &'static Site {
    SITES.iter().find(|site| site.name == CIVIC).expect("the site")
}

#[test]
fn it_covers_tokens_and_two_templates() {
    let files = files_in(Path::new(REPOSITORY), "themes/civic");
    let paths: Vec<&str> = files.keys().map(|path| path.trim_start_matches("themes/civic/")).collect();
    assert_eq!(paths, ["assets/tokens.css", "templates/base.html", "templates/start.html"]);
}

#[test]
fn its_templates_and_tokens_are_used() {
    let site = site();
    let names = |sheet: &str| site.files.keys().filter(|path| path.contains(sheet)).count();
    assert_eq!((names("assets/tokens."), names("assets/style.")), (1, 1), "{:?}", site.findings);
    for (path, document) in site.pages().filter(|(_, document)| !document.leads_on()) {
        assert!(document.first("link[href*=accent]").is_none(), "{path} has the palette of the theme");
        assert!(document.first(".menu details").is_none(), "{path} shows its chapters");
        assert!(document.all(".menu li").len() > 5, "{path} shows its chapters");
    }
    let (_, start) = site.pages().find(|(path, _)| *path == "index.html").expect("a start page");
    let parts: Vec<String> = start.all("main h2").into_iter().map(words).collect();
    assert_eq!(parts.first().map(String::as_str), Some("Chapters"), "the chapters come first");
}

#[test]
fn it_can_be_read_in_light_and_dark() {
    let path = site().files.keys().find(|path| path.contains("assets/tokens.")).expect("tokens");
    let sheet = site().text(path);
    let (screen, _) = sheet.split_once("@media print").expect("print");
    let (before, rest) = screen.split_once("@media screen").expect("dark");
    let (dark, after) = rest.split_once("}\n}").expect("an end");
    let light = declarations(&format!("{before}{after}"));
    let mut night = light.clone();
    night.extend(declarations(dark));
    for (mode, tokens) in [("light", light), ("dark", night)] {
        for (text, ground, least) in PAIRS {
            let found = colour(&tokens, text).contrast(colour(&tokens, ground));
            assert!(found >= *least, "{mode}: {text} on {ground} has {found:.2}, not {least}");
        }
    }
}

/// Custom properties with their values; a later one wins.
fn declarations(sheet: &str) -> BTreeMap<String, String> {
    let declared = sheet.split(['{', ';', '}']).filter_map(|one| one.trim().strip_prefix("--"));
    let pairs = declared.filter_map(|one| one.split_once(':'));
    pairs.map(|(name, value)| (name.to_owned(), value.trim().to_owned())).collect()
}

/// What a token comes to, through those it is made of.
fn colour(tokens: &BTreeMap<String, String>, name: &str) -> Colour {
    let value = tokens.get(name).unwrap_or_else(|| panic!("no --{name}"));
    match value.strip_prefix("var(--") {
        Some(other) => colour(tokens, other.trim_end_matches(')')),
        None => Colour::parse(value).unwrap_or_else(|| panic!("--{name}: {value}")),
    }
}
