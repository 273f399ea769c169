//! Values over time.

use super::plot::Plot;
use super::scaled;
use super::story::{notes, story};
use super::view::{FileOf, PictureOf, SeriesShape, Shape, Table, TextView, TickView};
use crate::concept::{Fact, Mark, SeriesValue};
use crate::render::chart::{Dot, Extent, Place, Span, columns, line};
use crate::render::html::scene::Scene;
use crate::value::{Quantity, Time};
use rust_decimal::Decimal;

/// The scale and the time that several series are seen in, so that they can be compared.
#[derive(Clone, Debug)]
pub struct Shared {
    extent: Extent,
    time: Span,
}

/// More dots than this would hide the line.
const MOST_DOTS: usize = 24;

/// More columns than this are thinner than the gaps between them: they become a line.
const MOST_COLUMNS: usize = 40;

/// How many times of years stand below a picture; of others, the first and the last only.
const MOST_YEARS: usize = 6;

/// How far apart two values are written, as a part of the width.
const APART: f64 = 0.24;

/// Series that differ more than this in size would be flat lines on one scale.
const MOST_APART: Decimal = Decimal::TEN;

/// What the series of several facts are seen in together: at least two, of one unit, kind and size.
pub fn shared(facts: &[&Fact]) -> Option<Shared> {
    let plots: Vec<Plot<'_>> = facts.iter().filter_map(|fact| Plot::of(fact)).collect();
    let plots: Vec<&Plot<'_>> = plots.iter().filter(|plot| plot.is_drawn()).collect();
    let [first, _, ..] = plots.as_slice() else { return None };
    let alike = |plot: &&Plot<'_>| {
        plot.unit == first.unit
            && plot.scale == first.scale
            && plot.flow == first.flow
            && is_column(plot) == is_column(first)
    };
    if !plots.iter().copied().all(|plot| alike(&plot)) {
        return None;
    }
    let tops: Vec<Decimal> =
        plots.iter().filter_map(|plot| plot.amounts().map(|one| one.abs()).max()).collect();
    let (least, most) = (tops.iter().min()?, tops.iter().max()?);
    if least.checked_mul(MOST_APART)? < *most {
        return None;
    }
    let extent = Extent::of(plots.iter().flat_map(|plot| plot.amounts()), first.flow)?;
    let time = Span::of(plots.iter().flat_map(|plot| plot.drawn.iter().map(|value| value.day)))?;
    Some(Shared { extent, time })
}

fn is_column(plot: &Plot<'_>) -> bool {
    plot.flow && plot.drawn.len() <= MOST_COLUMNS
}

/// The series of a fact: its table, and the picture where there is something to see.
pub fn series(scene: &Scene<'_>, fact: &Fact, label: &str, together: Option<&Shared>) -> Option<PictureOf> {
    let plot = Plot::of(fact)?;
    let own = plot.extent().zip(plot.time()).map(|(extent, time)| Shared { extent, time });
    let frame = together.cloned().or(own).filter(|_| plot.is_drawn());
    let time = |value: Option<&&SeriesValue>| value.map(|value| scene.pack.time(&value.time));
    let values = [
        ("label", label.into()),
        ("from", time(plot.values.first()).unwrap_or_default().into()),
        ("to", time(plot.values.last()).unwrap_or_default().into()),
    ];
    let truncated = frame.as_ref().is_some_and(|frame| !frame.extent.is_grounded());
    let mut notes = if frame.is_some() { notes(scene, &plot, truncated) } else { Vec::new() };
    notes.extend(together.filter(|_| frame.is_some()).map(|_| scene.say("series-shared", &[])));
    Some(PictureOf {
        name: scene.say("series-name", &values),
        title: None,
        sentence: frame.as_ref().and_then(|_| story(scene, &plot)),
        notes,
        table: table(scene, &plot, label),
        shape: frame.map_or(Shape::None, |frame| Shape::Series(Box::new(shape(scene, &plot, &frame)))),
    })
}

/// The values, each with what must be known about it; a column for that is there only when it is needed.
fn table(scene: &Scene<'_>, plot: &Plot<'_>, label: &str) -> Table {
    let marked = plot.values.iter().any(|value| !value.marks.is_empty());
    let remarked = plot.values.iter().any(|value| value.remark.is_some());
    let mut columns = vec![scene.say("series-time", &[]), scene.say("series-value", &[])];
    columns.extend(marked.then(|| scene.say("series-status", &[])));
    columns.extend(remarked.then(|| scene.say("series-remark", &[])));
    let rows = plot.values.iter().zip(&plot.shown).map(|(value, shown)| {
        let amount = match shown {
            Some(amount) => scene.pack.quantity(amount, scene.is_original()),
            None => scene.say("series-unknown", &[]),
        };
        let mark = |mark: &Mark| scene.say(&format!("mark-{}", mark.key()), &[]);
        let mut row = vec![scene.pack.time(&value.time), amount];
        row.extend(marked.then(|| value.marks.iter().map(mark).collect::<Vec<_>>().join(", ")));
        row.extend(remarked.then(|| value.remark.clone().unwrap_or_default()));
        row
    });
    Table { caption: label.to_owned(), columns, rows: rows.collect(), file: file(scene, plot) }
}

/// The values as they were given, for everybody who goes on working with them.
fn file(scene: &Scene<'_>, plot: &Plot<'_>) -> Option<FileOf> {
    let path = plot.file;
    let file = scene.edition.files.get(path)?;
    let size = bytes(scene, file.bytes.len());
    Some(FileOf {
        href: scene.way(&file.address),
        name: path.rsplit('/').next().unwrap_or(path).to_owned(),
        text: scene.say("series-file", &[("size", size.into())]),
    })
}

/// A size as readers know it: thousands of bytes with one decimal, or bytes.
fn bytes(scene: &Scene<'_>, size: usize) -> String {
    let thousands = Decimal::from(size) / Decimal::ONE_THOUSAND;
    match size < 1000 {
        true => scene.say("size-bytes", &[("count", size.into())]),
        false => scene.say("size-kilobytes", &[("number", scene.pack.number(thousands.round_dp(1)).into())]),
    }
}

/// Where a known value is.
struct Known {
    /// Which it is.
    at: usize,
    x: Place,
    y: Place,
    /// Whether its text belongs below it.
    below: bool,
}

fn shape(scene: &Scene<'_>, plot: &Plot<'_>, frame: &Shared) -> SeriesShape {
    let ticks = scaled::ticks(scene.pack, &frame.extent, plot.scale, plot.unit.as_ref());
    let mut shape = SeriesShape {
        columns: Vec::new(),
        segments: Vec::new(),
        dots: Vec::new(),
        labels: Vec::new(),
        times: Vec::new(),
        gaps: Vec::new(),
        breaks: Vec::new(),
        room: scaled::room(&ticks),
        ticks: ticks
            .into_iter()
            .map(|(tick, text)| TickView { y: tick.y, text, zero: tick.value.is_zero() })
            .collect(),
    };
    let mut known: Vec<Known> = Vec::new();
    let mut along: Vec<Place> = plot.drawn.iter().map(|value| frame.time.along(value.day)).collect();
    if is_column(plot) {
        let drawn = columns(&plot.drawn, &frame.extent);
        let rooms = plot.drawn.len().max(1) as f64;
        along = (0..plot.drawn.len()).map(|at| Place::at((at as f64 + 0.5) / rooms)).collect();
        known.extend(drawn.columns.iter().map(|one| Known {
            at: one.at,
            x: one.middle,
            y: if one.falls { one.y.plus(one.height) } else { one.y },
            below: one.falls,
        }));
        (shape.columns, shape.gaps, shape.breaks) = (drawn.columns, drawn.gaps, drawn.breaks);
    } else {
        let drawn = line(&plot.drawn, &frame.extent, &frame.time);
        known.extend(drawn.dots.iter().map(|dot| Known { at: dot.at, x: dot.x, y: dot.y, below: dot.low }));
        let all = drawn.dots.len() <= MOST_DOTS;
        let last = drawn.dots.len().saturating_sub(1);
        let shown = |(at, dot): &(usize, &Dot)| all || dot.hollow || *at == 0 || *at == last;
        shape.dots = drawn.dots.iter().enumerate().filter(shown).map(|(_, dot)| *dot).collect();
        (shape.segments, shape.gaps, shape.breaks) = (drawn.segments, drawn.gaps, drawn.breaks);
    }
    shape.labels = labels(scene, plot, &known);
    shape.times = times(scene, plot, &along);
    shape
}

/// The values written beside the picture: the last one, the first, the highest and the lowest, as far as they do not
/// stand in each other's way.
fn labels(scene: &Scene<'_>, plot: &Plot<'_>, known: &[Known]) -> Vec<TextView> {
    let settled = known.iter().rev().find(|one| plot.drawn.get(one.at).is_some_and(|value| !value.ahead));
    let wanted = [
        known.last(),
        known.first(),
        settled,
        known.iter().min_by_key(|one| one.y),
        known.iter().max_by_key(|one| one.y),
    ];
    let mut labels: Vec<TextView> = Vec::new();
    for one in wanted.into_iter().flatten() {
        if labels.iter().any(|other| other.x.from(one.x).part() < APART) {
            continue;
        }
        let Some(quantity) = plot.shown.get(one.at).and_then(Option::as_ref) else { continue };
        let plain = Quantity { unit: None, scale: None, signed: false, ..quantity.clone() };
        labels.push(TextView {
            x: one.x,
            y: one.y,
            text: scene.pack.quantity(&plain, scene.is_original()),
            anchor: anchor(plot, one.x),
            below: one.below,
            minor: labels.len() > 1,
        });
    }
    labels
}

/// Text at the ends of a line stays inside; above and below a column it stands in the middle.
fn anchor(plot: &Plot<'_>, x: Place) -> &'static str {
    match x.part() {
        _ if is_column(plot) => "middle",
        near if near < 0.12 => "start",
        far if far > 0.88 => "end",
        _ => "middle",
    }
}

/// The times below a picture: the first and the last, and of years some between them.
fn times(scene: &Scene<'_>, plot: &Plot<'_>, along: &[Place]) -> Vec<TextView> {
    let last = plot.values.len().saturating_sub(1);
    let years = plot.values.iter().all(|value| matches!(value.time, Time::Year(_)));
    let step = if years { last.div_ceil(MOST_YEARS - 1).max(1) } else { last.max(1) };
    let between = (0..last).filter(|at| at % step == 0 && (*at == 0 || last - at >= step));
    let text = |at: usize| {
        let (value, x) = (plot.values.get(at)?, *along.get(at)?);
        let (text, minor) = (scene.pack.time(&value.time), at != 0 && at != last);
        Some(TextView { x, y: Place::END, text, anchor: anchor(plot, x), below: true, minor })
    };
    between.chain([last]).filter_map(text).collect()
}
