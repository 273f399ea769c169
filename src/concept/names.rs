//! All names of the concept: which records exist, before any of them is read.

use super::near::Suggestions;
use super::record::{Kind, RecordRef};
use crate::diagnostics::Span;
use crate::value::Id;
use std::collections::{BTreeSet, HashMap};

/// Which ids exist, by kind. Complete before the first reference is followed, so order does not matter.
#[derive(Clone, Debug, Default)]
pub struct Names {
    by_id: HashMap<Id, Vec<(Kind, Span)>>,
    suggestions: Suggestions,
    incomplete: BTreeSet<Kind>,
}

/// What a name turned out to mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// One record.
    One(RecordRef),
    /// Several records of different kinds: the ways to say which.
    Several(Vec<String>),
    /// None; perhaps one that is spelt alike.
    None(Option<String>),
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

    /// The record a reference to a known kind means, or the nearest id of that kind.
    pub fn of_kind(&self, kind: Kind, name: &str) -> Result<Id, Option<String>> {
        match self.by_id.get_key_value(name) {
            Some((id, found)) if found.iter().any(|(known, _)| *known == kind) => Ok(id.clone()),
            _ => Err(self.nearest_id(name, |known| known == kind)),
        }
    }

    /// The record a wikilink means: `id` or `kind:id`.
    pub fn find(&self, name: &str) -> Found {
        if let Some((kind, id)) = name.split_once(':').and_then(|(kind, id)| Some((Kind::named(kind)?, id))) {
            return match self.of_kind(kind, id) {
                Ok(id) => Found::One(RecordRef::new(kind, id)),
                Err(near) => Found::None(near.map(|id| format!("{kind}:{id}"))),
            };
        }
        match self.by_id.get_key_value(name) {
            Some((id, found)) => match found.as_slice() {
                [(kind, _)] => Found::One(RecordRef::new(*kind, id.clone())),
                several => Found::Several(several.iter().map(|(kind, _)| format!("{kind}:{id}")).collect()),
            },
            None => Found::None(self.nearest_id(name, |_| true)),
        }
    }

    /// The nearest of any names, while the run has patience left: see [`Suggestions`].
    pub fn nearest<'a>(&self, name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
        self.suggestions.nearest(name, candidates)
    }

    fn nearest_id(&self, name: &str, wanted: impl Fn(Kind) -> bool) -> Option<String> {
        // What is of another kind is like nothing, and counts as looked at.
        let ids = self.by_id.iter().map(|(id, found)| match found.iter().any(|(kind, _)| wanted(*kind)) {
            true => id.as_str(),
            false => "",
        });
        self.nearest(name, ids).map(str::to_owned)
    }
}
