use super::phrase::{is_space, same_words, strip_words};
use super::{Lexicon, Unit, UnitKind};
use std::sync::LazyLock;

/// Every spelling that all languages share, with its unit, in the order of the units.
static SYMBOLS: LazyLock<Vec<(&'static str, UnitKind)>> = LazyLock::new(|| {
    let code = |kind: &UnitKind| match kind {
        UnitKind::Currency(currency) => Some(currency.code()),
        _ => None,
    };
    let spellings = UnitKind::all().flat_map(|kind| {
        let symbols = kind.symbols().iter().copied().chain(code(&kind));
        symbols.map(|symbol| (symbol, kind.clone())).collect::<Vec<_>>()
    });
    spellings.collect()
});

/// The longest unit, in characters.
const MAX_LENGTH: usize = 60;

/// The most words of a unit that stands behind a number; a key of its own may hold more.
const MAX_WORDS: usize = 6;

/// Why a text in a key of its own is not a unit.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum UnitError {
    /// There is nothing, or only white space.
    #[error("empty")]
    Empty,
    /// Longer than 60 characters, or without a letter or sign a unit could have.
    #[error("not a unit: `{text}`")]
    NotAUnit { text: String },
}

/// Reads a unit from a key of its own; what the machine does not know becomes free text.
///
/// Digits are allowed here (`je 1.000 Einwohner`), because no number stands beside them.
pub fn read_unit(text: &str, lexicon: &Lexicon) -> Result<Unit, UnitError> {
    let text = tidy(text);
    if text.is_empty() {
        return Err(UnitError::Empty);
    }
    if let Some(kind) = known(&text, lexicon) {
        return Ok(Unit::spelled(kind, &text));
    }
    let named = text.chars().any(char::is_alphabetic);
    if !named || text.chars().count() > MAX_LENGTH || text.chars().any(char::is_control) {
        return Err(UnitError::NotAUnit { text });
    }
    Ok(Unit::new(UnitKind::Other(text)))
}

/// Reads the text behind a number; `None` if it is no unit: with digits, with punctuation, too long.
pub(super) fn read_trailing_unit(text: &str, lexicon: &Lexicon) -> Option<Unit> {
    let text = tidy(text);
    if let Some(kind) = known(&text, lexicon) {
        return Some(Unit::spelled(kind, &text));
    }
    // `Prozent der Beschäftigten` would lose its percent as free text; of whom belongs elsewhere.
    if let Some((unit, rest)) = strip_known_unit(&text, lexicon)
        && (unit.kind().is_share() || matches!(unit.kind(), UnitKind::Currency(_)))
        && rest.starts_with(' ')
    {
        return None;
    }
    // Gender marks stand inside words: `Teilnehmer:innen`, `Teilnehmer*innen`.
    let fits = |c: char| c.is_alphabetic() || is_script_digit(c) || " -–/.:*_%&'’°²³".contains(c);
    let begins = text.chars().next().is_some_and(|c| c.is_alphabetic() || c == '°');
    let ends = text.chars().next_back().is_some_and(|c| !":*_&-–/".contains(c));
    let fits = begins
        && ends
        && text.chars().all(fits)
        && text.chars().count() <= MAX_LENGTH
        && text.split(' ').count() <= MAX_WORDS;
    fits.then(|| Unit::new(UnitKind::Other(text)))
}

/// The known unit at the beginning of the text, the longest possible, and what follows.
pub(super) fn strip_known_unit<'text>(text: &'text str, lexicon: &Lexicon) -> Option<(Unit, &'text str)> {
    // Most numbers begin with a digit, no unit does, and looking through all of them takes longer than the rest.
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    // Cases count in symbols, so the characters are compared first and the end of the word after.
    let symbols = SYMBOLS.iter().filter(|(symbol, _)| text.starts_with(symbol));
    let symbols = symbols.filter_map(|(symbol, kind)| Some((kind, strip_words(text, symbol)?)));
    let words = lexicon.units.iter().filter_map(|(kind, word)| Some((kind, strip_words(text, word)?)));
    let (kind, rest) = symbols.chain(words).min_by_key(|(_, rest)| rest.len())?;
    let written = text.get(..text.len() - rest.len())?;
    Some((Unit::spelled(kind.clone(), &tidy(written)), rest))
}

/// The unit that the whole text names, plain or compound.
fn known(text: &str, lexicon: &Lexicon) -> Option<UnitKind> {
    if text.chars().count() > MAX_LENGTH {
        return None;
    }
    plain(text, lexicon).or_else(|| compound(text, lexicon))
}

/// A plain unit: by its symbol with exact cases, else by a word of the language, else by a symbol in other cases.
fn plain(text: &str, lexicon: &Lexicon) -> Option<UnitKind> {
    let by_symbol = || UnitKind::from_symbol(text);
    let by_word = || lexicon.units.iter().find(|(_, word)| word == text);
    let by_any_case = || lexicon.units.iter().find(|(_, word)| same_words(text, word));
    // One or two letters differ too much by case (`t`, `MW`), three do not (`eur`, `kwh`).
    let by_any_symbol = || {
        let long = text.chars().count() >= 3;
        let same = |symbol: &str| symbol.eq_ignore_ascii_case(text);
        UnitKind::all().find(|kind| {
            let code = matches!(kind, UnitKind::Currency(currency) if same(currency.code()));
            long && (code || kind.symbols().iter().any(|symbol| same(symbol)))
        })
    };
    by_symbol()
        .or_else(|| by_word().or_else(by_any_case).map(|(kind, _)| kind.clone()))
        .or_else(by_any_symbol)
}

/// One unit for each of another. At least the first must be known; `Workshops/Führungen` is a name.
fn compound(text: &str, lexicon: &Lexicon) -> Option<UnitKind> {
    for (at, c) in text.char_indices() {
        let (head, tail) = text.split_at_checked(at)?;
        let each = if c == '/' {
            tail.strip_prefix('/')
        } else if is_space(c) {
            let tail = tail.trim_start_matches(is_space);
            lexicon.per.iter().find_map(|word| strip_words(tail, word))
        } else {
            None
        };
        let Some(each) = each.map(|each| each.trim_matches(is_space)).filter(|each| !each.is_empty()) else {
            continue;
        };
        let Some(of) = plain(head.trim_matches(is_space), lexicon) else { continue };
        let each = match plain(each, lexicon) {
            Some(each) => each,
            None if c != '/' && each.chars().all(|c| c.is_alphabetic() || c == ' ' || c == '-') => {
                UnitKind::Other(each.to_owned())
            }
            None => continue,
        };
        return Some(UnitKind::Per(Box::new(of), Box::new(each)));
    }
    None
}

/// Trimmed, with one plain space between words: the renderer sets protected ones.
fn tidy(text: &str) -> String {
    text.split(is_space).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Raised and lowered digits, which belong to names of units (`m²`, `CO₂`) and not to numbers.
pub(super) fn is_script_digit(c: char) -> bool {
    matches!(c, '²' | '³' | '¹' | '\u{2070}'..='\u{2079}' | '\u{2080}'..='\u{2089}')
}
