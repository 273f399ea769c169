//! The words of a language that rules look for.

use super::{Abbreviations, Announcements, CountWording, InclusiveStyles, Laws, Slips, Spacing};
use std::collections::{BTreeMap, HashSet};

/// Words and phrases of one language, as data: which links say nothing, and the like.
///
/// Read from a word file (`src/i18n/wording/de.ftl`), one key a list, items separated by `|`. A list that a
/// language does not have is empty, and the rule that needs it finds nothing there.
#[derive(Clone, Debug, Default)]
pub struct Wording {
    /// Abbreviations that need no explanation, and how others are explained.
    pub abbreviations: Abbreviations,
    /// How something is announced that is still to come.
    pub announcements: Announcements,
    /// Words of a link that do not say where it leads, in lower case.
    pub empty_links: HashSet<String>,
    /// How it counts things.
    pub counts: CountWording,
    /// The interface's words for the things of a concept, by `field_one`, `field_other` and their like.
    pub labels: BTreeMap<String, String>,
    /// Words after which a number of four digits is a year, in lower case.
    pub before_years: Vec<String>,
    /// Short ways to write of people of all genders.
    pub inclusive: InclusiveStyles,
    /// Laws that are no longer in force.
    pub laws: Laws,
    /// Spellings that are wrong in every sentence.
    pub slips: Slips,
    /// Where spaces stand.
    pub spacing: Spacing,
}

impl Wording {
    /// Reads the lists by asking for each key.
    pub fn read(lookup: impl Fn(&str) -> Option<String>) -> Self {
        let list = |key: &str| items(&lookup(key).unwrap_or_default());
        Self {
            abbreviations: Abbreviations::read(
                list("wording-abbreviations"),
                list("wording-abbreviation-follows"),
                list("wording-abbreviation-means"),
            ),
            announcements: Announcements::read(list("wording-announcements")),
            empty_links: list("wording-empty-links").into_iter().map(|item| item.to_lowercase()).collect(),
            before_years: list("wording-before-years").iter().map(|item| item.to_lowercase()).collect(),
            counts: CountWording::read(list),
            labels: BTreeMap::new(),
            inclusive: InclusiveStyles::read(
                list("wording-inclusive-styles")
                    .iter()
                    .map(|style| list(&format!("wording-inclusive-{style}")))
                    .collect(),
            ),
            laws: Laws::read(&lookup, &list),
            spacing: Spacing::read(&list),
            slips: Slips::read(
                list("wording-slips"),
                list("wording-slips-elsewhere"),
                list("wording-slips-not-in"),
            ),
        }
    }
}

/// The items of a list, which may go over several lines.
fn items(list: &str) -> Vec<String> {
    let item = |item: &str| item.split_whitespace().collect::<Vec<_>>().join(" ");
    list.split('|').map(item).filter(|item| !item.is_empty()).collect()
}
