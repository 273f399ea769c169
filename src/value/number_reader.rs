use std::ops::Range;

use rust_decimal::Decimal;

use super::phrase::{Phrase, skip_spaces, strip_words, strip_words_at_end};
use super::read_unit::{is_script_digit, read_trailing_unit, strip_known_unit};
use super::separators::{Belief, read_digits, split_digits};
use super::{Lexicon, NumberError, Qualifier, Scale, Unit, UnitKind};

/// Takes a text apart from left to right; each step returns what it found and the rest without spaces before it.
pub(super) struct NumberReader<'a> {
    text: &'a str,
    pub(super) lexicon: &'a Lexicon,
}

/// Digits with their marks, not yet understood.
pub(super) struct Token<'a> {
    digits: &'a str,
    negative: bool,
    /// Whether a plus was written.
    pub(super) plus: bool,
    /// A currency before the digits.
    pub(super) unit_before: Option<Unit>,
}

/// The second number of a range or ratio, and what stood between it and the first.
pub(super) struct Second<'a> {
    pub(super) token: Token<'a>,
    pub(super) kind: PairKind,
    pub(super) scale_between: Option<Scale>,
    pub(super) unit_between: Option<Unit>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PairKind {
    Range,
    Ratio,
}

impl<'a> NumberReader<'a> {
    pub(super) const fn new(text: &'a str, lexicon: &'a Lexicon) -> Self {
        Self { text, lexicon }
    }

    /// Digits of other scripts and fractions are refused wherever they stand, not silently made part of a unit.
    pub(super) fn refuse_foreign_digits(&self) -> Result<(), NumberError> {
        let mut after_letter = false;
        for (at, digit) in self.text.char_indices() {
            let exempt = digit.is_ascii_digit() || after_letter && is_script_digit(digit);
            if digit.is_numeric() && !exempt {
                return Err(NumberError::ForeignDigit { digit, at: at..at + digit.len_utf8() });
            }
            after_letter = digit.is_alphabetic() || after_letter && is_script_digit(digit);
        }
        Ok(())
    }

    /// The words or signs about exactness before the number; two of them must agree.
    pub(super) fn qualifier(&self, mut rest: &'a str) -> Result<(Option<Qualifier>, &'a str), NumberError> {
        let mut found = None;
        while let Some((written, after)) = self.one_qualifier(rest) {
            if let Some(given) = found.filter(|given| *given != written) {
                return Err(NumberError::QualifierTwice { written, given });
            }
            found = Some(written);
            rest = after;
        }
        Ok((found, rest))
    }

    fn one_qualifier(&self, rest: &'a str) -> Option<(Qualifier, &'a str)> {
        self.lexicon.qualifiers.iter().filter(|(_, phrase)| !phrase.before().is_empty()).find_map(
            |(qualifier, phrase)| {
                let after = skip_spaces(strip_words(rest, phrase.before())?);
                // Nothing left to qualify: the word is a mistake for the number, and is reported as such.
                (!after.is_empty()).then_some((*qualifier, after))
            },
        )
    }

    /// The words behind the number, either at once (`40+ %`) or at the end (`40 % und mehr`).
    pub(super) fn suffix(&self, rest: &'a str) -> (Option<Qualifier>, &'a str) {
        for (qualifier, phrase) in
            self.lexicon.qualifiers.iter().filter(|(_, phrase)| phrase.before().is_empty())
        {
            if let Some(after) = strip_words(rest, phrase.after()) {
                return (Some(*qualifier), skip_spaces(after));
            }
            if let Some(before) = strip_words_at_end(rest, phrase.after()) {
                return (Some(*qualifier), before);
            }
        }
        (None, rest)
    }

    /// The number, or the two numbers of a range or ratio.
    pub(super) fn numbers(
        &self,
        rest: &'a str,
    ) -> Result<(Token<'a>, Option<Second<'a>>, &'a str), NumberError> {
        // `von 10 bis 15`, `zwischen 10 und 15`: the first word says which word comes between.
        let opened: Vec<(&Phrase, PairKind, &'a str)> = self
            .pairs()
            .filter(|(phrase, _)| !phrase.before().is_empty())
            .filter_map(|(phrase, kind)| {
                Some((phrase, kind, skip_spaces(strip_words(rest, phrase.before())?)))
            })
            .collect();
        if let Some((_, _, inner)) = opened.first() {
            let (first, after) = self.token(inner)?;
            let phrases = opened.iter().map(|(phrase, kind, _)| (*phrase, *kind));
            return match self.second(after, phrases) {
                Some((second, after)) => Ok((first, Some(second), after)),
                None => Err(self.left_over(rest)),
            };
        }
        let (first, after) = self.token(rest)?;
        let phrases = self.pairs().filter(|(phrase, _)| phrase.before().is_empty());
        Ok(match self.second(after, phrases) {
            Some((second, after)) => (first, Some(second), after),
            None => (first, None, after),
        })
    }

    fn pairs(&self) -> impl Iterator<Item = (&'a Phrase, PairKind)> {
        let ranges = self.lexicon.ranges.iter().map(|phrase| (phrase, PairKind::Range));
        ranges.chain(self.lexicon.ratios.iter().map(|phrase| (phrase, PairKind::Ratio)))
    }

    /// Scale, unit, word between, second number. Tried with and without the unit, because a unit may look like a
    /// word between.
    fn second(
        &self,
        rest: &'a str,
        phrases: impl Iterator<Item = (&'a Phrase, PairKind)>,
    ) -> Option<(Second<'a>, &'a str)> {
        let phrases: Vec<_> = phrases.collect();
        let (scale_between, after_scale) = self.scale(rest);
        let bare = (None, after_scale);
        let with_unit = strip_known_unit(after_scale, self.lexicon)
            .map(|(unit, after)| (Some(unit), skip_spaces(after)))
            .filter(|_| !after_scale.is_empty());
        for (unit_between, after) in [Some(bare), with_unit].into_iter().flatten() {
            for (phrase, kind) in &phrases {
                let Some(after) = strip_words(after, phrase.between()) else { continue };
                if let Ok((token, after)) = self.token(skip_spaces(after)) {
                    return Some((Second { token, kind: *kind, scale_between, unit_between }, after));
                }
            }
        }
        None
    }

    /// Sign and digits, with the currency before, between or without them: `€ 38.199`, `−€5`, `+3,2`.
    fn token(&self, rest: &'a str) -> Result<(Token<'a>, &'a str), NumberError> {
        let (sign, after) = strip_sign(rest);
        let (currency, after) = self.currency(after);
        let (sign, after) = match (sign, strip_sign(after)) {
            (None, (late, after)) if currency.is_some() => (late, after),
            (early, _) => (early, after),
        };
        let (digits, after) = split_digits(after);
        if digits.is_empty() {
            return Err(self.left_over(rest));
        }
        let token = Token {
            digits,
            negative: sign == Some(Sign::Minus),
            plus: sign == Some(Sign::Plus),
            unit_before: currency,
        };
        Ok((token, skip_spaces(after)))
    }

    fn currency(&self, rest: &'a str) -> (Option<Unit>, &'a str) {
        match strip_known_unit(rest, self.lexicon) {
            Some((unit, after)) if matches!(unit.kind(), UnitKind::Currency(_)) => {
                (Some(unit), skip_spaces(after))
            }
            _ => (None, rest),
        }
    }

    /// The power of ten behind a number.
    pub(super) fn scale(&self, rest: &'a str) -> (Option<Scale>, &'a str) {
        let found =
            self.lexicon.scales.iter().find_map(|(scale, word)| Some((*scale, strip_words(rest, word)?)));
        match found {
            Some((scale, after)) => (Some(scale), skip_spaces(after)),
            None => (None, rest),
        }
    }

    /// Everything that is left is the unit; with the one before or between the numbers it may be a compound
    /// (`$30 a month`), and it may complete that one (`5 € bis 6 € pro m²`).
    pub(super) fn trailing_unit(
        &self,
        rest: &str,
        leading: Option<Unit>,
    ) -> Result<Option<Unit>, NumberError> {
        if rest.is_empty() {
            return Ok(leading);
        }
        let joined = leading.as_ref().and_then(|leading| {
            let symbol = leading.kind().symbol()?;
            let of = leading.written().unwrap_or(&symbol);
            let joint = if rest.starts_with('/') { "" } else { " " };
            read_trailing_unit(&format!("{of}{joint}{rest}"), self.lexicon)
                .filter(|unit| matches!(unit.kind(), UnitKind::Per(..)))
        });
        if joined.is_some() {
            return Ok(joined);
        }
        let Some(written) = read_trailing_unit(rest, self.lexicon) else {
            let at = self.at(rest);
            let text = rest.trim().to_owned();
            let word = rest.starts_with(char::is_alphabetic);
            return Err(if word { NumberError::UnknownUnit { text, at } } else { self.left_over(rest) });
        };
        let completes = |given: &Unit| match written.kind() {
            UnitKind::Per(of, _) => **of == *given.kind(),
            kind => kind == given.kind(),
        };
        match leading {
            Some(given) if !completes(&given) && given.kind() != written.kind() => {
                Err(NumberError::UnitTwice { written, given })
            }
            _ => Ok(Some(written)),
        }
    }

    /// The value of the digits, signed.
    pub(super) fn value(&self, token: &Token<'_>, belief: &Belief<'_>) -> Result<Decimal, NumberError> {
        let signed = |value: Decimal| if token.negative && !value.is_zero() { -value } else { value };
        match read_digits(token.digits, self.at(token.digits), belief) {
            Ok(value) => Ok(signed(value)),
            Err(NumberError::Ambiguous { readings, at }) => {
                Err(NumberError::Ambiguous { readings: readings.into_iter().map(signed).collect(), at })
            }
            Err(NumberError::NotWhole { reading, at }) => {
                Err(NumberError::NotWhole { reading: signed(reading), at })
            }
            Err(other) => Err(other),
        }
    }

    /// Something stands where nothing, or something else, should.
    pub(super) fn left_over(&self, rest: &str) -> NumberError {
        NumberError::NotANumber { rest: rest.trim().to_owned(), at: self.at(rest.trim()) }
    }

    /// Where a part of the text stands in it.
    pub(super) fn at(&self, part: &str) -> Range<usize> {
        let start = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize).min(self.text.len());
        start..(start + part.len()).min(self.text.len())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    Plus,
    Minus,
}

/// The sign at the beginning. An en dash is what word processors make of a minus.
fn strip_sign(rest: &str) -> (Option<Sign>, &str) {
    let mut chars = rest.chars();
    match chars.next() {
        Some('+') => (Some(Sign::Plus), skip_spaces(chars.as_str())),
        Some('-' | '\u{2212}' | '\u{2013}') => (Some(Sign::Minus), skip_spaces(chars.as_str())),
        _ => (None, rest),
    }
}
