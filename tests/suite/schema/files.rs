//! Which file is of which kind: the answer for editors is that of the reader.

use super::sites::{all, paths};
use konzept::diagnostics::Sink;
use konzept::discover::{self, CollectionFiles, MemoryWorkspace};
use konzept::schema::{FileKind, modeline};
use std::collections::BTreeMap;

/// What the reader takes each file for.
fn sorted(site: &MemoryWorkspace) -> BTreeMap<String, FileKind> {
    let layout = discover::layout(site, &mut Sink::new());
    let mut kinds = BTreeMap::new();
    let mut put = |path: &String, kind| _ = kinds.insert(path.clone(), kind);
    layout.about.iter().for_each(|path| put(path, FileKind::Concept));
    layout.about_translations.iter().for_each(|one| put(&one.path, FileKind::ConceptTranslation));
    layout.start.text.iter().for_each(|path| put(path, FileKind::Start));
    layout.pages.iter().flat_map(|page| &page.text).for_each(|path| put(path, FileKind::Page));
    let pages = || std::iter::once(&layout.start).chain(&layout.pages);
    pages().flat_map(|page| &page.translations).for_each(|one| put(&one.path, FileKind::PageTranslation));
    let collections: Vec<&CollectionFiles> =
        layout.site.iter().chain(pages().flat_map(|page| &page.collections)).collect();
    for files in collections {
        files.files.iter().for_each(|path| put(path, FileKind::Records(files.collection)));
        files.translations.iter().for_each(|one| put(&one.path, FileKind::Translation(files.collection)));
    }
    kinds
}

/// Files at every kind of place.
const PLACES: &[&str] = &[
    "content/concept.yaml",
    "content/concept.de-simple.yaml",
    "content/index.md",
    "content/index.en.md",
    "content/impressum.md",
    "content/actors.yml",
    "content/actors.en.yml",
    "content/sources/amt.yaml",
    "content/sources/amt.en.yaml",
    "content/sources/mehr/noch.yaml",
    "content/01-a/index.md",
    "content/01-a/index.en.md",
    "content/01-a/facts.yaml",
    "content/01-a/facts.en.yaml",
    "content/01-a/facts/eins.yaml",
    "content/01-a/facts/eins.en.yaml",
    "content/01-a/02-b/index.md",
    "content/01-a/02-b/measures/x/y.yml",
    "content/measures/index.md",
    "content/measures/measures.yaml",
    "content/measures/facts.yaml",
];

#[test]
fn files_are_sorted_as_the_reader_does() {
    let mut sites = all();
    let places =
        PLACES.iter().fold(MemoryWorkspace::new(), |site, path| site.with(path, "---\ntitle: A\n---\n"));
    assert_eq!(sorted(&places).keys().collect::<Vec<_>>(), {
        let mut all = PLACES.to_vec();
        all.sort_unstable();
        all
    });
    sites.push(("places".to_owned(), places));
    for (name, site) in sites {
        for (path, kind) in sorted(&site) {
            assert_eq!(FileKind::of(&path), Some(kind), "{name}: {path}");
        }
        for path in paths(&site).iter().filter(|path| path.ends_with(".csv") || path.ends_with(".svg")) {
            assert_eq!(FileKind::of(path), None, "{name}: {path}");
        }
    }
}

#[test]
fn patterns_match_the_files_of_their_kind_and_no_others() {
    for (path, kind) in sorted(&PLACES.iter().fold(MemoryWorkspace::new(), |site, path| site.with(path, "")))
    {
        let bound: Vec<FileKind> = FileKind::all()
            .into_iter()
            .filter(|file| {
                let patterns = file.patterns();
                let (not, yes): (Vec<&String>, Vec<&String>) =
                    patterns.iter().partition(|pattern| pattern.starts_with('!'));
                yes.iter().any(|pattern| matches(pattern, &path))
                    && !not.iter().any(|pattern| matches(&pattern[1..], &path))
            })
            .collect();
        let page = path.ends_with(".md");
        assert_eq!(bound, if page { vec![] } else { vec![kind] }, "{path}");
    }
}

/// Whether a path matches a pattern, as editors do it: `**` is any number of folders, `*` anything in a name.
fn matches(pattern: &str, path: &str) -> bool {
    fn folders(pattern: &[&str], path: &[&str]) -> bool {
        match (pattern.split_first(), path.split_first()) {
            (None, None) => true,
            (Some((&"**", rest)), _) => {
                folders(rest, path) || path.split_first().is_some_and(|(_, below)| folders(pattern, below))
            }
            (Some((one, rest)), Some((name, below))) => {
                named(one.as_bytes(), name.as_bytes()) && folders(rest, below)
            }
            _ => false,
        }
    }
    fn named(pattern: &[u8], name: &[u8]) -> bool {
        match (pattern.split_first(), name.split_first()) {
            (None, None) => true,
            (Some((b'*', rest)), _) => named(rest, name) || !name.is_empty() && named(pattern, &name[1..]),
            (Some((a, rest)), Some((b, others))) => a == b && named(rest, others),
            _ => false,
        }
    }
    folders(&pattern.split('/').collect::<Vec<_>>(), &path.split('/').collect::<Vec<_>>())
}

#[test]
fn modelines_lead_to_the_schema() {
    for (path, line) in [
        ("content/concept.yaml", Some("# yaml-language-server: $schema=../s/concept.json\n")),
        ("content/01-a/facts.yaml", Some("# yaml-language-server: $schema=../../s/facts.json\n")),
        (
            "content/01-a/facts/x.en.yaml",
            Some("# yaml-language-server: $schema=../../../s/facts.translation.json\n"),
        ),
        ("content/index.md", None),
        ("content/bild.svg", None),
        ("README.md", None),
    ] {
        assert_eq!(modeline(path, "s").as_deref(), line, "{path}");
    }
}
