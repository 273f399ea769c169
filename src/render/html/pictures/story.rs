//! What a series says, in a sentence, and what must be known before it is believed.

use super::plot::Plot;
use super::times::times;
use crate::concept::{Mark, SeriesValue};
use crate::i18n::Say;
use crate::render::html::scene::Scene;
use crate::value::{Number, Quantity, Unit, UnitKind};
use rust_decimal::Decimal;

/// From where to where, by how much, and what was highest and lowest on the way. Compared are values that were
/// counted in one way: only those since the last break. What lies ahead is told by itself.
pub(super) fn story(scene: &Scene<'_>, plot: &Plot<'_>) -> Option<String> {
    let known = |at: &usize| plot.drawn.get(*at).is_some_and(|value| value.amount.is_some());
    let all: Vec<usize> = (0..plot.drawn.len()).filter(known).collect();
    let is_ahead = |at: usize| plot.drawn.get(at).is_some_and(|value| value.ahead);
    let since = plot.drawn.iter().rposition(|value| value.anew && !value.ahead).unwrap_or(0);
    let settled: Vec<usize> = all.iter().copied().filter(|at| !is_ahead(*at) && *at >= since).collect();
    let told = |at: usize| Told { scene, plot, at };
    let mut sentences = Vec::new();
    match settled.as_slice() {
        [] => {}
        [only] => sentences.push(scene.say("series-one", &told(*only).values("value", "time"))),
        [first, .., last] => {
            sentences.push(development(scene, &told(*first), &told(*last)));
            let between = settled.iter().copied();
            let amount = |at: &usize| told(*at).amount();
            for (key, end) in [
                ("series-highest", between.clone().max_by_key(amount)),
                ("series-lowest", between.min_by_key(amount)),
            ] {
                // An end that is the first or the last value was told already.
                let news =
                    |at: &usize| ![*first, *last].iter().any(|told_at| told(*told_at).amount() == amount(at));
                if let Some(at) = end.filter(news) {
                    sentences.push(scene.say(key, &told(at).values("value", "time")));
                }
            }
        }
    }
    if let Some(last) = all.into_iter().rev().find(|at| is_ahead(*at)) {
        sentences.push(scene.say("series-outlook", &told(last).values("value", "time")));
    }
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// A value that is told.
struct Told<'a> {
    scene: &'a Scene<'a>,
    plot: &'a Plot<'a>,
    at: usize,
}

impl Told<'_> {
    fn amount(&self) -> Option<Decimal> {
        self.plot.drawn.get(self.at).and_then(|value| value.amount)
    }

    fn values<'s>(&self, value: &'s str, time: &'s str) -> [(&'s str, Say<'static>); 2] {
        let shown = self.plot.shown.get(self.at).and_then(Option::as_ref);
        let written = shown.map(|one| self.scene.pack.quantity(one, self.scene.is_original()));
        let when = self.plot.values.get(self.at).map(|value| self.scene.pack.time(&value.time));
        [(value, written.unwrap_or_default().into()), (time, when.unwrap_or_default().into())]
    }
}

fn development(scene: &Scene<'_>, first: &Told<'_>, last: &Told<'_>) -> String {
    let [value, from] = first.values("first", "from");
    let [other, to] = last.values("last", "to");
    let change = first.amount().zip(last.amount()).and_then(|(from, to)| change(from, to, first.plot));
    match change {
        Some(change) if change.amount().is_some_and(|change| change.is_zero()) => {
            scene.say("series-unchanged", &[value, from, other, to])
        }
        Some(change) => {
            let change = scene.pack.quantity(&change, false);
            scene.say("series-development", &[value, from, other, to, ("change", change.into())])
        }
        None => scene.say("series-from-to", &[value, from, other, to]),
    }
}

/// By how much: percentages in points, everything else in percent of what it was; none of what was nothing or less,
/// or has become less than nothing.
fn change(from: Decimal, to: Decimal, plot: &Plot<'_>) -> Option<Quantity> {
    let difference = to.checked_sub(from)?;
    let (number, unit) = match &plot.unit {
        Some(UnitKind::Percent) => (difference, UnitKind::PercentPoint),
        // Twenty degrees are not twice as warm as ten.
        Some(unit) if unit.is_share() || *unit == UnitKind::Celsius => return None,
        _ if from <= Decimal::ZERO || to < Decimal::ZERO => return None,
        _ => (difference.checked_div(from)?.checked_mul(Decimal::ONE_HUNDRED)?, UnitKind::Percent),
    };
    let exact = number.round_dp(1);
    // A change that rounds to nothing is told with one digit more, or not as a change at all.
    let number = if exact.is_zero() && !number.is_zero() { number.round_dp(2) } else { exact }.normalize();
    let signed = true;
    Some(Quantity { unit: Some(Unit::new(unit)), signed, ..Quantity::new(Number::Exact(number)) })
}

/// What the marks in the picture mean, and when.
pub(super) fn notes(scene: &Scene<'_>, plot: &Plot<'_>, truncated: bool) -> Vec<String> {
    let marked = |mark: Mark| times(scene, plot, |_, value: &SeriesValue| value.is(mark));
    let unknown = times(scene, plot, |at, _| plot.drawn.get(at).is_some_and(|value| value.amount.is_none()));
    let form = if plot.flow { "column" } else { "line" };
    let of = |key: &str, times: Option<String>| {
        times.map(|times| scene.say(&format!("{form}-{key}"), &[("times", times.into())]))
    };
    let mut notes: Vec<String> =
        Mark::ALL.into_iter().filter_map(|mark| of(mark.key(), marked(mark))).collect();
    notes.extend(of("gap", unknown));
    notes.extend(truncated.then(|| scene.say("series-truncated", &[])));
    notes
}
