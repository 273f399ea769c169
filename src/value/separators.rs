//! Decides what the dots, commas, spaces and apostrophes in a number mean.
//!
//! # The rule
//!
//! 1. Every **convention** is tried: groups marked by dots, commas, spaces or apostrophes, with a comma or a dot
//!    (whichever does not group) before the decimals. A reading is valid if it uses one grouping mark, at most one
//!    decimal mark, the first group has one to three digits and does not begin with 0, all others exactly three.
//! 2. Things that are counted must be whole after the scale; other readings are dropped.
//! 3. One distinct value is left: that is it, whichever convention it comes from (`72.5` in German).
//! 4. Several are left, such as 1234 and 1.234: if the language's **own** convention takes the mark for grouping, its
//!    reading wins (German `9.311 Mio. €`); it also wins if no other is believable, as a share above 1000 is not
//!    (English `1.234 %`).
//! 5. Otherwise the number is ambiguous: the own convention reads three decimals where a foreign one reads a group
//!    (German `1,234 km`, English `1.234 km`), or the own group is itself not believable (German `1.234 %`), or the
//!    own convention knows neither.
//!
//! No digit is dropped and nothing is rounded.

use std::ops::Range;

use rust_decimal::Decimal;

use super::quantity::scaled;
use super::{Lexicon, NumberError, Scale};

/// The most digits a number may have, so that every one of them fits a `Decimal`.
const MAX_DIGITS: usize = 28;

/// A share above this is not what a grouping mark meant.
const BELIEVABLE_SHARE: i64 = 1000;

/// A mark between digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Dot,
    Comma,
    Space,
    Apostrophe,
}

impl Mark {
    const ALL: [Self; 4] = [Self::Dot, Self::Comma, Self::Space, Self::Apostrophe];

    fn of(c: char) -> Option<Self> {
        match c {
            '.' => Some(Self::Dot),
            ',' => Some(Self::Comma),
            '\'' | '\u{2019}' => Some(Self::Apostrophe),
            // Plain, protected, narrow protected, figure, thin and punctuation space.
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{2009}' | '\u{2008}' => Some(Self::Space),
            _ => None,
        }
    }
}

/// What else is known about a number while its marks are read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Belief<'a> {
    pub(super) lexicon: &'a Lexicon,
    pub(super) scale: Option<Scale>,
    /// It counts things, so it is whole after the scale.
    pub(super) count: bool,
    /// It is so many hundredths or thousandths.
    pub(super) share: bool,
}

/// The digits at the beginning of the text with the marks between them, and what follows.
pub(super) fn split_digits(text: &str) -> (&str, &str) {
    let mut end = 0;
    let mut mark = None;
    for (at, c) in text.char_indices() {
        if c.is_ascii_digit() {
            end = at + 1;
            mark = None;
        } else if end > 0 && mark.is_none() && Mark::of(c).is_some() {
            mark = Some(c);
        } else {
            break;
        }
    }
    text.split_at_checked(end).unwrap_or(("", text))
}

/// The number that digits and marks stand for. `at` is where they stand in the text, for the errors.
pub(super) fn read_digits(
    digits: &str,
    at: Range<usize>,
    belief: &Belief<'_>,
) -> Result<Decimal, NumberError> {
    let groups: Vec<&str> = digits.split(|c| Mark::of(c).is_some()).collect();
    let marks: Vec<Mark> = digits.chars().filter_map(Mark::of).collect();
    if groups.first().is_some_and(|first| first.len() > 1 && first.starts_with('0')) {
        return Err(NumberError::LeadingZero { digits: digits.to_owned(), at });
    }
    if groups.iter().map(|group| group.len()).sum::<usize>() > MAX_DIGITS {
        return Err(NumberError::TooLarge { at });
    }

    let own_decimal = Mark::of(belief.lexicon.decimal);
    let own_groups: Vec<Mark> = belief.lexicon.groups.iter().copied().filter_map(Mark::of).collect();
    let mut readings: Vec<Decimal> = Vec::new();
    let mut own_reading = None;
    for decimal in [Mark::Dot, Mark::Comma] {
        for group in Mark::ALL.into_iter().filter(|group| *group != decimal) {
            let Some(value) = value_by(&groups, &marks, group, decimal) else { continue };
            let own = own_decimal == Some(decimal)
                && (own_groups.contains(&group) || matches!(group, Mark::Space | Mark::Apostrophe));
            if own {
                own_reading = Some(value);
            }
            match readings.iter().position(|known| *known == value) {
                Some(place) if own => readings.swap(0, place),
                Some(_) => {}
                None if own => readings.insert(0, value),
                None => readings.push(value),
            }
        }
    }

    let Some(first) = readings.first().copied() else {
        return Err(NumberError::BadGrouping { digits: digits.to_owned(), at });
    };
    if readings.iter().any(|value| scaled(*value, belief.scale).is_none()) {
        return Err(NumberError::TooLarge { at });
    }
    if belief.count {
        readings.retain(|value| scaled(*value, belief.scale).is_some_and(|whole| whole.is_integer()));
    }
    match readings.as_slice() {
        [] => Err(NumberError::NotWhole { reading: first, at }),
        [value] => Ok(*value),
        _ => {
            let believable = |value: &Decimal| !belief.share || *value <= Decimal::from(BELIEVABLE_SHARE);
            let grouping = |value: &Decimal| value.scale() == 0;
            match own_reading.filter(believable) {
                Some(own)
                    if grouping(&own) || readings.iter().all(|value| *value == own || !believable(value)) =>
                {
                    Ok(own)
                }
                _ => Err(NumberError::Ambiguous { readings, at }),
            }
        }
    }
}

/// The value if `group` marks thousands and `decimal` the decimals; `None` if the digits do not allow it.
fn value_by(groups: &[&str], marks: &[Mark], group: Mark, decimal: Mark) -> Option<Decimal> {
    let (whole, decimals, marks) = match (marks, groups) {
        ([before @ .., last], [whole @ .., decimals]) if *last == decimal => (whole, *decimals, before),
        _ => (groups, "", marks),
    };
    let (first, others) = whole.split_first()?;
    let grouped = !others.is_empty();
    if marks.iter().any(|mark| *mark != group)
        || grouped && (!(1..=3).contains(&first.len()) || first.starts_with('0'))
        || others.iter().any(|other| other.len() != 3)
    {
        return None;
    }
    let mantissa: i128 = whole.concat().chars().chain(decimals.chars()).collect::<String>().parse().ok()?;
    Decimal::try_from_i128_with_scale(mantissa, u32::try_from(decimals.len()).ok()?).ok()
}
