use rust_decimal::Decimal;

use super::{Number, Qualifier, Quantity, Unit, UnitKind};

/// Every number that a printed one may stand for, both ends included: `72,5 %` stands for 72.45 to 72.55.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval {
    /// The least; never more than `high`.
    pub low: Decimal,
    /// The greatest.
    pub high: Decimal,
}

impl Interval {
    /// A number that was not rounded.
    pub const fn exactly(value: Decimal) -> Self {
        Self { low: value, high: value }
    }

    /// The sums of both; `None` beyond what a `Decimal` holds.
    pub fn plus(self, other: Self) -> Option<Self> {
        Some(Self { low: self.low.checked_add(other.low)?, high: self.high.checked_add(other.high)? })
    }

    /// What this is when each of `heads` gets the same; `None` where there may be nobody, or less than nothing.
    pub fn shared_by(self, heads: Self) -> Option<Self> {
        let possible = heads.low > Decimal::ZERO && self.low >= Decimal::ZERO;
        if !possible {
            return None;
        }
        Some(Self { low: self.low.checked_div(heads.high)?, high: self.high.checked_div(heads.low)? })
    }

    /// Whether some number lies in both.
    pub fn meets(self, other: Self) -> bool {
        self.low <= other.high && other.low <= self.high
    }
}

impl Quantity {
    /// What the number may stand for, scale applied: half a unit of its last printed place to either side.
    ///
    /// Things that are counted one by one were not rounded: `251.485` without a unit, or so many people. `None`
    /// for ranges, ratios and ranks, and beyond what a `Decimal` holds.
    pub fn interval(&self) -> Option<Interval> {
        let Number::Exact(printed) = self.number else { return None };
        let value = self.amount()?;
        let counted = self.unit.as_ref().is_none_or(Unit::is_count);
        if counted && self.scale.is_none() && printed.scale() == 0 {
            return Some(Interval::exactly(value));
        }
        let half = Number::Exact(Decimal::try_new(5, printed.scale() + 1).ok()?);
        let half = Self { scale: self.scale, ..Self::new(half) }.amount()?;
        Some(Interval { low: value.checked_sub(half)?, high: value.checked_add(half)? })
    }

    /// The same, of a number that is meant as it stands: nothing for `über 40 %`.
    pub fn exact_interval(&self) -> Option<Interval> {
        self.qualifier.is_none().then(|| self.interval()).flatten()
    }

    /// Whether what is printed can be true when the number lies in `computed`. `über`, `mindestens`, `unter` and
    /// the like are taken at their word; `rund` and `Ø` promise nothing that could be checked.
    pub fn admits(&self, computed: Interval) -> Option<bool> {
        let printed = self.amount()?;
        Some(match self.qualifier {
            None => self.interval()?.meets(computed),
            Some(Qualifier::Over | Qualifier::JustOver) => computed.high > printed,
            Some(Qualifier::AtLeast) => computed.high >= printed,
            Some(Qualifier::Under | Qualifier::Nearly) => computed.low < printed,
            Some(Qualifier::AtMost | Qualifier::UpTo) => computed.low <= printed,
            Some(Qualifier::About | Qualifier::Average | Qualifier::Median) => true,
        })
    }

    /// Whether both are of one sort, so that they can be added and compared. Numbers without a unit count
    /// something, as those of people do.
    pub fn is_like(&self, other: &Self) -> bool {
        let kind = |quantity: &'_ Self| quantity.unit.as_ref().map(|unit| unit.kind().clone());
        match (kind(self), kind(other)) {
            (Some(one), Some(other)) => one == other,
            (None, Some(unit)) | (Some(unit), None) => unit.is_count(),
            (None, None) => true,
        }
    }

    /// How many make up the whole, where the number is parts of a hundred or a thousand.
    pub fn whole(&self) -> Option<Decimal> {
        match self.unit.as_ref()?.kind() {
            UnitKind::Percent => Some(Decimal::ONE_HUNDRED),
            UnitKind::Permille => Some(Decimal::ONE_THOUSAND),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Scale;

    fn quantity(mantissa: i64, decimals: u32, unit: Option<UnitKind>, scale: Option<u32>) -> Quantity {
        Quantity {
            unit: unit.map(Unit::new),
            scale: scale.and_then(|power| Scale::ALL.into_iter().find(|one| one.power() == power)),
            ..Quantity::new(Number::Exact(Decimal::new(mantissa, decimals)))
        }
    }

    #[test]
    fn a_printed_number_stands_for_all_that_round_to_it() {
        let euro = || Some(UnitKind::from_symbol("€").expect("a unit"));
        for (quantity, low, high) in [
            (quantity(251_485, 0, None, None), "251485", "251485"),
            (quantity(725, 1, Some(UnitKind::Percent), None), "72.45", "72.55"),
            (quantity(550, 2, euro(), None), "5.495", "5.505"),
            (quantity(9311, 0, euro(), Some(6)), "9310500000", "9311500000"),
            (quantity(25, 1, Some(UnitKind::Person), Some(3)), "2450", "2550"),
            (quantity(-3, 0, Some(UnitKind::Percent), None), "-3.5", "-2.5"),
        ] {
            let found = quantity.interval().expect("an exact number");
            assert_eq!((found.low.to_string(), found.high.to_string()), (low.to_owned(), high.to_owned()));
        }
        let range = Quantity::new(Number::Range { low: Decimal::ONE, high: Decimal::TWO });
        assert_eq!(range.interval(), None);
    }

    #[test]
    fn a_qualifier_is_taken_at_its_word() {
        let printed = |qualifier| Quantity { qualifier, ..quantity(40, 0, Some(UnitKind::Percent), None) };
        let admits = |qualifier, computed: &str| {
            let value = Interval::exactly(computed.parse().expect("a number"));
            printed(qualifier).admits(value).expect("an exact number")
        };
        assert!(admits(None, "40.5") && !admits(None, "40.6"));
        assert!(admits(Some(Qualifier::Over), "40.1") && !admits(Some(Qualifier::Over), "40"));
        assert!(admits(Some(Qualifier::AtLeast), "40") && !admits(Some(Qualifier::AtLeast), "39.9"));
        assert!(admits(Some(Qualifier::Nearly), "39.9") && !admits(Some(Qualifier::Nearly), "40"));
        assert!(admits(Some(Qualifier::UpTo), "40") && !admits(Some(Qualifier::UpTo), "40.1"));
        assert!(admits(Some(Qualifier::About), "60"));
    }

    #[test]
    fn what_nobody_shares_is_nothing() {
        let heads = |low: i64, high: i64| Interval { low: low.into(), high: high.into() };
        let money = Interval::exactly(Decimal::ONE_HUNDRED);
        let shared = money.shared_by(heads(4, 5)).expect("heads");
        assert_eq!((shared.low, shared.high), (20.into(), 25.into()));
        assert_eq!(money.shared_by(heads(0, 5)), None);
    }
}
