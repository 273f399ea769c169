//! No placeholder and no key reaches a reader: every sentence was found and filled.

use super::site::each_page;
use scraper::Node;
use std::collections::BTreeSet;

const WORDS: &str = include_str!("../../../src/i18n/words/en.ftl");

/// Attributes that are read or heard.
const SAID: &[&str] = &["alt", "aria-label", "title", "content", "placeholder"];

/// How keys begin that no text begins with: a key that is in no file is shown as well.
const UNHEARD: &[&str] = &[
    "unit-",
    "label-",
    "ui-",
    "status-",
    "standing-",
    "cycle-",
    "scale-",
    "qualifier-",
    "number-",
    "address-",
];

/// The keys of all words of the interface that could not be anybody's text.
fn keys() -> BTreeSet<&'static str> {
    let keys = WORDS.lines().filter_map(|line| Some(line.split_once(" = ")?.0));
    keys.filter(|key| key.contains('-') && key.starts_with(|c: char| c.is_ascii_lowercase())).collect()
}

#[test]
fn no_placeholder_is_left() {
    let keys = keys();
    assert!(keys.len() > 100, "the words were read");
    let is_key = |word: &str| keys.contains(word) || UNHEARD.iter().any(|start| word.starts_with(start));
    each_page(|site, path, document| {
        let mut said: Vec<&str> = Vec::new();
        for node in document.html.tree.values() {
            match node {
                Node::Text(text) => said.push(text),
                Node::Element(element) => said.extend(SAID.iter().filter_map(|key| element.attr(key))),
                _ => {}
            }
        }
        let words = said.iter().flat_map(|text| text.split_whitespace());
        let words = words.map(|word| word.trim_matches(|c: char| !c.is_ascii_alphanumeric()));
        let found = words.filter(|word| is_key(word));
        let mut wrong: Vec<String> = found.map(|key| format!("says the key {key}")).collect();
        let text = site.text(path);
        // The last two would mark filled-in words for mixed scripts; they are invisible and end up in copies.
        let marks = ["{$", "{{", "{%", "{#", "None", "Some(", "\u{2068}", "\u{2069}"];
        wrong.extend(marks.iter().filter(|mark| text.contains(**mark)).map(|mark| format!("has {mark:?}")));
        wrong
    });
}
