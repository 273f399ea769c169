use super::Time;

/// Why a text is not a time. Data for a message; the display is for developers only.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum TimeError {
    /// There is nothing, or only white space.
    #[error("empty")]
    Empty,
    /// It can be read in more than one way: `03/04/2023`. Earliest first.
    #[error("ambiguous: {readings:?}")]
    Ambiguous { readings: Vec<Time> },
    /// No spelling of a time that the language knows.
    #[error("not a time: `{text}`")]
    NotATime { text: String },
    /// The month has fewer days (or the day is 0); `last` is its last one.
    #[error("{year}-{month} ends on {last}, there is no {day}")]
    NoSuchDay { year: i16, month: u8, day: u8, last: u8 },
    /// A month that is not 1 to 12.
    #[error("there is no month {month}")]
    NoSuchMonth { month: u8 },
    /// A quarter that is not 1 to 4.
    #[error("there is no quarter {quarter}")]
    NoSuchQuarter { quarter: u8 },
    /// A half-year that is not 1 or 2.
    #[error("there is no half-year {half}")]
    NoSuchHalfYear { half: u8 },
    /// A year of two digits. The suggestion takes 00–69 as 20.., 70–99 as 19...
    #[error("a year has four digits; perhaps {suggestion:?}")]
    ShortYear { suggestion: Box<Time> },
    /// Two years with a stroke (`2023/24`) without a season: a school year, a winter or two years?
    #[error("{from}/{to} is not a time by itself")]
    SplitYear { from: i16, to: i16 },
    /// A range that does not ascend.
    #[error("the range ends before it begins")]
    RangeReversed { from: Box<Time>, to: Box<Time> },
}
