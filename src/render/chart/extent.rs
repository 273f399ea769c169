use super::place::Place;
use super::ticks::{Tick, step, ticks};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// How many steps a scale has at most: few thin lines, and every number on them readable.
const MOST_STEPS: u32 = 4;

/// From which number to which a scale reaches; both are easy numbers, and `low < high`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extent {
    /// The number at the bottom.
    pub low: Decimal,
    /// The number at the top.
    pub high: Decimal,
    step: Decimal,
}

impl Extent {
    /// The scale that holds all values; none without values, or for numbers so large that no scale holds them.
    ///
    /// `grounded` scales begin at zero, as everything must whose length is compared. Others do so too, unless that
    /// would press all values into the upper half.
    pub fn of(values: impl IntoIterator<Item = Decimal>, grounded: bool) -> Option<Self> {
        let mut values = values.into_iter();
        let first = values.next()?;
        let (least, most) = values.fold((first, first), |(least, most), one| (least.min(one), most.max(one)));
        let two = Decimal::TWO;
        let far = least > Decimal::ZERO && least.checked_mul(two)? > most
            || most < Decimal::ZERO && most.checked_mul(two)? < least;
        let (least, most) = match grounded || !far || least == most {
            true => (least.min(Decimal::ZERO), most.max(Decimal::ZERO)),
            false => (least, most),
        };
        let span = most.checked_sub(least)?;
        if span.is_zero() {
            return Some(Self { low: Decimal::ZERO, high: Decimal::ONE, step: Decimal::ONE });
        }
        let step = step(span, MOST_STEPS)?;
        let low = least.checked_div(step)?.floor().checked_mul(step)?;
        let high = most.checked_div(step)?.ceil().checked_mul(step)?;
        (low < high).then_some(Self { low, high, step })
    }

    /// The scale from exactly one number to another; none if the second is not the larger.
    pub(super) fn exact(low: Decimal, high: Decimal) -> Option<Self> {
        let step = high.checked_sub(low)?;
        (low < high).then_some(Self { low, high, step })
    }

    /// Whether zero lies on it.
    pub fn is_grounded(&self) -> bool {
        self.low <= Decimal::ZERO && self.high >= Decimal::ZERO
    }

    /// Where a value lies, from left to right.
    pub fn along(&self, value: Decimal) -> Place {
        let number = |decimal: Decimal| decimal.to_f64().unwrap_or_default();
        let (low, high) = (number(self.low), number(self.high));
        Place::at((number(value) - low) / (high - low))
    }

    /// How far below the top a value lies.
    pub fn height(&self, value: Decimal) -> Place {
        self.along(value).turned()
    }

    /// Where zero lies, from left to right, or the end that is nearest to it.
    pub fn zero(&self) -> Place {
        self.along(Decimal::ZERO)
    }

    /// The numbers worth a line, from below.
    pub fn ticks(&self) -> Vec<Tick> {
        ticks(self, self.step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(values: &[i64], grounded: bool) -> Vec<String> {
        let extent = Extent::of(values.iter().map(|one| Decimal::from(*one)), grounded).expect("a scale");
        extent.ticks().iter().map(|tick| tick.value.to_string()).collect()
    }

    #[test]
    fn scales_are_easy_numbers() {
        assert_eq!(of(&[240_000, 251_485], false), ["240000", "245000", "250000", "255000"]);
        assert_eq!(of(&[3, 17, 96], false), ["0", "50", "100"]);
        assert_eq!(of(&[240_000, 251_485], true), ["0", "100000", "200000", "300000"]);
        assert_eq!(of(&[-30, 45], true), ["-40", "-20", "0", "20", "40", "60"]);
        assert_eq!(of(&[-300, -290], false), ["-300", "-295", "-290"]);
    }

    #[test]
    fn equal_values_have_a_scale() {
        assert_eq!(of(&[7, 7], false), ["0", "2", "4", "6", "8"]);
        assert_eq!(of(&[-7], false), ["-8", "-6", "-4", "-2", "0"]);
        assert_eq!(of(&[0, 0], true), ["0", "1"]);
        assert_eq!(Extent::of([], false), None);
    }

    #[test]
    fn small_and_large_numbers_have_a_scale() {
        let small = Extent::of([Decimal::new(12, 4), Decimal::new(31, 4)], true).expect("a scale");
        assert_eq!(small.ticks().last().map(|tick| tick.value.to_string()).as_deref(), Some("0.004"));
        assert_eq!(Extent::of([Decimal::MIN, Decimal::MAX], false), None);
        assert!(Extent::of([Decimal::from(10_i64.pow(18))], false).is_some());
    }
}
