//! Whom to tell about a weakness of the site.

use super::about::read_mail;
use super::meaning::Meaning;
use crate::diagnostics::Spanned;
use schemars::JsonSchema;
use serde::Deserialize;

/// Whom to tell about a weakness of the site, as an editor writes it in `concept.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SecurityEntry {
    /// A mail address.
    #[schemars(extend("x-form" = "mail"))]
    pub email: Spanned<String>,
    /// A page on which to tell it.
    #[schemars(extend("x-form" = "url"))]
    pub url: Option<Spanned<String>>,
    /// A page that says what will happen then.
    #[schemars(extend("x-form" = "url"))]
    pub policy: Option<Spanned<String>>,
}

/// Whom to tell about a weakness of the site.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Security {
    /// A mail address.
    pub email: String,
    /// A page on which to tell it.
    pub url: Option<String>,
    /// A page that says what will happen then.
    pub policy: Option<String>,
}

impl SecurityEntry {
    /// Gives it its meaning; none when the address is none, which is reported.
    pub fn resolve(self, meaning: &mut Meaning<'_>) -> Option<Security> {
        let email = read_mail(&self.email, meaning);
        let (url, policy) = (meaning.maybe_url(self.url.as_ref()), meaning.maybe_url(self.policy.as_ref()));
        Some(Security { email: email?, url, policy })
    }
}
