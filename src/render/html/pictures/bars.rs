//! Amounts side by side.

use super::view::{BarView, PictureOf, Shape, Table};
use crate::concept::Fact;
use crate::render::chart::bars;
use crate::render::html::scene::Scene;
use crate::render::words;
use crate::value::{Number, Quantity, UnitKind};
use rust_decimal::Decimal;

/// An amount among others.
pub(super) struct Amount {
    /// What it is an amount of.
    pub label: String,
    /// As it is written.
    pub written: String,
    /// How much.
    pub amount: Decimal,
}

/// More bars than this are a table.
const MOST: usize = 40;

/// The bars of amounts; none for fewer than two, or too many.
pub(super) fn drawn(amounts: &[Amount]) -> Option<Shape> {
    let values: Vec<Decimal> = amounts.iter().map(|one| one.amount).collect();
    if !(2..=MOST).contains(&values.len()) {
        return None;
    }
    let (bars, zero) = bars(&values)?;
    let rows = amounts.iter().zip(bars).map(|(one, bar)| BarView {
        label: one.label.clone(),
        value: one.written.clone(),
        x: bar.x,
        width: bar.width,
    });
    let signed = values.iter().any(Decimal::is_sign_negative);
    Some(Shape::Bars { rows: rows.collect(), zero, signed })
}

/// What one exact amount of a fact is, and in which unit.
pub(super) fn amount(scene: &Scene<'_>, fact: &Fact) -> Option<(Amount, Option<UnitKind>)> {
    let quantity = fact.quantity()?;
    let Quantity { number: Number::Exact(_), .. } = quantity else { return None };
    let amount = Amount {
        label: scene.text(fact.title.as_ref().unwrap_or(&fact.label)),
        written: words::figure(scene.edition, scene.language(), fact),
        amount: quantity.amount()?,
    };
    Some((amount, quantity.unit.as_ref().map(|unit| unit.kind().clone())))
}

/// The largest and the smallest of amounts, where each is one alone.
pub(super) fn ends(amounts: &[Amount]) -> Option<(&Amount, &Amount)> {
    let most = amounts.iter().max_by_key(|one| one.amount)?;
    let least = amounts.iter().min_by_key(|one| one.amount)?;
    let alone = |end: &Amount| amounts.iter().filter(|one| one.amount == end.amount).count() == 1;
    (alone(most) && alone(least)).then_some((most, least))
}

/// Facts of one topic that can be compared: of the same people at the same time, in the same unit, and each a number
/// that stands for nothing but itself. Shares are not: each has a picture of its own on the same scale.
pub fn comparison(scene: &Scene<'_>, topic: &str, facts: &[&Fact]) -> Option<PictureOf> {
    let first = facts.first()?;
    let population = first.population.as_ref()?;
    let alike = |fact: &&Fact| {
        fact.population.as_ref() == Some(population)
            && fact.as_of == first.as_of
            && fact.period == first.period
            && fact.series.is_none()
            && fact.parts.is_empty()
            && fact.per_head_of == first.per_head_of
    };
    if !facts.iter().all(alike) {
        return None;
    }
    let found: Vec<(Amount, Option<UnitKind>)> =
        facts.iter().map(|fact| amount(scene, fact)).collect::<Option<_>>()?;
    let (amounts, units): (Vec<Amount>, Vec<Option<UnitKind>>) = found.into_iter().unzip();
    let unit = units.first()?.as_ref();
    if units.iter().any(|one| one.as_ref() != unit) || unit.is_some_and(UnitKind::is_share) {
        return None;
    }
    let values = [("title", topic.into()), ("population", scene.text(population).into())];
    let name = scene.say("bars-name", &values);
    let sentence = ends(&amounts).map(|(most, least)| {
        scene.say(
            "bars-sentence",
            &[
                ("most", most.label.as_str().into()),
                ("high", most.written.as_str().into()),
                ("least", least.label.as_str().into()),
                ("low", least.written.as_str().into()),
            ],
        )
    });
    let rows = amounts.iter().map(|one| vec![one.label.clone(), one.written.clone()]);
    Some(PictureOf {
        title: Some(name.clone()),
        sentence,
        notes: Vec::new(),
        table: Table {
            caption: name.clone(),
            columns: vec![scene.say("table-what", &[]), scene.say("series-value", &[])],
            rows: rows.collect(),
            file: None,
        },
        name,
        shape: drawn(&amounts)?,
    })
}
