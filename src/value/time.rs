use std::cmp::Ordering;

use jiff::civil::Date;

use super::Season;

/// A time with its own precision: `06/2023` stays a month and is never shown as the first of June.
///
/// Years are 1000 to 9999. [`read_time`](super::read_time) keeps the parts within their bounds; a value that
/// was built outside of them is treated as the nearest possible one and never panics.
///
/// Ordered by first day, then last day, then precision: a year comes before its longer neighbours only.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Time {
    /// One day.
    Day(Date),
    /// `month` 1 to 12.
    Month { year: i16, month: u8 },
    /// `quarter` 1 to 4.
    Quarter { year: i16, quarter: u8 },
    /// `half` 1 or 2.
    HalfYear { year: i16, half: u8 },
    /// `year` is the one the season begins in: winter 2023 is December 2023 to February 2024.
    Season { year: i16, season: Season },
    /// One calendar year.
    Year(i16),
    /// From the first day of `from` to the last day of `to`; neither is a range itself.
    Range { from: Box<Time>, to: Box<Time> },
}

impl Time {
    /// The first year that can be written.
    pub const MIN_YEAR: i16 = 1000;
    /// The last year that can be written.
    pub const MAX_YEAR: i16 = 9999;

    /// The first day it covers.
    pub fn first_day(&self) -> Date {
        match self {
            Self::Day(date) => *date,
            Self::Range { from, .. } => from.first_day(),
            _ => {
                let (year, month, _) = self.months();
                first_of(year, month)
            }
        }
    }

    /// The last day it covers.
    pub fn last_day(&self) -> Date {
        match self {
            Self::Day(date) => *date,
            Self::Range { to, .. } => to.last_day(),
            _ => {
                let (year, month, length) = self.months();
                let last = i16::from(month) - 1 + i16::from(length) - 1;
                first_of(year.saturating_add(last / 12), u8::try_from(last % 12 + 1).unwrap_or(12))
                    .last_of_month()
            }
        }
    }

    /// The first year it touches.
    pub fn year(&self) -> i16 {
        self.first_day().year()
    }

    /// Year, first month and number of months, within bounds; days and ranges are handled before.
    fn months(&self) -> (i16, u8, u8) {
        let (year, part) = self.parts();
        let year = year.clamp(Self::MIN_YEAR, Self::MAX_YEAR);
        match *self {
            Self::Month { .. } => (year, part.clamp(1, 12), 1),
            Self::Quarter { .. } => (year, part.clamp(1, 4) * 3 - 2, 3),
            Self::HalfYear { .. } => (year, part.clamp(1, 2) * 6 - 5, 6),
            Self::Season { season, .. } => (year, season.first_month(), 3),
            Self::Year(_) | Self::Day(_) | Self::Range { .. } => (year, 1, 12),
        }
    }

    /// The year and the part of it, as they are.
    fn parts(&self) -> (i16, u8) {
        match *self {
            Self::Month { year, month } => (year, month),
            Self::Quarter { year, quarter } => (year, quarter),
            Self::HalfYear { year, half } => (year, half),
            Self::Season { year, season } => (year, season.first_month()),
            Self::Year(year) => (year, 0),
            Self::Day(_) | Self::Range { .. } => (self.first_day().year(), 0),
        }
    }

    /// Breaks ties between different spellings of the same days.
    const fn precision(&self) -> u8 {
        match self {
            Self::Day(_) => 0,
            Self::Month { .. } => 1,
            Self::Quarter { .. } => 2,
            Self::Season { .. } => 3,
            Self::HalfYear { .. } => 4,
            Self::Year(_) => 5,
            Self::Range { .. } => 6,
        }
    }
}

/// The first day of a month, out-of-bounds parts moved to the nearest bound.
fn first_of(year: i16, month: u8) -> Date {
    let year = year.clamp(Time::MIN_YEAR, Time::MAX_YEAR);
    let month = i8::try_from(month.clamp(1, 12)).unwrap_or(12);
    Date::new(year, month, 1).unwrap_or(Date::ZERO)
}

impl Ord for Time {
    fn cmp(&self, other: &Self) -> Ordering {
        self.first_day()
            .cmp(&other.first_day())
            .then_with(|| self.last_day().cmp(&other.last_day()))
            .then_with(|| self.precision().cmp(&other.precision()))
            .then_with(|| match (self, other) {
                (Self::Range { from: a, to: b }, Self::Range { from: c, to: d }) => {
                    a.cmp(c).then_with(|| b.cmp(d))
                }
                // Same kind, same days; values built out of bounds are told apart by their parts.
                _ => self.parts().cmp(&other.parts()),
            })
    }
}

impl PartialOrd for Time {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
