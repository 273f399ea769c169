use super::phrase::{Phrase, skip_spaces, strip_words};
use super::read_date::strip_ordinal;
use super::time_findings::{Findings, WrittenYear, split_small_number, split_year};
use super::{Lexicon, Season, Time, TimeError};

/// Years, quarters, half-years and seasons; the year stands before or after (`Q3 2023`, `2023-Q3`).
pub(super) fn find_periods(text: &str, lexicon: &Lexicon) -> Findings {
    let mut found = Findings::default();
    if let Some((written, rest)) = split_year(text) {
        if rest.is_empty() && !written.short {
            found.add(Ok(Time::Year(written.year)));
        } else if rest.starts_with('/')
            && !written.short
            && let Some(to) = second_year(written, rest)
        {
            found.add(Err(TimeError::SplitYear { from: written.year, to }));
        }
    }
    for phrase in &lexicon.quarters {
        if let Some((written, quarter)) = numbered(text, phrase, lexicon) {
            found.add_in(written, time_of_quarter(written.year, quarter));
        }
    }
    for phrase in &lexicon.half_years {
        if let Some((written, half)) = numbered(text, phrase, lexicon) {
            found.add_in(written, time_of_half(written.year, half));
        }
    }
    for (season, name) in &lexicon.seasons {
        find_season(text, *season, name, &mut found);
    }
    found
}

/// The quarter, if there is such a one.
pub(super) fn time_of_quarter(year: i16, quarter: u8) -> Result<Time, TimeError> {
    let possible = (1..=4).contains(&quarter);
    if possible { Ok(Time::Quarter { year, quarter }) } else { Err(TimeError::NoSuchQuarter { quarter }) }
}

/// The half-year, if there is such a one.
pub(super) fn time_of_half(year: i16, half: u8) -> Result<Time, TimeError> {
    let possible = (1..=2).contains(&half);
    if possible { Ok(Time::HalfYear { year, half }) } else { Err(TimeError::NoSuchHalfYear { half }) }
}

/// A winter belongs to two years; with only one beside it nobody can know whether it begins or ends there.
fn find_season(text: &str, season: Season, name: &str, found: &mut Findings) {
    let after_name = strip_words(text, name).and_then(|rest| split_year(skip_joint(rest)));
    let before_name = || {
        let (written, rest) = split_year(text)?;
        strip_words(skip_joint(rest), name).filter(|rest| rest.is_empty()).map(|rest| (written, rest))
    };
    let Some((written, rest)) = after_name.or_else(before_name) else { return };
    let year = written.year;
    if rest.is_empty() {
        found.add_in(written, Ok(Time::Season { year, season }));
        if season == Season::Winter {
            found.add_in(written, Ok(Time::Season { year: year - 1, season }));
        }
    } else if season == Season::Winter && second_year(written, rest) == year.checked_add(1) {
        found.add_in(written, Ok(Time::Season { year, season }));
    }
}

/// The second year of `2023/24` or `2023/2024`, `rest` being what follows the first.
fn second_year(first: WrittenYear, rest: &str) -> Option<i16> {
    let rest = skip_spaces(skip_spaces(rest).strip_prefix(['/', '-', '\u{2013}'])?);
    let slash = skip_spaces(rest);
    let (second, rest) = split_year(slash)?;
    // A short second year continues the century of the first, or begins the next one (1999/00).
    let century = first.year / 100 * 100 + second.year % 100;
    let year = match second.short {
        true if century < first.year => century + 100,
        true => century,
        false => second.year,
    };
    rest.is_empty().then_some(year)
}

/// A numbered part of a year in either order.
fn numbered(text: &str, phrase: &Phrase, lexicon: &Lexicon) -> Option<(WrittenYear, u8)> {
    let after_part = || {
        let (number, rest) = part(text, phrase, lexicon)?;
        let (written, rest) = split_year(skip_joint(rest))?;
        rest.is_empty().then_some((written, number))
    };
    let before_part = || {
        let (written, rest) = split_year(text)?;
        let (number, rest) = part(skip_joint(rest), phrase, lexicon)?;
        rest.is_empty().then_some((written, number))
    };
    after_part().or_else(before_part)
}

/// The number inside its words: `3. Quartal`, `III. Quartal`, `Q3`.
fn part<'text>(text: &'text str, phrase: &Phrase, lexicon: &Lexicon) -> Option<(u8, &'text str)> {
    let rest = skip_spaces(strip_words(text, phrase.before())?);
    let (number, rest) = split_small_number(rest).or_else(|| split_roman(rest))?;
    let rest = skip_spaces(strip_ordinal(rest, lexicon));
    Some((number, strip_words(rest, phrase.after())?))
}

/// A Roman number from I to IV, in capitals.
fn split_roman(text: &str) -> Option<(u8, &str)> {
    let end = text.bytes().take_while(|byte| b"IVX".contains(byte)).count();
    let (digits, rest) = text.split_at_checked(end)?;
    let number = ["I", "II", "III", "IV"].iter().position(|roman| *roman == digits)?;
    Some((u8::try_from(number + 1).ok()?, rest))
}

/// Skips what may stand between a part and its year: spaces with a comma, a stroke or a hyphen among them.
fn skip_joint(rest: &str) -> &str {
    let rest = skip_spaces(rest);
    skip_spaces(rest.strip_prefix([',', '/', '-']).unwrap_or(rest))
}
