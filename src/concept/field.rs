//! A field of action: what the region wants to reach, and how it goes about it.

use super::collection::{Entry, Part};
use super::meaning::Meaning;
use super::overlay::{Slot, Translatable};
use super::places::Placed;
use super::record::{Kind, Record, RecordRef};
use super::status::Status;
use crate::diagnostics::Spanned;
use crate::value::{Id, Localized};
use schemars::JsonSchema;
use serde::Deserialize;

/// The keys whose texts a translation may give.
const FIELD_TEXTS: &[&str] = &["title", "claim", "target_groups", "goals", "approaches"];

/// The keys a new one is written with; the first takes its title.
const FIELD_BEGINS: &[&str] = &["title", "number", "claim", "challenges", "goals", "approaches"];

/// A field of action as an editor writes it in `field.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = FIELD_TEXTS, "x-begins" = FIELD_BEGINS))]
pub struct FieldEntry {
    /// Its id; derived from the title when absent.
    #[schemars(extend("x-id" = Kind::Field.name()))]
    pub id: Option<Spanned<String>>,
    /// Its number, as it is spoken of.
    pub number: Option<Spanned<String>>,
    /// What it is about.
    pub title: Spanned<String>,
    /// What it sets out to do, in a line.
    pub claim: Option<Spanned<String>>,
    /// Whom it is for.
    #[serde(default)]
    pub target_groups: Vec<Spanned<String>>,
    /// The challenges it answers.
    #[serde(default)]
    #[schemars(extend("x-reference" = Kind::Challenge.name()))]
    pub challenges: Vec<Spanned<String>>,
    /// What is to be reached.
    #[serde(default)]
    pub goals: Vec<GoalEntry>,
    /// How that is gone about.
    #[serde(default)]
    pub approaches: Vec<ApproachEntry>,
    /// A remark for editors, never published.
    pub note: Option<Spanned<String>>,
}

/// The keys whose texts a translation may give.
const GOAL_TEXTS: &[&str] = &["text", "indicator", "target"];

/// A goal as an editor writes it in a field.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = GOAL_TEXTS))]
pub struct GoalEntry {
    /// Its id; derived from the text when absent.
    #[schemars(extend("x-id" = Kind::Goal.name()))]
    pub id: Option<Spanned<String>>,
    /// What is to be reached.
    pub text: Spanned<String>,
    /// What it is measured by.
    pub indicator: Option<Spanned<String>>,
    /// Which value is to be reached.
    pub target: Option<Spanned<String>>,
    /// A remark for editors, never published.
    pub note: Option<Spanned<String>>,
}

/// The keys whose texts a translation may give.
const APPROACH_TEXTS: &[&str] = &["text"];

/// An approach as an editor writes it in a field.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = APPROACH_TEXTS))]
pub struct ApproachEntry {
    /// Its id; derived from the text when absent.
    #[schemars(extend("x-id" = Kind::Approach.name()))]
    pub id: Option<Spanned<String>>,
    /// What is done.
    pub text: Spanned<String>,
    /// The goals it serves.
    #[serde(default)]
    #[schemars(extend("x-reference" = Kind::Goal.name()))]
    pub goals: Vec<Spanned<String>>,
    /// Who does it.
    #[serde(default)]
    #[schemars(extend("x-reference" = Kind::Actor.name()))]
    pub actors: Vec<Spanned<String>>,
    /// How far it has come.
    pub status: Option<Spanned<Status>>,
    /// A remark for editors, never published.
    pub note: Option<Spanned<String>>,
}

/// A field of action.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Field {
    /// Unique among the fields.
    pub id: Id,
    /// Its number, as it is spoken of.
    pub number: Option<String>,
    /// What it is about.
    pub title: Localized<String>,
    /// What it sets out to do.
    pub claim: Option<Localized<String>>,
    /// Whom it is for.
    pub target_groups: Vec<Localized<String>>,
    /// The challenges it names; a challenge may name it in turn.
    pub challenges: Vec<Id>,
    /// What is to be reached.
    pub goals: Vec<Goal>,
    /// How that is gone about.
    pub approaches: Vec<Approach>,
}

/// A goal of a field.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Goal {
    /// Unique among all goals of the site.
    pub id: Id,
    /// What is to be reached.
    pub text: Localized<String>,
    /// What it is measured by.
    pub indicator: Option<Localized<String>>,
    /// Which value is to be reached.
    pub target: Option<Localized<String>>,
}

/// An approach of a field.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Approach {
    /// Unique among all approaches of the site.
    pub id: Id,
    /// What is done.
    pub text: Localized<String>,
    /// The goals it serves.
    pub goals: Vec<Id>,
    /// Who does it.
    pub actors: Vec<Id>,
    /// How far it has come.
    pub status: Option<Status>,
}

impl Entry for FieldEntry {
    type Record = Field;
    const KIND: Kind = Kind::Field;
    const PARTS: &'static [Kind] = &[Kind::Goal, Kind::Approach];

    fn id(&self) -> Option<&Spanned<String>> {
        self.id.as_ref()
    }

    fn name(&self) -> Option<&Spanned<String>> {
        Some(&self.title)
    }

    fn parts(&self) -> Vec<Part<'_>> {
        let goals = self.goals.iter().map(|goal| (Kind::Goal, goal.id.as_ref(), Some(&goal.text)));
        let approaches = self.approaches.iter().map(|one| (Kind::Approach, one.id.as_ref(), Some(&one.text)));
        goals.chain(approaches).collect()
    }

    fn resolve(self, id: Id, meaning: &mut Meaning<'_>) -> Option<Field> {
        let this = RecordRef::new(Kind::Field, id.clone());
        meaning.places.keys(
            &this,
            [
                ("title", Some(self.title.span)),
                ("challenges", self.challenges.place()),
                ("goals", self.goals.first().map(|goal| goal.text.span)),
                ("approaches", self.approaches.first().map(|approach| approach.text.span)),
            ],
        );
        let goals = self.goals.into_iter().filter_map(|goal| goal.resolve(meaning)).collect();
        let approaches =
            self.approaches.into_iter().filter_map(|approach| approach.resolve(meaning)).collect();
        Some(Field {
            id,
            number: self.number.map(|number| number.value.trim().to_owned()),
            title: meaning.text(self.title),
            claim: meaning.maybe_text(self.claim),
            target_groups: meaning.texts(self.target_groups),
            challenges: meaning.references(Kind::Challenge, &self.challenges),
            goals,
            approaches,
        })
    }
}

impl GoalEntry {
    fn resolve(self, meaning: &mut Meaning<'_>) -> Option<Goal> {
        let id = meaning.known_id(self.id.as_ref(), Some(&self.text))?;
        let this = RecordRef::new(Kind::Goal, id.clone());
        let place = self.text.span;
        Some(meaning.within(this, place, |meaning| Goal {
            id,
            text: meaning.text(self.text),
            indicator: meaning.maybe_text(self.indicator),
            target: meaning.maybe_text(self.target),
        }))
    }
}

impl ApproachEntry {
    fn resolve(self, meaning: &mut Meaning<'_>) -> Option<Approach> {
        let id = meaning.known_id(self.id.as_ref(), Some(&self.text))?;
        let this = RecordRef::new(Kind::Approach, id.clone());
        let place = self.text.span;
        meaning.places.keys(&this, [("goals", self.goals.place())]);
        Some(meaning.within(this, place, |meaning| Approach {
            id,
            text: meaning.text(self.text),
            goals: meaning.references(Kind::Goal, &self.goals),
            actors: meaning.references(Kind::Actor, &self.actors),
            status: self.status.map(|status| status.value),
        }))
    }
}

impl Record for Field {
    fn kind(&self) -> Kind {
        Kind::Field
    }

    fn id(&self) -> &Id {
        &self.id
    }

    fn title(&self) -> &Localized<String> {
        &self.title
    }

    fn parts(&self) -> Vec<&dyn Record> {
        let goals = self.goals.iter().map(|goal| goal as &dyn Record);
        goals.chain(self.approaches.iter().map(|approach| approach as &dyn Record)).collect()
    }

    fn mentions(&self) -> Vec<RecordRef> {
        RecordRef::all(Kind::Challenge, &self.challenges).collect()
    }
}

impl Record for Goal {
    fn kind(&self) -> Kind {
        Kind::Goal
    }

    fn id(&self) -> &Id {
        &self.id
    }

    fn title(&self) -> &Localized<String> {
        &self.text
    }
}

impl Record for Approach {
    fn kind(&self) -> Kind {
        Kind::Approach
    }

    fn id(&self) -> &Id {
        &self.id
    }

    fn title(&self) -> &Localized<String> {
        &self.text
    }

    fn mentions(&self) -> Vec<RecordRef> {
        RecordRef::all(Kind::Goal, &self.goals).chain(RecordRef::all(Kind::Actor, &self.actors)).collect()
    }
}

impl Translatable for Field {
    fn texts(&self) -> &'static [&'static str] {
        FIELD_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "title" => Some(Slot::Text(&mut self.title)),
            "claim" => Some(Slot::maybe_text(&mut self.claim)),
            "target_groups" => Some(Slot::Texts(&mut self.target_groups)),
            "goals" => Some(Slot::Records(
                self.goals.iter_mut().map(|one| (one.id.clone(), one as &mut dyn Translatable)).collect(),
            )),
            "approaches" => Some(Slot::Records(
                self.approaches
                    .iter_mut()
                    .map(|one| (one.id.clone(), one as &mut dyn Translatable))
                    .collect(),
            )),
            _ => None,
        }
    }
}

impl Translatable for Goal {
    fn texts(&self) -> &'static [&'static str] {
        GOAL_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "text" => Some(Slot::Text(&mut self.text)),
            "indicator" => Some(Slot::maybe_text(&mut self.indicator)),
            "target" => Some(Slot::maybe_text(&mut self.target)),
            _ => None,
        }
    }
}

impl Translatable for Approach {
    fn texts(&self) -> &'static [&'static str] {
        APPROACH_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "text" => Some(Slot::Text(&mut self.text)),
            _ => None,
        }
    }
}
