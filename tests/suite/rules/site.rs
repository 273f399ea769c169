//! A site in memory, read and judged as the program does it.

use konzept::diagnostics::{Diagnostic, Sources};
use konzept::discover::Workspace;
use konzept::emit::Nowhere;
use konzept::pipeline::{self, Request};
use konzept::value::Language;

/// What was found in a site, with the texts it was found in.
pub struct Judged {
    pub found: Vec<Diagnostic>,
    pub sources: Sources,
}

/// Reads and judges a site as it is on `today`, an ISO date.
pub fn judge(workspace: &dyn Workspace, today: &str) -> Judged {
    let request = Request {
        date: today.parse().expect("an ISO date"),
        base_url: None,
        drafts: false,
        strict: false,
        fallback: Language::parse("de").expect("a tag"),
    };
    let outcome = pipeline::run(workspace, &request, &Nowhere);
    Judged { found: outcome.findings, sources: outcome.sources }
}
