//! Everything one language brings.

use super::count::Numbers;
use super::time::Times;
use super::typography::Typography;
use super::words::Words;
use crate::value::{Language, Lexicon, Wording};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use std::cmp::Ordering;
use std::sync::{LazyLock, OnceLock};

/// The languages of the interface: tag and Fluent files. A new language is a row, its files and its explanations.
const LANGUAGES: &[(&str, &[&str])] = &[
    (
        "de",
        &[
            include_str!("words/de.ftl"),
            include_str!("messages/de.ftl"),
            include_str!("lexicon/de.ftl"),
            include_str!("hints/de.ftl"),
            include_str!("wording/de.ftl"),
        ],
    ),
    (
        "en",
        &[
            include_str!("words/en.ftl"),
            include_str!("messages/en.ftl"),
            include_str!("lexicon/en.ftl"),
            include_str!("hints/en.ftl"),
            include_str!("wording/en.ftl"),
        ],
    ),
];

/// The language that stands in for one without files.
pub(super) const FALLBACK: &str = "en";

static PACKS: LazyLock<Vec<(&'static str, OnceLock<Pack>)>> =
    LazyLock::new(|| LANGUAGES.iter().map(|(tag, _)| (*tag, OnceLock::new())).collect());

/// Words, formats and typography of one language.
pub struct Pack {
    /// The language whose words these are: for a language without files, the one that stands in.
    pub language: Language,
    /// How its numbers and times are read.
    pub lexicon: Lexicon,
    /// The words that rules look for in its texts.
    pub wording: Wording,
    /// How its texts are set.
    pub typography: Typography,
    pub(super) words: Words,
    pub(super) numbers: Numbers,
    pub(super) times: Times,
    collator: Option<CollatorBorrowed<'static>>,
    list: OnceLock<Option<icu_list::ListFormatter>>,
}

/// The tags of the languages that have files.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|(tag, _)| *tag)
}

/// The pack of a language, or of the one that stands in for it.
pub fn pack(language: &Language) -> &'static Pack {
    let of = |tag: &str| PACKS.iter().position(|(known, _)| *known == tag);
    let at = of(language.as_str()).or_else(|| of(language.primary())).or_else(|| of(FALLBACK)).unwrap_or(0);
    PACKS[at].1.get_or_init(|| Pack::load(LANGUAGES[at].0, LANGUAGES[at].1))
}

impl Pack {
    /// Reads a language's files. They are part of the program; a test loads every one of them.
    fn load(tag: &str, files: &[&'static str]) -> Self {
        let words = Words::read(tag, files);
        // The files are ours and tested: a lexicon that cannot be read is a fault of the program.
        let lexicon = Lexicon::read(|key| words.get(key)).expect("the lexicon of an embedded language");
        let language = Language::parse(tag).expect("the tag of an embedded language");
        // The region whose way of writing dates and numbers is meant when a site names only the language.
        let region = words.get("locale").unwrap_or_else(|| tag.to_owned());
        let locale = Locale::try_from_str(&region).unwrap_or(Locale::UNKNOWN);
        let long = words.get("time-style").as_deref() == Some("long");
        Self {
            wording: Wording {
                labels: words.all("label-").into_iter().collect(),
                ..Wording::read(|key| words.get(key))
            },
            typography: Typography::read(&words),
            numbers: Numbers::new(&locale),
            times: Times::new(&locale, long),
            collator: Collator::try_new(locale.into(), CollatorOptions::default()).ok(),
            list: OnceLock::new(),
            language,
            lexicon,
            words,
        }
    }

    /// The order of two texts as the language's readers expect it.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator
            .as_ref()
            .map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
            .then_with(|| a.cmp(b))
    }

    /// Alternatives in one phrase: `a, b or c`.
    pub fn any_of(&self, items: &[String]) -> String {
        let formatter = self.list.get_or_init(|| {
            let locale = Locale::try_from_str(self.language.as_str()).unwrap_or(Locale::UNKNOWN);
            icu_list::ListFormatter::try_new_or(
                locale.into(),
                icu_list::options::ListFormatterOptions::default(),
            )
            .ok()
        });
        match formatter {
            Some(formatter) => formatter.format(items.iter()).to_string(),
            None => items.join(", "),
        }
    }

    /// A message of the language's files, if there is one.
    pub fn get(&self, key: &str) -> Option<String> {
        self.words.get(key)
    }

    /// The words of all messages without variables whose keys begin with `prefix`, by the rest of the key with
    /// underscores: what templates use.
    pub fn all(&self, prefix: &str) -> Vec<(String, String)> {
        self.words.all(prefix)
    }
}
