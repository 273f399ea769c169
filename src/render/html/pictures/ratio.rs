//! A part of a few.

use super::view::{PictureOf, Shape, Spot, Table};
use crate::concept::Fact;
use crate::i18n::Say;
use crate::render::chart::{Place, dots};
use crate::render::html::scene::Scene;
use crate::value::Number;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// How many dots stand in a row: ten, so that they need not be counted one by one.
const ROW: usize = 10;

/// From one dot to the next, in pixels.
const STEP: usize = 26;

/// Half a dot, in pixels.
const RADIUS: usize = 10;

/// `1 of 4` as dots; as a bar where the numbers are too large for dots, or broken.
pub fn ratio(scene: &Scene<'_>, fact: &Fact, label: &str) -> Option<PictureOf> {
    let Number::Ratio { part, whole } = &fact.quantity()?.number else { return None };
    let number = |number: Decimal| scene.pack.number(number);
    let values =
        [("part", Say::from(number(*part))), ("whole", number(*whole).into()), ("label", label.into())];
    let few = |number: &Decimal| number.fract().is_zero().then(|| number.to_u32()).flatten();
    let counted = few(part).zip(few(whole)).and_then(|(part, whole)| dots(part, whole));
    let shape = match counted {
        Some(dots) => rows(&dots),
        None => {
            let part = part.checked_div(*whole)?.to_f64()?;
            Shape::Share { part: Place::at(part), reach: None }
        }
    };
    let rest = whole.checked_sub(*part)?;
    let row = |what: &str, count: Decimal| vec![scene.say(what, &[]), number(count)];
    Some(PictureOf {
        name: scene.say("ratio-sentence", &values),
        title: None,
        sentence: None,
        notes: Vec::new(),
        table: Table {
            caption: label.to_owned(),
            columns: vec![scene.say("table-what", &[]), scene.say("table-count", &[])],
            rows: vec![row("table-part", *part), row("table-rest", rest), row("table-whole", *whole)],
            file: None,
        },
        shape,
    })
}

fn rows(dots: &[bool]) -> Shape {
    let spots = dots.iter().enumerate().map(|(at, on)| Spot {
        x: RADIUS + 1 + at % ROW * STEP,
        y: RADIUS + 1 + at / ROW * STEP,
        on: *on,
    });
    let across = dots.len().min(ROW);
    let down = dots.len().div_ceil(ROW);
    let length = |count: usize| count.saturating_sub(1) * STEP + 2 * RADIUS + 2;
    Shape::Dots { dots: spots.collect(), size: (length(across), length(down)) }
}
