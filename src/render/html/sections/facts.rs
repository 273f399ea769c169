//! Figures, by topic.

use super::fact::{self, FactView};
use crate::concept::Fact;
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
}

/// Makes the view. Neighbours with one topic stand together; the first figure leads.
pub fn view(scene: &Scene<'_>, facts: &[Fact]) -> View {
    let mut groups: Vec<Group> = Vec::new();
    for (at, fact) in facts.iter().enumerate() {
        let topic = scene.maybe_text(fact.topic.as_ref());
        let shown = fact::view(scene, fact, at == 0);
        match groups.last_mut() {
            Some(group) if group.topic == topic => group.facts.push(shown),
            _ => groups.push(Group { topic, facts: vec![shown] }),
        }
    }
    View { groups }
}
