//! Translations: texts laid over a record, never a number again.

use super::prose::{Block, Meant};
use crate::diagnostics::{Span, Spanned};
use crate::value::{Id, Localized};

/// Running text of a record in all its languages.
pub type LocalProse = Localized<Vec<Block<Meant>>>;

/// A translation as written: the shape of its original, texts only.
#[derive(Clone, Debug)]
pub enum Overlay {
    /// An empty value.
    Nothing(Span),
    /// A text.
    Text(Spanned<String>),
    /// Texts or records, with the place of the first.
    List(Vec<Overlay>, Span),
    /// Texts by key, with the place of the first.
    Record(Vec<(Spanned<String>, Overlay)>, Span),
}

impl Overlay {
    /// The place to underline.
    pub fn span(&self) -> Span {
        match self {
            Self::Nothing(span) | Self::List(_, span) | Self::Record(_, span) => *span,
            Self::Text(text) => text.span,
        }
    }
}

/// Where a translated text goes.
pub enum Slot<'a> {
    /// A line of text.
    Text(&'a mut Localized<String>),
    /// A line of words that are looked for in texts and never shown.
    Sought(&'a mut Localized<String>),
    /// Running text.
    Prose(&'a mut LocalProse),
    /// Lines, translated one for one.
    Texts(&'a mut Vec<Localized<String>>),
    /// Records inside the record, found by their ids.
    Records(Vec<(Id, &'a mut dyn Translatable)>),
    /// Parts without ids, translated one for one.
    Parts(Vec<&'a mut dyn Translatable>),
    /// A line of text that is also what the record is called.
    Named(Option<&'a mut Localized<String>>, &'a mut Localized<String>),
    /// A part with texts of its own.
    Part(&'a mut dyn Translatable),
    /// A text that the original does not have.
    Unset,
}

impl<'a> Slot<'a> {
    /// The slot of a line that may be unset.
    pub fn maybe_text(text: &'a mut Option<Localized<String>>) -> Self {
        text.as_mut().map_or(Self::Unset, Self::Text)
    }

    /// The slot of running text that may be unset.
    pub fn maybe_prose(prose: &'a mut Option<LocalProse>) -> Self {
        prose.as_mut().map_or(Self::Unset, Self::Prose)
    }
}

/// Something with texts that a translation may give.
pub trait Translatable {
    /// The texts' keys, as in the original's file.
    fn texts(&self) -> &'static [&'static str];

    /// Where the text of a key goes; `None` for keys that hold no text.
    fn slot(&mut self, key: &str) -> Option<Slot<'_>>;
}
