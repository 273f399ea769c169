use super::date_pattern::DatePattern;
use super::phrase::{Phrase, is_space, strip_words_at_end};
use super::{Qualifier, Scale, Season, UnitKind};

/// How one language writes numbers, units and times.
///
/// Read from a word file (`src/i18n/lexicon/de.ftl`), one key a kind of thing, spellings separated by ` | `.
/// What every language writes alike (`%`, `€`, `≥`, ISO 8601) is not in it. The keys are listed in
/// [`Lexicon::read`]; `#` in a value stands for a number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Lexicon {
    /// The decimal mark of the language's own convention.
    pub(super) decimal: char,
    /// Its grouping marks, besides spaces and apostrophes, which group everywhere.
    pub(super) groups: Vec<char>,
    pub(super) ordinals: Vec<String>,
    pub(super) qualifiers: Vec<(Qualifier, Phrase)>,
    pub(super) scales: Vec<(Scale, String)>,
    pub(super) units: Vec<(UnitKind, String)>,
    pub(super) per: Vec<String>,
    pub(super) ranges: Vec<Phrase>,
    pub(super) ratios: Vec<Phrase>,
    pub(super) ranks: Vec<Phrase>,
    pub(super) dates: Vec<DatePattern>,
    /// Name and number, 1 to 12.
    pub(super) months: Vec<(u8, String)>,
    pub(super) quarters: Vec<Phrase>,
    pub(super) half_years: Vec<Phrase>,
    pub(super) seasons: Vec<(Season, String)>,
    transliterations: Vec<(String, String)>,
}

/// Why words are not a [`Lexicon`]: a fault of the word file, never of the content.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum LexiconError {
    /// A key that every language needs is absent or empty.
    #[error("the word file has no `{key}`")]
    Missing { key: String },
    /// An item of a value does not have the form its key asks for.
    #[error("`{item}` cannot stand in `{key}`")]
    Malformed { key: String, item: String },
}

impl Lexicon {
    /// Reads a lexicon by asking for each key.
    ///
    /// Needed: `lexicon-decimal`, `lexicon-group` (one character each), `lexicon-range` (`# to #`), `lexicon-date`
    /// (`DAY`, `MONTH`, `NAME`, `YEAR` and what stands between them), `lexicon-month-1` … `-12`.
    ///
    /// May be absent: `lexicon-ordinal` (`.`), `lexicon-qualifier-CODE` (see [`Qualifier::code`]),
    /// `lexicon-scale-POWER`, `lexicon-unit-CODE` (see [`UnitKind::code`]), `lexicon-per`, `lexicon-ratio` (`# of #`),
    /// `lexicon-rank` (`rank #`), `lexicon-quarter` (`Q#`), `lexicon-half-year`, `lexicon-season-CODE` (see
    /// [`Season::code`]), `lexicon-transliterate` (`ä ae`).
    pub fn read(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, LexiconError> {
        let words = Words { lookup };
        let mut qualifiers = Vec::new();
        for qualifier in Qualifier::ALL {
            for sign in qualifier.signs() {
                qualifiers.push((qualifier, Phrase::read("", sign, 1)?));
            }
            let key = format!("lexicon-qualifier-{}", qualifier.code());
            qualifiers.extend(words.phrases(&key, 1)?.into_iter().map(|phrase| (qualifier, phrase)));
        }
        // The longest first: `bis zu` before `bis`, `>=` before `>`.
        qualifiers.sort_by_key(|(_, phrase)| std::cmp::Reverse(phrase.before().len()));

        let mut scales = Vec::new();
        for scale in Scale::ALL {
            let key = format!("lexicon-scale-{}", scale.power());
            scales.extend(words.list(&key).into_iter().map(|word| (scale, word)));
        }
        scales.sort_by_key(|(_, word)| std::cmp::Reverse(word.len()));

        let mut units = Vec::new();
        for kind in UnitKind::all() {
            let key = format!("lexicon-unit-{}", kind.code());
            units.extend(words.list(&key).into_iter().map(|word| (kind.clone(), word)));
        }

        let mut months = Vec::new();
        for month in 1..=12 {
            let key = format!("lexicon-month-{month}");
            months.extend(words.needed(&key)?.into_iter().map(|word| (month, word)));
        }
        months.sort_by_key(|(_, word)| std::cmp::Reverse(word.len()));

        let mut seasons = Vec::new();
        for season in Season::ALL {
            let key = format!("lexicon-season-{}", season.code());
            seasons.extend(words.list(&key).into_iter().map(|word| (season, word)));
        }

        let dates = words.needed("lexicon-date")?;
        words.needed("lexicon-range")?;
        Ok(Self {
            decimal: words.marks("lexicon-decimal")?.first().copied().unwrap_or('.'),
            groups: words.marks("lexicon-group")?,
            ordinals: words.list("lexicon-ordinal"),
            qualifiers,
            scales,
            units,
            per: words.list("lexicon-per"),
            ranges: words.phrases("lexicon-range", 2)?,
            ratios: words.phrases("lexicon-ratio", 2)?,
            ranks: words.phrases("lexicon-rank", 1)?,
            dates: dates
                .iter()
                .map(|item| DatePattern::read("lexicon-date", item))
                .collect::<Result<_, _>>()?,
            months,
            // `2023-Q3` and `2023-H1` are understood everywhere.
            quarters: [vec![Phrase::read("", "Q#", 1)?], words.phrases("lexicon-quarter", 1)?].concat(),
            half_years: [vec![Phrase::read("", "H#", 1)?], words.phrases("lexicon-half-year", 1)?].concat(),
            seasons,
            transliterations: words.pairs("lexicon-transliterate")?,
        })
    }

    /// Whether the words before a number say how exactly it is meant: `über`, `mindestens`.
    pub fn is_qualified(&self, before: &str) -> bool {
        let before = before.trim_end_matches(is_space);
        let words = self.qualifiers.iter().map(|(_, phrase)| phrase.before());
        words.filter(|words| !words.is_empty()).any(|words| strip_words_at_end(before, words).is_some())
    }

    /// The letters at the beginning of the text that the language writes otherwise in ASCII, and how.
    pub(super) fn transliteration_at(&self, text: &str) -> Option<(&str, &str)> {
        self.transliterations
            .iter()
            .find(|(from, _)| text.starts_with(from.as_str()))
            .map(|(from, to)| (from.as_str(), to.as_str()))
    }
}

/// The word file behind its lookup.
struct Words<F> {
    lookup: F,
}

impl<F: Fn(&str) -> Option<String>> Words<F> {
    /// The items of a key; none if it is absent.
    fn list(&self, key: &str) -> Vec<String> {
        let value = (self.lookup)(key).unwrap_or_default();
        value.split(" | ").map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect()
    }

    fn needed(&self, key: &str) -> Result<Vec<String>, LexiconError> {
        let items = self.list(key);
        if items.is_empty() { Err(LexiconError::Missing { key: key.to_owned() }) } else { Ok(items) }
    }

    fn phrases(&self, key: &str, numbers: usize) -> Result<Vec<Phrase>, LexiconError> {
        self.list(key).iter().map(|item| Phrase::read(key, item, numbers)).collect()
    }

    /// Single characters.
    fn marks(&self, key: &str) -> Result<Vec<char>, LexiconError> {
        let mark = |item: &String| match item.chars().collect::<Vec<_>>().as_slice() {
            [mark] => Ok(*mark),
            _ => Err(LexiconError::Malformed { key: key.to_owned(), item: item.clone() }),
        };
        self.needed(key)?.iter().map(mark).collect()
    }

    /// Two words an item, the first longest first, so that a letter with its accent apart wins over the letter.
    fn pairs(&self, key: &str) -> Result<Vec<(String, String)>, LexiconError> {
        let pair = |item: &String| match item.split_once(' ') {
            Some((from, to)) if to.is_ascii() => Ok((from.to_lowercase(), to.trim().to_owned())),
            _ => Err(LexiconError::Malformed { key: key.to_owned(), item: item.clone() }),
        };
        let mut pairs = self.list(key).iter().map(pair).collect::<Result<Vec<_>, _>>()?;
        pairs.sort_by_key(|(from, _)| std::cmp::Reverse(from.len()));
        Ok(pairs)
    }
}
