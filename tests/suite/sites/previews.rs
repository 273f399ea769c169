//! The pictures that pages are shared with: one a page, as large as it says, linked by a full address.

use super::case;
use super::document::Document;
use super::site::each_site;
use konzept::discover::MemoryWorkspace;
use konzept::emit::Artifact;
use konzept::pipeline;
use std::collections::BTreeSet;

/// No picture should take those longer who see a page in a list.
const LARGEST: usize = 40_000;

fn meta<'d>(document: &'d Document, name: &str) -> Option<&'d str> {
    document.first(&format!("meta[property='{name}'], meta[name='{name}']"))?.attr("content")
}

/// Width and height as a PNG tells them.
fn size(png: &[u8]) -> Option<(u32, u32)> {
    let number =
        |at: usize| png.get(at..at + 4).map(|four| u32::from_be_bytes(four.try_into().expect("four")));
    png.starts_with(b"\x89PNG").then_some((number(16)?, number(20)?))
}

#[test]
fn every_shared_page_has_its_picture() {
    let mut seen = 0;
    each_site(|site| {
        let mut wrong = Vec::new();
        let mut linked = BTreeSet::new();
        for (path, document) in site.pages().filter(|(_, one)| !one.leads_on()) {
            let shared = meta(&document, "og:url").is_some();
            let picture = meta(&document, "og:image");
            let card = meta(&document, "twitter:card");
            if picture.is_some() != shared || card != shared.then_some("summary_large_image") {
                wrong.push(format!("{path}: picture {picture:?}, card {card:?}"));
            }
            let (Some(picture), Some(base)) = (picture, site.base_url()) else { continue };
            let Some(file) = picture.strip_prefix(base).and_then(|path| path.strip_prefix('/')) else {
                wrong.push(format!("{path}: {picture} is not of this site"));
                continue;
            };
            let told = |name| meta(&document, name).and_then(|told| told.parse::<u32>().ok());
            let told = told("og:image:width").zip(told("og:image:height"));
            let bytes = site.files.get(file).map(Vec::as_slice).unwrap_or_default();
            if size(bytes) != Some((1200, 630)) || told != Some((1200, 630)) || bytes.len() > LARGEST {
                wrong.push(format!("{path}: {file} has {:?}, {} bytes", size(bytes), bytes.len()));
            }
            let title = meta(&document, "og:title").unwrap_or_default();
            if !meta(&document, "og:image:alt").is_some_and(|alt| alt.contains(title)) {
                wrong.push(format!("{path}: the picture is not of this page"));
            }
            linked.insert(file.to_owned());
            seen += 1;
        }
        let icons = ["assets/icon-"];
        let pictures = site.files.iter().filter(|(path, bytes)| {
            size(bytes) == Some((1200, 630)) && !icons.iter().any(|icon| path.starts_with(icon))
        });
        let drawn: BTreeSet<String> = pictures.map(|(path, _)| path.clone()).collect();
        wrong.extend(drawn.difference(&linked).map(|path| format!("{path} is nobody's picture")));
        wrong
    });
    assert!(seen > 20, "{seen} pictures");
}

/// The pictures of a site whose only chapter is this.
fn pictures(about: &str, title: &str) -> Vec<Artifact> {
    let site = MemoryWorkspace::new()
        .with("content/concept.yaml", format!("title: Wiesental\nlanguages: [de]\n{about}"))
        .with("content/01-a.md", format!("---\ntitle: {title:?}\n---\n\nText.\n"));
    let outcome = pipeline::held(&site, &case::request());
    let artifacts = outcome.artifacts.expect("a site");
    artifacts.into_iter().filter(|one| size(&one.bytes) == Some((1200, 630))).collect()
}

const BASE: &str = "base_url: https://a.example\n";

#[test]
fn without_an_address_nothing_is_drawn() {
    assert!(pictures("", "Klima").is_empty());
    assert_eq!(pictures(BASE, "Klima").len(), 2);
}

#[test]
fn a_picture_has_a_new_address_when_it_shows_something_else() {
    let paths = |about: &str, title| -> Vec<String> {
        pictures(about, title).iter().map(|one| one.path.to_string()).collect()
    };
    let before = paths(BASE, "Klima");
    assert_eq!(before, paths(BASE, "Klima"));
    let common = |after: Vec<String>| after.iter().filter(|path| before.contains(path)).count();
    assert_eq!(common(paths(BASE, "Klima heute")), 1, "the start page has the same one");
    assert_eq!(common(paths(&format!("{BASE}theme: {{accent: '#7a1f3d'}}\n"), "Klima")), 0);
}

#[test]
fn a_title_in_another_script_has_no_picture_and_is_published() {
    assert_eq!(pictures(BASE, "日本の健康").len(), 1);
    assert_eq!(pictures(BASE, "Klima 🌍").len(), 2);
}
