use rust_decimal::Decimal;

use super::{Number, Qualifier, Scale, Unit};

/// A figure as it is meant: how exact, which number, in which power of ten, of what.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Quantity {
    /// `über`, `rund`, `Ø`, …
    pub qualifier: Option<Qualifier>,
    /// The qualifier in the editor's own words, `fast` or `ca.`; none for signs such as `≥`.
    pub qualifier_written: Option<String>,
    /// Before the scale: 9311 for `9.311 Mio. €`.
    pub number: Number,
    /// The power of ten it is written in.
    pub scale: Option<Scale>,
    /// What is counted or measured.
    pub unit: Option<Unit>,
    /// Whether a plus was written: `+3,2 %` is a change and is shown with its sign.
    pub signed: bool,
}

impl Quantity {
    /// A bare number, to be completed with struct update syntax.
    pub const fn new(number: Number) -> Self {
        Self { qualifier: None, qualifier_written: None, number, scale: None, unit: None, signed: false }
    }

    /// The one exact number this stands for, scale applied: 9311000000 for `9.311 Mio. €`.
    ///
    /// Percentages are not divided by a hundred. `None` for ranges, ratios and ranks, and for numbers beyond
    /// what a `Decimal` holds, which the reader does not let through.
    pub fn amount(&self) -> Option<Decimal> {
        match self.number {
            Number::Exact(value) => scaled(value, self.scale),
            Number::Range { .. } | Number::Ratio { .. } | Number::Rank(_) => None,
        }
    }

    /// The two ends of a range, scale applied; `None` for everything else.
    pub fn bounds(&self) -> Option<(Decimal, Decimal)> {
        match self.number {
            Number::Range { low, high } => Some((scaled(low, self.scale)?, scaled(high, self.scale)?)),
            Number::Exact(_) | Number::Ratio { .. } | Number::Rank(_) => None,
        }
    }

    /// The qualifier as it stands before another number, space included: the editor's word, else the sign; empty
    /// without one.
    pub fn qualifier_sign(&self) -> String {
        let sign = self.qualifier.and_then(|one| one.signs().first().copied());
        let sign = self.qualifier_written.as_deref().or(sign).unwrap_or_default();
        if sign.is_empty() { String::new() } else { format!("{sign} ") }
    }

    /// The unit as it stands behind another number of the same sort, space included; empty without one.
    pub fn unit_sign(&self) -> String {
        let sign = self.unit.as_ref().map(Unit::sign).unwrap_or_default();
        if sign.is_empty() { String::new() } else { format!(" {sign}") }
    }
}

/// The value times its power of ten, exactly; `None` if it does not fit.
///
/// Moves the decimal point instead of multiplying, because multiplication rounds when digits run out.
pub(super) fn scaled(value: Decimal, scale: Option<Scale>) -> Option<Decimal> {
    let power = scale.map_or(0, Scale::power);
    if value.scale() >= power {
        return Decimal::try_from_i128_with_scale(value.mantissa(), value.scale() - power).ok();
    }
    let factor = 10_i128.checked_pow(power - value.scale())?;
    Decimal::try_from_i128_with_scale(value.mantissa().checked_mul(factor)?, 0).ok()
}
