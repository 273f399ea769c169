//! How many there are of each.

use super::bars::{Amount, drawn};
use super::view::{PictureOf, Table};
use crate::render::html::scene::Scene;
use rust_decimal::Decimal;

/// How many there are of something.
pub struct Counted {
    /// What it is called.
    pub label: String,
    /// How many.
    pub count: usize,
}

/// The counts as bars, under a name; none for fewer than two.
pub fn counts(scene: &Scene<'_>, name: String, all: Vec<Counted>) -> Option<PictureOf> {
    let amount = |one: Counted| Amount {
        label: one.label,
        written: scene.pack.count(one.count),
        amount: Decimal::from(one.count),
    };
    let amounts: Vec<Amount> = all.into_iter().map(amount).collect();
    Some(PictureOf {
        title: Some(name.clone()),
        sentence: None,
        notes: Vec::new(),
        table: Table {
            caption: name.clone(),
            columns: vec![scene.say("table-what", &[]), scene.say("table-count", &[])],
            rows: amounts.iter().map(|one| vec![one.label.clone(), one.written.clone()]).collect(),
            file: None,
        },
        name,
        shape: drawn(&amounts)?,
    })
}
