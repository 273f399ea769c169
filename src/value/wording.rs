//! The words of a language that rules look for.

use super::CountWording;
use std::collections::BTreeMap;

/// Words and phrases of one language, as data: which links say nothing, and the like.
///
/// Read from a word file (`src/i18n/wording/de.ftl`), one key a list, items separated by ` | `. A list that a
/// language does not have is empty, and the rule that needs it finds nothing there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Wording {
    /// Words of a link that do not say where it leads, in lower case.
    pub empty_links: Vec<String>,
    /// How it counts things.
    pub counts: CountWording,
    /// The interface's words for the things of a concept, by `field_one`, `field_other` and their like.
    pub labels: BTreeMap<String, String>,
    /// Words after which a number of four digits is a year, in lower case.
    pub before_years: Vec<String>,
}

impl Wording {
    /// Reads the lists by asking for each key.
    pub fn read(lookup: impl Fn(&str) -> Option<String>) -> Self {
        let list = |key: &str| -> Vec<String> {
            let text = lookup(key).unwrap_or_default();
            text.split(" | ").map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect()
        };
        let lower = |key: &str| list(key).into_iter().map(|item| item.to_lowercase()).collect();
        Self {
            empty_links: lower("wording-empty-links"),
            before_years: lower("wording-before-years"),
            counts: CountWording::read(list),
            labels: BTreeMap::new(),
        }
    }
}
