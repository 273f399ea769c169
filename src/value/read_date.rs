use jiff::civil::Date;

use super::date_pattern::{DatePart, DatePattern};
use super::phrase::{skip_spaces, strip_words};
use super::time_findings::{Findings, WrittenYear, split_small_number, split_year};
use super::{Lexicon, Time, TimeError};

/// Days and months: ISO 8601 in every language, else by the language's patterns.
pub(super) fn find_dates(text: &str, lexicon: &Lexicon) -> Findings {
    let mut found = Findings::default();
    if let Some(iso) = iso(text) {
        found.add(iso);
        return found;
    }
    for pattern in &lexicon.dates {
        if let Some(fields) = fields(text, pattern, lexicon) {
            found.add_in(fields.year, time(fields.year.year, fields.month, fields.day));
        }
    }
    found
}

/// The day if there is one, else the month; or which part is impossible.
pub(super) fn time(year: i16, month: u8, day: Option<u8>) -> Result<Time, TimeError> {
    let no_month = TimeError::NoSuchMonth { month };
    let Ok(first) = Date::new(year, i8::try_from(month).unwrap_or(i8::MAX), 1) else { return Err(no_month) };
    let Some(day) = day else { return Ok(Time::Month { year, month }) };
    let last = first.days_in_month();
    Date::new(year, first.month(), i8::try_from(day).unwrap_or(i8::MAX))
        .map(Time::Day)
        .map_err(|_| TimeError::NoSuchDay { year, month, day, last: u8::try_from(last).unwrap_or(31) })
}

/// `2023-06`, `2023-06-15`.
fn iso(text: &str) -> Option<Result<Time, TimeError>> {
    let two =
        |part: &str| (part.len() == 2).then(|| split_small_number(part)).flatten().map(|(number, _)| number);
    let mut parts = text.split('-');
    let (year, rest) = split_year(parts.next().filter(|year| year.len() == 4)?)?;
    let month = parts.next().and_then(two)?;
    let day = match parts.next() {
        Some(day) => Some(two(day)?),
        None => None,
    };
    (rest.is_empty() && parts.next().is_none()).then(|| time(year.year, month, day))
}

struct Fields {
    year: WrittenYear,
    month: u8,
    day: Option<u8>,
}

/// The parts of a date if the whole text has the form of the pattern; whether they are possible is not asked.
fn fields(text: &str, pattern: &DatePattern, lexicon: &Lexicon) -> Option<Fields> {
    let (mut year, mut month, mut day) = (None, None, None);
    let mut rest = text;
    for part in &pattern.parts {
        match part {
            DatePart::Day => {
                let (number, after) = split_small_number(rest)?;
                day = Some(number);
                rest = if pattern.is_named() { strip_ordinal(after, lexicon) } else { after };
            }
            DatePart::Month => {
                let (number, after) = split_small_number(rest)?;
                (month, rest) = (Some(number), after);
            }
            DatePart::Name => {
                let names = lexicon.months.iter();
                let (number, after) =
                    names.filter_map(|(number, name)| Some((*number, strip_words(rest, name)?))).next()?;
                (month, rest) = (Some(number), after);
            }
            DatePart::Year => {
                let (written, after) = split_year(rest)?;
                (year, rest) = (Some(written), after);
            }
            DatePart::Text(words) => rest = skip_spaces(strip_words(skip_spaces(rest), words)?),
        }
    }
    if !rest.is_empty() {
        return None;
    }
    Some(Fields { year: year?, month: month?, day })
}

/// What follows the ordinal sign, or the text itself if there is none.
pub(super) fn strip_ordinal<'text>(text: &'text str, lexicon: &Lexicon) -> &'text str {
    lexicon.ordinals.iter().find_map(|sign| strip_words(text, sign)).unwrap_or(text)
}
