//! Every site there is: golden ones, this repository's, the starters, and the examples of the documents.

use crate::docs::example;
use crate::rules::page;
use crate::sites::case::{self, REPOSITORY};
use konzept::discover::{MemoryWorkspace, Workspace};
use std::fs;
use std::path::Path;

/// All of them, by name.
pub fn all() -> Vec<(String, MemoryWorkspace)> {
    let mut sites: Vec<(String, MemoryWorkspace)> =
        case::cases().into_iter().map(|case| (case.name.clone(), case.workspace())).collect();
    let at = |root: &str| case::workspace(case::files_in(&Path::new(REPOSITORY).join(root), "content"));
    sites.push(("own content".to_owned(), at("")));
    sites.extend(["de", "en"].map(|tag| (format!("starter {tag}"), at(&format!("src/cli/starter/{tag}")))));
    sites.push(("guide".to_owned(), example::site()));
    sites.extend(rules());
    assert!(sites.len() > 20, "the sites were found");
    sites
}

/// The examples of the pages of rules.
fn rules() -> Vec<(String, MemoryWorkspace)> {
    let mut pages: Vec<_> = fs::read_dir(Path::new(REPOSITORY).join("tests/rules"))
        .expect("the pages")
        .map(|entry| entry.expect("a page").path())
        .collect();
    pages.sort();
    let examples = pages.iter().flat_map(|path| {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let page = fs::read_to_string(path).expect("a page");
        page::examples(&page).into_iter().map(move |one| (format!("{name}: {}", one.title), one.site()))
    });
    examples.collect()
}

/// The text of a file.
pub fn text(site: &MemoryWorkspace, path: &str) -> String {
    String::from_utf8_lossy(&site.read(path).expect("a file")).into_owned()
}

/// The paths of a site's content.
pub fn paths(site: &MemoryWorkspace) -> Vec<String> {
    site.list("content").files
}
