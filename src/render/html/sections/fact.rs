//! A figure, wherever it is shown.

use super::citation::citation;
use crate::concept::{Better, Fact, Figure, Kind, Series};
use crate::i18n::Say;
use crate::render::html::scene::{Link, Scene};
use crate::render::words;
use crate::value::{Id, Number, UnitKind};
use rust_decimal::Decimal;
use serde::Serialize;

/// More dots than this are no picture any more.
const MOST_DOTS: u32 = 20;

/// A figure as templates read it.
#[derive(Clone, Debug, Serialize)]
pub struct FactView {
    /// Its anchor in its chapter.
    pub id: String,
    /// A name of its own.
    pub title: Option<String>,
    /// The number with everything that belongs to it, or the words in its place.
    pub figure: String,
    /// Whether it is words.
    pub statement: bool,
    /// What is counted.
    pub label: String,
    /// The label's language, when it is not the page's.
    pub lang: Option<String>,
    /// The day, as a phrase.
    pub as_of: Option<String>,
    /// Whether a day is wanted and not there.
    pub as_of_missing: bool,
    /// The time a flow was counted over.
    pub period: Option<String>,
    /// Of whom.
    pub population: Option<String>,
    /// How many a share stands for.
    pub count: Option<String>,
    /// The figures that together make it up.
    pub parts: Vec<Link>,
    /// A part of a whole, to be drawn.
    pub share: Option<ShareView>,
    /// A part of a few, to be drawn.
    pub ratio: Option<RatioView>,
    /// Where it comes from.
    pub source: Option<Link>,
    /// Whether a source is wanted and not there.
    pub source_missing: bool,
    /// Its anchor, from its own page.
    pub permalink: String,
    /// Its place in its chapter, from this page.
    pub href: String,
    /// Which way is better.
    pub better: Option<String>,
    /// Values over time.
    pub series: Option<SeriesView>,
    /// A ready line to cite it by.
    pub citation: String,
    /// Whether it leads its section.
    pub hero: bool,
}

/// Values over time as a table.
#[derive(Clone, Debug, Serialize)]
pub struct SeriesView {
    caption: String,
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
    note: Option<String>,
}

/// A share as a picture.
#[derive(Clone, Debug, Serialize)]
pub struct ShareView {
    percent: String,
    sentence: String,
}

/// A ratio as a picture.
#[derive(Clone, Debug, Serialize)]
pub struct RatioView {
    part: String,
    whole: String,
    sentence: String,
    dots: Vec<bool>,
}

/// Makes the view.
pub fn view(scene: &Scene<'_>, fact: &Fact, hero: bool) -> FactView {
    let label = scene.text(&fact.label);
    let figure = words::figure(scene.edition, scene.language(), fact);
    let statement = matches!(fact.figure, Figure::Statement(_));
    let record = crate::concept::RecordRef::new(Kind::Fact, fact.id.clone());
    let mut view = FactView {
        id: fact.id.to_string(),
        title: scene.maybe_text(fact.title.as_ref()),
        statement,
        lang: scene.lang(&fact.label),
        as_of: scene.as_of(fact.as_of.as_ref()),
        as_of_missing: !statement && fact.as_of.is_none() && fact.period.is_none(),
        period: scene.time(fact.period.as_ref()),
        population: scene.maybe_text(fact.population.as_ref()),
        count: fact.count.as_ref().map(|count| {
            let count = scene.pack.quantity(count, scene.is_original());
            let base = fact.share_of.as_ref().and_then(|base| scene.edition.concept.fact(base));
            match base.and_then(Fact::quantity) {
                Some(base) => {
                    let base = scene.pack.quantity(base, scene.is_original());
                    scene.say("share-count-of", &[("count", Say::from(count)), ("base", Say::from(base))])
                }
                None => scene.say("share-count", &[("count", Say::from(count))]),
            }
        }),
        parts: fact.parts.iter().filter_map(|id| part(scene, id)).collect(),
        share: share(fact, &figure, &label, scene),
        ratio: ratio(fact, &label, scene),
        source: fact.source.as_ref().and_then(|source| scene.link(Kind::Source, source)),
        source_missing: !statement && fact.source.is_none(),
        permalink: format!("#{}", fact.id),
        href: scene.to_record(&record).unwrap_or_default(),
        better: fact.better.map(|better| {
            scene.say(if better == Better::Higher { "better-higher" } else { "better-lower" }, &[])
        }),
        series: fact.series.as_ref().map(|series| series_view(scene, series, &label)),
        citation: String::new(),
        hero,
        label,
        figure,
    };
    view.citation = citation(scene, fact, &view);
    view
}

/// A part of the figure with its number, even where it has a name of its own: numbers are what is added up.
fn part(scene: &Scene<'_>, id: &Id) -> Option<Link> {
    let fact = scene.edition.concept.fact(id)?;
    let figure = words::figure(scene.edition, scene.language(), fact);
    let name = scene.text(fact.title.as_ref().unwrap_or(&fact.label));
    Some(Link { title: format!("{figure} {name}"), ..scene.link(Kind::Fact, id)? })
}

/// A percentage between nothing and all.
fn share(fact: &Fact, figure: &str, label: &str, scene: &Scene<'_>) -> Option<ShareView> {
    let quantity = fact.quantity()?;
    let Number::Exact(percent) = quantity.number else { return None };
    let is_percent = quantity.unit.as_ref().is_some_and(|unit| matches!(unit.kind(), UnitKind::Percent));
    // A rate is a part of a whole only when the whole is told: growth of 3 % is not.
    let of_whole = fact.share_of.is_some() || fact.count.is_some() || fact.population.is_some();
    (is_percent && of_whole && percent >= Decimal::ZERO && percent <= Decimal::ONE_HUNDRED).then(|| {
        ShareView {
            percent: percent.normalize().to_string(),
            sentence: scene
                .say("share-sentence", &[("percent", Say::from(figure)), ("label", Say::from(label))]),
        }
    })
}

fn ratio(fact: &Fact, label: &str, scene: &Scene<'_>) -> Option<RatioView> {
    let Number::Ratio { part, whole } = &fact.quantity()?.number else { return None };
    let dots = u32::try_from(*whole).ok().filter(|dots| (2..=MOST_DOTS).contains(dots))?;
    let on = u32::try_from(*part).ok()?;
    let (part, whole) = (scene.pack.number(*part), scene.pack.number(*whole));
    let values = [
        ("part", Say::from(part.as_str())),
        ("whole", Say::from(whole.as_str())),
        ("label", Say::from(label)),
    ];
    Some(RatioView {
        sentence: scene.say("ratio-sentence", &values),
        dots: (0..dots).map(|dot| dot < on).collect(),
        part,
        whole,
    })
}

/// The table of a series; the column of remarks is there only when there is one.
fn series_view(scene: &Scene<'_>, series: &Series, label: &str) -> SeriesView {
    let remarks = series.values.iter().any(|value| value.remark.is_some());
    let mut columns = vec![scene.say("series-time", &[]), scene.say("series-value", &[])];
    columns.extend(remarks.then(|| scene.say("series-remark", &[])));
    let rows = series.values.iter().map(|value| {
        let amount = match &value.amount {
            Some(amount) => scene.pack.quantity(amount, scene.is_original()),
            None => scene.say("series-unknown", &[]),
        };
        let mut row = vec![scene.pack.time(&value.time), amount];
        row.extend(remarks.then(|| value.remark.clone().unwrap_or_default()));
        row
    });
    SeriesView { caption: label.to_owned(), columns, rows: rows.collect(), note: None }
}
