use crate::concept::{Fact, Mark, SeriesValue};
use crate::render::chart::{Extent, Span, Value};
use crate::value::{Number, Quantity, Scale, Time, UnitKind};
use jiff::civil::Date;
use rust_decimal::Decimal;

/// The values of a fact over time, on one measure: what can be drawn of a series.
pub struct Plot<'a> {
    /// The file the series was read from.
    pub file: &'a str,
    /// The series, value by value.
    pub values: Vec<&'a SeriesValue>,
    /// Each value as it is shown, with the unit of the fact where the table leaves it out.
    pub shown: Vec<Option<Quantity>>,
    /// Each value as it is drawn; none of it has an amount when the measure is not the same for all.
    pub drawn: Vec<Value>,
    /// The power of ten that the drawn numbers are in.
    pub scale: Option<Scale>,
    /// What is measured.
    pub unit: Option<UnitKind>,
    /// Whether the values count what happened in a time, and not what was there on a day.
    pub flow: bool,
}

impl<'a> Plot<'a> {
    /// The series of a fact.
    pub fn of(fact: &'a Fact) -> Option<Self> {
        let series = fact.series.as_ref()?;
        let values: Vec<&SeriesValue> = series.values.iter().collect();
        let shown: Vec<Option<Quantity>> =
            values.iter().map(|value| value.amount.as_ref().map(|amount| completed(amount, fact))).collect();
        let known: Vec<&Quantity> = shown.iter().flatten().collect();
        let scale = known.first().and_then(|first| first.scale);
        let unit = known.first().and_then(|first| first.unit.as_ref()).map(|unit| unit.kind().clone());
        let same = |one: &&Quantity| one.unit.as_ref().map(|unit| unit.kind()) == unit.as_ref();
        let exact = |one: &&Quantity| matches!(one.number, Number::Exact(_));
        let sound = known.iter().all(|one| same(one) && exact(one));
        let one_scale = known.iter().all(|one| one.scale == scale);
        let number = |quantity: &Quantity| match quantity.number {
            Number::Exact(number) if one_scale => Some(number),
            _ => quantity.amount(),
        };
        let drawn = values.iter().zip(&shown).map(|(value, shown)| Value {
            day: middle(&value.time),
            amount: shown.as_ref().filter(|_| sound).and_then(number),
            open: value.is(Mark::Provisional) || value.is(Mark::Estimated),
            ahead: value.is(Mark::Forecast),
            anew: value.is(Mark::Break),
        });
        let drawn = drawn.collect();
        let flow = fact.as_of.is_none() && fact.period.is_some();
        let file = series.file.as_str();
        Some(Self { file, values, shown, drawn, scale: scale.filter(|_| one_scale), unit, flow })
    }

    /// The numbers that are drawn.
    pub fn amounts(&self) -> impl Iterator<Item = Decimal> + '_ {
        self.drawn.iter().filter_map(|value| value.amount)
    }

    /// The scale that holds them.
    pub fn extent(&self) -> Option<Extent> {
        Extent::of(self.amounts(), self.flow)
    }

    /// The time that holds them.
    pub fn time(&self) -> Option<Span> {
        Span::of(self.drawn.iter().map(|value| value.day))
    }

    /// Whether it is worth a picture: with a single value there is nothing to see.
    pub fn is_drawn(&self) -> bool {
        self.amounts().count() > 1
    }
}

/// A value with the unit of its fact where the table has none, and with the scale, where only that makes both
/// numbers of one size: a table of millions says so in its head.
fn completed(amount: &Quantity, fact: &Fact) -> Quantity {
    let Some(printed) = fact.quantity().filter(|_| amount.unit.is_none()) else { return amount.clone() };
    let near = |other: &Quantity| {
        let pair = other.amount().zip(printed.amount());
        let ratio = pair.and_then(|(other, printed)| other.checked_div(printed)).map(|ratio| ratio.abs());
        ratio.is_some_and(|ratio| ratio > Decimal::new(1, 1) && ratio < Decimal::TEN)
    };
    let scaled = Quantity { scale: printed.scale, ..amount.clone() };
    let scale = if amount.scale.is_none() && near(&scaled) { printed.scale } else { amount.scale };
    Quantity { unit: printed.unit.clone(), scale, ..amount.clone() }
}

/// The day in the middle of a time.
fn middle(time: &Time) -> i32 {
    let day = |date: Date| Date::ZERO.until(date).map_or(0, |span| span.get_days());
    let (first, last) = (day(time.first_day()), day(time.last_day()));
    first + (last - first) / 2
}
