//! All names of the concept: which records exist, before any of them is read.

use super::record::{Kind, RecordRef};
use super::unknown::Among;
use crate::diagnostics::Span;
use crate::value::Id;
use std::collections::{BTreeSet, HashMap};

/// Which ids exist, by kind. Complete before the first reference is followed, so order does not matter.
#[derive(Clone, Debug, Default)]
pub struct Names {
    by_id: HashMap<Id, Vec<(Kind, Span)>>,
    incomplete: BTreeSet<Kind>,
}

/// What a name turned out to mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// One record.
    One(RecordRef),
    /// Several records of different kinds: the ways to say which.
    Several(Vec<String>),
    /// None.
    None(Among),
}

impl Names {
    /// Adds a record; the place of the one that already has this kind and id, if any.
    pub fn add(&mut self, kind: Kind, id: Id, span: Span) -> Option<Span> {
        let taken = self.by_id.entry(id).or_default();
        let first = taken.iter().find(|(known, _)| *known == kind).map(|(_, span)| *span);
        if first.is_none() {
            taken.push((kind, span));
        }
        first
    }

    /// Says that records of this kind may exist of which nobody knows, because their file or their name could not be
    /// read: a reference to one that is not found is then no mistake of its own.
    pub fn incomplete(&mut self, kind: Kind) {
        self.incomplete.insert(kind);
    }

    /// Whether a reference to this kind, or to any, can be judged.
    pub fn is_complete(&self, kind: Option<Kind>) -> bool {
        kind.map_or(self.incomplete.is_empty(), |kind| !self.incomplete.contains(&kind))
    }

    /// The kinds that were said to be incomplete.
    pub fn incomplete_kinds(&self) -> &BTreeSet<Kind> {
        &self.incomplete
    }

    /// Whether this record exists.
    pub fn has(&self, kind: Kind, id: &str) -> bool {
        self.by_id.get(id).is_some_and(|found| found.iter().any(|(known, _)| *known == kind))
    }

    /// The record a reference to a known kind means.
    pub fn of_kind(&self, kind: Kind, name: &str) -> Option<Id> {
        let (id, found) = self.by_id.get_key_value(name)?;
        found.iter().any(|(known, _)| *known == kind).then(|| id.clone())
    }

    /// The record a wikilink means: `id` or `kind:id`.
    pub fn find(&self, name: &str) -> Found {
        if let Some((kind, id)) = name.split_once(':').and_then(|(kind, id)| Some((Kind::named(kind)?, id))) {
            return match self.of_kind(kind, id) {
                Some(id) => Found::One(RecordRef::new(kind, id)),
                None => Found::None(Among::Named(kind)),
            };
        }
        match self.by_id.get_key_value(name) {
            Some((id, found)) => match found.as_slice() {
                [(kind, _)] => Found::One(RecordRef::new(*kind, id.clone())),
                several => Found::Several(several.iter().map(|(kind, _)| format!("{kind}:{id}")).collect()),
            },
            None => Found::None(Among::Records),
        }
    }

    /// All ids, with nothing in the place of those that are not wanted: they are like no name, and count as looked at.
    pub(super) fn ids(&self, wanted: impl Fn(Kind) -> bool) -> impl Iterator<Item = &str> {
        self.by_id.iter().map(move |(id, found)| match found.iter().any(|(kind, _)| wanted(*kind)) {
            true => id.as_str(),
            false => "",
        })
    }
}
