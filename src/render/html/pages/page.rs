//! What all pages share.

use super::fit::Fit;
use crate::concept::{Chapter, Kind, one_line};
use crate::i18n::is_right_to_left;
use crate::render::Preview;
use crate::render::addresses::PageKey;
use crate::render::html::linked::linked;
use crate::render::html::scene::Scene;
use crate::render::html::sections::Entry;
use crate::theme::Prepared;
use serde::Serialize;

/// A page as templates read it; `data` holds what its kind has to itself.
#[derive(Serialize)]
pub struct PageView<T: Serialize> {
    /// The kind of page.
    pub kind: &'static str,
    /// What a chapter mostly shows, which decides how it looks: the name of its first collection or view.
    pub face: Option<&'static str>,
    /// Its language.
    pub lang: String,
    /// `rtl` when it is written from the right.
    pub dir: Option<&'static str>,
    /// Its heading.
    pub title: String,
    /// The heading's language, when it is not the page's.
    pub title_lang: Option<String>,
    /// How the heading is set.
    pub title_fit: Fit,
    /// The title of the window.
    pub document_title: String,
    /// What it says, for search engines.
    pub description: Option<String>,
    /// Its own absolute address.
    pub canonical: Option<String>,
    /// The picture that is shown of it where it is shared.
    pub preview: Option<PreviewView>,
    /// Its versions in all languages, itself included.
    pub alternates: Vec<Alternate>,
    /// What search engines are told, where it is not the usual.
    pub robots: Option<&'static str>,
    /// The printed number.
    pub number: Option<String>,
    /// A line above the heading.
    pub kicker: Option<String>,
    /// A sentence below it.
    pub summary: Option<String>,
    /// The day of its contents.
    pub as_of: Option<String>,
    /// Text and sections as HTML.
    pub body: Prepared,
    /// Its parts.
    pub outline: Vec<OutlineEntry>,
    /// The way to it from the start page.
    pub breadcrumb: Vec<Step>,
    /// The chapters inside it.
    pub children: Vec<Neighbour>,
    /// The page before.
    pub previous: Option<Neighbour>,
    /// The page after.
    pub next: Option<Neighbour>,
    /// A sentence on pages that are not fully translated.
    pub lang_note: Option<String>,
    /// What it says to machines, as JSON that can stand in a `script` element.
    pub linked: Option<String>,
    /// What its kind has to itself.
    pub data: T,
}

/// The picture of a page as templates read it.
#[derive(Serialize)]
pub struct PreviewView {
    href: String,
    alt: String,
    width: u32,
    height: u32,
}

impl PreviewView {
    /// None where there is none. A fault of the theme is told where the pictures are drawn.
    fn of(scene: &Scene<'_>) -> Option<Self> {
        let preview = scene.edition.preview(scene.page).ok().flatten()?;
        let (width, height) = Preview::SIZE;
        Some(Self {
            href: scene.edition.absolute(&preview.address)?,
            alt: preview.alt.clone(),
            width,
            height,
        })
    }
}

/// A version of a page in a language.
#[derive(Serialize)]
pub struct Alternate {
    lang: String,
    href: String,
}

/// A part of a page and the parts inside it.
#[derive(Clone, Serialize)]
pub struct OutlineEntry {
    /// Its anchor.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The parts inside it.
    pub children: Vec<Entry>,
}

impl From<Entry> for OutlineEntry {
    fn from(entry: Entry) -> Self {
        Self { id: entry.id, title: entry.title, children: Vec::new() }
    }
}

/// A step on the way to a page; the last has no address.
#[derive(Serialize)]
pub struct Step {
    title: String,
    href: Option<String>,
    lang: Option<String>,
}

/// The page before or after.
#[derive(Serialize)]
pub struct Neighbour {
    number: Option<String>,
    title: String,
    href: String,
    lang: Option<String>,
}

impl<T: Serialize> PageView<T> {
    /// A page that has nothing but a title yet.
    pub fn new(scene: &Scene<'_>, kind: &'static str, title: String, data: T) -> Self {
        let about = &scene.edition.concept.about;
        let site = scene.text(about.short_title.as_ref().unwrap_or(&about.title));
        let document_title = if title == site { title.clone() } else { format!("{title} – {site}") };
        Self {
            kind,
            face: None,
            lang: scene.language().to_string(),
            dir: is_right_to_left(scene.language()).then_some("rtl"),
            title_lang: None,
            title_fit: Fit::of(&title),
            document_title,
            description: None,
            canonical: scene.edition.absolute(&scene.page.path),
            preview: PreviewView::of(scene),
            alternates: alternates(scene),
            robots: None,
            number: None,
            kicker: None,
            summary: None,
            as_of: None,
            body: Prepared::new(""),
            outline: Vec::new(),
            breadcrumb: Vec::new(),
            children: Vec::new(),
            previous: None,
            next: None,
            lang_note: None,
            linked: linked(scene),
            title,
            data,
        }
    }

    /// As templates read it.
    pub fn prepared(&self) -> Prepared {
        Prepared::new(self)
    }
}

/// A text cut to the length that search engines show, at a word.
pub fn description(text: &str) -> Option<String> {
    const LENGTH: usize = 155;
    let line = one_line(text);
    if line.is_empty() {
        return None;
    }
    if line.chars().count() <= LENGTH {
        return Some(line);
    }
    let cut: String = line.chars().take(LENGTH).collect();
    Some(format!("{} …", cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole)))
}

fn alternates(scene: &Scene<'_>) -> Vec<Alternate> {
    let addresses = &scene.edition.addresses;
    let versions: Vec<_> = scene
        .edition
        .concept
        .about
        .languages
        .iter()
        .filter_map(|language| addresses.in_language(&scene.page.key, language))
        .collect();
    if versions.len() < 2 {
        return Vec::new();
    }
    let href = |path: &str| scene.edition.absolute(path).unwrap_or_else(|| scene.way(path));
    let own =
        versions.iter().map(|page| Alternate { lang: page.language.to_string(), href: href(&page.path) });
    // The original is also what readers of any other language get.
    let rest =
        versions.first().map(|page| Alternate { lang: "x-default".to_owned(), href: href(&page.path) });
    own.chain(rest).collect()
}

/// The way to a nested chapter, from the start page.
pub fn breadcrumb(scene: &Scene<'_>, chapter: &Chapter) -> Vec<Step> {
    let mut above = Vec::new();
    let mut parent = chapter.parent.as_ref();
    while let Some(one) = parent.and_then(|id| scene.edition.concept.chapter(id)) {
        if let Some(link) = scene.link(Kind::Chapter, &one.id) {
            above.push(Step { title: link.title, href: Some(link.href), lang: link.lang });
        }
        parent = one.parent.as_ref();
    }
    if above.is_empty() {
        return Vec::new();
    }
    above.push(home(scene));
    above.reverse();
    above.push(Step {
        title: scene.text(chapter.list_title()),
        href: None,
        lang: scene.lang(chapter.list_title()),
    });
    above
}

/// The way to one of several things that have a page for all of them.
pub fn way_to_one(
    scene: &Scene<'_>,
    all: &PageKey,
    title: String,
    one: (String, Option<String>),
) -> Vec<Step> {
    let all = Step { title, href: scene.to_page(all), lang: None };
    vec![home(scene), all, Step { title: one.0, href: None, lang: one.1 }]
}

/// The start page.
fn home(scene: &Scene<'_>) -> Step {
    let about = &scene.edition.concept.about;
    let title = about.short_title.as_ref().unwrap_or(&about.title);
    Step { title: scene.text(title), href: scene.to_page(&PageKey::Start), lang: scene.lang(title) }
}

/// The chapters before and after one, in reading order.
pub fn neighbours(scene: &Scene<'_>, chapter: &Chapter) -> (Option<Neighbour>, Option<Neighbour>) {
    let (before, after) = scene.edition.concept.neighbours(&chapter.id);
    (before.and_then(|one| neighbour(scene, one)), after.and_then(|one| neighbour(scene, one)))
}

/// The chapters directly inside one, in reading order.
pub fn children(scene: &Scene<'_>, chapter: &Chapter) -> Vec<Neighbour> {
    let inside = scene.edition.concept.children(&[Some(chapter.id.clone())]);
    inside.into_iter().filter_map(|one| neighbour(scene, one)).collect()
}

fn neighbour(scene: &Scene<'_>, one: &Chapter) -> Option<Neighbour> {
    let link = scene.link(Kind::Chapter, &one.id)?;
    Some(Neighbour { number: one.number.clone(), title: link.title, href: link.href, lang: link.lang })
}
