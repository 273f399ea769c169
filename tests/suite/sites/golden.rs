//! Every golden site is published and read as expected.

use super::expected::differences;
use super::reading::{Part, reading, unhashed};
use super::site::{SITES, Site};
use std::collections::BTreeMap;

/// Cases too large to be read in whole, with the pages that are.
const IN_PART: &[(&str, &[&str])] =
    &[("extremes", &["index.html", "x.html", "bandwurmwoerter.html", "akteure/arbeitsgemeinschaft.html"])];

#[test]
fn sites_come_out_as_expected() {
    let mut wrong = Vec::new();
    for site in SITES.iter().filter(|site| site.is_golden()) {
        let found = differences(&site.root, &came(site));
        wrong.extend(found.into_iter().map(|what| format!("{}: {what}", site.name)));
    }
    let hint = "after reading the differences, UPDATE_EXPECTED=1 accepts them";
    assert!(wrong.is_empty(), "{}\n{hint}", wrong.join("\n"));
}

fn came(site: &Site) -> BTreeMap<String, String> {
    let mut came = BTreeMap::new();
    came.insert("files.txt".to_owned(), lines(site.files.keys().map(|path| unhashed(path)).collect()));
    came.insert("findings.txt".to_owned(), lines(site.findings.clone()));
    let only = IN_PART.iter().find(|(name, _)| *name == site.name).map(|(_, pages)| *pages);
    for (path, document) in site.pages() {
        if only.is_some_and(|pages| !pages.contains(&path)) {
            continue;
        }
        let is_way_in = path.ends_with("index.html") || path == "404.html";
        let part = if is_way_in { Part::Whole } else { Part::Main };
        came.insert(format!("{path}.txt"), reading(&document, part));
    }
    came
}

fn lines(mut lines: Vec<String>) -> String {
    if lines.is_empty() {
        lines.push("(none)".to_owned());
    }
    lines.join("\n") + "\n"
}
