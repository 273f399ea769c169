//! By what a finding is recognised in the next run.

use super::site::report;
use std::collections::BTreeSet;

fn fingerprints(text: &str, language: &str) -> Vec<String> {
    report(text, language).findings.into_iter().map(|finding| finding.fingerprint).collect()
}

#[test]
fn lines_above_change_nothing() {
    let text = "As [[nobody]] says.\n";
    let below = format!("First.\n\nThen this.\n\n{text}");
    assert_eq!(fingerprints(text, "en"), fingerprints(&below, "en"));
}

#[test]
fn the_language_of_messages_changes_nothing() {
    assert_eq!(fingerprints("As [[nobody]] says.\n", "en"), fingerprints("As [[nobody]] says.\n", "de"));
}

#[test]
fn equal_mistakes_are_told_apart() {
    let found = fingerprints("As [[nobody]] and [[nobody]] say.\n", "en");
    assert_eq!(found.len(), 3);
    assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), 3);
    // The first of them is the one that was there alone.
    let alone = fingerprints("As [[nobody]] says.\n", "en");
    assert!(alone.iter().all(|one| found.contains(one)));
}
