//! What a reader must know about a value of a series before comparing it.

/// A mark on a value of a series. The words are those of official statistics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// It may still be corrected.
    Provisional,
    /// It was not counted but estimated.
    Estimated,
    /// It lies in the future, or is computed as if it did.
    Forecast,
    /// From here on it was counted in another way: values before it cannot be compared with those after it.
    Break,
}

impl Mark {
    /// All marks, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::Break, Self::Provisional, Self::Estimated, Self::Forecast];

    /// The word in the files, which is also the key of its interface words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Provisional => "provisional",
            Self::Estimated => "estimated",
            Self::Forecast => "forecast",
            Self::Break => "break",
        }
    }

    /// The mark that a word means; whether it is written large or small does not count.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.key().eq_ignore_ascii_case(word))
    }
}
