//! Whom readers turn to when a barrier stays: the bodies that enforce accessibility, by jurisdiction.
//!
//! The table is data, `enforcement.json`: a body for each code of ISO 3166-2 of which we know one for certain. Whose is not
//! in it is named in `concept.yaml`; nobody is guessed, and the body of a country does not stand in for that of a part.

use serde::Deserialize;
use std::sync::LazyLock;

/// A body that enforces accessibility.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Hash)]
pub struct EnforcementBody {
    /// The jurisdiction, as ISO 3166-2 writes it; empty for one that the concept itself describes.
    pub code: String,
    /// The language of its name; none for that of the concept.
    pub language: Option<String>,
    /// What it is called.
    pub name: String,
    /// Its postal address, line by line; no lines where only a mail address is known for certain.
    pub address: Vec<String>,
    /// Its phone number, as it is read aloud.
    pub phone: Option<String>,
    /// Its mail address.
    pub email: Option<String>,
    /// Its web site.
    pub url: Option<String>,
    /// Where all this was read; nowhere, if the concept itself describes it.
    pub sources: Vec<String>,
}

/// The table; a test reads it.
pub static BODIES: LazyLock<Vec<EnforcementBody>> =
    LazyLock::new(|| serde_json::from_str(include_str!("enforcement.json")).unwrap_or_default());

/// The body of a jurisdiction, if the table has one.
pub fn enforcement_body(code: &str) -> Option<&'static EnforcementBody> {
    BODIES.iter().find(|body| body.code.eq_ignore_ascii_case(code.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_read_and_every_body_can_be_reached() {
        assert!(BODIES.len() >= 3, "the table cannot be read");
        assert!(BODIES.is_sorted_by(|one, next| one.code < next.code), "sorted, each code once");
        for body in BODIES.iter() {
            assert!(!body.name.is_empty(), "{}", body.code);
            assert!(!body.address.is_empty() || body.email.is_some(), "{}", body.code);
            assert!(body.email.as_ref().is_none_or(|mail| mail.contains('@')), "{}", body.code);
            let pages: Vec<&String> = body.url.iter().chain(&body.sources).collect();
            assert!(
                pages.len() > 1 && pages.iter().all(|page| page.starts_with("https://")),
                "{}",
                body.code
            );
        }
    }

    #[test]
    fn a_country_does_not_stand_in_for_its_parts() {
        let country = BODIES.first().map(|body| body.code.clone()).unwrap_or_default();
        assert!(enforcement_body(&country.to_lowercase()).is_some());
        assert!(enforcement_body(&format!("{country}-XX")).is_none());
    }
}
