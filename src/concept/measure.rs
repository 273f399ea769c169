//! A measure that one of the actors carries.

use super::collection::Entry;
use super::meaning::Meaning;
use super::overlay::{LocalProse, Slot, Translatable};
use super::places::Placed;
use super::record::{Kind, Record, RecordRef};
use super::status::Status;
use crate::diagnostics::Spanned;
use crate::value::{Id, Localized, Time};
use schemars::JsonSchema;
use serde::Deserialize;

/// The keys whose texts a translation may give.
const MEASURE_TEXTS: &[&str] = &["title", "text"];

/// The keys a new one is written with; the first takes its title.
const MEASURE_BEGINS: &[&str] = &["title", "actor", "fields", "status", "status_as_of", "period", "text"];

/// A measure as an editor writes it in `measures.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = MEASURE_TEXTS, "x-begins" = MEASURE_BEGINS))]
pub struct MeasureEntry {
    /// Its id; derived from the title when absent.
    #[schemars(extend("x-id" = Kind::Measure.name()))]
    pub id: Option<Spanned<String>>,
    /// What it is called.
    pub title: Spanned<String>,
    /// Who carries it.
    #[schemars(extend("x-reference" = Kind::Actor.name()))]
    pub actor: Spanned<String>,
    /// The fields of action it belongs to.
    #[serde(default)]
    #[schemars(extend("x-reference" = Kind::Field.name()))]
    pub fields: Vec<Spanned<String>>,
    /// The goals it serves.
    #[serde(default)]
    #[schemars(extend("x-reference" = Kind::Goal.name()))]
    pub goals: Vec<Spanned<String>>,
    /// How far it has come.
    pub status: Option<Spanned<Status>>,
    /// The day of that status.
    pub status_as_of: Option<Spanned<String>>,
    /// When it runs.
    pub period: Option<Spanned<String>>,
    /// A page about it.
    #[schemars(extend("x-form" = "url"))]
    pub link: Option<Spanned<String>>,
    /// What it does.
    pub text: Option<Spanned<String>>,
    /// A remark for editors, never published.
    pub note: Option<Spanned<String>>,
}

/// A measure.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Measure {
    /// Unique among the measures.
    pub id: Id,
    /// What it is called.
    pub title: Localized<String>,
    /// Who carries it.
    pub actor: Id,
    /// The fields of action it belongs to.
    pub fields: Vec<Id>,
    /// The goals it serves.
    pub goals: Vec<Id>,
    /// How far it has come.
    pub status: Option<Status>,
    /// The day of that status.
    pub status_as_of: Option<Time>,
    /// When it runs.
    pub period: Option<Time>,
    /// A page about it.
    pub link: Option<String>,
    /// What it does.
    pub text: Option<LocalProse>,
}

impl Entry for MeasureEntry {
    type Record = Measure;
    const KIND: Kind = Kind::Measure;

    fn id(&self) -> Option<&Spanned<String>> {
        self.id.as_ref()
    }

    fn name(&self) -> Option<&Spanned<String>> {
        Some(&self.title)
    }

    fn resolve(self, id: Id, meaning: &mut Meaning<'_>) -> Option<Measure> {
        let this = RecordRef::new(Kind::Measure, id.clone());
        let actor = meaning.reference(Kind::Actor, &self.actor);
        meaning.places.keys(
            &this,
            [
                ("status", self.status.place()),
                ("status_as_of", self.status_as_of.place()),
                ("period", self.period.place()),
            ],
        );
        let measure = Measure {
            id,
            title: meaning.text(self.title),
            // Without an actor there is no measure, but its other values are still read for their mistakes.
            actor: actor.clone().unwrap_or_else(|| this.id.clone()),
            fields: meaning.references(Kind::Field, &self.fields),
            goals: meaning.references(Kind::Goal, &self.goals),
            status: self.status.map(|status| status.value),
            status_as_of: meaning.maybe_time(self.status_as_of.as_ref()),
            period: meaning.maybe_time(self.period.as_ref()),
            link: meaning.maybe_url(self.link.as_ref()),
            text: meaning.maybe_prose(self.text, &this),
        };
        actor.map(|_| measure)
    }
}

impl Record for Measure {
    fn kind(&self) -> Kind {
        Kind::Measure
    }

    fn id(&self) -> &Id {
        &self.id
    }

    fn title(&self) -> &Localized<String> {
        &self.title
    }

    fn mentions(&self) -> Vec<RecordRef> {
        RecordRef::all(Kind::Actor, [&self.actor])
            .chain(RecordRef::all(Kind::Field, &self.fields))
            .chain(RecordRef::all(Kind::Goal, &self.goals))
            .collect()
    }
}

impl Translatable for Measure {
    fn texts(&self) -> &'static [&'static str] {
        MEASURE_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "title" => Some(Slot::Text(&mut self.title)),
            "text" => Some(Slot::maybe_prose(&mut self.text)),
            _ => None,
        }
    }
}
