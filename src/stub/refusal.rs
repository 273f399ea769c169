//! Why nothing can be begun.

/// Stands for the rest of a list that is too long to be told.
pub const MORE: &str = "…";

/// Why a stub cannot be made, with what its message names. Nothing was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The title is empty, or holds characters that no title has.
    Title,
    /// No id can be made of the title.
    NoId,
    /// Several chapters could take it, or none holds such records yet.
    WhichChapter {
        /// Those that could, as `--in` takes them.
        chapters: Vec<String>,
    },
    /// There is no such chapter, or more than one.
    UnknownChapter {
        /// How it was called.
        name: String,
        /// Those there are, or those that were meant.
        chapters: Vec<String>,
    },
    /// It belongs to the whole site, and a chapter was named.
    NotInChapter,
    /// A value is needed that nobody but the editor knows.
    Missing {
        /// Its key, or the keys of which one must be given.
        keys: Vec<String>,
        /// What it may be, when that is known.
        choices: Vec<String>,
    },
    /// A file has to be read for it, and cannot.
    Unreadable {
        /// Which.
        path: String,
    },
    /// The file holds its records in a form into which nothing can be inserted safely.
    ByHand {
        /// Which.
        path: String,
        /// What would have been inserted.
        text: String,
    },
    /// The concept is not published in this language.
    Language {
        /// As it was asked for.
        language: String,
        /// Those into which it is translated.
        languages: Vec<String>,
    },
    /// Every file has its translation.
    NothingLeft {
        /// Into which language.
        language: String,
    },
}
