//! The mistake that the documents show is reported as they show it.

use super::markdown::{document, root};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Copies a folder of the content.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").map(|entry| entry.expect("an entry")) {
        let target = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &target),
            false => _ = fs::copy(entry.path(), target).expect("a copy"),
        }
    }
}

/// The fence of a document whose text begins so.
fn shown(path: &str, beginning: &str) -> String {
    let document = document(path);
    let mut fences = document.fences().into_iter().map(|(_, text)| text);
    fences.find(|text| text.starts_with(beginning)).unwrap_or_else(|| panic!("{path} shows no {beginning}"))
}

#[test]
fn the_slips_of_the_tour_are_reported_as_shown() {
    let site = tempfile::tempdir().expect("a folder");
    copy(&root().join("content"), &site.path().join("content"));
    let file = site.path().join("content/03-faktencheck/facts.yaml");
    let facts = fs::read_to_string(&file).expect("the facts");
    let (before, rest) = facts.split_once("- id: einwohner\n").expect("the first fact");
    let (_, after) = rest.split_once("\n\n").expect("the second fact");
    let slips = shown("README.md", "- id: einwohner\n");
    fs::write(&file, format!("{before}{slips}\n{after}")).expect("the slips");
    for (language, path, beginning) in [("en", "README.md", "error["), ("de", "docs/anleitung.md", "Fehler[")]
    {
        let output = Command::new(env!("CARGO_BIN_EXE_konzept"))
            .args(["check", "--date", "2025-06-01", "--lang", language, "--root"])
            .arg(site.path())
            .output()
            .expect("the program starts");
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        for part in shown(path, beginning).trim_end().split("\n\n") {
            assert!(said.contains(part), "{path} shows\n{part}\n\nbut this is said:\n{said}");
        }
        assert_eq!(output.status.code(), Some(1));
    }
}
