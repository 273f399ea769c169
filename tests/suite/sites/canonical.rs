//! Every page knows its own address and language, and those of its versions in others.

use super::broken_links::place;
use super::document::Document;
use super::site::each_site;
use std::collections::{BTreeMap, BTreeSet, HashMap};

#[test]
fn a_page_names_its_own_address() {
    let mut seen = 0;
    each_site(|site| {
        let mut wrong = Vec::new();
        for (path, document) in site.pages() {
            let links = document.all("link[rel=canonical]");
            let named: Vec<_> = links.iter().filter_map(|link| link.attr("href")).collect();
            // A former address names the one it leads to; the page for missing addresses has none.
            let leads_to = document.leads_to().and_then(|way| place(site, path, way)).map(|(to, _)| to);
            let own = leads_to.as_deref().unwrap_or(path);
            let folder = own.strip_suffix("index.html").filter(|rest| rest.is_empty() || rest.ends_with('/'));
            let address = site.base_url().map(|base| format!("{base}/{}", folder.unwrap_or(own)));
            let wanted: Vec<_> = address.iter().filter(|_| path != "404.html").map(String::as_str).collect();
            seen += wanted.len();
            if named != wanted {
                wrong.push(format!("{path} says it is {named:?}, not {wanted:?}"));
            }
        }
        wrong
    });
    assert!(seen > 20, "{seen} pages");
}

#[test]
fn versions_are_named_by_the_language_they_are_in() {
    let mut seen = 0;
    each_site(|site| {
        let documents: HashMap<&str, Document> = site.pages().collect();
        let spoken = |path: &str| {
            let html = documents.get(path)?.first("html")?;
            html.attr("lang").map(str::to_owned)
        };
        let mut wrong = Vec::new();
        for (path, document) in &documents {
            let mut versions = BTreeMap::new();
            for link in document.all("link[rel=alternate][hreflang]") {
                let lang = link.attr("hreflang").unwrap_or_default().to_owned();
                let to = link.attr("href").and_then(|href| place(site, path, href)).map(|(to, _)| to);
                let to = to.unwrap_or_default();
                let is_right = match lang.as_str() {
                    // For whoever speaks none of the languages: the original, among the versions already.
                    "x-default" => document
                        .first(&format!(
                            "link[hreflang]:not([hreflang=x-default])[href='{}']",
                            link.attr("href").unwrap_or_default()
                        ))
                        .is_some(),
                    lang => {
                        spoken(&to).as_deref() == Some(lang)
                            && versions.insert(lang.to_owned(), to.clone()).is_none()
                    }
                };
                if !is_right {
                    wrong.push(format!("{path} calls {to:?} {lang}"));
                }
            }
            // Search engines want a page to name itself among its versions, and all in one address.
            let own = spoken(path).unwrap_or_default();
            if !versions.is_empty() && versions.get(&own).map(String::as_str) != Some(*path) {
                wrong.push(format!("{path} does not name itself among its versions"));
            }
            let distinct: BTreeSet<&String> = versions.values().collect();
            if distinct.len() < versions.len() {
                wrong.push(format!("{path} has one page for several languages"));
            }
            seen += versions.len();
        }
        wrong
    });
    assert!(seen > 20, "{seen} versions");
}
