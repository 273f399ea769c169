//! What can be begun.

use crate::concept::{COLLECTIONS, Collection};

/// What `new` can begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A chapter: a folder with its text.
    Chapter,
    /// A record of a collection.
    Record(Collection),
    /// The translation of the site, or of a chapter, into another language.
    Translation,
}

const CHAPTER: &str = "chapter";
const TRANSLATION: &str = "translation";

impl What {
    /// The names of everything that can be begun, records by the names of their kinds.
    pub fn names() -> impl Iterator<Item = &'static str> {
        let records = COLLECTIONS.iter().map(|one| one.kind().name());
        std::iter::once(CHAPTER).chain(records).chain([TRANSLATION])
    }

    /// What has this name.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            CHAPTER => Some(Self::Chapter),
            TRANSLATION => Some(Self::Translation),
            _ => COLLECTIONS.iter().find(|one| one.kind().name() == name).map(|one| Self::Record(*one)),
        }
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chapter => CHAPTER,
            Self::Record(collection) => collection.kind().name(),
            Self::Translation => TRANSLATION,
        }
    }
}
