use super::extent::Extent;
use super::place::Place;
use rust_decimal::Decimal;

/// A number worth a thin line: its height, and what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tick {
    /// How far from the top.
    pub y: Place,
    /// The number.
    pub value: Decimal,
}

/// The digits that steps begin with: a reader counts in ones, twos and fives.
const DIGITS: [i128; 3] = [1, 2, 5];

/// The powers of ten that steps may have.
const POWERS: std::ops::RangeInclusive<i32> = -12..=24;

/// The smallest easy step that needs at most `most` steps for a span.
pub(super) fn step(span: Decimal, most: u32) -> Option<Decimal> {
    let most = Decimal::from(most.max(1));
    let steps = POWERS.flat_map(|power| DIGITS.into_iter().filter_map(move |digit| easy(digit, power)));
    let mut fitting = steps.filter(|step| step.checked_mul(most).is_none_or(|reach| reach >= span));
    fitting.next()
}

fn easy(digit: i128, power: i32) -> Option<Decimal> {
    match u32::try_from(power) {
        Ok(power) => {
            Decimal::try_from_i128_with_scale(digit.checked_mul(10_i128.checked_pow(power)?)?, 0).ok()
        }
        Err(_) => Decimal::try_from_i128_with_scale(digit, power.unsigned_abs()).ok(),
    }
}

/// All multiples of a step inside an extent, from below.
pub(super) fn ticks(extent: &Extent, step: Decimal) -> Vec<Tick> {
    let mut ticks = Vec::new();
    let Some(first) = extent.low.checked_div(step).map(|count| count.ceil()) else { return ticks };
    // An extent has a handful of steps; the bound keeps one that was made otherwise from running away.
    for count in 0..32_u32 {
        let value = first.checked_add(Decimal::from(count)).and_then(|count| count.checked_mul(step));
        let Some(value) = value.filter(|value| *value <= extent.high) else { break };
        ticks.push(Tick { y: extent.height(value), value: value.normalize() });
    }
    ticks
}
