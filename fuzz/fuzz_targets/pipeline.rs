//! Any set of files, through the whole pipeline and into every report.
#![no_main]

use konzept_fuzz::{Site, assert_inside, files, markup, run, told};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let files = files(bytes);
    let outcome = run(&Site::new(&files, false));
    assert_inside(&outcome.findings, &outcome.sources);
    let other = run(&Site::new(&files, true));
    assert_eq!(told(&outcome), told(&other), "the order of files shows");
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
