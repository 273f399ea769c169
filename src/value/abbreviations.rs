use super::phrase::{is_space, strip_words, strip_words_at_end};
use super::words::{Word, words};
use std::collections::HashSet;
use std::ops::Range;

/// What a language knows of abbreviations: those that everybody knows, and how texts explain the others.
#[derive(Clone, Debug, Default)]
pub struct Abbreviations {
    known: HashSet<String>,
    /// What stands between a long form and its abbreviation: `in short`.
    follows: Vec<String>,
    /// What stands between an abbreviation and its long form: `stands for`.
    means: Vec<String>,
}

/// An abbreviation in a text: two to six capitals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Abbreviation<'t> {
    /// The capitals, without the letter of a plural.
    pub letters: &'t str,
    /// Where they stand, in bytes.
    pub range: Range<usize>,
}

impl Abbreviations {
    /// Reads the lists.
    pub(super) fn read(known: Vec<String>, follows: Vec<String>, means: Vec<String>) -> Self {
        Self { known: known.into_iter().collect(), follows, means }
    }

    /// Whether everybody knows an abbreviation.
    pub fn is_known(&self, letters: &str) -> bool {
        self.known.contains(letters)
    }

    /// Whether a text explains an abbreviation where it stands: `long form (ABC)`, `ABC (long form)`, `ABC: long form`,
    /// `long form, in short ABC`.
    pub fn explains(&self, text: &str, at: &Abbreviation<'_>) -> bool {
        let before = text.get(..at.range.start).unwrap_or_default().trim_end_matches(is_space);
        let after = text.get(at.range.end..).unwrap_or_default();
        // Most texts end otherwise, which their last letter tells.
        let last = before.chars().next_back();
        let ends = |words: &&String| last.is_some_and(|last| words.ends_with(last));
        let follows = self.follows.iter().filter(ends).find_map(|words| strip_words_at_end(before, words));
        if follows.is_some_and(|head| head.ends_with(|c: char| c.is_alphabetic() || c == ',')) {
            return true;
        }
        let head = follows.unwrap_or(before);
        let closes = after.trim_start_matches(is_space).starts_with([')', ',', ';', '/', '–', ']']);
        let opened = head.strip_suffix(['(', '[']).map(|head| head.trim_end_matches(is_space));
        if closes && opened.is_some_and(|head| head.ends_with(|c: char| c.is_alphabetic() || is_quote(c))) {
            return true;
        }
        self.long_form(before, after).is_some_and(|long| is_short_for(at.letters, long))
    }

    /// What may be the long form behind an abbreviation.
    fn long_form<'t>(&self, before: &str, after: &'t str) -> Option<&'t str> {
        let after = after.trim_start_matches(is_space);
        if let Some(inside) = after.strip_prefix(['(', '[']) {
            let end = inside.char_indices().take(LONGEST).find(|(_, c)| matches!(c, ')' | ']'));
            return end.and_then(|(at, _)| inside.get(..at));
        }
        if let Some(long) = self.means.iter().find_map(|words| strip_words(after, words)) {
            return Some(long);
        }
        // A line of a list or a table: the abbreviation, a mark, the long form.
        let marks = [":", "=", "–", "-"];
        marks.iter().find_map(|mark| after.strip_prefix(mark)).filter(|_| before.is_empty())
    }
}

/// The longest long form, in characters.
const LONGEST: usize = 200;

/// Whether the letters stand in the words in their order, the first of them at the beginning.
fn is_short_for(letters: &str, words: &str) -> bool {
    let words = words.chars().take(LONGEST).skip_while(|c| !c.is_alphabetic());
    let mut words = words.flat_map(char::to_lowercase);
    let mut letters = letters.chars().flat_map(char::to_lowercase);
    letters.next() == words.next() && letters.all(|letter| words.any(|c| c == letter))
}

fn is_quote(c: char) -> bool {
    matches!(c, '“' | '”' | '"' | '«' | '»')
}

impl<'t> Abbreviation<'t> {
    /// The abbreviations of a text, in their order.
    ///
    /// No abbreviations are: capitals that shout, numbers in Roman letters, the letters of a number or a norm
    /// (`DIN 18040`), parts of an address or of another name (`A.BC`, `AB&C`), words with small letters.
    pub fn find(text: &'t str) -> Vec<Self> {
        let mut found = Vec::new();
        let mut words = words(text).peekable();
        let mut shouted_before = false;
        let mut end = 0;
        while let Some(word) = words.next() {
            let touches = |word: &Word<'_>, end: usize| {
                let between = text.get(end..word.range.start).unwrap_or_default();
                !between.is_empty() && between.chars().all(|c| is_space(c) || c == '-')
            };
            if let Some(letters) = abbreviation(word.text) {
                let shouts = shouted_before && touches(&word, end);
                let tied = words.peek().is_some_and(|next| {
                    touches(next, word.range.end) && (is_capitals(next.text) || is_code(next.text))
                });
                if !shouts && !tied && stands_alone(text, &word.range) {
                    let range = word.range.start..word.range.start + letters.len();
                    found.push(Self { letters, range });
                }
            }
            (shouted_before, end) = (is_capitals(word.text), word.range.end);
        }
        found
    }
}

/// Two to six capitals; behind three or more, the letter of a plural does not count.
fn abbreviation(word: &str) -> Option<&str> {
    if !word.starts_with(char::is_uppercase) {
        return None;
    }
    let letters = word.strip_suffix('s').unwrap_or(word);
    let count = letters.chars().count();
    let fits = letters.chars().all(char::is_uppercase) && (2..=6).contains(&count);
    (fits && !letters.chars().all(|c| matches!(c, 'I' | 'V' | 'X'))).then_some(letters)
}

fn is_capitals(word: &str) -> bool {
    word.chars().all(char::is_uppercase) && word.chars().nth(1).is_some()
}

/// Digits that are no year: those of a norm, a register, a room.
fn is_code(word: &str) -> bool {
    let digits = word.bytes().all(|byte| byte.is_ascii_digit());
    let is_year = digits && word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
    word.starts_with(|c: char| c.is_ascii_digit()) && !is_year
}

/// Whether nothing ties a word to what stands beside it.
fn stands_alone(text: &str, range: &Range<usize>) -> bool {
    let before = text.get(..range.start).and_then(|head| head.chars().next_back());
    let mut after = text.get(range.end..).unwrap_or_default().chars();
    let (next, second) = (after.next(), after.next());
    let ties = |c: char| matches!(c, '@' | '_' | '#' | '&' | '+');
    let tied_before = |c: char| ties(c) || matches!(c, '.' | '\'' | '’');
    let dotted = next == Some('.') && second.is_some_and(char::is_alphanumeric);
    !(before.is_some_and(tied_before) || next.is_some_and(ties) || dotted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(text: &str) -> Vec<&str> {
        Abbreviation::find(text).into_iter().map(|one| one.letters).collect()
    }

    #[test]
    fn abbreviations_are_capitals_that_stand_for_something() {
        assert_eq!(
            letters("Die IHK, KMUs (ÖPNV); IKT-Betriebe und ESF/EFRE."),
            ["IHK", "KMU", "ÖPNV", "IKT", "ESF", "EFRE"]
        );
        assert_eq!(letters("ESF 2021–2027, the ESF’s plan"), ["ESF", "ESF"]);
        for none in [
            "A, XII, VI",
            "DIN 18040, BITV 2.0, VR-12, EN 301 549",
            "WIR SIND DA, HAND-IN-HAND",
            "D’OR BaMF MStV saxJOB kWh dB GmbH CO2 B2B H2O",
            "z. B. e.V. www.IHK.de a@IHK #IHK AB&C AB_C A.BC",
            "MITGLIED",
            "",
        ] {
            assert_eq!(letters(none), Vec::<&str>::new(), "{none}");
        }
    }

    #[test]
    fn an_explanation_is_known_where_it_stands() {
        let list = |items: &[&str]| items.iter().map(|&item| item.to_owned()).collect();
        let abbreviations = Abbreviations::read(Vec::new(), list(&["kurz", "kurz:"]), list(&["steht für"]));
        let explained = |text: &str| -> Vec<bool> {
            Abbreviation::find(text).iter().map(|one| abbreviations.explains(text, one)).collect()
        };
        for text in [
            "Informations- und Kommunikationstechnik (IKT)",
            "IKT (Informations- und Kommunikationstechnik)",
            "IKT: Informations- und Kommunikationstechnik",
            "IKT – Informations- und Kommunikationstechnik",
            "die Technik, kurz IKT, wächst",
            "die Technik (kurz: IKT) wächst",
            "die Technik (IKT, „ICT“ im Englischen)",
            "IKT steht für Informations- und Kommunikationstechnik",
        ] {
            assert_eq!(explained(text).first(), Some(&true), "{text}");
        }
        for text in [
            "IKT wächst",
            "(IKT)",
            "12 (IKT)",
            "die Technik (z. B. IKT)",
            "IKT (Dresden)",
            "die IKT: Informations- und Kommunikationstechnik",
            "IKT: alle Betriebe",
        ] {
            assert_eq!(explained(text), [false], "{text}");
        }
    }
}
