//! What is known of the site whose files are described.

use crate::concept::{Collection, Kind};
use crate::value::{Id, Language};
use std::collections::{BTreeMap, BTreeSet};

/// What a site holds, as far as its schemas name it. It is taken from whatever of the content can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// The language the concept is written in, if it says so.
    pub language: Option<Language>,
    /// The codes of the rules whose levels may be set.
    pub rules: Vec<String>,
    records: BTreeMap<Kind, BTreeMap<Id, String>>,
    incomplete: BTreeSet<Kind>,
    alone: BTreeSet<Collection>,
}

impl Site {
    /// A site without records.
    pub fn new(language: Option<Language>, rules: Vec<String>) -> Self {
        Self { language, rules, ..Self::default() }
    }

    /// Adds a record with what it is called. The first one of an id stays.
    pub fn add(&mut self, kind: Kind, id: Id, name: &str) {
        self.records.entry(kind).or_default().entry(id).or_insert_with(|| name.to_owned());
    }

    /// Says that records of this kind may exist of which nobody knows, because their file could not be read.
    pub fn incomplete(&mut self, kind: Kind) {
        self.incomplete.insert(kind);
    }

    /// Says that somewhere a collection holds a single record, whose translation may do without an id.
    pub fn alone(&mut self, collection: Collection) {
        self.alone.insert(collection);
    }

    /// The records of a kind, sorted by id, each with what it is called.
    pub fn records(&self, kind: Kind) -> impl Iterator<Item = (&Id, &str)> {
        self.records.get(&kind).into_iter().flatten().map(|(id, name)| (id, name.as_str()))
    }

    /// All records, sorted by id, each with its kind and with what it is called.
    pub fn all_records(&self) -> BTreeMap<&Id, Vec<(Kind, &str)>> {
        let mut all: BTreeMap<&Id, Vec<(Kind, &str)>> = BTreeMap::new();
        for (kind, records) in &self.records {
            for (id, name) in records {
                all.entry(id).or_default().push((*kind, name));
            }
        }
        all
    }

    /// The kinds of which not all records are known.
    pub fn incomplete_kinds(&self) -> &BTreeSet<Kind> {
        &self.incomplete
    }

    /// Whether somewhere the collection holds a single record.
    pub fn is_alone(&self, collection: Collection) -> bool {
        self.alone.contains(&collection)
    }
}
