//! Any set of files, through the whole pipeline and into every report.
#![no_main]

use konzept::cli::report::{self, Format, Report};
use konzept::i18n::pack;
use konzept::pipeline::Outcome;
use konzept_fuzz::{Site, assert_inside, fallback, files, markup, run, told};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let files = files(bytes);
    let outcome = run(&Site::new(&files, false));
    assert_inside(&outcome.findings, &outcome.sources);
    let other = run(&Site::new(&files, true));
    assert_eq!(told(&outcome), told(&other), "the order of files shows");
    report(&outcome);
    assert!(outcome.artifacts == other.artifacts, "other bytes");
    // What a site's own templates write is the site's business.
    if files.keys().any(|path| path.starts_with("themes/")) {
        return;
    }
    for artifact in outcome.artifacts.iter().flatten() {
        if artifact.path.as_str().ends_with(".html") {
            let page = String::from_utf8(artifact.bytes.clone()).expect("a page is UTF-8");
            let active = markup::active(&page);
            assert!(active.is_empty(), "{}: {active:?}", artifact.path);
        }
    }
});

/// Tells what was found in every way there is; each must be able to.
fn report(outcome: &Outcome) {
    let words = pack(outcome.language.as_ref().unwrap_or(&fallback()));
    let told = report::text(outcome, words, true, false);
    let escapes = told.chars().filter(|c| c.is_control() && !"\n\t\u{1b}".contains(*c)).count();
    assert_eq!(escapes, 0, "control characters at a terminal: {told:?}");
    for format in [Format::Json, Format::Github, Format::Gitlab, Format::Sarif, Format::Markdown] {
        if let Some(written) = format.writer() {
            let document = written(&Report::of(outcome, words, false));
            assert!(outcome.findings.is_empty() || !document.is_empty());
        }
    }
}
