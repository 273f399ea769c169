//! What all records have in common: a kind, an id, a title, and texts that can be translated.

use super::overlay::Translatable;
use crate::value::{Id, Localized};
use std::fmt;

/// What a record is. The singular name is what `[[kind:id]]` uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each kind is described in its own file")]
pub enum Kind {
    Chapter,
    Pillar,
    Quote,
    Fact,
    Challenge,
    Field,
    Goal,
    Approach,
    Result,
    Measure,
    Milestone,
    Contact,
    Actor,
    Source,
    Term,
    Change,
}

/// Every kind with its name.
pub const KINDS: &[(Kind, &str)] = &[
    (Kind::Chapter, "chapter"),
    (Kind::Pillar, "pillar"),
    (Kind::Quote, "quote"),
    (Kind::Fact, "fact"),
    (Kind::Challenge, "challenge"),
    (Kind::Field, "field"),
    (Kind::Goal, "goal"),
    (Kind::Approach, "approach"),
    (Kind::Result, "result"),
    (Kind::Measure, "measure"),
    (Kind::Milestone, "milestone"),
    (Kind::Contact, "contact"),
    (Kind::Actor, "actor"),
    (Kind::Source, "source"),
    (Kind::Term, "term"),
    (Kind::Change, "change"),
];

impl Kind {
    /// The name in references.
    pub fn name(self) -> &'static str {
        KINDS.iter().find(|(kind, _)| *kind == self).map_or("", |(_, name)| name)
    }

    /// The kind of this name.
    pub fn named(name: &str) -> Option<Self> {
        KINDS.iter().find(|(_, known)| *known == name).map(|(kind, _)| *kind)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One record of the concept; after `resolve` it exists.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordRef {
    /// What it is.
    pub kind: Kind,
    /// Which.
    pub id: Id,
}

impl RecordRef {
    /// Names a record.
    pub fn new(kind: Kind, id: Id) -> Self {
        Self { kind, id }
    }

    /// Names several records of one kind.
    pub fn all<'a>(kind: Kind, ids: impl IntoIterator<Item = &'a Id>) -> impl Iterator<Item = Self> {
        ids.into_iter().map(move |id| Self::new(kind, id.clone()))
    }
}

/// A record as meant.
pub trait Record: Translatable {
    /// Its kind.
    fn kind(&self) -> Kind;

    /// Its id, unique among its kind over the whole site.
    fn id(&self) -> &Id;

    /// What it is called where something links to it.
    fn title(&self) -> &Localized<String>;

    /// The records it names, each once for each way it names them.
    fn mentions(&self) -> Vec<RecordRef> {
        Vec::new()
    }

    /// The records inside it.
    fn parts(&self) -> Vec<&dyn Record> {
        Vec::new()
    }
}
