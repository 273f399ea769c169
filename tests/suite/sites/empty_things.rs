//! Nothing empty: no list, heading, cell of a head, navigation, paragraph or box without words or a picture.

use super::document::{shown, words};
use super::site::each_page;
use scraper::ElementRef;

const FILLED: &str = "h1, h2, h3, h4, h5, h6, p, ul, ol, li, dl, dt, dd, table, caption, thead, tbody, tr, th, nav, \
    section, article, header, footer, main, div, figure, figcaption, blockquote, address, details, a, title, pre";

#[test]
fn nothing_is_empty() {
    each_page(|_, _, document| {
        let empty = document.all(FILLED).into_iter().filter(|one| !is_filled(*one));
        empty.map(|one| format!("empty {}", shown(one))).collect()
    });
}

#[test]
fn nothing_is_said_with_no_words() {
    each_page(|_, _, document| {
        let keys = ["aria-label", "title", "content", "href", "src", "lang", "hreflang", "class"];
        let all = document.all("*").into_iter();
        all.flat_map(|one| {
            let void = move |key: &&str| one.attr(key).is_some_and(|value| value.trim().is_empty());
            keys.into_iter().filter(move |key| void(key)).map(move |key| format!("{key} of {}", shown(one)))
        })
        .collect()
    });
}

fn is_filled(one: ElementRef<'_>) -> bool {
    let speaks = |element: ElementRef<'_>| {
        let name = element.value().name();
        name == "img" || element.attr("role") == Some("img")
    };
    !words(one).is_empty() || speaks(one) || one.descendent_elements().any(speaks)
}
