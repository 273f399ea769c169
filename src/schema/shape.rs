//! The shape of entries, as far as a schema needs it.

use crate::concept::{Kind, TextForm};
use std::collections::BTreeSet;

/// An entry: its keys, and what its type says of them together.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryShape {
    /// The name of its words in the help files: `fact` for `FactEntry`.
    pub name: String,
    /// Its keys, sorted by name.
    pub keys: Vec<KeyShape>,
    /// The keys whose texts a translation may give.
    pub translated: Vec<String>,
    /// Keys of which exactly one is given, unless there are none here.
    pub exactly_one: Vec<String>,
    /// Keys of which one or more are given, unless there are none here.
    pub at_least_one: Vec<String>,
    /// The keys a new one is written with, in this order: the first takes its title.
    pub begins: Vec<String>,
    /// The keys whose texts are running text.
    pub prose: Vec<String>,
}

/// A key of an entry.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyShape {
    /// As editors write it.
    pub name: String,
    /// What its value is.
    pub shape: Shape,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it may be there with nothing behind it, which is the same as not being there.
    pub nothing: bool,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Any text, number or time; all of them are read as typed.
    Text,
    /// A text of a certain form.
    Form(&'static TextForm),
    /// The id of a record of this kind, given here.
    Id(Kind),
    /// The id of a record of this kind, given elsewhere.
    Reference(Kind),
    /// A record of any kind, named as in a wikilink.
    AnyReference,
    /// The code of a rule.
    Rule,
    /// `true` or `false`.
    Truth,
    /// One of these words; the name is that of their words in the help files.
    Words(String, Vec<String>),
    /// Several of them.
    List(Box<Shape>),
    /// An entry inside the entry.
    Entry(EntryShape),
    /// One value for each of these keys.
    Map(Keys, Box<Shape>),
    /// What this room cannot describe, as the generator wrote it; a test says that there is no such.
    Unknown(String),
}

/// The keys of a mapping.
#[derive(Clone, Debug, PartialEq)]
pub enum Keys {
    /// These.
    These(Vec<String>),
    /// The codes of all rules.
    Rules,
}

impl EntryShape {
    /// The key of this name.
    pub fn key(&self, name: &str) -> Option<&KeyShape> {
        self.keys.iter().find(|key| key.name == name)
    }

    /// The kind whose ids it gives, if it is a record.
    pub fn kind(&self) -> Option<Kind> {
        match self.key("id")?.shape {
            Shape::Id(kind) => Some(kind),
            _ => None,
        }
    }

    /// The kinds whose ids it and the entries inside it give.
    pub fn kinds(&self) -> BTreeSet<Kind> {
        let inside = self.keys.iter().flat_map(|key| match &key.shape {
            Shape::List(each) => match each.as_ref() {
                Shape::Entry(entry) => entry.kinds(),
                _ => BTreeSet::new(),
            },
            _ => BTreeSet::new(),
        });
        self.kind().into_iter().chain(inside).collect()
    }

    /// The kinds it refers to, with those of the entries inside it.
    pub fn references(&self) -> BTreeSet<Kind> {
        self.keys.iter().flat_map(|key| key.shape.references()).collect()
    }
}

impl Shape {
    fn references(&self) -> BTreeSet<Kind> {
        match self {
            Self::Reference(kind) => BTreeSet::from([*kind]),
            Self::List(each) | Self::Map(_, each) => each.references(),
            Self::Entry(entry) => entry.references(),
            _ => BTreeSet::new(),
        }
    }
}
