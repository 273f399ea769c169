use super::extent::Extent;
use super::line::Value;
use super::place::Place;
use rust_decimal::Decimal;
use serde::Serialize;

/// Values as columns that stand on zero, each with the same room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The values that are known.
    pub columns: Vec<Column>,
    /// Where nothing is known: the middle of the empty room.
    pub gaps: Vec<Place>,
    /// Between a value and the one that was counted in another way.
    pub breaks: Vec<Place>,
}

/// A value as a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Which of the values it is.
    pub at: usize,
    /// Its left side.
    pub x: Place,
    /// How wide it is.
    pub width: Place,
    /// Its middle, from the left.
    pub middle: Place,
    /// Its upper end.
    pub y: Place,
    /// How high it is.
    pub height: Place,
    /// Whether it hangs below zero.
    pub falls: bool,
    /// Whether it is not settled.
    pub hollow: bool,
    /// Whether it lies ahead.
    pub dashed: bool,
}

/// How much of its room a column fills.
const FILL: f64 = 0.72;

/// Draws values, which are in the order of their days, into a scale that holds zero.
pub fn columns(values: &[Value], extent: &Extent) -> Columns {
    let rooms = values.len().max(1) as f64;
    let left = |at: usize, inside: f64| Place::at((at as f64 + inside) / rooms);
    let floor = extent.height(Decimal::ZERO);
    let mut all = Columns { columns: Vec::new(), gaps: Vec::new(), breaks: Vec::new() };
    for (at, value) in values.iter().enumerate() {
        if value.anew && at > 0 {
            all.breaks.push(left(at, 0.0));
        }
        let Some(amount) = value.amount else {
            all.gaps.push(left(at, 0.5));
            continue;
        };
        let end = extent.height(amount);
        let (x, right) = (left(at, (1.0 - FILL) / 2.0), left(at, (1.0 + FILL) / 2.0));
        all.columns.push(Column {
            at,
            x,
            width: right.from(x),
            middle: left(at, 0.5),
            y: end.min(floor),
            height: end.from(floor),
            falls: amount < Decimal::ZERO,
            hollow: value.open,
            dashed: value.ahead,
        });
    }
    all
}
