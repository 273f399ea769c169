//! What everything on one page is drawn in: the edition, the page, its language.

use super::contents::Contents;
use super::prose;
use crate::concept::{Block, Kind, LocalProse, Meant, Picture, RecordRef};
use crate::i18n::{Pack, Say};
use crate::render::addresses::{Page, PageKey, relative};
use crate::render::edition::Edition;
use crate::render::words;
use crate::theme::Prepared;
use crate::value::{Id, Language, Localized, Time};
use serde::Serialize;
use std::cell::{Cell, OnceCell};

/// One page being drawn.
pub struct Scene<'a> {
    /// The edition.
    pub edition: &'a Edition,
    /// The page.
    pub page: &'a Page,
    /// Words and formats of its language.
    pub pack: &'static Pack,
    /// The interface's words, as templates read them.
    pub words: &'a Prepared,
    /// What the pages of chapters hold.
    pub contents: &'a Contents,
    /// The site around the page, made when the first template asks for it.
    site: OnceCell<Prepared>,
    /// How many footnotes the page has so far: they are numbered through, whatever text they stand in.
    notes: Cell<usize>,
}

/// A link as templates read it.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// What is shown.
    pub title: String,
    /// Where it leads.
    pub href: String,
    /// The title's language, when it is not the page's.
    pub lang: Option<String>,
}

/// A link to another host as templates read it.
#[derive(Clone, Debug, Serialize)]
pub struct WebLink {
    /// What is shown.
    pub text: String,
    /// Where it leads.
    pub href: String,
}

/// A picture as templates read it.
#[derive(Clone, Debug, Serialize)]
pub struct PictureView {
    src: String,
    alt: String,
    credit: Option<String>,
    width: Option<usize>,
    height: Option<usize>,
}

impl<'a> Scene<'a> {
    /// Sets a page up.
    pub fn new(edition: &'a Edition, page: &'a Page, words: &'a Prepared, contents: &'a Contents) -> Self {
        Self {
            edition,
            page,
            pack: edition.pack(&page.language),
            words,
            contents,
            site: OnceCell::new(),
            notes: Cell::new(0),
        }
    }

    /// The site around the page, as templates read it.
    pub fn site(&self) -> &Prepared {
        self.site.get_or_init(|| Prepared::new(&super::site::view(self)))
    }

    /// Takes the next `count` numbers for footnotes; the answer is the last number before them.
    pub fn number_notes(&self, count: usize) -> usize {
        let before = self.notes.get();
        self.notes.set(before + count);
        before
    }

    /// The page's language.
    pub fn language(&self) -> &Language {
        &self.page.language
    }

    /// Whether the page is in the language the concept is written in.
    pub fn is_original(&self) -> bool {
        self.language() == self.edition.original()
    }

    /// A sentence of the interface.
    pub fn say(&self, key: &str, values: &[(&str, Say<'_>)]) -> String {
        self.pack.say(key, values)
    }

    /// The region's word for something.
    pub fn label(&self, key: &str, many: bool) -> String {
        self.edition.label(key, many, self.language())
    }

    /// The language of a text, when the page's own is missing.
    pub fn lang<T>(&self, text: &Localized<T>) -> Option<String> {
        (!self.is_original() && !text.is_translated(self.language()))
            .then(|| self.edition.original().to_string())
    }

    /// The language a text is shown in.
    fn shown_in<T>(&self, text: &Localized<T>) -> &Language {
        if text.is_translated(self.language()) { self.language() } else { self.edition.original() }
    }

    /// A line of text, set in the language it is shown in.
    pub fn text(&self, text: &Localized<String>) -> String {
        self.edition.text(text, self.language())
    }

    /// A line of text that may be unset.
    pub fn maybe_text(&self, text: Option<&Localized<String>>) -> Option<String> {
        text.map(|text| self.text(text))
    }

    /// Lines of text.
    pub fn texts(&self, texts: &[Localized<String>]) -> Vec<String> {
        texts.iter().map(|text| self.text(text)).collect()
    }

    /// Running text as HTML, without collections.
    pub fn prose(&self, prose: &LocalProse) -> String {
        let blocks: &[Block<Meant>] = prose.get(self.language(), self.edition.original());
        let pack = self.edition.pack(self.shown_in(prose));
        prose::html(self, pack, blocks, &mut |_| Ok(String::new())).unwrap_or_default()
    }

    /// What somebody said, as HTML.
    pub fn said(&self, prose: &LocalProse) -> String {
        let blocks: &[Block<Meant>] = prose.get(self.language(), self.edition.original());
        prose::said(self, self.edition.pack(self.shown_in(prose)), blocks)
    }

    /// Running text that may be unset.
    pub fn maybe_prose(&self, prose: Option<&LocalProse>) -> Option<String> {
        prose.map(|prose| self.prose(prose)).filter(|html| !html.is_empty())
    }

    /// A time in its own precision.
    pub fn time(&self, time: Option<&Time>) -> Option<String> {
        time.map(|time| self.pack.time(time))
    }

    /// `as of` a time.
    pub fn as_of(&self, time: Option<&Time>) -> Option<String> {
        self.time(time).map(|time| self.say("as-of", &[("time", time.into())]))
    }

    /// The way to a path of the site. The page for missing pages is shown at any address, so its ways begin at
    /// the site's own, when that is known.
    pub fn way(&self, path: &str) -> String {
        match (&self.page.key, self.edition.base_path()) {
            (PageKey::NotFound, Some(base)) => format!("{base}/{path}"),
            _ => relative(&self.page.path, path),
        }
    }

    /// The way to a page in this page's language, or in the original one.
    pub fn to_page(&self, key: &PageKey) -> Option<String> {
        self.edition.addresses.page(key, self.language()).map(|page| self.way(&page.path))
    }

    /// The way to a record; on its own page only the anchor.
    pub fn to_record(&self, record: &RecordRef) -> Option<String> {
        let (key, anchor) = self.edition.addresses.home(record)?;
        let page = self.edition.addresses.page(&key, self.language())?;
        Some(match anchor {
            Some(anchor) if page.path == self.page.path => format!("#{anchor}"),
            Some(anchor) => format!("{}#{anchor}", self.way(&page.path)),
            None => self.way(&page.path),
        })
    }

    /// A link to a record under its own title.
    pub fn link(&self, kind: Kind, id: &Id) -> Option<Link> {
        let record = RecordRef::new(kind, id.clone());
        let href = self.to_record(&record)?;
        if let (Kind::Fact, Some(fact)) = (kind, self.edition.concept.fact(id)) {
            let title = words::fact_title(self.edition, self.language(), fact);
            return Some(Link { title, href, lang: self.lang(&fact.name) });
        }
        let title = words::record_title(self.edition, &record)?;
        Some(Link { title: self.text(title), href, lang: self.lang(title) })
    }

    /// Links to records under their own titles.
    pub fn links(&self, kind: Kind, ids: &[Id]) -> Vec<Link> {
        ids.iter().filter_map(|id| self.link(kind, id)).collect()
    }

    /// A link to another host, shown as its address without the scheme.
    pub fn web(&self, url: Option<&String>) -> Option<WebLink> {
        url.map(|url| {
            let shown = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest).trim_end_matches('/');
            WebLink { text: shown.to_owned(), href: url.clone() }
        })
    }

    /// A picture of the content.
    pub fn picture(&self, picture: &Picture) -> Option<PictureView> {
        let file = self.edition.files.get(&picture.file)?;
        Some(PictureView {
            src: self.way(&file.address),
            alt: self.text(&picture.alt),
            credit: self.maybe_text(picture.credit.as_ref()),
            width: file.size.map(|(width, _)| width),
            height: file.size.map(|(_, height)| height),
        })
    }
}
