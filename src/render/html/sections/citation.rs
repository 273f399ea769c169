//! How to name a figure elsewhere: what it says, where it comes from, and where it stands.

use super::fact::FactView;
use crate::concept::{Fact, Kind, RecordRef};
use crate::i18n::Say;
use crate::render::html::scene::Scene;

/// A ready line for a list of references: figure and label, of whom, day or period; source; concept, edition and its
/// day; publisher; address, when the site's own is known. What is not known is left out.
pub fn citation(scene: &Scene<'_>, of: &Fact, fact: &FactView) -> String {
    let about = &scene.edition.concept.about;
    let say = |key: &str, name: &'static str, value: String| scene.say(key, &[(name, Say::from(value))]);
    let mut what = vec![format!("{} {}", fact.figure, fact.label)];
    what.extend(fact.population.clone());
    what.extend(fact.as_of.clone().or_else(|| fact.period.clone()));
    let mut concept = vec![scene.text(&about.title)];
    concept.extend(scene.maybe_text(about.edition.as_ref()));
    concept.extend(scene.as_of(about.as_of.as_ref()));
    let mut sentences = vec![what.join(", ")];
    sentences.extend(fact.source.as_ref().map(|one| say("citation-source", "source", one.title.clone())));
    sentences.push(say("citation-in", "concept", concept.join(", ")));
    let publisher = about.publisher.as_ref();
    sentences.extend(publisher.map(|one| say("citation-publisher", "publisher", scene.text(&one.name))));
    let mut line = sentences.join(". ");
    line.push('.');
    if let Some(address) = address(scene, of) {
        line.push(' ');
        line.push_str(&address);
    }
    line
}

/// Where the figure stands, as an address that works anywhere.
fn address(scene: &Scene<'_>, fact: &Fact) -> Option<String> {
    let record = RecordRef::new(Kind::Fact, fact.id.clone());
    let (key, _) = scene.edition.addresses.home(&record)?;
    let page = scene.edition.addresses.page(&key, scene.language())?;
    Some(format!("{}#{}", scene.edition.absolute(&page.path)?, fact.id))
}
