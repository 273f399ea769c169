use rust_decimal::Decimal;

use super::number_reader::{NumberReader, PairKind, Second};
use super::phrase::{Phrase, is_space, same_words, skip_spaces};
use super::separators::Belief;
use super::{Lexicon, Number, NumberError, Qualifier, Quantity, Scale, Unit};

/// What is known about a number besides its text.
#[derive(Clone, Debug)]
pub struct NumberContext<'a> {
    /// How the language of the text writes numbers.
    pub lexicon: &'a Lexicon,
    /// The unit, if it stands in a key of its own.
    pub unit: Option<Unit>,
    /// The scale, if it stands in a key of its own.
    pub scale: Option<Scale>,
    /// The qualifier, if it stands in a key of its own.
    pub qualifier: Option<Qualifier>,
    /// Whether the number counts things even if its unit does not say so: it must be whole after its scale.
    pub count: bool,
}

impl<'a> NumberContext<'a> {
    /// Nothing is known but the language.
    pub const fn new(lexicon: &'a Lexicon) -> Self {
        Self { lexicon, unit: None, scale: None, qualifier: None, count: false }
    }
}

/// Reads a quantity as somebody wrote it: `Ø 5,50 € pro m²`, `10–15 %`, `1 von 4`, `10. Platz`.
///
/// The order is qualifier, currency, number, scale, unit; a range or ratio has a second number. What the marks
/// inside a number mean is decided in `separators`. Words behind the number that nobody knows are its unit as long
/// as they can be one. What stands in the context may be repeated in the text, but not contradicted.
pub fn read_quantity(text: &str, context: &NumberContext<'_>) -> Result<Quantity, NumberError> {
    let reader = NumberReader::new(text, context.lexicon);
    let rest = skip_spaces(text);
    if rest.is_empty() {
        return Err(NumberError::Empty);
    }
    reader.refuse_foreign_digits()?;

    let (before, (prefix, rest)) = (rest, reader.qualifier(rest)?);
    let said = before[..before.len() - rest.len()].trim();
    let qualifier_written =
        (prefix.is_some() && said.starts_with(char::is_alphabetic)).then(|| said.to_owned());
    if let Some(rank) = reader.rank(rest)? {
        let qualifier = merge_qualifier(prefix, context.qualifier)?;
        let unit = context.unit.clone();
        return Ok(Quantity { qualifier, qualifier_written, unit, ..Quantity::new(Number::Rank(rank)) });
    }
    let (first, second, rest) = reader.numbers(rest)?;
    let (last_scale, rest) = reader.scale(rest);
    let (suffix, rest) = reader.suffix(rest);
    let qualifier = merge_qualifier(merge_qualifier(suffix, prefix)?, context.qualifier)?;

    let mut leading = first.unit_before.clone();
    if let Some(second) = &second {
        leading = merge_unit(second.unit_between.clone(), leading)?;
        leading = merge_unit(second.token.unit_before.clone(), leading)?;
    }
    let unit = reader.trailing_unit(rest, leading)?;
    let unit = merge_unit(unit, context.unit.clone())?;
    if let Some(low) = second.as_ref().and_then(|second| second.scale_between)
        && Some(low) != last_scale
    {
        return Err(NumberError::RangeMixed { low: Some(low), high: last_scale });
    }
    let scale = merge_scale(last_scale, context.scale)?;

    // A mean of whole things is not whole: `Ø 2,1 Personen`.
    let mean = matches!(qualifier, Some(Qualifier::Average | Qualifier::Median));
    let belief = Belief {
        lexicon: context.lexicon,
        scale,
        count: !mean && (context.count || unit.as_ref().is_some_and(Unit::is_count)),
        share: unit.as_ref().is_some_and(|unit| unit.kind().is_share()),
    };
    let value = reader.value(&first, &belief)?;
    let number = match second {
        None => Number::Exact(value),
        Some(Second { token, kind: PairKind::Ratio, .. }) => ratio(value, reader.value(&token, &belief)?)?,
        Some(Second { token, kind: PairKind::Range, .. }) => range(value, reader.value(&token, &belief)?)?,
    };
    Ok(Quantity { qualifier, qualifier_written, number, scale, unit, signed: first.plus })
}

fn range(low: Decimal, high: Decimal) -> Result<Number, NumberError> {
    if low < high { Ok(Number::Range { low, high }) } else { Err(NumberError::RangeReversed { low, high }) }
}

fn ratio(part: Decimal, whole: Decimal) -> Result<Number, NumberError> {
    let possible = whole > Decimal::ZERO && part >= Decimal::ZERO && part <= whole;
    if possible {
        Ok(Number::Ratio { part, whole })
    } else {
        Err(NumberError::RatioImpossible { part, whole })
    }
}

/// The one of two that is there; if both are, they must agree.
fn merge_qualifier(
    written: Option<Qualifier>,
    given: Option<Qualifier>,
) -> Result<Option<Qualifier>, NumberError> {
    match (written, given) {
        (Some(written), Some(given)) if written != given => {
            Err(NumberError::QualifierTwice { written, given })
        }
        _ => Ok(written.or(given)),
    }
}

fn merge_scale(written: Option<Scale>, given: Option<Scale>) -> Result<Option<Scale>, NumberError> {
    match (written, given) {
        (Some(written), Some(given)) if written != given => Err(NumberError::ScaleTwice { written, given }),
        _ => Ok(written.or(given)),
    }
}

/// Units agree if their kinds do; the spelling beside the number stays.
fn merge_unit(written: Option<Unit>, given: Option<Unit>) -> Result<Option<Unit>, NumberError> {
    match (written, given) {
        (Some(written), Some(given)) if written.kind() != given.kind() => {
            Err(NumberError::UnitTwice { written, given })
        }
        (written, given) => Ok(written.or(given)),
    }
}

/// Reads a qualifier from a key of its own: a word of the language, a sign, or the English code.
pub fn read_qualifier(text: &str, lexicon: &Lexicon) -> Option<Qualifier> {
    let text = text.trim_matches(is_space);
    let word = |phrase: &Phrase| {
        let words = if phrase.before().is_empty() { phrase.after() } else { phrase.before() };
        same_words(text, words)
    };
    let by_word = lexicon.qualifiers.iter().find(|(_, phrase)| word(phrase)).map(|(qualifier, _)| *qualifier);
    by_word.or_else(|| Qualifier::ALL.into_iter().find(|qualifier| qualifier.code() == text))
}

/// Reads a scale from a key of its own: a word of the language.
pub fn read_scale(text: &str, lexicon: &Lexicon) -> Option<Scale> {
    let text = text.trim_matches(is_space);
    lexicon.scales.iter().find(|(_, word)| same_words(text, word)).map(|(scale, _)| *scale)
}
