//! Challenges.

use crate::concept::{Challenge, Kind};
use crate::render::html::scene::{Link, Scene};
use serde::Serialize;

/// The challenges of a chapter.
#[derive(Serialize)]
pub struct View {
    challenges: Vec<ChallengeView>,
    fields_title: String,
    facts_title: String,
}

#[derive(Serialize)]
struct ChallengeView {
    id: String,
    title: String,
    text: String,
    fields: Vec<Link>,
    facts: Vec<Link>,
    lang: Option<String>,
}

/// Makes the view. A challenge shows the fields it names and those that name it.
pub fn view(scene: &Scene<'_>, challenges: &[Challenge]) -> View {
    let one = |challenge: &Challenge| {
        let fields = scene.edition.concept.fields_of(challenge);
        let fields = fields.into_iter().filter_map(|id| scene.link(Kind::Field, id));
        ChallengeView {
            id: challenge.id.to_string(),
            title: scene.text(&challenge.title),
            text: scene.prose(&challenge.text),
            fields: fields.collect(),
            facts: scene.links(Kind::Fact, &challenge.facts),
            lang: scene.lang(&challenge.title),
        }
    };
    View {
        challenges: challenges.iter().map(one).collect(),
        fields_title: scene.label("field", true),
        facts_title: scene.label("fact", true),
    }
}
