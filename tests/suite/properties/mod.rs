//! What holds for every site, however it is written.

mod links;
mod orders;
mod sites;
mod spans;

use konzept::discover::Workspace;
use konzept::pipeline::{self, Kept, Request};
use konzept::value::Language;

/// Runs all stages on a day that does not matter.
fn run(workspace: &dyn Workspace) -> Kept {
    let request = Request {
        date: jiff::civil::date(2025, 6, 1),
        base_url: None,
        drafts: true,
        strict: false,
        fallback: Language::parse("en").expect("a tag"),
    };
    pipeline::held(workspace, &request)
}
