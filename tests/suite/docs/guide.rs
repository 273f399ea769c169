//! The editors' guide names every key, word, label, kind and rule there is, and none that is not.

use super::entries::{entries, words};
use super::markdown::{Document, codes, document};
use konzept::check;
use konzept::concept::{KINDS, LABELS};
use std::collections::BTreeSet;

fn guide() -> Document {
    document("docs/anleitung.md")
}

#[test]
fn every_key_is_told_with_whether_it_is_needed_and_translated() {
    let guide = guide();
    for (entry, keys) in entries() {
        let mut told = BTreeSet::new();
        for row in guide.marked(&entry) {
            let key = codes(row[0]).next().unwrap_or_else(|| panic!("{entry}: a row without a key: {row:?}"));
            let known = keys.get(key).unwrap_or_else(|| panic!("{entry}: there is no `{key}`"));
            assert_eq!(row[1] == "ja", known.required, "{entry}: is `{key}` needed?");
            assert_eq!(row[2] == "ja", known.translated, "{entry}: is `{key}` translated?");
            told.insert(key);
        }
        assert_eq!(told, keys.keys().map(String::as_str).collect(), "{entry}: keys");
    }
}

#[test]
fn every_word_is_told() {
    let guide = guide();
    let told: BTreeSet<&str> = guide.codes().into_iter().collect();
    let untold: Vec<String> = words().into_iter().filter(|word| !told.contains(word.as_str())).collect();
    assert!(untold.is_empty(), "{untold:?}");
}

#[test]
fn labels_kinds_and_rules_are_those_of_the_program() {
    let guide = guide();
    let told = |mark| -> Vec<String> {
        guide.marked(mark).iter().map(|row| row[0].trim_matches('`').to_owned()).collect()
    };
    assert_eq!(told("LABELS"), LABELS, "labels");
    assert_eq!(told("KINDS"), KINDS.iter().map(|(_, name)| *name).collect::<Vec<_>>(), "kinds");
    assert_eq!(told("RULES"), check::codes(), "rules");
}
