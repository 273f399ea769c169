//! Which pages there are, in which languages, and where.

use crate::concept::{Chapter, Concept, Contact, Kind, RecordRef, View};
use crate::emit::OutPath;
use crate::i18n::pack;
use crate::value::{Id, Language};
use std::collections::{BTreeMap, HashMap};

/// No more chapters are bound into one page: a browser takes minutes to print as many as these, and does not come to an end
/// with three times as many.
const MOST_BOUND: usize = 300;

/// No more figures are listed on one page: it would take a browser longer than anybody waits. Each has its place in a
/// chapter.
const MOST_LISTED: usize = 10_000;

/// A page, whatever its language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKey {
    /// The start page.
    Start,
    /// A chapter or legal page.
    Chapter(Id),
    /// All figures.
    Figures,
    /// All actors.
    Actors,
    /// One actor.
    Actor(Id),
    /// All sources.
    Sources,
    /// The glossary.
    Glossary,
    /// How far everything has come.
    Progress,
    /// The whole concept on one page.
    Print,
    /// What is shown when there is no such page.
    NotFound,
}

/// A page in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Which.
    pub key: PageKey,
    /// Its language.
    pub language: Language,
    /// Its path in the site: `en/facts.html`.
    pub path: String,
}

/// All pages of a site.
#[derive(Clone, Debug, Default)]
pub struct Addresses {
    pages: Vec<Page>,
    index: HashMap<(PageKey, Language), usize>,
    original: Option<Language>,
    homes: HashMap<RecordRef, PageKey>,
    /// Addresses that pages had before, and where they lead now.
    moved: Vec<(String, PageKey)>,
}

/// Two pages that claim one address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The address.
    pub path: String,
    /// The page that had it first.
    pub first: PageKey,
    /// The page that claims it, too.
    pub second: PageKey,
}

impl Addresses {
    /// Gives every page of a concept its address. A chapter has a page in each language it has a title in; the
    /// pages drawn from the records exist in every language, when there is something to show.
    pub fn of(concept: &Concept) -> Self {
        let mut all = Self { original: Some(concept.about.original_language().clone()), ..Self::default() };
        for (at, language) in concept.about.languages.iter().enumerate() {
            let folder = if at == 0 { String::new() } else { format!("{language}/") };
            let words = pack(language);
            let mut add = |key: PageKey, address: &str| {
                all.add(Page { key, language: language.clone(), path: format!("{folder}{address}.html") });
            };
            add(PageKey::Start, "index");
            for chapter in concept.chapters.iter().chain(&concept.legal) {
                if at == 0 || chapter.title.is_translated(language) {
                    let own = chapter.addresses.get(language).unwrap_or(&chapter.address);
                    add(PageKey::Chapter(chapter.id.clone()), own);
                }
            }
            if (1..=MOST_LISTED).contains(&concept.facts().take(MOST_LISTED + 1).count()) {
                add(PageKey::Figures, &words.say("address-figures", &[]));
            }
            if !concept.actors.is_empty() {
                let folder = words.say("address-actors", &[]);
                add(PageKey::Actors, &folder);
                for actor in &concept.actors {
                    add(PageKey::Actor(actor.id.clone()), &format!("{folder}/{}", actor.id));
                }
            }
            if !concept.sources.is_empty() {
                add(PageKey::Sources, &words.say("address-sources", &[]));
            }
            if !concept.terms.is_empty() {
                add(PageKey::Glossary, &words.say("address-glossary", &[]));
            }
            // A chapter that shows it takes its place.
            if concept.has_status() && !concept.shows(View::Progress) {
                add(PageKey::Progress, &words.say("address-progress", &[]));
            }
            if (1..=MOST_BOUND).contains(&concept.chapters.len()) {
                add(PageKey::Print, &words.say("address-print", &[]));
            }
            if at == 0 {
                add(PageKey::NotFound, "404");
            }
        }
        all.homes = homes(concept);
        for page in concept.pages() {
            let key = match page.address.as_str() {
                "index" => PageKey::Start,
                _ => PageKey::Chapter(page.id.clone()),
            };
            all.moved.extend(page.aliases.iter().map(|alias| (format!("{alias}.html"), key.clone())));
        }
        all
    }

    fn add(&mut self, page: Page) {
        self.index.insert((page.key.clone(), page.language.clone()), self.pages.len());
        self.pages.push(page);
    }

    /// All pages, language by language.
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// The page at a path of the site.
    pub fn at(&self, path: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.path == path)
    }

    /// A page in exactly this language.
    pub fn in_language(&self, key: &PageKey, language: &Language) -> Option<&Page> {
        self.index.get(&(key.clone(), language.clone())).and_then(|at| self.pages.get(*at))
    }

    /// A page in this language, or in the one the concept is written in.
    pub fn page(&self, key: &PageKey, language: &Language) -> Option<&Page> {
        self.in_language(key, language).or_else(|| self.in_language(key, self.original.as_ref()?))
    }

    /// The page of a chapter in exactly this language.
    pub fn home_of(&self, chapter: &Chapter, language: &Language) -> Option<&Page> {
        self.in_language(&PageKey::Chapter(chapter.id.clone()), language)
    }

    /// The path of a contact's business card, beside the page that shows the contact.
    pub fn card(&self, chapter: &Chapter, contact: &Contact, language: &Language) -> Option<String> {
        let folder = self.home_of(chapter, language)?.path.strip_suffix(".html")?;
        Some(format!("{folder}/{}.vcf", contact.id))
    }

    /// The page that shows a record, and its anchor there; a page's own record has none.
    pub fn home<'r>(&self, record: &'r RecordRef) -> Option<(PageKey, Option<&'r str>)> {
        let anchor = Some(record.id.as_str());
        match record.kind {
            Kind::Chapter => Some((PageKey::Chapter(record.id.clone()), None)),
            Kind::Actor => Some((PageKey::Actor(record.id.clone()), None)),
            Kind::Source => Some((PageKey::Sources, anchor)),
            Kind::Term => Some((PageKey::Glossary, anchor)),
            Kind::Change => Some((PageKey::Start, None)),
            _ => self.homes.get(record).map(|key| (key.clone(), anchor)),
        }
    }

    /// Addresses that pages had before, and where they lead now.
    pub fn moved(&self) -> &[(String, PageKey)] {
        &self.moved
    }

    /// Pages that no system can keep a file for: of a name that Windows has for a device, or too long.
    pub fn impossible(&self) -> impl Iterator<Item = (&str, &PageKey)> {
        let pages = self.pages.iter().map(|page| (page.path.as_str(), &page.key));
        let moved = self.moved.iter().map(|(path, key)| (path.as_str(), key));
        pages.chain(moved).filter(|(path, _)| OutPath::new(path).is_err())
    }

    /// Pairs of pages that claim one path, former addresses included.
    pub fn clashes(&self) -> Vec<Clash> {
        let mut first: BTreeMap<String, &PageKey> = BTreeMap::new();
        let mut clashes = Vec::new();
        let pages = self.pages.iter().map(|page| (&page.path, &page.key));
        for (path, key) in pages.chain(self.moved.iter().map(|(path, key)| (path, key))) {
            if let Some(other) = first.insert(path.to_lowercase(), key) {
                clashes.push(Clash { path: path.clone(), first: other.clone(), second: key.clone() });
            }
        }
        clashes
    }
}

fn homes(concept: &Concept) -> HashMap<RecordRef, PageKey> {
    let mut homes = HashMap::new();
    for (chapter, section) in concept.sections() {
        let page = |chapter: &Chapter| PageKey::Chapter(chapter.id.clone());
        for record in section.records() {
            homes.insert(RecordRef::new(record.kind(), record.id().clone()), page(chapter));
            for part in record.parts() {
                homes.insert(RecordRef::new(part.kind(), part.id().clone()), page(chapter));
            }
        }
    }
    homes
}

/// The way from one path to another inside a site, so that it works under any address and from disk.
pub fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let folders = from.len() - 1;
    let common = from.iter().zip(&to).take(folders.min(to.len() - 1)).take_while(|(a, b)| a == b).count();
    let mut way = "../".repeat(folders - common);
    way.push_str(&to[common..].join("/"));
    way
}
