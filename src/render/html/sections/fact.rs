//! A figure, wherever it is shown.

use super::citation::citation;
use crate::concept::{Better, Fact, Figure, Kind};
use crate::i18n::Say;
use crate::render::html::pictures::{self, PictureOf, Shared};
use crate::render::html::scene::{Link, Scene};
use crate::render::words;
use crate::value::Id;
use serde::Serialize;

/// A figure as templates read it.
#[derive(Clone, Debug, Serialize)]
pub struct FactView {
    /// Its anchor in its chapter.
    pub id: String,
    /// A name of its own.
    pub title: Option<String>,
    /// The number with everything that belongs to it, or the words in its place.
    pub figure: String,
    /// Whether it is words.
    pub statement: bool,
    /// What is counted.
    pub label: String,
    /// The label's language, when it is not the page's.
    pub lang: Option<String>,
    /// The day, as a phrase.
    pub as_of: Option<String>,
    /// Whether a day is wanted and not there.
    pub as_of_missing: bool,
    /// The time a flow was counted over.
    pub period: Option<String>,
    /// Of whom.
    pub population: Option<String>,
    /// How many a share stands for.
    pub count: Option<String>,
    /// The figures that together make it up.
    pub parts: Vec<Link>,
    /// What the number is in a picture: a part of a whole or of a few, a place among many.
    pub picture: Option<PictureOf>,
    /// What lies behind the number: what it consists of, and its values over time.
    pub charts: Vec<PictureOf>,
    /// Where it comes from.
    pub source: Option<Link>,
    /// Whether a source is wanted and not there.
    pub source_missing: bool,
    /// Its anchor, from its own page.
    pub permalink: String,
    /// Its place in its chapter, from this page.
    pub href: String,
    /// Which way is better.
    pub better: Option<String>,
    /// A ready line to cite it by.
    pub citation: String,
    /// Whether it leads its section.
    pub hero: bool,
}

/// What of a figure is shown beside its number.
#[derive(Clone, Copy, Debug, Default)]
pub struct Look<'a> {
    /// Whether it leads its section.
    pub hero: bool,
    /// Which of its pictures are drawn.
    pub pictures: Pictures,
    /// What its values over time are seen in, together with those of others.
    pub shared: Option<&'a Shared>,
}

/// Which pictures of a figure are drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pictures {
    /// None.
    #[default]
    None,
    /// The small one beside its number.
    Small,
    /// That, and what lies behind the number.
    All,
}

/// Makes the view.
pub fn view(scene: &Scene<'_>, fact: &Fact, look: Look<'_>) -> FactView {
    let label = scene.text(&fact.label);
    let figure = words::figure(scene.edition, scene.language(), fact);
    let statement = matches!(fact.figure, Figure::Statement(_));
    let record = crate::concept::RecordRef::new(Kind::Fact, fact.id.clone());
    let mut view = FactView {
        id: fact.id.to_string(),
        title: scene.maybe_text(fact.title.as_ref()),
        statement,
        lang: scene.lang(&fact.label),
        as_of: scene.as_of(fact.as_of.as_ref()),
        as_of_missing: !statement && fact.as_of.is_none() && fact.period.is_none(),
        period: scene.time(fact.period.as_ref()),
        population: scene.maybe_text(fact.population.as_ref()),
        count: fact.count.as_ref().map(|count| {
            let count = scene.pack.quantity(count, scene.is_original());
            let base = fact.share_of.as_ref().and_then(|base| scene.edition.concept.fact(base));
            match base.and_then(Fact::quantity) {
                Some(base) => {
                    let base = scene.pack.quantity(base, scene.is_original());
                    scene.say("share-count-of", &[("count", Say::from(count)), ("base", Say::from(base))])
                }
                None => scene.say("share-count", &[("count", Say::from(count))]),
            }
        }),
        parts: fact.parts.iter().filter_map(|id| part(scene, id)).collect(),
        picture: match look.pictures {
            Pictures::None => None,
            Pictures::Small | Pictures::All => picture(scene, fact, &figure, &label),
        },
        charts: match look.pictures {
            Pictures::None | Pictures::Small => Vec::new(),
            Pictures::All => charts(scene, fact, &label, look.shared),
        },
        source: fact.source.as_ref().and_then(|source| scene.link(Kind::Source, source)),
        source_missing: !statement && fact.source.is_none(),
        permalink: format!("#{}", fact.id),
        href: scene.to_record(&record).unwrap_or_default(),
        better: fact.better.map(|better| {
            scene.say(if better == Better::Higher { "better-higher" } else { "better-lower" }, &[])
        }),
        citation: String::new(),
        hero: look.hero,
        label,
        figure,
    };
    view.citation = citation(scene, fact, &view);
    view
}

/// A part of the figure with its number, even where it has a name of its own: numbers are what is added up.
fn part(scene: &Scene<'_>, id: &Id) -> Option<Link> {
    let fact = scene.edition.concept.fact(id)?;
    let figure = words::figure(scene.edition, scene.language(), fact);
    let name = scene.text(fact.title.as_ref().unwrap_or(&fact.label));
    Some(Link { title: format!("{figure} {name}"), ..scene.link(Kind::Fact, id)? })
}

fn picture(scene: &Scene<'_>, fact: &Fact, figure: &str, label: &str) -> Option<PictureOf> {
    pictures::share(scene, fact, figure, label)
        .or_else(|| pictures::ratio(scene, fact, label))
        .or_else(|| pictures::rank(scene, fact, label))
}

fn charts(scene: &Scene<'_>, fact: &Fact, label: &str, shared: Option<&Shared>) -> Vec<PictureOf> {
    let all = [pictures::parts(scene, fact, label), pictures::series(scene, fact, label, shared)];
    all.into_iter().flatten().collect()
}
