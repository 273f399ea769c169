//! What is drawn: a concept, its theme, its words, its files, its addresses.

use super::addresses::{Addresses, Page};
use super::fingerprint::Fingerprint;
use super::previews::{Preview, Previews};
use crate::concept::{Concept, Contact};
use crate::i18n::{Pack, Setting, pack};
use crate::theme::{Asset, Colours, TemplateFault, Templates};
use crate::value::{Language, Localized};
use std::collections::BTreeMap;

/// A concept ready to be drawn.
pub struct Edition {
    /// The concept.
    pub concept: Concept,
    /// The templates of its theme.
    pub templates: Templates,
    /// The assets of its theme.
    pub assets: Vec<Asset>,
    /// The colours of its theme.
    pub colours: Colours,
    /// The files of the content that its texts name, by path.
    pub files: BTreeMap<String, ContentFile>,
    /// Every page's address.
    pub addresses: Addresses,
    /// Where the site will be published, without a slash at the end.
    pub base_url: Option<String>,
    /// The day of the edition.
    pub date: jiff::civil::Date,
    /// The rules for barriers that have found nothing, by their codes.
    pub passed: Vec<&'static str>,
    /// The preview pictures of its pages.
    pub previews: Previews,
    /// What its pages are made of, when somebody may have drawn them before.
    pub fingerprint: Option<Fingerprint>,
}

/// A file of the content that is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentFile {
    /// Its address, with the hash.
    pub address: String,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// Width and height in pixels, for pictures that have them.
    pub size: Option<(usize, usize)>,
}

impl Edition {
    /// The language the concept is written in.
    pub fn original(&self) -> &Language {
        self.concept.about.original_language()
    }

    /// Words and formats of a language.
    pub fn pack(&self, language: &Language) -> &'static Pack {
        pack(language)
    }

    /// A line of text for readers of a language, set as the language does that it is shown in: this one or the original.
    pub fn text(&self, text: &Localized<String>, language: &Language) -> String {
        let shown_in = if text.is_translated(language) { language } else { self.original() };
        let typography = &self.pack(shown_in).typography;
        typography.set(text.get(language, self.original()), Setting::default()).into_owned()
    }

    /// The preview picture of a page; none for pages that are not shared, and while the site's address is not known.
    pub fn preview(&self, page: &Page) -> Result<Option<&Preview>, TemplateFault> {
        self.previews.of(self, page)
    }

    /// The region's word for something, or the interface's: `key` is one of the concept's labels.
    pub fn label(&self, key: &str, many: bool, language: &Language) -> String {
        let label = self.concept.about.labels.get(key);
        let own = label.map(|label| if many { &label.other } else { &label.one }).and_then(|text| {
            if language == self.original() { Some(&text.original) } else { text.translated(language) }
        });
        match own {
            Some(own) => own.clone(),
            None => pack(language).say(&format!("label-{key}-{}", if many { "other" } else { "one" }), &[]),
        }
    }

    /// Whether what is known of a contact still holds on the day of the edition.
    pub fn is_current(&self, contact: &Contact) -> bool {
        contact.valid_until.as_ref().is_none_or(|until| until.last_day() >= self.date)
    }

    /// The absolute address of a page, when the site's own is known.
    pub fn absolute(&self, path: &str) -> Option<String> {
        let base = self.base_url.as_deref()?;
        Some(match path {
            "index.html" => format!("{base}/"),
            path => match path.strip_suffix("/index.html") {
                Some(folder) => format!("{base}/{folder}/"),
                None => format!("{base}/{path}"),
            },
        })
    }

    /// The path of a language's feed; none without change notes.
    pub fn feed_path(&self, language: &Language) -> Option<String> {
        if self.concept.changes.is_empty() {
            return None;
        }
        Some(if language == self.original() { "feed.xml".to_owned() } else { format!("{language}/feed.xml") })
    }

    /// The path of the site's manifest; none while its address is not known, since nobody would look for it then.
    pub fn manifest_path(&self) -> Option<&'static str> {
        self.base_url.as_ref().map(|_| "site.webmanifest")
    }

    /// The host of the site's own address.
    pub fn host(&self) -> Option<&str> {
        self.host_and_path().map(|(host, _)| host)
    }

    /// The path part of the site's own address: what stands before every address on its host.
    pub fn base_path(&self) -> Option<&str> {
        self.host_and_path().map(|(_, path)| path)
    }

    fn host_and_path(&self) -> Option<(&str, &str)> {
        let base = self.base_url.as_deref()?;
        let rest = base.split_once("://").map_or(base, |(_, rest)| rest);
        Some(rest.split_at(rest.find('/').unwrap_or(rest.len())))
    }
}
