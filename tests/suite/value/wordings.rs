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

#[test]
fn every_outdated_law_is_found_by_all_its_names_and_its_successor_by_none() {
    for tag in ["de", "en"] {
        let laws = &wording(tag).laws;
        for key in items(tag, "wording-laws") {
            let sections = items(tag, &format!("wording-law-{key}-sections"));
            // Of a law that is in force some sections are gone; of the others any.
            let section = sections.first().map_or("", |one| one.split(['/', ' ']).next().unwrap_or_default());
            let section = section.replace('*', "99");
            let section = if section.is_empty() { "99" } else { section.as_str() };
            for name in items(tag, &format!("wording-law-{key}")) {
                let (old, new) =
                    name.split_once(" > ").map_or((name.as_str(), None), |(old, new)| (old, Some(new)));
                let cited = format!("§ {section} {old}");
                let found = laws.find(&cited);
                assert!(
                    matches!(found.as_slice(), [one] if one.law.key == key && one.cites),
                    "{tag}: {cited:?} is {found:?}"
                );
                if let Some(new) = new {
                    assert_eq!(laws.find(&format!("§ 99 {new}")), [], "{tag}: the successor of {old}");
                }
            }
        }
    }
}

#[test]
fn citations_are_corrected_where_that_is_certain() {
    let laws = &wording("de").laws;
    let corrected = |text: &str| -> Vec<Option<String>> {
        let right = |one: konzept::value::OutdatedLaw<'_>| {
            one.right.map(|(range, right)| format!("{}{right}{}", &text[..range.start], &text[range.end..]))
        };
        laws.find(text).into_iter().map(right).collect()
    };
    let sure = |text: &str, right: &str| assert_eq!(corrected(text), [Some(right.to_owned())], "{text}");
    sure("nach § 5 TMG", "nach § 5 DDG");
    sure("§\u{a0}5 Abs.\u{a0}1 Satz 1 Nr. 3 lit. a TMG!", "§\u{a0}5 Abs.\u{a0}1 Satz 1 Nr. 3 lit. a DDG!");
    sure("§5(1) TMG", "§5(1) DDG");
    sure("§ 5 des Telemediengesetzes (TMG)", "§ 5 des Digitale-Dienste-Gesetzes (DDG)");
    sure("§ 55 Absatz 2 RStV", "§ 18 Absatz 2 MStV");
    sure("§ 55 RStV", "§ 18 MStV");
    sure("§ 10 Abs. 3 MDStV", "§ 18 Abs. 2 MStV");
    sure("§ 6 TDG", "§ 5 DDG");
    sure("§§ 25 und 26 TTDSG", "§§ 25 und 26 TDDDG");
    sure("§§ 3, 4 AsylVfG", "§§ 3, 4 AsylG");
    for unsure in [
        "§ 7 TMG",
        "§§ 5, 6 TMG",
        "§§ 5 bis 10 TMG",
        "§ 5 ff. TMG",
        "§ 4 und § 5 TMG",
        "§ 13 Abs. 5, § 5 TMG",
        "§ 55 Abs. 3 RStV",
        "§ 10 Abs. 2 MDStV",
        "§ 1 BSHG",
        "das TMG",
        "Umfang von § 5 und Größe des TMG",
    ] {
        assert_eq!(corrected(unsure), [None], "{unsure}");
    }
    for sound in ["§ 5 DDG", "§ 5 tmg", "TMGX", "§ 4 BDSG", "das BDSG", "§ 5 DDG (vormals § 5 TMG)", ""]
    {
        assert_eq!(corrected(sound), [], "{sound}");
    }
}
