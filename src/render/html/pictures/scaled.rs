//! Numbers on a scale, short enough to stand beside it.

use crate::i18n::Pack;
use crate::render::chart::{Extent, Tick};
use crate::value::{Number, Quantity, Scale, Unit, UnitKind};
use rust_decimal::Decimal;

/// The numbers of a scale in words, from below; all in one power of ten. Percentages keep their sign.
pub(super) fn ticks(
    pack: &Pack,
    extent: &Extent,
    scale: Option<Scale>,
    unit: Option<&UnitKind>,
) -> Vec<(Tick, String)> {
    let ticks = extent.ticks();
    let largest = extent.high.abs().max(extent.low.abs());
    let own = Scale::ALL.into_iter().rev().filter(|_| scale.is_none()).find_map(|scale| {
        let factor = Decimal::from(10_i64.checked_pow(scale.power())?);
        (scale != Scale::Thousand && largest >= factor).then_some((scale, factor))
    });
    let percent = unit.filter(|unit| matches!(unit, UnitKind::Percent)).cloned().map(Unit::new);
    let written = |tick: &Tick| {
        let (number, scale) = match own {
            Some((own, factor)) => (tick.value.checked_div(factor).unwrap_or(tick.value), Some(own)),
            None => (tick.value, None),
        };
        let scale = scale.filter(|_| !number.is_zero());
        let quantity = Quantity { scale, unit: percent.clone(), ..Quantity::new(Number::Exact(number)) };
        pack.quantity(&quantity, false)
    };
    ticks.into_iter().map(|tick| (tick, written(&tick))).collect()
}

/// How much room numbers need beside a scale, as the style sheet knows it.
pub(super) fn room(ticks: &[(Tick, String)]) -> &'static str {
    match ticks.iter().map(|(_, text)| text.chars().count()).max().unwrap_or(0) {
        0..=4 => "slim",
        5..=8 => "usual",
        _ => "wide",
    }
}
