//! No site speaks of another, and no page in two languages: the program knows no region and no region's words, and what it
//! says by itself is said in the language of the place.

use super::case::{cases, files_in};
use super::site::{SITES, Site, each_page};
use konzept::i18n;
use konzept::value::Language;
use scraper::ElementRef;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Words of the repository's own content.
const OURS: &[&str] = &["Chemnitz", "Handlungsfeld", "Fachkräfte", "Umsetzungsansatz"];

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

/// Attributes whose values are read to somebody.
const HEARD: &[&str] =
    &["aria-label", "aria-description", "title", "alt", "placeholder", "content", "data-label"];

#[test]
fn the_interface_speaks_the_language_of_its_page() {
    let spoken: BTreeMap<&str, BTreeSet<String>> =
        i18n::languages().map(|language| (language, interface(language))).collect();
    let contents: HashMap<&str, String> =
        SITES.iter().map(|site| (site.name.as_str(), content(site))).collect();
    let mut heard = BTreeSet::new();
    each_page(|site, _, document| {
        // What editors wrote may be the word of another language: a name, a quotation.
        let written = &contents[site.name.as_str()];
        let mut wrong = Vec::new();
        for element in document.all("*") {
            let Some(own) = lang(element).and_then(|lang| spoken.get(lang).map(|words| (lang, words))) else {
                continue;
            };
            for text in texts(element) {
                if own.1.contains(&text) {
                    heard.insert((own.0.to_owned(), text));
                    continue;
                }
                let other = spoken.iter().find(|(lang, words)| **lang != own.0 && words.contains(&text));
                if let Some((other, _)) = other.filter(|_| !written.contains(&text)) {
                    wrong.push(format!("says {text:?}, which is {other}, where it speaks {}", own.0));
                }
            }
        }
        wrong
    });
    // Enough to be sure that words are compared at all.
    for language in spoken.keys() {
        let count = heard.iter().filter(|(lang, _)| lang == language).count();
        assert!(count > 60, "{language}: only {count} words of the interface were met");
    }
}

/// What the interface says in a language, without variables.
fn interface(language: &str) -> BTreeSet<String> {
    let pack = i18n::pack(&Language::parse(language).expect("a tag"));
    pack.all("").into_iter().map(|(_, words)| one_line(&words)).filter(|words| words.len() > 2).collect()
}

/// The texts that stand in an element itself.
fn texts(element: ElementRef<'_>) -> Vec<String> {
    let own = element.children().filter_map(|child| child.value().as_text().map(|text| one_line(text)));
    let heard = HEARD.iter().filter_map(|name| element.attr(name)).map(one_line);
    own.chain(heard).filter(|text| !text.is_empty()).collect()
}

/// The language an element is in: its own, or that of the nearest one around it.
fn lang(element: ElementRef<'_>) -> Option<&str> {
    let around = element.ancestors().filter_map(ElementRef::wrap);
    std::iter::once(element).chain(around).find_map(|one| one.attr("lang"))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Everything editors wrote for a site.
fn content(site: &Site) -> String {
    let files = files_in(&site.root, "content")
        .into_values()
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    files.collect()
}
