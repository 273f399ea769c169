//! Links inside the repository lead somewhere, and so do the paths that documents name.

use super::markdown::{Document, documents, root};
use std::collections::BTreeSet;

/// Where the paths that documents name begin.
const FOLDERS: &[&str] =
    &["src/", "tests/", "themes/", "content/", "docs/", "benches/", ".ci/", ".github/", ".forgejo/"];

/// These show paths of a site that is not this one.
const ANOTHER_SITE: &[&str] = &["docs/anleitung.md", "docs/meldungen.md", "docs/messages.md"];

/// The anchors of a document, as the forges make them.
fn anchors(document: &Document) -> BTreeSet<String> {
    let headings = document.prose().filter(|line| line.starts_with('#'));
    let slug = |line: &str| -> String {
        let words = line.trim_start_matches('#').trim().to_lowercase().replace(' ', "-");
        words.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect()
    };
    headings.map(slug).collect()
}

#[test]
fn links_lead_somewhere() {
    let documents = documents();
    let mut dead = Vec::new();
    for document in &documents {
        let folder = document.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for line in document.prose() {
            // What stands in back-ticks is shown, not linked.
            let line: String = line.split('`').step_by(2).collect();
            for rest in line.split("](").skip(1) {
                let to = rest.split(')').next().unwrap_or_default();
                if to.contains("://") || to.starts_with("mailto:") {
                    continue;
                }
                let (file, anchor) = to.split_once('#').unwrap_or((to, ""));
                let path = if file.is_empty() { document.path.clone() } else { joined(folder, file) };
                let known = documents.iter().find(|one| one.path == path);
                let lands = anchor.is_empty() || known.is_some_and(|one| anchors(one).contains(anchor));
                if !root().join(&path).exists() || !lands {
                    dead.push(format!("{}: {to}", document.path));
                }
            }
        }
    }
    assert!(dead.is_empty(), "{dead:#?}");
}

fn joined(folder: &str, file: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in file.split('/') {
        match part {
            "." | "" => {}
            ".." => _ = parts.pop(),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn named_paths_exist() {
    let mut absent = Vec::new();
    for document in documents().iter().filter(|document| !ANOTHER_SITE.contains(&document.path.as_str())) {
        for path in document.codes() {
            let named = FOLDERS.iter().any(|folder| path.starts_with(folder));
            // Capitals, braces and stars stand for something.
            let stands_for = path.contains(|c: char| c.is_ascii_uppercase() || " {*<…".contains(c));
            if named && !stands_for && !root().join(path).exists() {
                absent.push(format!("{}: {path}", document.path));
            }
        }
    }
    assert!(absent.is_empty(), "{absent:#?}");
}
