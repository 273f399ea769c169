use std::ops::Range;

use rust_decimal::Decimal;

use super::{Qualifier, Scale, Unit};

/// Why a text is not a quantity. Data for a message; the display is for developers only.
///
/// `at` is a byte range inside the text that was read. All readings are before the scale.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum NumberError {
    /// There is nothing, or only white space.
    #[error("empty")]
    Empty,
    /// The separators allow more than one number. The language's own reading comes first.
    #[error("ambiguous: {readings:?}")]
    Ambiguous { readings: Vec<Decimal>, at: Range<usize> },
    /// A number was expected, or everything else was read and this is left.
    #[error("not a number: `{rest}`")]
    NotANumber { rest: String, at: Range<usize> },
    /// A digit other than 0 to 9: full-width, Arabic-Indic, `½`.
    #[error("`{digit}` is not a digit from 0 to 9")]
    ForeignDigit { digit: char, at: Range<usize> },
    /// Digits that begin with a zero are an identifier (a postcode, a phone number), not a number.
    #[error("`{digits}` begins with a zero")]
    LeadingZero { digits: String, at: Range<usize> },
    /// The separators fit no way of writing numbers: `1.23.456`, `12 34`.
    #[error("`{digits}` is not grouped by threes")]
    BadGrouping { digits: String, at: Range<usize> },
    /// More than 28 digits, scale included.
    #[error("more than 28 digits")]
    TooLarge { at: Range<usize> },
    /// Something that is counted, and still a fraction after the scale.
    #[error("{reading} is not a whole number")]
    NotWhole { reading: Decimal, at: Range<usize> },
    /// A range that does not ascend.
    #[error("{low} is not less than {high}")]
    RangeReversed { low: Decimal, high: Decimal },
    /// A range whose ends have different scales: `800 Tsd. bis 1,2 Mio.`.
    #[error("the two ends of the range have different scales")]
    RangeMixed { low: Option<Scale>, high: Option<Scale> },
    /// More than the whole, less than nothing, or out of nothing.
    #[error("{part} of {whole} is impossible")]
    RatioImpossible { part: Decimal, whole: Decimal },
    /// A place that is not a whole number from 1.
    #[error("no such place: `{digits}`")]
    RankImpossible { digits: String, at: Range<usize> },
    /// The text behind the number cannot be a unit: too long, with digits, a sentence.
    #[error("not a unit: `{text}`")]
    UnknownUnit { text: String, at: Range<usize> },
    /// A unit beside the number and another one in its own key, or two beside the number.
    #[error("two units")]
    UnitTwice { written: Unit, given: Unit },
    /// A scale beside the number and another one in its own key.
    #[error("two scales")]
    ScaleTwice { written: Scale, given: Scale },
    /// A qualifier beside the number and another one in its own key, or two beside the number.
    #[error("two qualifiers")]
    QualifierTwice { written: Qualifier, given: Qualifier },
}

impl NumberError {
    /// The bytes of the text it is about; `None` if it is about the whole text.
    pub fn range(&self) -> Option<Range<usize>> {
        match self {
            Self::Ambiguous { at, .. }
            | Self::NotANumber { at, .. }
            | Self::ForeignDigit { at, .. }
            | Self::LeadingZero { at, .. }
            | Self::BadGrouping { at, .. }
            | Self::TooLarge { at }
            | Self::NotWhole { at, .. }
            | Self::RankImpossible { at, .. }
            | Self::UnknownUnit { at, .. } => Some(at.clone()),
            Self::Empty
            | Self::RangeReversed { .. }
            | Self::RangeMixed { .. }
            | Self::RatioImpossible { .. }
            | Self::UnitTwice { .. }
            | Self::ScaleTwice { .. }
            | Self::QualifierTwice { .. } => None,
        }
    }
}
