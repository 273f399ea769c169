//! How accessible the site is, as its publisher has found.

use super::enforcement::{EnforcementBody, enforcement_body};
use super::meaning::Meaning;
use super::overlay::{Slot, Translatable};
use super::places::Placed;
use super::publisher::PublisherEntry;
use super::record::Kind;
use crate::diagnostics::Spanned;
use crate::value::{Id, Localized, Time};
use schemars::JsonSchema;
use serde::Deserialize;

/// The keys whose texts a translation may give.
const ACCESSIBILITY_TEXTS: &[&str] = &["assessor", "gaps"];

/// How accessible the site is, as an editor writes it in `concept.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = ACCESSIBILITY_TEXTS))]
pub struct AccessibilityEntry {
    /// How far it meets what is demanded.
    pub status: Spanned<Compliance>,
    /// The day on which that was found.
    pub assessed: Spanned<String>,
    /// How it was found.
    pub method: Option<Spanned<Method>>,
    /// Who found it, if it was somebody else.
    pub assessor: Option<Spanned<String>>,
    /// What is not accessible.
    #[serde(default)]
    pub gaps: Vec<BarrierEntry>,
    /// Whom to tell about a barrier; the publisher, if nobody is named.
    #[schemars(extend("x-reference" = Kind::Contact.name()))]
    pub contact: Option<Spanned<String>>,
    /// Whose law holds: the code of a country or of a part of it.
    pub jurisdiction: Option<Spanned<String>>,
    /// The body that enforces accessibility, if it is none that is known for the jurisdiction.
    pub body: Option<PublisherEntry>,
}

/// How far a site meets what is demanded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Compliance {
    /// In everything.
    Full,
    /// In most, with exceptions.
    Partial,
    /// In little.
    None,
}

/// How it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// The publisher looked.
    Own,
    /// Somebody else looked.
    External,
}

/// The keys whose texts a translation may give.
const BARRIER_TEXTS: &[&str] = &["text", "reason", "alternative"];

/// Something that is not accessible, as an editor writes it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = BARRIER_TEXTS))]
pub struct BarrierEntry {
    /// What it is.
    pub text: Spanned<String>,
    /// Why.
    pub reason: Spanned<String>,
    /// What helps instead.
    pub alternative: Option<Spanned<String>>,
}

/// How accessible the site is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Accessibility {
    /// How far it meets what is demanded.
    pub status: Compliance,
    /// The day on which that was found; none when it could not be read, which was reported.
    pub assessed: Option<Time>,
    /// How it was found.
    pub method: Method,
    /// Who found it.
    pub assessor: Option<Localized<String>>,
    /// What is not accessible.
    pub gaps: Vec<Barrier>,
    /// Whom to tell about a barrier.
    pub contact: Option<Id>,
    /// Whose law holds, as it was written.
    pub jurisdiction: Option<String>,
    /// Whom readers turn to when a barrier stays.
    pub body: Option<EnforcementBody>,
}

/// Something that is not accessible.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Barrier {
    /// What it is.
    pub text: Localized<String>,
    /// Why.
    pub reason: Localized<String>,
    /// What helps instead.
    pub alternative: Option<Localized<String>>,
}

impl AccessibilityEntry {
    /// Gives it its meaning.
    pub fn resolve(self, meaning: &mut Meaning<'_>) -> Accessibility {
        let of = meaning.whose.of.clone();
        let places = [("accessibility", Some(self.status.span)), ("jurisdiction", self.jurisdiction.place())];
        meaning.places.keys(&of, places);
        meaning.places.keys(&of, [("assessed", Some(self.assessed.span))]);
        let own = self.body.map(|body| {
            let body = body.resolve(meaning);
            EnforcementBody {
                code: String::new(),
                language: None,
                name: body.name.original,
                address: body.address.into_iter().map(|line| line.original).collect(),
                phone: body.phone.map(|phone| phone.written),
                email: body.email,
                url: body.url,
                sources: Vec::new(),
            }
        });
        let jurisdiction = self.jurisdiction.map(|code| code.value.trim().to_owned());
        let known = || jurisdiction.as_deref().and_then(enforcement_body).cloned();
        Accessibility {
            status: self.status.value,
            assessed: meaning.day(&self.assessed),
            method: self.method.map_or(Method::Own, |method| method.value),
            assessor: meaning.maybe_text(self.assessor),
            gaps: self.gaps.into_iter().map(|gap| gap.resolve(meaning)).collect(),
            contact: meaning.maybe_reference(Kind::Contact, self.contact.as_ref()),
            body: own.or_else(known),
            jurisdiction,
        }
    }
}

impl BarrierEntry {
    fn resolve(self, meaning: &mut Meaning<'_>) -> Barrier {
        Barrier {
            text: meaning.text(self.text),
            reason: meaning.text(self.reason),
            alternative: meaning.maybe_text(self.alternative),
        }
    }
}

impl Compliance {
    /// The word in the files, which is also the key of its sentence.
    pub fn key(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Partial => "partial",
            Self::None => "none",
        }
    }
}

impl Translatable for Accessibility {
    fn texts(&self) -> &'static [&'static str] {
        ACCESSIBILITY_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "assessor" => Some(Slot::maybe_text(&mut self.assessor)),
            "gaps" => {
                Some(Slot::Parts(self.gaps.iter_mut().map(|gap| gap as &mut dyn Translatable).collect()))
            }
            _ => None,
        }
    }
}

impl Translatable for Barrier {
    fn texts(&self) -> &'static [&'static str] {
        BARRIER_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "text" => Some(Slot::Text(&mut self.text)),
            "reason" => Some(Slot::Text(&mut self.reason)),
            "alternative" => Some(Slot::maybe_text(&mut self.alternative)),
            _ => None,
        }
    }
}
