//! Figures, by topic, with what can be seen of a topic only when its figures stand side by side.

use super::fact::{self, FactView, Look, Pictures};
use crate::concept::Fact;
use crate::render::html::pictures::{PictureOf, comparison, shared};
use crate::render::html::scene::Scene;
use serde::Serialize;

/// The figures of a chapter.
#[derive(Serialize)]
pub struct View {
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Group {
    topic: Option<String>,
    facts: Vec<FactView>,
    /// Whether their values over time are drawn on one scale.
    multiples: bool,
    comparison: Option<PictureOf>,
}

/// Makes the view. Neighbours with one topic stand together; the first figure leads.
pub fn view(scene: &Scene<'_>, facts: &[Fact]) -> View {
    let mut first = true;
    let topic = |fact: &Fact| scene.maybe_text(fact.topic.as_ref());
    let groups = facts.chunk_by(|one, next| topic(one) == topic(next)).map(|group| {
        let hero = std::mem::take(&mut first);
        drawn(scene, &group.iter().collect::<Vec<_>>(), hero)
    });
    View { groups: groups.collect() }
}

fn drawn(scene: &Scene<'_>, facts: &[&Fact], hero: bool) -> Group {
    let topic = facts.first().and_then(|fact| scene.maybe_text(fact.topic.as_ref()));
    // Figures without a topic stand together because nobody said where they belong.
    let together = topic.as_ref().and_then(|_| shared(facts));
    let view = |(at, fact): (usize, &&Fact)| {
        let hero = hero && at == 0;
        let shared = together.as_ref().filter(|_| fact.series.is_some());
        fact::view(scene, fact, Look { hero, pictures: Pictures::All, shared })
    };
    Group {
        facts: facts.iter().enumerate().map(view).collect(),
        multiples: together.is_some(),
        comparison: topic
            .as_ref()
            .filter(|_| facts.len() > 1)
            .and_then(|topic| comparison(scene, topic, facts)),
        topic,
    }
}
