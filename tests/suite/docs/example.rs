//! The examples of the editors' guide are one site, and it can be published.

use super::markdown::document;
use konzept::discover::MemoryWorkspace;
use konzept::emit::Nowhere;
use konzept::pipeline::{self, Request};
use konzept::value::Language;

/// Files that the examples name and the guide does not show.
const FILES: &[&str] = &["content/06-ergebnisse/lotse.svg", "content/ihk.svg"];

/// The site that the examples make.
pub fn site() -> MemoryWorkspace {
    let guide = document("docs/anleitung.md");
    let shown = guide.fences().into_iter().filter_map(|(before, text)| {
        let path = before.strip_prefix('`')?.strip_suffix('`')?;
        path.starts_with("content/").then(|| (path.to_owned(), text))
    });
    let stubs = FILES
        .iter()
        .map(|path| ((*path).to_owned(), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_owned()));
    shown.chain(stubs).fold(MemoryWorkspace::new(), |site, (path, text)| site.with(&path, text))
}

#[test]
fn examples_make_a_site() {
    let request = Request {
        date: "2025-06-01".parse().expect("a day"),
        base_url: None,
        drafts: false,
        strict: false,
        fallback: Language::parse("de").expect("a tag"),
    };
    let outcome = pipeline::run(&site(), &request, &Nowhere);
    let found: Vec<&str> = outcome.findings.iter().map(|finding| finding.code.name()).collect();
    assert_eq!(found, ["text-has-gaps"], "{:#?}", outcome.findings);
    assert!(outcome.drawn);
}
