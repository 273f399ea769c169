//! What the law of a country demands to be told on the legal pages, and how that law is cited.
//!
//! The table is data, `demands.json`: a country for each code of ISO 3166-1 whose law we have read, with where. Of any
//! other nothing is demanded, and nothing claimed.

use super::chapter::Duty;
use super::imprint::LegalForm;
use crate::value::Language;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The law of a country, as far as it is about the legal pages.
#[derive(Clone, Debug, Deserialize)]
pub struct Law {
    /// The country, as ISO 3166-1 writes it.
    pub code: String,
    /// The language it is written in, and cited in where no other is at hand.
    pub language: String,
    /// What demands an imprint.
    pub imprint: Cited,
    /// What demands that somebody answers for the contents.
    pub responsible: Cited,
    /// What gives readers rights to their data.
    pub rights: Cited,
    /// What lets them complain.
    pub complaint: Cited,
    /// What is to be told.
    pub demands: Vec<Demand>,
    /// Where all this was read.
    pub sources: Vec<String>,
}

/// Something that the law wants to be told.
#[derive(Clone, Debug, Deserialize)]
pub struct Demand {
    /// On which page.
    pub duty: Duty,
    /// What.
    pub particular: Particular,
    /// What demands it.
    pub law: Cited,
    /// Of which publishers; of all, if none are listed.
    #[serde(default)]
    pub of: Vec<LegalForm>,
}

/// How a law is cited, by language.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub struct Cited(BTreeMap<String, String>);

impl Cited {
    /// The citation in a language, if there is one.
    pub fn in_language(&self, language: &Language) -> Option<&str> {
        self.0.get(language.primary()).map(String::as_str)
    }

    /// The citation in the language of its law.
    pub fn original(&self, law: &Law) -> &str {
        self.0.get(&law.language).map(String::as_str).unwrap_or_default()
    }
}

/// What may be demanded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Particular {
    /// The publisher's postal address.
    Address,
    /// Who may act for the publisher.
    RepresentedBy,
    /// The publisher's mail address.
    Email,
    /// The publisher's phone number.
    Phone,
    /// The register the publisher stands in, and its number there.
    Register,
    /// Who answers for the contents, with an address.
    Responsible,
}

static LAWS: LazyLock<Vec<Law>> =
    LazyLock::new(|| serde_json::from_str(include_str!("demands.json")).unwrap_or_default());

/// The law of a jurisdiction: that of its country, since the parts have none of their own here.
pub fn law(code: &str) -> Option<&'static Law> {
    let country = code.trim().split('-').next().unwrap_or_default();
    LAWS.iter().find(|law| law.code.eq_ignore_ascii_case(country))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_read_and_says_where_it_was_read() {
        assert!(!LAWS.is_empty(), "the table cannot be read");
        assert!(LAWS.is_sorted_by(|one, next| one.code < next.code), "sorted, each code once");
        for law in LAWS.iter() {
            assert!(law.sources.iter().all(|url| url.starts_with("https://")), "{}", law.code);
            let cited = [&law.imprint, &law.responsible, &law.rights, &law.complaint];
            let cited = cited.into_iter().chain(law.demands.iter().map(|demand| &demand.law));
            assert!(cited.into_iter().all(|one| !one.original(law).is_empty()), "{}", law.code);
            assert!(!law.sources.is_empty() && !law.demands.is_empty(), "{}", law.code);
        }
    }

    #[test]
    fn a_part_has_the_law_of_its_country() {
        let country = LAWS.first().map(|law| law.code.clone()).unwrap_or_default();
        assert!(law(&format!(" {}-XX", country.to_lowercase())).is_some());
        assert!(law("XX").is_none() && law("").is_none());
    }
}
