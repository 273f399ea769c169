//! How one language is written, as far as rules need it.

use crate::value::{Lexicon, Wording};

/// The words of one language.
#[derive(Clone, Copy, Debug)]
pub struct Speech {
    /// How it writes numbers and times.
    pub lexicon: &'static Lexicon,
    /// The words that rules look for.
    pub wording: &'static Wording,
}
