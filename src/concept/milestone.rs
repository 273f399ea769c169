//! A milestone: a moment by which something is to be there, or was.

use super::collection::Entry;
use super::meaning::Meaning;
use super::overlay::{LocalProse, Slot, Translatable};
use super::places::Placed as _;
use super::record::{Kind, Record, RecordRef};
use super::status::Status;
use crate::diagnostics::Spanned;
use crate::value::{Id, Localized, Time};
use schemars::JsonSchema;
use serde::Deserialize;

/// The keys whose texts a translation may give.
const MILESTONE_TEXTS: &[&str] = &["title", "text"];

/// The keys a new one is written with; the first takes its title.
const MILESTONE_BEGINS: &[&str] = &["title", "date", "measure", "status", "text"];

/// A milestone as an editor writes it in `milestones.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = MILESTONE_TEXTS, "x-begins" = MILESTONE_BEGINS))]
pub struct MilestoneEntry {
    /// Its id; derived from the title when absent.
    #[schemars(extend("x-id" = Kind::Milestone.name()))]
    pub id: Option<Spanned<String>>,
    /// What is there from then on.
    pub title: Spanned<String>,
    /// When.
    pub date: Spanned<String>,
    /// The measure it belongs to.
    #[schemars(extend("x-reference" = Kind::Measure.name()))]
    pub measure: Option<Spanned<String>>,
    /// The fields of action it belongs to.
    #[serde(default)]
    #[schemars(extend("x-reference" = Kind::Field.name()))]
    pub fields: Vec<Spanned<String>>,
    /// How far it has come.
    pub status: Option<Spanned<Status>>,
    /// What there is to say about it.
    pub text: Option<Spanned<String>>,
    /// A remark for editors, never published.
    pub note: Option<Spanned<String>>,
}

/// A milestone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Milestone {
    /// Unique among the milestones.
    pub id: Id,
    /// What is there from then on.
    pub title: Localized<String>,
    /// When, as exactly as is known.
    pub date: Time,
    /// The measure it belongs to.
    pub measure: Option<Id>,
    /// The fields of action it belongs to.
    pub fields: Vec<Id>,
    /// How far it has come.
    pub status: Option<Status>,
    /// What there is to say about it.
    pub text: Option<LocalProse>,
}

impl Entry for MilestoneEntry {
    type Record = Milestone;
    const KIND: Kind = Kind::Milestone;

    fn id(&self) -> Option<&Spanned<String>> {
        self.id.as_ref()
    }

    fn name(&self) -> Option<&Spanned<String>> {
        Some(&self.title)
    }

    fn resolve(self, id: Id, meaning: &mut Meaning<'_>) -> Option<Milestone> {
        let this = RecordRef::new(Kind::Milestone, id.clone());
        let places = [("date", Some(self.date.span)), ("status", self.status.place())];
        meaning.places.keys(&this, places);
        let date = meaning.time(&self.date);
        // Without a time it marks nothing, but its other values are still read for their mistakes.
        let title = meaning.text(self.title);
        let measure = meaning.maybe_reference(Kind::Measure, self.measure.as_ref());
        let fields = meaning.references(Kind::Field, &self.fields);
        let text = meaning.maybe_prose(self.text, &this);
        let status = self.status.map(|status| status.value);
        Some(Milestone { id, title, date: date?, measure, fields, status, text })
    }
}

impl Record for Milestone {
    fn kind(&self) -> Kind {
        Kind::Milestone
    }

    fn id(&self) -> &Id {
        &self.id
    }

    fn title(&self) -> &Localized<String> {
        &self.title
    }

    fn mentions(&self) -> Vec<RecordRef> {
        RecordRef::all(Kind::Measure, &self.measure)
            .chain(RecordRef::all(Kind::Field, &self.fields))
            .collect()
    }
}

impl Translatable for Milestone {
    fn texts(&self) -> &'static [&'static str] {
        MILESTONE_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "title" => Some(Slot::Text(&mut self.title)),
            "text" => Some(Slot::maybe_prose(&mut self.text)),
            _ => None,
        }
    }
}
