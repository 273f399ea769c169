use super::phrase::{is_space, strip_words};
use super::read_date::{find_dates, strip_ordinal, time};
use super::read_period::{find_periods, time_of_half, time_of_quarter};
use super::time_findings::{Findings, WrittenYear, split_small_number, split_year};
use super::{Lexicon, Time, TimeError};

/// Longer than any time, so that a whole chapter in the wrong place costs nothing.
const MAX_LENGTH: usize = 120;

/// Reads a time as somebody wrote it: `31.12.2023`, `06/2023`, `III. Quartal 2023`, `13.–15. Juni 2023`.
///
/// Every spelling of the language and of ISO 8601 is tried. One reading is the answer, several are ambiguous
/// (`03/04/2023`), and if there is none the most telling reason is given (`31.02.2023`). Years have four digits.
pub fn read_time(text: &str, lexicon: &Lexicon) -> Result<Time, TimeError> {
    let text = text.trim_matches(is_space);
    if text.is_empty() {
        return Err(TimeError::Empty);
    }
    let nothing = || Err(TimeError::NotATime { text: text.to_owned() });
    if text.len() > MAX_LENGTH {
        return nothing();
    }
    let point = find_point(text, lexicon);
    let mut found = if point.times().is_empty() { find_ranges(text, lexicon) } else { Findings::default() };
    found.append(point);
    found.decide().unwrap_or_else(nothing)
}

/// Everything but ranges.
fn find_point(text: &str, lexicon: &Lexicon) -> Findings {
    let mut found = find_dates(text, lexicon);
    found.append(find_periods(text, lexicon));
    found
}

/// Two times with the language's words or a dash between them. The first may leave out what the second says.
fn find_ranges(text: &str, lexicon: &Lexicon) -> Findings {
    let mut found = Findings::default();
    for phrase in &lexicon.ranges {
        let Some(inner) = strip_words(text, phrase.before()) else { continue };
        let letters = phrase.between().starts_with(char::is_alphabetic);
        let mut last = ' ';
        for (at, c) in inner.char_indices() {
            // A word between two times does not begin inside another word.
            let possible = !(letters && last.is_alphabetic());
            last = c;
            let Some((from, rest)) = inner.split_at_checked(at).filter(|_| possible) else { continue };
            let Some(to) = strip_words(rest, phrase.between()) else { continue };
            let (from, to) = (from.trim_matches(is_space), to.trim_matches(is_space));
            if !from.is_empty() && !to.is_empty() {
                find_between(from, to, lexicon, &mut found);
            }
        }
    }
    found
}

fn find_between(from: &str, to: &str, lexicon: &Lexicon, found: &mut Findings) {
    if let Some(suggestion) = short_end(from, to) {
        found.add(Err(TimeError::ShortYear { suggestion: Box::new(suggestion) }));
    }
    let mut ends = find_point(to, lexicon);
    if ends.times().is_empty() {
        // `June 13–15, 2023`: the second takes its month from the first.
        let month = from
            .trim_end_matches(|c: char| !c.is_ascii_digit())
            .trim_end_matches(|c: char| c.is_ascii_digit());
        if !month.trim().is_empty() {
            let borrowed = find_point(&format!("{month}{to}"), lexicon);
            if !borrowed.times().is_empty() {
                ends = borrowed;
            }
        }
    }
    for end in ends.times() {
        let begins = find_begin(from, end, lexicon);
        for begin in begins.times() {
            found.add(range(begin, end));
        }
        if begins.times().is_empty() {
            found.append(begins);
        }
    }
    if ends.times().is_empty() && !find_point(from, lexicon).times().is_empty() {
        found.append(ends);
    }
}

/// The first time of a range: complete in itself, else completed by the last.
fn find_begin(from: &str, end: &Time, lexicon: &Lexicon) -> Findings {
    if let Some((number, rest)) = split_small_number(from)
        && strip_ordinal(rest, lexicon).is_empty()
    {
        let mut found = Findings::default();
        match end {
            Time::Day(date) => found.add(time(date.year(), date.month().unsigned_abs(), Some(number))),
            Time::Month { year, .. } => found.add(time(*year, number, None)),
            Time::Quarter { year, .. } => found.add(time_of_quarter(*year, number)),
            Time::HalfYear { year, .. } => found.add(time_of_half(*year, number)),
            Time::Season { .. } | Time::Year(_) | Time::Range { .. } => {}
        }
        return found;
    }
    let complete = find_point(from, lexicon);
    if !complete.times().is_empty() {
        return complete;
    }
    let mut found = Findings::default();
    for joint in [" ", ", ", ""] {
        let completed = find_point(&format!("{from}{joint}{}", end.year()), lexicon);
        // What is completed is as precise as what completes it: `6.–8. Juni` is not June of the year 8.
        let alike = |time: &&Time| std::mem::discriminant(*time) == std::mem::discriminant(end);
        completed.times().iter().filter(alike).for_each(|time| found.add(Ok(time.clone())));
        if found.times().is_empty() {
            found.append(completed);
        }
    }
    if found.times().is_empty() {
        found.append(complete);
    }
    found
}

fn range(from: &Time, to: &Time) -> Result<Time, TimeError> {
    let (from, to) = (Box::new(from.clone()), Box::new(to.clone()));
    let ascends = from.first_day() <= to.first_day() && from.last_day() <= to.last_day() && from != to;
    if ascends { Ok(Time::Range { from, to }) } else { Err(TimeError::RangeReversed { from, to }) }
}

/// What `2014–20` means if it is two years.
fn short_end(from: &str, to: &str) -> Option<Time> {
    let (WrittenYear { year, short: false }, "") = split_year(from)? else { return None };
    let (WrittenYear { year: last, short: true }, "") = split_year(to)? else { return None };
    range(&Time::Year(year), &Time::Year(year / 100 * 100 + last % 100)).ok()
}
