//! The glossary is one to one: a German word, an English one, and where it is found.

use super::markdown::{codes, document, root};
use std::collections::BTreeSet;

#[test]
fn words_are_one_to_one_and_found() {
    let glossary = document("GLOSSARY.md");
    let (mut german, mut english) = (BTreeSet::new(), BTreeSet::new());
    for mark in ["DOMAIN", "GENERATOR"] {
        for row in glossary.marked(mark) {
            assert_eq!(row.len(), 4, "{row:?}");
            assert!(german.insert(row[0].to_owned()), "`{}` stands twice", row[0]);
            assert!(english.insert(row[1].to_owned()), "`{}` stands twice", row[1]);
            let name = codes(row[1]).next().unwrap_or_else(|| panic!("no identifier in {row:?}"));
            let mut places = codes(row[3]).peekable();
            assert!(places.peek().is_some(), "nowhere: {row:?}");
            for place in places {
                assert!(root().join(place).exists(), "{place} is not there");
            }
            assert!(!name.is_empty());
        }
    }
}
