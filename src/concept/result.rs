//! What a past project brought.

use super::collection::Entry;
use super::meaning::Meaning;
use super::overlay::{LocalProse, Slot, Translatable};
use super::picture::{Picture, PictureEntry, Purpose};
use super::record::{Kind, Record, RecordRef};
use crate::diagnostics::Spanned;
use crate::value::{Id, Localized, Quantity, Time};
use schemars::JsonSchema;
use serde::Deserialize;

/// The keys whose texts a translation may give.
const RESULT_TEXTS: &[&str] = &["title", "text", "outlook", "metrics", "images"];

/// The keys a new one is written with; the first takes its title.
const RESULT_BEGINS: &[&str] = &["title", "lead", "field", "period", "text"];

/// A result as an editor writes it in `results.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = RESULT_TEXTS, "x-begins" = RESULT_BEGINS))]
pub struct ResultEntry {
    /// Its id; derived from the title when absent.
    #[schemars(extend("x-id" = Kind::Result.name()))]
    pub id: Option<Spanned<String>>,
    /// What the project is called.
    pub title: Spanned<String>,
    /// Who led it.
    #[schemars(extend("x-reference" = Kind::Actor.name()))]
    pub lead: Option<Spanned<String>>,
    /// Who took part.
    #[serde(default)]
    #[schemars(extend("x-reference" = Kind::Actor.name()))]
    pub partners: Vec<Spanned<String>>,
    /// The field of action it belongs to.
    #[schemars(extend("x-reference" = Kind::Field.name()))]
    pub field: Option<Spanned<String>>,
    /// When it ran.
    pub period: Option<Spanned<String>>,
    /// What came of it, one by one.
    #[serde(default)]
    pub metrics: Vec<MetricEntry>,
    /// What there is to say about it.
    pub text: Option<Spanned<String>>,
    /// What comes next.
    pub outlook: Option<Spanned<String>>,
    /// Pictures of it.
    #[serde(default)]
    pub images: Vec<PictureEntry>,
    /// A page about it.
    #[schemars(extend("x-form" = "url"))]
    pub link: Option<Spanned<String>>,
    /// A remark for editors, never published.
    pub note: Option<Spanned<String>>,
}

/// The keys whose texts a translation may give.
const METRIC_TEXTS: &[&str] = &["label"];

/// One outcome as an editor writes it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = METRIC_TEXTS))]
pub struct MetricEntry {
    /// How much; absent for an outcome in words.
    pub value: Option<Spanned<String>>,
    /// Of what. `{}` stands for the value where it does not come first.
    pub label: Spanned<String>,
    /// Whether it is still to come.
    #[serde(default)]
    pub planned: bool,
}

/// A result.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ProjectResult {
    /// Unique among the results.
    pub id: Id,
    /// What the project is called.
    pub title: Localized<String>,
    /// Who led it.
    pub lead: Option<Id>,
    /// Who took part.
    pub partners: Vec<Id>,
    /// The field of action it belongs to.
    pub field: Option<Id>,
    /// When it ran.
    pub period: Option<Time>,
    /// What came of it.
    pub metrics: Vec<Metric>,
    /// What there is to say about it.
    pub text: Option<LocalProse>,
    /// What comes next.
    pub outlook: Option<LocalProse>,
    /// Pictures of it.
    pub images: Vec<Picture>,
    /// A page about it.
    pub link: Option<String>,
}

/// One outcome.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Metric {
    /// How much.
    pub value: Option<Quantity>,
    /// Of what; `{}` stands for the value where it does not come first.
    pub label: Localized<String>,
    /// Whether it is still to come.
    pub planned: bool,
}

impl Entry for ResultEntry {
    type Record = ProjectResult;
    const KIND: Kind = Kind::Result;

    fn id(&self) -> Option<&Spanned<String>> {
        self.id.as_ref()
    }

    fn name(&self) -> Option<&Spanned<String>> {
        Some(&self.title)
    }

    fn resolve(self, id: Id, meaning: &mut Meaning<'_>) -> Option<ProjectResult> {
        let this = RecordRef::new(Kind::Result, id.clone());
        let planned = self.metrics.iter().filter(|metric| metric.planned);
        meaning.places.planned.extend(planned.map(|metric| (this.clone(), metric.label.clone())));
        Some(ProjectResult {
            id,
            title: meaning.text(self.title),
            lead: meaning.maybe_reference(Kind::Actor, self.lead.as_ref()),
            partners: meaning.references(Kind::Actor, &self.partners),
            field: meaning.maybe_reference(Kind::Field, self.field.as_ref()),
            period: meaning.maybe_time(self.period.as_ref()),
            metrics: self
                .metrics
                .into_iter()
                .map(|metric| Metric {
                    value: metric.value.and_then(|value| meaning.quantity(&value, false)),
                    label: meaning.text(metric.label),
                    planned: metric.planned,
                })
                .collect(),
            text: meaning.maybe_prose(self.text, &this),
            outlook: meaning.maybe_prose(self.outlook, &this),
            images: self
                .images
                .into_iter()
                .filter_map(|image| image.resolve(Purpose::Picture, meaning))
                .collect(),
            link: meaning.maybe_url(self.link.as_ref()),
        })
    }
}

impl Record for ProjectResult {
    fn kind(&self) -> Kind {
        Kind::Result
    }

    fn id(&self) -> &Id {
        &self.id
    }

    fn title(&self) -> &Localized<String> {
        &self.title
    }

    fn mentions(&self) -> Vec<RecordRef> {
        RecordRef::all(Kind::Actor, &self.lead)
            .chain(RecordRef::all(Kind::Actor, &self.partners))
            .chain(RecordRef::all(Kind::Field, &self.field))
            .collect()
    }
}

impl Translatable for ProjectResult {
    fn texts(&self) -> &'static [&'static str] {
        RESULT_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "title" => Some(Slot::Text(&mut self.title)),
            "text" => Some(Slot::maybe_prose(&mut self.text)),
            "outlook" => Some(Slot::maybe_prose(&mut self.outlook)),
            "metrics" => {
                Some(Slot::Parts(self.metrics.iter_mut().map(|one| one as &mut dyn Translatable).collect()))
            }
            "images" => {
                Some(Slot::Parts(self.images.iter_mut().map(|one| one as &mut dyn Translatable).collect()))
            }
            _ => None,
        }
    }
}

impl Translatable for Metric {
    fn texts(&self) -> &'static [&'static str] {
        METRIC_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "label" => Some(Slot::Text(&mut self.label)),
            _ => None,
        }
    }
}
