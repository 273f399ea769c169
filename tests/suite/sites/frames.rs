//! What every page says about itself, and what none may do: load from elsewhere, style or script inline.

use super::document::{shown, words};
use super::site::each_page;

#[test]
fn a_page_says_what_it_is() {
    each_page(|_, _, document| {
        let mut wrong: Vec<String> =
            document.html.errors.iter().map(|error| format!("no HTML: {error}")).collect();
        let mut need = |found: bool, what: &str| {
            if !found {
                wrong.push(format!("no {what}"));
            }
        };
        let attribute = |selector: &str, key: &str| {
            document.first(selector).and_then(|one| one.attr(key)).is_some_and(|value| !value.is_empty())
        };
        need(attribute("html", "lang"), "language");
        need(document.first("title").is_some_and(|title| !words(title).is_empty()), "title");
        need(attribute("meta[charset]", "charset"), "character set");
        need(attribute("meta[name=viewport]", "content"), "viewport");
        need(attribute("meta[http-equiv=Content-Security-Policy]", "content"), "policy");
        if !document.leads_on() {
            need(document.first("main").is_some(), "main part");
        }
        wrong
    });
}

#[test]
fn nothing_is_loaded_from_elsewhere() {
    each_page(|_, _, document| {
        let is_elsewhere = |text: &str| text.contains("//") || text.starts_with("data:");
        document
            .all("*")
            .into_iter()
            .filter(|element| {
                let name = element.value().name();
                let rel = element.attr("rel").unwrap_or_default();
                let names_a_page =
                    name == "a" || (name == "link" && ["canonical", "alternate"].contains(&rel));
                let keys = ["href", "src", "srcset", "poster", "action", "data"];
                !names_a_page && keys.iter().filter_map(|key| element.attr(key)).any(is_elsewhere)
            })
            .map(|element| format!("loads {}", shown(element)))
            .collect()
    });
}

#[test]
fn nothing_is_inline() {
    each_page(|_, _, document| {
        let mut wrong = Vec::new();
        for element in document.all("*") {
            let name = element.value().name();
            // Data in a script element is never run, and no policy stops it.
            let data = element.attr("type") == Some("application/ld+json");
            if name == "style" || (name == "script" && element.attr("src").is_none() && !data) {
                wrong.push(format!("inline {}", shown(element)));
            }
            for (key, value) in element.value().attrs() {
                if key == "style" || key.starts_with("on") || value.trim_start().starts_with("javascript:") {
                    wrong.push(format!("{key}={value:?} on {}", shown(element)));
                }
            }
        }
        wrong
    });
}

#[test]
fn pictures_have_an_alternative_and_links_a_name() {
    each_page(|_, _, document| {
        let pictures =
            document.all("img:not([alt])").into_iter().map(|one| format!("no alt: {}", shown(one)));
        let silent = document.all("a, button, summary").into_iter().filter(|one| {
            let picture =
                one.descendent_elements().any(|inner| inner.attr("alt").is_some_and(|alt| !alt.is_empty()));
            words(*one).is_empty() && one.attr("aria-label").is_none_or(str::is_empty) && !picture
        });
        pictures.chain(silent.map(|one| format!("no name: {}", shown(one)))).collect()
    });
}
