//! Every link, anchor, picture and asset leads to something.

use super::document::{Document, shown};
use super::site::{Site, each_page, each_site};
use std::collections::HashMap;

/// What a page needs from other files.
const RESOURCES: &[(&str, &str)] = &[
    ("link[href]", "href"),
    ("img[src]", "src"),
    ("source[src]", "src"),
    ("script[src]", "src"),
    ("image[href]", "href"),
    ("use[href]", "href"),
    ("iframe[src]", "src"),
    ("[poster]", "poster"),
];

#[test]
fn everything_leads_somewhere() {
    each_site(|site| {
        let documents: HashMap<&str, Document> = site.pages().collect();
        let mut wrong = Vec::new();
        for (path, document) in &documents {
            for link in document.all("a[href]") {
                let href = link.attr("href").unwrap_or_default();
                if let Err(why) = follow(site, &documents, path, href) {
                    wrong.push(format!("{path}: {} {why}", shown(link)));
                }
            }
            for (selector, key) in RESOURCES {
                for element in document.all(selector) {
                    let href = element.attr(key).unwrap_or_default();
                    if let Err(why) = follow(site, &documents, path, href) {
                        wrong.push(format!("{path}: {} {why}", shown(element)));
                    }
                }
            }
            if let Some(way) = document.leads_to()
                && let Err(why) = follow(site, &documents, path, way)
            {
                wrong.push(format!("{path}: leads to {way}, {why}"));
            }
        }
        wrong.sort();
        wrong
    });
}

#[test]
fn names_of_things_lead_to_words() {
    each_page(|_, _, document| {
        let ids = document.ids();
        let keys = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"];
        keys.iter()
            .flat_map(|key| document.all(&format!("[{key}]")).into_iter().map(move |one| (key, one)))
            .flat_map(|(key, one)| one.attr(key).unwrap_or_default().split(' ').map(move |id| (key, id)))
            .filter(|(_, id)| !ids.contains_key(id))
            .map(|(key, id)| format!("{key}={id:?} names nothing"))
            .collect()
    });
}

#[test]
fn style_sheets_find_what_they_name() {
    each_site(|site| {
        let sheets = site.files.keys().filter(|path| path.ends_with(".css"));
        sheets
            .flat_map(|path| {
                let inner = site.text(path).split("url(").skip(1);
                let named =
                    inner.filter_map(|rest| rest.split_once(')')).map(|(name, _)| name.trim_matches('"'));
                let lost = named.filter(|name| !site.files.contains_key(&format!("assets/{name}")));
                lost.map(|name| format!("{path}: no {name}")).collect::<Vec<_>>()
            })
            .collect()
    });
}

#[test]
fn versions_in_other_languages_name_each_other() {
    each_site(|site| {
        let versions: HashMap<String, Vec<String>> = site
            .pages()
            .map(|(path, document)| {
                let others = document.all("link[rel=alternate][hreflang]").into_iter();
                let others = others.filter_map(|one| place(site, path, one.attr("href")?)).map(|(to, _)| to);
                (path.to_owned(), others.collect())
            })
            .collect();
        let lonely = versions.iter().flat_map(|(path, others)| {
            let back = |other: &&String| versions.get(*other).is_none_or(|names| !names.contains(path));
            others
                .iter()
                .filter(back)
                .map(move |other| format!("{path} names {other}, but not the other way"))
        });
        lonely.collect()
    });
}

fn follow(site: &Site, pages: &HashMap<&str, Document>, from: &str, href: &str) -> Result<(), String> {
    let Some((path, anchor)) = place(site, from, href) else { return Ok(()) };
    if !site.files.contains_key(&path) {
        return Err(format!("leads to {path:?}, which is not there"));
    }
    match (anchor, pages.get(path.as_str())) {
        (Some(anchor), Some(page)) if !page.ids().contains_key(anchor) => {
            Err(format!("leads to #{anchor}, which is not on {path}"))
        }
        (Some(anchor), None) => Err(format!("has #{anchor}, but {path} is no page")),
        _ => Ok(()),
    }
}

/// The path and anchor that an address means; nothing when it leaves the site.
pub fn place<'h>(site: &Site, from: &str, href: &'h str) -> Option<(String, Option<&'h str>)> {
    let (way, anchor) = href.split_once('#').map_or((href, None), |(way, anchor)| (way, Some(anchor)));
    let base = site.base_url();
    let inner = base.and_then(|base| way.strip_prefix(base)).map(|rest| rest.trim_start_matches('/'));
    if inner.is_none() && ["http://", "https://", "mailto:", "tel:"].iter().any(|one| way.starts_with(one)) {
        return None;
    }
    // The page for missing addresses is shown anywhere, so its ways begin at the host.
    let under = base.map(|base| base.split_once("://").map_or("", |(_, rest)| rest));
    let under = under.map(|rest| rest.find('/').map_or("", |at| &rest[at..])).unwrap_or_default();
    let absolute =
        way.strip_prefix(&format!("{under}/")).filter(|_| way.starts_with('/') && from == "404.html");
    let path = match inner.or(absolute) {
        Some(rest) if rest.is_empty() || rest.ends_with('/') => format!("{rest}index.html"),
        Some(rest) => rest.to_owned(),
        None if way.is_empty() => from.to_owned(),
        None => {
            let mut parts: Vec<&str> = from.split('/').collect();
            parts.pop();
            for part in way.split('/') {
                match part {
                    "." => {}
                    // Beyond the site's own folder there is nothing of ours.
                    ".." if parts.pop().is_none() => return Some((way.to_owned(), anchor)),
                    ".." => {}
                    part => parts.push(part),
                }
            }
            parts.join("/")
        }
    };
    Some((path, anchor))
}
