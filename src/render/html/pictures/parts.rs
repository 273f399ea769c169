//! A figure and the figures it consists of.

use super::bars::{Amount, amount, drawn, ends};
use super::view::{PictureOf, Table};
use crate::concept::Fact;
use crate::render::html::scene::Scene;
use crate::value::{Number, Quantity, Unit, UnitKind};
use rust_decimal::Decimal;

/// The parts of a figure, when all of them are exact numbers in its own unit.
pub fn parts(scene: &Scene<'_>, fact: &Fact, label: &str) -> Option<PictureOf> {
    let (whole, unit) = amount(scene, fact)?;
    let facts = fact.parts.iter().map(|id| scene.edition.concept.fact(id));
    let found: Vec<(Amount, Option<UnitKind>)> =
        facts.map(|part| amount(scene, part?)).collect::<Option<_>>()?;
    if found.iter().any(|(_, of)| *of != unit) {
        return None;
    }
    let amounts: Vec<Amount> = found.into_iter().map(|(amount, _)| amount).collect();
    // Parts of a percentage are percentages of the same whole already.
    let counted = !unit.as_ref().is_some_and(UnitKind::is_share);
    let percent = |one: &Amount| {
        let part = one.amount.checked_div(whole.amount).filter(|_| counted)?;
        let number = Number::Exact(part.checked_mul(Decimal::ONE_HUNDRED)?.round_dp(1).normalize());
        let unit = Some(Unit::new(UnitKind::Percent));
        Some(scene.pack.quantity(&Quantity { unit, ..Quantity::new(number) }, scene.is_original()))
    };
    let sentence = ends(&amounts).map(|(most, _)| {
        let values = [("most", most.label.as_str().into()), ("high", most.written.as_str().into())];
        match percent(most) {
            Some(share) => {
                let [most, high] = values;
                scene.say("parts-sentence-share", &[most, high, ("share", share.into())])
            }
            None => scene.say("parts-sentence", &values),
        }
    });
    let mut columns = vec![scene.say("table-part", &[]), scene.say("series-value", &[])];
    columns.extend(counted.then(|| scene.say("table-share", &[])));
    let unknown = || scene.say("series-unknown", &[]);
    let row = |one: &Amount, what: String| {
        let mut row = vec![what, one.written.clone()];
        row.extend(counted.then(|| percent(one).unwrap_or_else(unknown)));
        row
    };
    let mut rows: Vec<Vec<String>> = amounts.iter().map(|one| row(one, one.label.clone())).collect();
    rows.push(row(&whole, scene.say("table-whole", &[])));
    let name = scene.say("parts-name", &[("label", label.into())]);
    Some(PictureOf {
        title: None,
        sentence,
        notes: Vec::new(),
        table: Table { caption: name.clone(), columns, rows, file: None },
        name,
        shape: drawn(&amounts)?,
    })
}
