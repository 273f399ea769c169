//! A text as an editor wrote it, kept for the rules that judge words.

use super::prose::{Block, Written};
use super::record::RecordRef;
use crate::diagnostics::Spanned;
use crate::value::Language;

/// Whose words a text is, and in which language.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Whose {
    /// The record or page it belongs to.
    pub of: RecordRef,
    /// The language it is written in.
    pub language: Language,
}

/// A text with its places.
#[derive(Clone, Debug)]
pub struct WrittenText {
    /// Whose it is.
    pub whose: Whose,
    /// What it says.
    pub words: Words,
    /// Whether it was written in double quotes, where a stroke needs a second one to stand for itself.
    pub escaped: bool,
}

/// What a text says, by its form.
#[derive(Clone, Debug)]
pub enum Words {
    /// A line: a title, a name, a label.
    Line(Spanned<String>),
    /// Running text.
    Prose(Vec<Block<Written>>),
}
