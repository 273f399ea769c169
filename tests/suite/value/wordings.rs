//! The words that rules look for: well-formed in every language, and sound in themselves.

use konzept::i18n::{languages, pack};
use konzept::value::{Language, Wording};
use std::collections::BTreeSet;

const DE: &str = include_str!("../../../src/i18n/wording/de.ftl");
const EN: &str = include_str!("../../../src/i18n/wording/en.ftl");

fn wording(tag: &str) -> &'static Wording {
    &pack(&Language::parse(tag).expect("a tag")).wording
}

/// The items of a list as the word file has them.
fn items(tag: &str, key: &str) -> Vec<String> {
    let list = pack(&Language::parse(tag).expect("a tag")).get(key).unwrap_or_default();
    list.split('|').map(|item| item.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// Fluent reads the lists as they are written: every key is read, and no line has a form that means something else.
#[test]
fn the_word_files_are_fluent() {
    for (tag, file) in [("de", DE), ("en", EN)] {
        fluent_bundle::FluentResource::try_new(file.to_owned()).expect("well-formed Fluent");
        for key in file.lines().filter_map(|line| line.split_once(" =").map(|(key, _)| key)) {
            let items = items(tag, key);
            assert!(items.iter().all(|item| !item.is_empty()), "{tag}: an empty item in `{key}`");
            let several: BTreeSet<&String> = items.iter().collect();
            assert_eq!(several.len(), items.len(), "{tag}: an item stands twice in `{key}`");
        }
    }
}

#[test]
fn every_slip_is_found_and_what_is_right_is_none() {
    for (tag, least) in [("de", 60), ("en", 30)] {
        let slips = &wording(tag).slips;
        let all = [items(tag, "wording-slips"), items(tag, "wording-slips-elsewhere")].concat();
        let pairs: Vec<(&str, &str)> = all
            .iter()
            .filter(|item| !item.is_empty())
            .map(|item| item.split_once(" > ").expect(item))
            .collect();
        assert!(pairs.len() >= least, "{tag}: {} slips", pairs.len());
        for (wrong, right) in pairs {
            let found = slips.find(wrong, None);
            assert!(
                matches!(found.as_slice(), [one] if one.right == right && one.range == (0..wrong.len())),
                "{tag}: {wrong:?} is {found:?}"
            );
            assert_eq!(slips.find(right, None), [], "{tag}: what is right instead of {wrong:?}");
        }
    }
    assert_eq!(languages().count(), 2, "a new language has lists of its own");
}
