//! The concept as a whole: what stands in `concept.yaml`.

use super::accessibility::{Accessibility, AccessibilityEntry};
use super::exception::{Exception, ExceptionEntry, unknown_rule};
use super::imprint::{Imprint, ImprintEntry};
use super::label::{LABELS, Label, LabelEntry};
use super::link::mail_address;
use super::meaning::Meaning;
use super::overlay::{Slot, Translatable};
use super::places::Placed;
use super::privacy::{Privacy, PrivacyEntry};
use super::publisher::{Publisher, PublisherEntry};
use super::record::Kind;
use super::security::{Security, SecurityEntry};
use super::slogan::{Slogan, SloganEntry};
use crate::diagnostics::{Arg, Code, Diagnostic, Severity, Spanned};
use crate::value::{Colour, Id, Language, Localized, Time};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The keys whose texts a translation may give.
const ABOUT_TEXTS: &[&str] = &[
    "title",
    "short_title",
    "summary",
    "edition",
    "region",
    "publisher",
    "imprint",
    "privacy",
    "accessibility",
    "labels",
    "slogans",
];

/// The concept as an editor describes it in `concept.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = ABOUT_TEXTS))]
pub struct AboutEntry {
    /// The full title.
    pub title: Spanned<String>,
    /// A title short enough for a page's head.
    pub short_title: Option<Spanned<String>>,
    /// What it is, in two sentences.
    pub summary: Option<Spanned<String>>,
    /// Which edition this is.
    pub edition: Option<Spanned<String>>,
    /// Whether it is a draft, adopted, or history.
    pub status: Option<Spanned<Standing>>,
    /// The day of the contents.
    pub as_of: Option<Spanned<String>>,
    /// Where it applies.
    pub region: Option<RegionEntry>,
    /// The languages it is published in; the first is the one it is written in.
    #[serde(default)]
    #[schemars(extend("x-form" = "language"))]
    pub languages: Vec<Spanned<String>>,
    /// Where the site is published.
    #[schemars(extend("x-form" = "url"))]
    pub base_url: Option<Spanned<String>>,
    /// Who publishes it.
    pub publisher: Option<PublisherEntry>,
    /// What the imprint tells besides.
    pub imprint: Option<ImprintEntry>,
    /// What happens to readers' data.
    pub privacy: Option<PrivacyEntry>,
    /// How accessible the site is.
    pub accessibility: Option<AccessibilityEntry>,
    /// Whom to tell about a weakness of the site.
    pub security: Option<SecurityEntry>,
    /// The region's own words for the things of a concept.
    #[serde(default)]
    #[schemars(extend("x-keys" = LABELS))]
    pub labels: BTreeMap<String, LabelEntry>,
    /// The facts the start page leads with.
    #[serde(default)]
    #[schemars(extend("x-reference" = Kind::Fact.name()))]
    pub key_figures: Vec<Spanned<String>>,
    /// How the site looks.
    pub theme: Option<ThemeEntry>,
    /// How grave a rule's findings are.
    #[serde(default)]
    #[schemars(extend("x-keys" = "rules"))]
    pub checks: BTreeMap<String, Spanned<Level>>,
    /// Records that a rule does not apply to.
    #[serde(default)]
    pub exceptions: Vec<ExceptionEntry>,
    /// Words that are true for a time only.
    #[serde(default)]
    pub slogans: Vec<SloganEntry>,
    /// A remark for editors, never published.
    pub note: Option<Spanned<String>>,
}

/// The keys whose texts a translation may give.
const REGION_TEXTS: &[&str] = &["name", "state"];

/// Where a concept applies, as written.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = REGION_TEXTS))]
pub struct RegionEntry {
    /// The region's name.
    pub name: Spanned<String>,
    /// The state it lies in.
    pub state: Option<Spanned<String>>,
}

/// How a site looks, as written.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ThemeEntry {
    /// The folder under `themes/`.
    pub name: Option<Spanned<String>>,
    /// The region's colour.
    #[schemars(extend("x-form" = "colour"))]
    pub accent: Option<Spanned<String>>,
}

/// Whether a concept is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Not yet decided.
    Draft,
    /// Decided.
    Adopted,
    /// Replaced or run out.
    Archived,
}

impl Standing {
    /// The word in the file, which is also the key of its interface word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Adopted => "adopted",
            Self::Archived => "archived",
        }
    }
}

/// How grave a rule's findings are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Not looked for.
    Off,
    /// Worth knowing.
    Note,
    /// Somebody should look.
    Warning,
    /// Nothing is published.
    Error,
}

impl Level {
    /// The severity of a finding, or nothing when it is off.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Self::Off => None,
            Self::Note => Some(Severity::Note),
            Self::Warning => Some(Severity::Warning),
            Self::Error => Some(Severity::Error),
        }
    }
}

/// The concept as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct About {
    /// The full title.
    pub title: Localized<String>,
    /// A title short enough for a page's head.
    pub short_title: Option<Localized<String>>,
    /// What it is, in two sentences.
    pub summary: Option<Localized<String>>,
    /// Which edition this is.
    pub edition: Option<Localized<String>>,
    /// Whether it is in force.
    pub status: Option<Standing>,
    /// The day of the contents.
    pub as_of: Option<Time>,
    /// Where it applies.
    pub region: Option<Region>,
    /// The language it is written in, then the others; never empty.
    pub languages: Vec<Language>,
    /// Where the site is published, without a slash at the end.
    pub base_url: Option<String>,
    /// Who publishes it.
    pub publisher: Option<Publisher>,
    /// What the imprint tells besides.
    pub imprint: Option<Imprint>,
    /// What happens to readers' data.
    pub privacy: Option<Privacy>,
    /// How accessible the site is.
    pub accessibility: Option<Accessibility>,
    /// Whom to tell about a weakness of the site.
    pub security: Option<Security>,
    /// The region's own words, by key of [`LABELS`].
    pub labels: BTreeMap<&'static str, Label>,
    /// The facts the start page leads with.
    pub key_figures: Vec<Id>,
    /// The folder under `themes/`, when one is named.
    pub theme: Option<String>,
    /// The region's colour.
    pub accent: Option<Colour>,
    /// How grave the findings of a rule are, by its code.
    pub checks: BTreeMap<String, Level>,
    /// Records that a rule does not apply to.
    pub exceptions: Vec<Exception>,
    /// Words that are true for a time only.
    pub slogans: Vec<Slogan>,
}

/// Where a concept applies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Region {
    /// The region's name.
    pub name: Localized<String>,
    /// The state it lies in.
    pub state: Option<Localized<String>>,
}

impl About {
    /// The language the concept is written in.
    pub fn original_language(&self) -> &Language {
        &self.languages[0]
    }

    /// Whose law holds, as it was written: for the imprint, else for accessibility.
    pub fn jurisdiction(&self) -> Option<&str> {
        let of_statement = || self.accessibility.as_ref()?.jurisdiction.as_deref();
        self.imprint.as_ref().map(|imprint| imprint.jurisdiction.as_str()).or_else(of_statement)
    }
}

impl AboutEntry {
    /// Gives the description its meaning; `languages` were read before, since numbers depend on the first.
    pub fn resolve(self, languages: Vec<Language>, rules: &[&str], meaning: &mut Meaning<'_>) -> About {
        meaning.places.about = Some(self.title.span);
        meaning.places.keys(&meaning.whose.of, [("concept_as_of", self.as_of.place())]);
        let mut labels = BTreeMap::new();
        for (key, label) in self.labels {
            match LABELS.iter().find(|known| **known == key) {
                Some(known) => {
                    labels.insert(*known, label.resolve(meaning));
                }
                None => meaning.sink.push(
                    Diagnostic::error(Code::UNKNOWN_KEY)
                        .at(label.one.span)
                        .with("key", key.as_str())
                        .with("keys", Arg::AnyOf(LABELS.iter().map(|&known| known.to_owned()).collect()))
                        .near(super::near::nearest(&key, LABELS.iter().copied())),
                ),
            }
        }
        let mut checks = BTreeMap::new();
        for (code, level) in self.checks {
            if !rules.contains(&code.as_str()) {
                meaning.sink.push(unknown_rule(&level, &code, rules));
            }
            checks.insert(code, level.value);
        }
        let theme = self.theme.unwrap_or(ThemeEntry { name: None, accent: None });
        meaning.places.theme = theme.name.as_ref().map(|name| name.span);
        meaning.places.accent = theme.accent.as_ref().map(|colour| colour.span);
        About {
            title: meaning.text(self.title),
            short_title: meaning.maybe_text(self.short_title),
            summary: meaning.maybe_text(self.summary),
            edition: meaning.maybe_text(self.edition),
            status: self.status.map(|status| status.value),
            as_of: meaning.maybe_time(self.as_of.as_ref()),
            region: self.region.map(|region| Region {
                name: meaning.text(region.name),
                state: meaning.maybe_text(region.state),
            }),
            languages,
            base_url: meaning
                .maybe_url(self.base_url.as_ref())
                .map(|url| url.trim_end_matches('/').to_owned()),
            publisher: self.publisher.map(|publisher| {
                let of = meaning.whose.of.clone();
                let (email, phone) = (publisher.email.place(), publisher.phone.place());
                let places = [("publisher", Some(publisher.name.span)), ("email", email), ("phone", phone)];
                meaning.places.keys(&of, places);
                publisher.resolve(meaning)
            }),
            imprint: self.imprint.map(|imprint| imprint.resolve(meaning)),
            privacy: self.privacy.map(|privacy| privacy.resolve(meaning)),
            accessibility: self.accessibility.map(|accessibility| accessibility.resolve(meaning)),
            security: self.security.and_then(|security| security.resolve(meaning)),
            labels,
            key_figures: meaning.references(Kind::Fact, &self.key_figures),
            theme: theme.name.map(|name| name.value),
            accent: theme.accent.and_then(|colour| read_colour(&colour, meaning)),
            checks,
            exceptions: self
                .exceptions
                .into_iter()
                .filter_map(|exception| exception.resolve(rules, meaning))
                .collect(),
            slogans: self.slogans.into_iter().filter_map(|slogan| slogan.resolve(meaning)).collect(),
        }
    }
}

/// A colour, reported when it is none.
fn read_colour(text: &Spanned<String>, meaning: &mut Meaning<'_>) -> Option<Colour> {
    let colour = Colour::parse(&text.value);
    if colour.is_none() {
        meaning
            .sink
            .push(Diagnostic::error(Code::INVALID_COLOUR).at(text.span).with("text", text.value.as_str()));
    }
    colour
}

/// A mail address, reported when it is none.
pub(super) fn read_mail(text: &Spanned<String>, meaning: &mut Meaning<'_>) -> Option<String> {
    let mail = mail_address(text.value.trim());
    if mail.is_none() {
        meaning.sink.push(
            Diagnostic::error(Code::INVALID_CONTACT)
                .at(text.span)
                .with("text", text.value.as_str())
                .with("expected", Arg::Term("contact-email")),
        );
    }
    mail
}

impl Translatable for About {
    fn texts(&self) -> &'static [&'static str] {
        ABOUT_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "title" => Some(Slot::Text(&mut self.title)),
            "short_title" => Some(Slot::maybe_text(&mut self.short_title)),
            "summary" => Some(Slot::maybe_text(&mut self.summary)),
            "edition" => Some(Slot::maybe_text(&mut self.edition)),
            "region" => Some(self.region.as_mut().map_or(Slot::Unset, |region| Slot::Part(region))),
            "publisher" => {
                Some(self.publisher.as_mut().map_or(Slot::Unset, |publisher| Slot::Part(publisher)))
            }
            "imprint" => Some(self.imprint.as_mut().map_or(Slot::Unset, |imprint| Slot::Part(imprint))),
            "privacy" => Some(self.privacy.as_mut().map_or(Slot::Unset, |privacy| Slot::Part(privacy))),
            "accessibility" => Some(
                self.accessibility.as_mut().map_or(Slot::Unset, |accessibility| Slot::Part(accessibility)),
            ),
            "labels" => Some(Slot::Part(&mut self.labels)),
            "slogans" => Some(Slot::Parts(
                self.slogans.iter_mut().map(|slogan| slogan as &mut dyn Translatable).collect(),
            )),
            _ => None,
        }
    }
}

impl Translatable for Region {
    fn texts(&self) -> &'static [&'static str] {
        REGION_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "name" => Some(Slot::Text(&mut self.name)),
            "state" => Some(Slot::maybe_text(&mut self.state)),
            _ => None,
        }
    }
}
