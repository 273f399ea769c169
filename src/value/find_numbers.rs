use std::ops::Range;

use super::number_reader::NumberReader;
use super::phrase::{skip_spaces, strip_words};
use super::read_unit::strip_known_unit;
use super::separators::{Belief, read_digits, split_digits};
use super::{Lexicon, Number, NumberError, Quantity, Unit, UnitKind};

/// A number that stands in running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundNumber {
    /// Where number, scale and unit stand in the text.
    pub range: Range<usize>,
    /// What they mean; words before it, such as `über`, are not read.
    pub quantity: Quantity,
    /// Its digits alone, as they were written.
    pub digits: Range<usize>,
}

/// The numbers in a text, with the scale and the unit that follow. What looks like a part of something else is none:
/// of a word, a date, a reference (`2016/2102`), a range, a phone number.
///
/// `wanted` is asked before a number is understood, with its digits without marks; most texts have many numbers of
/// which few matter.
pub fn find_numbers(text: &str, lexicon: &Lexicon, wanted: impl Fn(&str) -> bool) -> Vec<FoundNumber> {
    let mut found = Vec::new();
    let mut bare = String::new();
    let mut at = 0;
    while let Some(next) = text.as_bytes().get(at..).and_then(|rest| rest.iter().position(u8::is_ascii_digit))
    {
        let start = at + next;
        let (digits, rest) = split_digits(text.get(start..).unwrap_or_default());
        at = start + digits.len().max(1);
        bare.clear();
        bare.extend(digits.chars().filter(char::is_ascii_digit));
        let before = text.get(..start).unwrap_or_default();
        if wanted(&bare) && stands_alone(before, rest, lexicon) {
            found.extend(read(text, before, digits, rest, lexicon));
        }
    }
    found
}

/// Whether digits belong to nothing else on either side.
fn stands_alone(before: &str, after: &str, lexicon: &Lexicon) -> bool {
    let bound = |c: char| c.is_alphanumeric() || "/-–−+.,:_#@§'’\u{b1}".contains(c);
    let open = !before.chars().next_back().is_some_and(bound);
    let mut next = after.chars();
    let close = match next.next() {
        // `£9.3bn`
        Some(c) if c.is_alphanumeric() => NumberReader::new(after, lexicon).scale(after).0.is_some(),
        Some('/' | '-' | '–' | ':' | '_') => !next.next().is_some_and(char::is_alphanumeric),
        _ => true,
    };
    open && close
}

fn read(text: &str, before: &str, digits: &str, rest: &str, lexicon: &Lexicon) -> Option<FoundNumber> {
    let (scale, after_scale) = NumberReader::new(text, lexicon).scale(skip_spaces(rest));
    let rest = if scale.is_some() { after_scale } else { rest };
    let (unit, rest) = match unit(skip_spaces(rest), lexicon) {
        Some((unit, after)) => (Some(unit), after),
        None => (None, rest),
    };
    let sign = before.chars().next_back().and_then(|sign| {
        let kind = UnitKind::from_symbol(sign.encode_utf8(&mut [0; 4]))?;
        kind.currency().map(|_| (Unit::new(kind), sign.len_utf8()))
    });
    let (leading, shift) = sign.map_or((None, 0), |(unit, length)| (Some(unit), length));
    let unit = unit.or(leading);
    let range = before.len()..before.len() + digits.len();
    let belief = Belief {
        lexicon,
        scale,
        count: unit.as_ref().is_some_and(Unit::is_count),
        share: unit.as_ref().is_some_and(|unit| unit.kind().is_share()),
    };
    let value = match read_digits(digits, range.clone(), &belief) {
        Ok(value) => value,
        // Before a scale a sentence means what its language means: nobody groups the few digits that are left.
        Err(NumberError::Ambiguous { readings, .. }) if scale.is_some() => readings.first().copied()?,
        Err(_) => return None,
    };
    let end = text.len() - rest.len();
    let end = text.get(..end).map_or(range.end, |read| read.trim_end().len()).max(range.end);
    Some(FoundNumber {
        range: before.len() - shift..end,
        quantity: Quantity { scale, unit, ..Quantity::new(Number::Exact(value)) },
        digits: range,
    })
}

/// The unit that a text begins with, and what follows: `€`, `€/m²`, `€ pro m²`.
fn unit<'text>(text: &'text str, lexicon: &Lexicon) -> Option<(Unit, &'text str)> {
    let (of, rest) = strip_known_unit(text, lexicon)?;
    let each = match rest.strip_prefix('/') {
        Some(each) => Some(each),
        None => lexicon.per.iter().find_map(|word| strip_words(skip_spaces(rest), word)),
    };
    let each = each.and_then(|each| strip_known_unit(skip_spaces(each), lexicon));
    Some(match each {
        Some((each, rest)) => {
            let per = UnitKind::Per(Box::new(of.kind().clone()), Box::new(each.kind().clone()));
            (Unit::new(per), rest)
        }
        None => (of, rest),
    })
}
