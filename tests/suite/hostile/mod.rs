//! Content and themes that mean harm, or came of a script gone wild: nothing of it stops the program, keeps it busy,
//! leaves the site's folder or ends in a page as something that runs.
//!
//! What costs time or memory is held by counting what is done, never by a clock. What has to be killed when it goes
//! wrong is done by the real program, in a process of its own; see also `yaml/hostile.rs` and `markdown/hostile.rs`.

mod amounts;
mod changing;
mod disk;
mod drawings;
mod encodings;
mod links;
mod markup;
mod names;
mod pages;
mod references;
mod templates;
mod texts;
mod words;

use konzept::diagnostics::{Arg, Diagnostic};
use konzept::discover::{MemoryWorkspace, Workspace};
use konzept::emit::Artifact;
use konzept::pipeline::{Kept, Request};
use konzept::value::Language;

/// A site with a description and one chapter.
fn site() -> MemoryWorkspace {
    MemoryWorkspace::new()
        .with("content/concept.yaml", "title: Plan\nlanguages: [en, de]\n")
        .with("content/01-a/index.md", "---\ntitle: A\n---\nText.\n")
}

/// Runs all stages on a day that does not matter.
fn run(workspace: &dyn Workspace) -> Kept {
    let request = Request {
        date: jiff::civil::date(2025, 6, 1),
        base_url: Some("https://example.org".to_owned()),
        drafts: true,
        strict: false,
        fallback: Language::parse("en").expect("a tag"),
    };
    pages::run(workspace, &request)
}

/// What was found, warnings left out: `code path` or `code` with the text at the place.
fn errors(outcome: &Kept) -> Vec<String> {
    let is_error = |one: &&Diagnostic| one.severity == konzept::diagnostics::Severity::Error;
    outcome.findings.iter().filter(is_error).map(|one| told(one, outcome)).collect()
}

fn told(one: &Diagnostic, outcome: &Kept) -> String {
    let path = one.args.iter().find_map(|(name, arg)| match arg {
        Arg::Text(path) if *name == "path" => Some(path.clone()),
        _ => None,
    });
    let place = one.span.map(|span| outcome.sources.text_at(span).to_owned());
    format!("{} {}", one.code, place.or(path).unwrap_or_default()).trim_end().to_owned()
}

/// The published pages, with their paths.
fn pages(outcome: &Kept) -> impl Iterator<Item = (&str, &str)> {
    let is_page = |one: &&Artifact| one.path.as_str().ends_with(".html");
    outcome
        .artifacts
        .iter()
        .flatten()
        .filter(is_page)
        .map(|one| (one.path.as_str(), std::str::from_utf8(&one.bytes).expect("a page is UTF-8")))
}
