//! What is wrong with a template.

use super::patience::Impatience;
use super::turns::Stop;

/// A template that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateFault {
    /// The file, relative to the site's root, or the name of an embedded template.
    pub path: String,
    /// Line and column, counted from 1, the column in characters, when they are known.
    pub at: Option<(usize, usize)>,
    /// What is wrong.
    pub reason: FaultReason,
}

impl TemplateFault {
    /// All pages together are too large.
    pub fn too_much() -> Self {
        Self { path: "content".to_owned(), at: None, reason: FaultReason::AllTooMuch }
    }
}

/// What is wrong with a template, or with what it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultReason {
    /// What Tera says about it.
    Said(String),
    /// It is not UTF-8.
    NotText,
    /// It does not come to an end.
    Endless,
    /// It takes more memory than any page needs, or the page is too large.
    TooMuch,
    /// All pages together are too large, whatever the template.
    AllTooMuch,
}

impl From<Impatience> for FaultReason {
    fn from(impatience: Impatience) -> Self {
        match impatience {
            Impatience::Time => Self::Endless,
            Impatience::Memory => Self::TooMuch,
            Impatience::Fault => Self::Said("the template engine failed".to_owned()),
        }
    }
}

impl From<Stop> for FaultReason {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Turns | Stop::GivenUp => Self::Endless,
            Stop::Size => Self::TooMuch,
        }
    }
}
