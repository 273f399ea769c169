//! Every page is reached from the start page by following links.

use super::broken_links::place;
use super::document::Document;
use super::site::each_site;
use std::collections::{BTreeSet, HashMap};

#[test]
fn no_page_is_an_orphan() {
    each_site(|site| {
        let documents: HashMap<&str, Document> = site.pages().collect();
        let mut reached = BTreeSet::new();
        let mut ahead = vec!["index.html".to_owned()];
        while let Some(path) = ahead.pop() {
            let Some(document) = documents.get(path.as_str()) else { continue };
            if !reached.insert(path.clone()) {
                continue;
            }
            let links = document.all("a[href]").into_iter();
            ahead.extend(links.filter_map(|link| place(site, &path, link.attr("href")?)).map(|(to, _)| to));
        }
        // Nobody links to the page for missing addresses, nor to those that a page had before.
        let wanted = documents.iter().filter(|(path, document)| **path != "404.html" && !document.leads_on());
        wanted
            .filter(|(path, _)| !reached.contains(**path))
            .map(|(path, _)| format!("{path} is not reached"))
            .collect()
    });
}
