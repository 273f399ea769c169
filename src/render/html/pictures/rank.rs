//! A place among many.

use super::view::{PictureOf, Shape, Table};
use crate::concept::Fact;
use crate::render::chart::ladder;
use crate::render::html::scene::Scene;
use crate::value::{Number, Quantity};
use rust_decimal::Decimal;

/// A place, where it is known among how many.
pub fn rank(scene: &Scene<'_>, fact: &Fact, label: &str) -> Option<PictureOf> {
    let Number::Rank(place) = fact.quantity()?.number else { return None };
    let places = fact.out_of?;
    let (steps, at) = ladder(place, places)?;
    let written = |place: u32| scene.pack.quantity(&Quantity::new(Number::Rank(place)), scene.is_original());
    let count = scene.pack.number(Decimal::from(places));
    let values =
        [("place", written(place).into()), ("places", count.as_str().into()), ("label", label.into())];
    Some(PictureOf {
        name: scene.say("rank-name", &values),
        title: None,
        sentence: Some(scene.say("rank-sentence", &values)),
        notes: Vec::new(),
        table: Table {
            caption: label.to_owned(),
            columns: ["table-what", "table-place", "table-out-of"].map(|key| scene.say(key, &[])).to_vec(),
            rows: vec![vec![label.to_owned(), written(place), count]],
            file: None,
        },
        shape: Shape::Rank { steps, place: at, first: written(1), last: written(places) },
    })
}
