//! No text stops the program, and every finding points into the file it is about.

use super::run;
use super::sites::{file, sound};
use konzept::diagnostics::{Sources, Span};
use konzept::i18n::pack;
use konzept::value::Language;
use proptest::prelude::*;

fn lies_inside(sources: &Sources, span: Span) -> bool {
    let place = (span.start as usize)..(span.end as usize);
    sources.get(span.file).is_some_and(|file| file.text.get(place).is_some())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]
    #[test]
    fn every_finding_lies_in_its_file((path, text) in file()) {
        let outcome = run(&sound().with(path, &text));
        for finding in &outcome.findings {
            for span in finding.span.into_iter().chain(finding.related.iter().map(|one| one.span)) {
                prop_assert!(lies_inside(&outcome.sources, span), "{:?} in {:?}", finding, text);
            }
        }
    }

    #[test]
    fn every_finding_can_be_drawn((path, text) in file()) {
        let outcome = run(&sound().with(path, &text));
        for language in ["de", "en"] {
            let words = pack(&Language::parse(language).expect("a tag"));
            for finding in &outcome.findings {
                let said = konzept::cli::report::Sentences::of(finding, words).headline();
                prop_assert!(!said.is_empty() && !said.contains("{$"), "{}", said);
            }
        }
    }

    #[test]
    fn what_is_published_depends_on_errors_alone((path, text) in file()) {
        let outcome = run(&sound().with(path, &text));
        let errors = outcome.count(konzept::diagnostics::Severity::Error);
        prop_assert_eq!(outcome.artifacts.is_some(), errors == 0, "{:?}", outcome.findings);
    }
}

#[test]
fn bytes_that_are_no_text_are_findings() {
    for path in super::sites::paths() {
        for bytes in [&b"\xff\xfet"[..], b"title: \xc3\x28", b"\0", b"---\ntitle: \xe4\n---\n"] {
            let outcome = run(&sound().with(path, bytes));
            assert!(outcome.findings.iter().any(|one| one.span.is_some_and(|span| {
                lies_inside(&outcome.sources, span)
                    && outcome.sources.get(span.file).is_some_and(|file| file.path == path)
            })));
        }
    }
}
