//! A picture before it is drawn.

use super::layout::Layout;
use super::{SIZE, TEMPLATE};
use crate::concept::Concept;
use crate::emit::Key;
use crate::raster::VERSION;
use crate::render::addresses::{Page, PageKey};
use crate::render::edition::Edition;
use crate::theme::{Prepared, TemplateFault, hashed_name};
use std::collections::HashMap;
use std::sync::OnceLock;

/// The description of a page's picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// Its address in the site, with the hash of its description.
    pub address: String,
    /// What it shows, in words.
    pub alt: String,
    /// What it shows, as a drawing.
    pub svg: String,
    /// The hash of its description: a picture that was drawn from the same is the same.
    pub key: Key,
}

impl Preview {
    /// Width and height in pixels.
    pub const SIZE: (u32, u32) = SIZE;

    /// Whether the picture of this page may lie at this path, as far as names tell.
    pub fn may_be(path: &str, page: &Page) -> bool {
        let before_hash = |address: &str| address.split('.').next().map(str::to_owned);
        path.ends_with(".png") && before_hash(path) == before_hash(&hashed_name(&name(page), &[]))
    }

    /// Describes the picture of a page. None for a page that is not shared, on a site whose address is not known, and where
    /// the title has letters that our face does not have: no picture is better than one full of gaps.
    fn of(edition: &Edition, page: &Page) -> Result<Option<Self>, TemplateFault> {
        if edition.base_url.is_none() || matches!(page.key, PageKey::Print | PageKey::NotFound) {
            return Ok(None);
        }
        let Some(words) = Words::of(edition, page) else { return Ok(None) };
        let Some(layout) = Layout::of(&words, page, &edition.colours) else { return Ok(None) };
        let svg = edition.templates.render(TEMPLATE, &[("picture", &Prepared::new(&layout))])?;
        let description = format!("{VERSION} {svg}").into_bytes();
        let (address, key) = (hashed_name(&name(page), &description), blake3::hash(&description));
        Ok(Some(Self { address, alt: words.alt(), svg, key }))
    }
}

/// What the picture of a page is called, before its name gets a hash.
fn name(page: &Page) -> String {
    let file = page.path.rsplit('/').next().unwrap_or_default();
    format!("{}.png", file.trim_end_matches(".html"))
}

/// What a picture says.
pub(super) struct Words {
    /// The page's title.
    pub title: String,
    /// Its number, as printed.
    pub number: Option<String>,
    /// What the site is called, unless that is the title.
    pub site: Option<String>,
    /// Who publishes it, or on which host it is published.
    pub publisher: Option<String>,
}

impl Words {
    fn of(edition: &Edition, page: &Page) -> Option<Self> {
        let concept = &edition.concept;
        let about = &concept.about;
        let text = |text| edition.text(text, &page.language);
        let (title, number) = title(edition, concept, page)?;
        let site = text(about.short_title.as_ref().unwrap_or(&about.title));
        let publisher = about.publisher.as_ref().map(|publisher| text(&publisher.name));
        Some(Self {
            site: Some(site).filter(|site| *site != title),
            publisher: publisher.or_else(|| edition.host().map(str::to_owned)),
            title,
            number,
        })
    }

    fn alt(&self) -> String {
        let number = self.number.iter();
        let title = number.chain([&self.title]).map(String::as_str).collect::<Vec<_>>().join(" ");
        match &self.site {
            Some(site) => format!("{site}: {title}"),
            None => title,
        }
    }
}

/// What a page is called, and its number.
fn title(edition: &Edition, concept: &Concept, page: &Page) -> Option<(String, Option<String>)> {
    let language = &page.language;
    let text = |text| edition.text(text, language);
    let label = |key| edition.label(key, true, language);
    let say = |key| edition.pack(language).say(key, &[]);
    let title = match &page.key {
        PageKey::Start => text(&concept.start.title),
        PageKey::Chapter(id) => {
            let chapter = concept.chapter(id)?;
            return Some((text(&chapter.title), chapter.number.clone()));
        }
        PageKey::Actor(id) => text(&concept.actor(id)?.name),
        PageKey::Figures => label("fact"),
        PageKey::Actors => label("actor"),
        PageKey::Sources => label("source"),
        PageKey::Glossary => say("page-glossary"),
        PageKey::Progress => say("page-progress"),
        PageKey::Print | PageKey::NotFound => return None,
    };
    Some((title, None))
}

/// The pictures of an edition, each described when it is first asked for.
#[derive(Default)]
pub struct Previews {
    of_pages: HashMap<String, OnceLock<Result<Option<Preview>, TemplateFault>>>,
}

impl Previews {
    /// Room for those of all pages.
    pub fn new(pages: &[Page]) -> Self {
        Self { of_pages: pages.iter().map(|page| (page.path.clone(), OnceLock::new())).collect() }
    }

    /// The picture of a page. Whoever asks first describes it; it is the same whoever it is.
    pub fn of(&self, edition: &Edition, page: &Page) -> Result<Option<&Preview>, TemplateFault> {
        let Some(kept) = self.of_pages.get(&page.path) else { return Ok(None) };
        match kept.get_or_init(|| Preview::of(edition, page)) {
            Ok(preview) => Ok(preview.as_ref()),
            Err(fault) => Err(fault.clone()),
        }
    }
}
