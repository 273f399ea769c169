use super::extent::Extent;
use super::place::Place;
use super::span::Span;
use rust_decimal::Decimal;
use serde::Serialize;

/// A value at a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Value {
    /// The day, counted from any other.
    pub day: i32,
    /// How much; none where nothing is known.
    pub amount: Option<Decimal>,
    /// Whether it is not settled: drawn hollow.
    pub open: bool,
    /// Whether it lies ahead: drawn hollow, and reached by dashes.
    pub ahead: bool,
    /// Whether it was counted in another way than those before it: nothing leads to it.
    pub anew: bool,
}

/// A line through values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// From one value to the next. Nothing leads over a gap or a break.
    pub segments: Vec<Segment>,
    /// The values that are known, in order.
    pub dots: Vec<Dot>,
    /// Where nothing is known.
    pub gaps: Vec<Place>,
    /// Between the value before a break and the one after it.
    pub breaks: Vec<Place>,
}

/// A straight piece of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Segment {
    /// Its beginning from the left.
    pub x1: Place,
    /// Its beginning from above.
    pub y1: Place,
    /// Its end from the left.
    pub x2: Place,
    /// Its end from above.
    pub y2: Place,
    /// Whether it leads to a value that lies ahead.
    pub dashed: bool,
}

/// A value of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Dot {
    /// Which of the values it is.
    pub at: usize,
    /// From the left.
    pub x: Place,
    /// From above.
    pub y: Place,
    /// Whether it is not settled, or lies ahead.
    pub hollow: bool,
    /// Whether the line leaves it upwards on its way to its neighbour, so that its label belongs below.
    pub low: bool,
}

/// Draws values, which are in the order of their days, into the scale and the time they are to be seen in.
pub fn line(values: &[Value], extent: &Extent, time: &Span) -> Line {
    let x = |value: &Value| time.along(value.day);
    let mut line = Line { segments: Vec::new(), dots: Vec::new(), gaps: Vec::new(), breaks: Vec::new() };
    let mut before: Option<(Place, Place)> = None;
    for (at, value) in values.iter().enumerate() {
        if let (true, Some(previous)) = (value.anew, at.checked_sub(1).and_then(|at| values.get(at))) {
            line.breaks.push(Place::at((x(previous).part() + x(value).part()) / 2.0));
        }
        let Some(amount) = value.amount else {
            line.gaps.push(x(value));
            before = None;
            continue;
        };
        let here = (x(value), extent.height(amount));
        if let Some(from) = before.filter(|_| !value.anew) {
            let ((x1, y1), (x2, y2)) = (from, here);
            line.segments.push(Segment { x1, y1, x2, y2, dashed: value.ahead });
        }
        line.dots.push(Dot { at, x: here.0, y: here.1, hollow: value.open || value.ahead, low: false });
        before = Some(here);
    }
    mark_low(&mut line.dots);
    line
}

/// A dot is low when its neighbours are, together, higher.
fn mark_low(dots: &mut [Dot]) {
    let heights: Vec<f64> = dots.iter().map(|dot| dot.y.part()).collect();
    for (at, dot) in dots.iter_mut().enumerate() {
        let around = [at.checked_sub(1), at.checked_add(1)];
        let around: Vec<f64> =
            around.into_iter().flatten().filter_map(|at| heights.get(at).copied()).collect();
        let sum: f64 = around.iter().sum();
        dot.low = !around.is_empty() && dot.y.part() * around.len() as f64 > sum;
    }
}
