//! The figures as a data set.

use super::graph::{Node, Observation};
use super::{address, concept, time};
use crate::concept::{Fact, Kind, RecordRef};
use crate::render::html::scene::Scene;
use crate::render::words::figure;
use crate::value::{Number, Unit};
use rust_decimal::Decimal;

/// All figures of the concept; none without any. What is said in words is no observation.
pub(super) fn data_set(scene: &Scene<'_>) -> Option<Node> {
    let facts = scene.edition.concept.facts();
    let main_entity: Vec<Observation> = facts.filter_map(|(_, fact)| observation(scene, fact)).collect();
    if main_entity.is_empty() {
        return None;
    }
    let about = &scene.edition.concept.about;
    let name = scene.label("fact", true);
    Some(Node::Dataset {
        id: address(scene, &scene.page.path),
        description: format!("{name}: {}", scene.text(&about.title)),
        name,
        in_language: scene.language().to_string(),
        is_part_of: concept(scene),
        main_entity,
    })
}

fn observation(scene: &Scene<'_>, fact: &Fact) -> Option<Observation> {
    let quantity = fact.quantity()?;
    let label = scene.text(&fact.label);
    let plain = |number: Decimal| number.normalize().to_string();
    let value = match quantity.number {
        Number::Rank(place) => Some(place.to_string()),
        _ => quantity.amount().map(plain),
    };
    let (min_value, max_value) = quantity.bounds().map(|(low, high)| (plain(low), plain(high))).unzip();
    let home = RecordRef::new(Kind::Fact, fact.id.clone());
    let page = scene.edition.addresses.home(&home).and_then(|(key, anchor)| {
        let page = scene.edition.addresses.page(&key, scene.language())?;
        Some(format!("{}#{}", address(scene, &page.path), anchor?))
    });
    Some(Observation {
        id: page?,
        description: format!("{} {label}", figure(scene.edition, scene.language(), fact)),
        name: scene.maybe_text(fact.title.as_ref()).unwrap_or(label),
        value,
        min_value,
        max_value,
        unit_text: quantity
            .unit
            .as_ref()
            .map(Unit::sign)
            .map(|sign| sign.to_string())
            .filter(|sign| !sign.is_empty()),
        observation_date: fact.as_of.as_ref().and_then(time::point),
        observation_period: fact.period.as_ref().map(time::interval),
    })
}
