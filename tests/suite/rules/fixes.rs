//! A correction that a finding carries is certain: applied, the finding is gone, and nothing new is found.

use super::page::{Example, examples};
use super::site::{Judged, judge};
use konzept::check::codes;
use konzept::diagnostics::{FileId, Fix};
use konzept::discover::MemoryWorkspace;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const PAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/rules");

/// The site after all corrections.
fn corrected(example: &Example, judged: &Judged) -> MemoryWorkspace {
    let mut fixes: BTreeMap<FileId, BTreeSet<&Fix>> = BTreeMap::new();
    for fix in judged.found.iter().filter_map(|one| one.fix.as_ref()) {
        fixes.entry(fix.span.file).or_default().insert(fix);
    }
    let mut site = example.site();
    for (file, fixes) in fixes {
        let source = judged.sources.get(file).expect("a file that was read");
        let (mut text, mut at) = (String::new(), 0);
        for fix in fixes {
            let (start, end) = (fix.span.start as usize, fix.span.end as usize);
            assert!(at <= start && start < end, "{}: corrections that overlap", source.path);
            text.push_str(&source.text[at..start]);
            text.push_str(&fix.text);
            at = end;
        }
        text.push_str(&source.text[at..]);
        site = site.with(&source.path, text);
    }
    site
}

#[test]
fn what_is_corrected_is_no_longer_found() {
    let mut carried = BTreeSet::new();
    for code in codes() {
        let page = fs::read_to_string(Path::new(PAGES).join(format!("{code}.md"))).expect(code);
        for example in examples(&page) {
            let judged = judge(&example.site(), &example.today);
            let left: Vec<&str> =
                judged.found.iter().filter(|one| one.fix.is_none()).map(|one| one.code.name()).collect();
            carried.extend(judged.found.iter().filter(|one| one.fix.is_some()).map(|one| one.code.name()));
            let again = judge(&corrected(&example, &judged), &example.today);
            let found: Vec<&str> = again.found.iter().map(|one| one.code.name()).collect();
            assert_eq!(found, left, "{code}: {}: found after all corrections", example.title);
        }
    }
    assert!(carried.contains("spelling-slip"), "{carried:?}");
}
