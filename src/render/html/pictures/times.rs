//! The times of some values of a series, in words.

use super::plot::Plot;
use crate::concept::SeriesValue;
use crate::render::html::scene::Scene;

/// More times than this are told by the first and the last of them.
const MOST: usize = 6;

/// The times of the values for which something holds: those that follow each other from the first to the last, the
/// others one by one. None when it holds for none.
pub(super) fn times(
    scene: &Scene<'_>,
    plot: &Plot<'_>,
    holds: impl Fn(usize, &SeriesValue) -> bool,
) -> Option<String> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, value) in plot.values.iter().enumerate() {
        if !holds(at, value) {
            continue;
        }
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == at => *last = at,
            _ => runs.push((at, at)),
        }
    }
    let time = |at: usize| plot.values.get(at).map(|value| scene.pack.time(&value.time)).unwrap_or_default();
    let range = |from: usize, to: usize| {
        scene.say("time-range", &[("from", time(from).into()), ("to", time(to).into())])
    };
    let spoken = |(from, to): &(usize, usize)| match to - from {
        0 => time(*from),
        _ => range(*from, *to),
    };
    match runs.as_slice() {
        [] => None,
        [(from, _), .., (_, to)] if runs.len() > MOST => {
            Some(scene.say("times-among", &[("range", range(*from, *to).into())]))
        }
        few => Some(few.iter().map(spoken).collect::<Vec<_>>().join(", ")),
    }
}
