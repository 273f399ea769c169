//! What the alliance stands for.

use crate::concept::Pillar;
use crate::render::html::scene::Scene;
use serde::Serialize;

/// The statements of a chapter.
#[derive(Serialize)]
pub struct View {
    pillars: Vec<PillarView>,
}

#[derive(Serialize)]
struct PillarView {
    id: String,
    title: String,
    text: String,
    lang: Option<String>,
}

/// Makes the view.
pub fn view(scene: &Scene<'_>, pillars: &[Pillar]) -> View {
    let one = |pillar: &Pillar| PillarView {
        id: pillar.id.to_string(),
        title: scene.text(&pillar.title),
        text: scene.prose(&pillar.text),
        lang: scene.lang(&pillar.title),
    };
    View { pillars: pillars.iter().map(one).collect() }
}
