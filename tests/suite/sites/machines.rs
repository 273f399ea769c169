//! What machines read: site map, feed and robots are well formed and name exactly what is there.

use super::broken_links::place;
use super::site::{Site, each_site};
use quick_xml::Reader;
use quick_xml::events::Event;
use std::collections::BTreeSet;

#[test]
fn the_site_map_names_every_page_and_no_other() {
    each_site(|site| {
        let Some(base) = site.base_url() else {
            let map = site.files.contains_key("sitemap.xml");
            return if map {
                vec!["a site map without an address of the site".to_owned()]
            } else {
                Vec::new()
            };
        };
        let pages = site.pages().filter(|(_, document)| document.first("meta[name=robots]").is_none());
        let there: BTreeSet<String> = pages.map(|(path, _)| path.to_owned()).collect();
        let (texts, _) = xml(site.text("sitemap.xml"));
        let mut named = BTreeSet::new();
        let mut wrong = Vec::new();
        for (element, address) in texts {
            if element == "loc" {
                match place(site, "sitemap.xml", &address).filter(|_| address.starts_with(base)) {
                    Some((path, None)) if named.insert(path.clone()) => {}
                    _ => wrong.push(format!("site map: {address}")),
                }
            }
        }
        wrong.extend(there.difference(&named).map(|path| format!("site map without {path}")));
        wrong.extend(named.difference(&there).map(|path| format!("site map has {path}, which is no page")));
        wrong
    });
}

#[test]
fn feeds_are_linked_and_name_existing_pages() {
    each_site(|site| {
        let mut wrong = Vec::new();
        for path in site.files.keys().filter(|path| path.ends_with("feed.xml")) {
            let (texts, links) = xml(site.text(path));
            for need in ["title", "id", "updated", "name"] {
                if !texts.iter().any(|(element, text)| element == need && !text.is_empty()) {
                    wrong.push(format!("{path}: no {need}"));
                }
            }
            let ids: Vec<&String> = texts.iter().filter(|(name, _)| name == "id").map(|(_, id)| id).collect();
            if ids.iter().collect::<BTreeSet<_>>().len() < ids.len() {
                wrong.push(format!("{path}: an id stands twice"));
            }
            for href in links {
                if place(site, path, &href).is_none_or(|(to, _)| !site.files.contains_key(&to)) {
                    wrong.push(format!("{path}: {href} leads nowhere"));
                }
            }
        }
        for (path, document) in site.pages() {
            let feed = document.first("link[type='application/atom+xml']").and_then(|one| one.attr("href"));
            let folder = path.split_once('/').map_or("", |(folder, _)| folder);
            let there = ["feed.xml".to_owned(), format!("{folder}/feed.xml")]
                .iter()
                .any(|path| site.files.contains_key(path));
            if feed.is_some() != there && !document.leads_on() {
                wrong.push(format!("{path}: feed {feed:?}, but there is one: {there}"));
            }
        }
        wrong
    });
}

#[test]
fn robots_may_read_and_are_shown_the_site_map() {
    each_site(|site| {
        let robots = site.text("robots.txt");
        let mut wrong = Vec::new();
        if !robots.starts_with("User-agent: *\n") || robots.contains("Disallow: /") {
            wrong.push(format!("robots.txt: {robots:?}"));
        }
        if site.files.contains_key("sitemap.xml") != site.base_url().is_some() {
            wrong.push("robots.txt and site map do not agree".to_owned());
        }
        wrong
    });
}

#[test]
fn nobody_promises_what_is_not_there() {
    each_site(|site: &Site| {
        let known = ["html", "xml", "txt", "css", "svg", "png", "ico", "csv", "vcf", "webmanifest", "conf"];
        let odd =
            site.files.keys().filter(|path| !known.iter().any(|one| path.ends_with(&format!(".{one}"))));
        let odd = odd.filter(|path| *path != "_headers");
        odd.map(|path| format!("what is {path}?")).collect()
    });
}

/// The text of each element, and every `href` of a link; panics when it is not well formed.
fn xml(text: &str) -> (Vec<(String, String)>, Vec<String>) {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut open: Vec<String> = Vec::new();
    let mut texts: Vec<(String, String)> = Vec::new();
    let mut links = Vec::new();
    loop {
        let event = reader.read_event().unwrap_or_else(|error| panic!("not well formed: {error}\n{text}"));
        match event {
            Event::Eof => break,
            Event::Start(start) => {
                let name = start.local_name().as_ref().to_owned();
                texts.push((name.clone(), String::new()));
                open.push(name);
            }
            Event::Empty(empty) => {
                for attribute in empty.attributes() {
                    let attribute = attribute.unwrap_or_else(|error| panic!("{error}\n{text}"));
                    if attribute.key.as_ref() == "href" {
                        links.push(attribute.value.into_owned());
                    }
                }
            }
            Event::Text(words) => {
                if let (Some(_), Some((_, last))) = (open.last(), texts.last_mut()) {
                    last.push_str(words.trim());
                }
            }
            Event::End(_) => {
                open.pop();
            }
            _ => {}
        }
    }
    assert!(open.is_empty(), "left open: {open:?}");
    (texts, links)
}
