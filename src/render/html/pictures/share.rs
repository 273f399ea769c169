//! A part of a whole.

use super::view::{PictureOf, Shape, Table};
use crate::concept::Fact;
use crate::i18n::Say;
use crate::render::chart::Place;
use crate::render::html::scene::Scene;
use crate::value::{Number, Quantity, UnitKind};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// A percentage between nothing and all. A rate is a part of a whole only when the whole is told: growth of 3 % is
/// not.
pub fn share(scene: &Scene<'_>, fact: &Fact, figure: &str, label: &str) -> Option<PictureOf> {
    let quantity = fact.quantity()?;
    let is_percent = quantity.unit.as_ref().is_some_and(|unit| matches!(unit.kind(), UnitKind::Percent));
    let of_whole = fact.share_of.is_some() || fact.count.is_some() || fact.population.is_some();
    let (low, high) = match quantity.number {
        Number::Exact(percent) => (percent, percent),
        Number::Range { low, high } => (low, high),
        Number::Ratio { .. } | Number::Rank(_) => return None,
    };
    if !is_percent || !of_whole || low < Decimal::ZERO || high > Decimal::ONE_HUNDRED {
        return None;
    }
    let place = |percent: Decimal| Place::at(percent.to_f64().unwrap_or_default() / 100.0);
    let sentence =
        scene.say("share-sentence", &[("percent", Say::from(figure)), ("label", Say::from(label))]);
    Some(PictureOf {
        name: sentence,
        title: None,
        sentence: None,
        notes: Vec::new(),
        table: table(scene, fact, quantity, figure, label),
        shape: Shape::Share { part: place(low), reach: (low < high).then(|| place(high).from(place(low))) },
    })
}

/// Part, rest and whole. What the rest is can be told only of an exact part.
fn table(scene: &Scene<'_>, fact: &Fact, quantity: &Quantity, figure: &str, label: &str) -> Table {
    let write = |quantity: &Quantity| scene.pack.quantity(quantity, scene.is_original());
    let base =
        fact.share_of.as_ref().and_then(|base| scene.edition.concept.fact(base)).and_then(Fact::quantity);
    let count = fact.count.as_ref();
    let percent = |number: Decimal| {
        let number = Number::Exact(number);
        write(&Quantity { number, qualifier: None, qualifier_written: None, ..quantity.clone() })
    };
    let rest = match quantity.number {
        Number::Exact(part) if quantity.qualifier.is_none() => Decimal::ONE_HUNDRED.checked_sub(part),
        _ => None,
    };
    let rest_count = count.zip(base).and_then(|(count, base)| {
        let is_exact = count.qualifier.is_none() && base.qualifier.is_none();
        let left = base.amount()?.checked_sub(count.amount()?)?;
        let number = Number::Exact(left);
        let scale = None;
        (is_exact && left >= Decimal::ZERO).then(|| write(&Quantity { number, scale, ..base.clone() }))
    });
    let mut columns = vec![scene.say("table-what", &[]), scene.say("table-share", &[])];
    let counted = count.is_some();
    columns.extend(counted.then(|| scene.say("table-count", &[])));
    let unknown = || scene.say("series-unknown", &[]);
    let row = |what: String, share: String, number: Option<String>| {
        let mut row = vec![what, share];
        row.extend(counted.then(|| number.unwrap_or_else(unknown)));
        row
    };
    let mut rows = vec![row(label.to_owned(), figure.to_owned(), count.map(write))];
    rows.extend(rest.map(|rest| row(scene.say("table-rest", &[]), percent(rest), rest_count)));
    rows.push(row(scene.say("table-whole", &[]), percent(Decimal::ONE_HUNDRED), base.map(write)));
    Table { caption: label.to_owned(), columns, rows, file: None }
}
