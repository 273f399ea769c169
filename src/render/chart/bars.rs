use super::extent::Extent;
use super::place::Place;
use rust_decimal::Decimal;

/// A value as a lying bar that begins at zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Its left end.
    pub x: Place,
    /// How long it is.
    pub width: Place,
}

/// Bars on one scale, in the order given, and where zero lies on it; none for numbers that no scale holds.
pub fn bars(values: &[Decimal]) -> Option<(Vec<Bar>, Place)> {
    let bounds = |pick: fn(Decimal, Decimal) -> Decimal| values.iter().copied().fold(Decimal::ZERO, pick);
    // The longest bar fills the width: bars have no axis that would need easy numbers.
    let extent = Extent::exact(bounds(Decimal::min), bounds(Decimal::max))?;
    let zero = extent.zero();
    let bar = |value: &Decimal| {
        let end = extent.along(*value);
        Bar { x: end.min(zero), width: end.from(zero) }
    };
    Some((values.iter().map(bar).collect(), zero))
}
