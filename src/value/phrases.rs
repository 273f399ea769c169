use super::phrase::strip_words;
use super::words::{Word, words};
use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;

/// Words and phrases that are looked for together: one walk over a text finds them all.
///
/// Cases do not count, a space answers to any spaces, and a phrase begins and ends where a word does. Of phrases
/// that begin at one place the longest is found, and what is found does not overlap.
#[derive(Clone, Debug, Default)]
pub struct Phrases {
    phrases: Vec<String>,
    /// The phrases that begin with a word, by that word in lower case; the longest first.
    by_word: HashMap<String, Vec<Rest>>,
    /// Those that begin with a sign; the longest first.
    by_sign: HashMap<char, Vec<Rest>>,
    /// Which words may be a first one: most words of a text are none, and need no closer look.
    filter: Filter,
}

/// What follows the first word or sign of a phrase.
#[derive(Clone, Debug)]
struct Rest {
    number: usize,
    words: String,
}

/// A phrase in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPhrase {
    /// Which: its number in the order in which the phrases were given.
    pub number: usize,
    /// Where, in bytes.
    pub range: Range<usize>,
}

impl Phrases {
    /// Phrases, numbered from 0; one without words is never found.
    pub fn new(phrases: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut all = Self::default();
        for (number, phrase) in phrases.into_iter().enumerate() {
            let phrase: String = phrase.into().trim().to_owned();
            let first = words(&phrase).next().filter(|word| word.range.start == 0);
            let rest =
                |first: usize| Rest { number, words: phrase.get(first..).unwrap_or_default().to_owned() };
            if let Some(Word { text, range }) = first {
                let mut lower = String::new();
                put_small(text, &mut lower);
                [text, &lower, &text.to_uppercase()].into_iter().for_each(|word| all.filter.add(word));
                all.by_word.entry(lower).or_default().push(rest(range.end));
            } else if let Some(sign) = phrase.chars().next() {
                all.by_sign.entry(sign).or_default().push(rest(sign.len_utf8()));
            }
            all.phrases.push(phrase);
        }
        for rests in all.by_word.values_mut().chain(all.by_sign.values_mut()) {
            rests.sort_by_key(|rest| Reverse(rest.words.len()));
        }
        all
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.by_word.is_empty() && self.by_sign.is_empty()
    }

    /// A phrase as it was given.
    pub fn get(&self, number: usize) -> Option<&str> {
        self.phrases.get(number).map(String::as_str)
    }

    /// Everything that stands in a text, in its order.
    pub fn find(&self, text: &str) -> Vec<FoundPhrase> {
        let mut found = Vec::new();
        if self.is_empty() {
            return found;
        }
        let (mut lower, mut gap) = (String::new(), 0);
        for word in words(text) {
            self.signs(text, gap..word.range.start, &mut found);
            gap = word.range.end;
            if !self.filter.may_hold(word.text) || word.range.start < free(&found) {
                continue;
            }
            put_small(word.text, &mut lower);
            if let Some(rests) = self.by_word.get(lower.as_str()) {
                found.extend(longest(text, word.range, rests));
            }
        }
        self.signs(text, gap..text.len(), &mut found);
        found
    }

    /// Finds what begins with a sign between two words.
    fn signs(&self, text: &str, within: Range<usize>, found: &mut Vec<FoundPhrase>) {
        if self.by_sign.is_empty() {
            return;
        }
        for (at, sign) in text.get(within.clone()).unwrap_or_default().char_indices() {
            let at = within.start + at;
            if let Some(rests) = self.by_sign.get(&sign).filter(|_| at >= free(found)) {
                found.extend(longest(text, at..at + sign.len_utf8(), rests));
            }
        }
    }
}

/// Where the next phrase may begin at the earliest.
fn free(found: &[FoundPhrase]) -> usize {
    found.last().map_or(0, |last| last.range.end)
}

/// The longest phrase of those whose first word or sign stands there.
fn longest(text: &str, first: Range<usize>, rests: &[Rest]) -> Option<FoundPhrase> {
    let tail = text.get(first.end..)?;
    rests.iter().find_map(|rest| {
        let after = strip_words(tail, &rest.words)?;
        let inside = rest.words.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric);
        let range = first.start..text.len() - after.len();
        (!inside).then_some(FoundPhrase { number: rest.number, range })
    })
}

/// Puts a word in lower case into `small`, letter by letter.
fn put_small(word: &str, small: &mut String) {
    small.clear();
    small.extend(word.chars().flat_map(char::to_lowercase));
}

/// A set of words that may say yes to a word that is not in it.
#[derive(Clone, Debug, Default)]
struct Filter {
    /// One bit a mark.
    bits: Vec<u64>,
}

impl Filter {
    fn add(&mut self, word: &str) {
        self.bits.resize(MARKS / 64, 0);
        let mark = mark(word);
        if let Some(bits) = self.bits.get_mut(mark / 64) {
            *bits |= 1 << (mark % 64);
        }
    }

    fn may_hold(&self, word: &str) -> bool {
        let mark = mark(word);
        self.bits.get(mark / 64).is_some_and(|bits| bits >> (mark % 64) & 1 == 1)
    }
}

/// How many marks there are.
const MARKS: usize = 8192;

/// What a word looks like from afar: its first bytes, whatever their cases, and its length.
fn mark(word: &str) -> usize {
    let byte = |at: usize| usize::from(word.as_bytes().get(at).copied().unwrap_or(0) | 0x20);
    let length = word.len().min(31);
    ((byte(0) * 31 + byte(1)) * 31 + byte(2) * 7 + length * 257) % MARKS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'t>(phrases: &[&str], text: &'t str) -> Vec<(usize, &'t str)> {
        let phrases = Phrases::new(phrases.iter().copied());
        phrases.find(text).into_iter().map(|one| (one.number, &text[one.range])).collect()
    }

    #[test]
    fn phrases_are_found_as_whole_words_in_any_case() {
        let phrases = ["Ziel", "das Ziel der Region", "§ 5", "(s)he"];
        assert_eq!(found(&phrases, "Das Ziel der Stadt: ein ZIEL"), [(0, "Ziel"), (0, "ZIEL")]);
        assert_eq!(found(&phrases, "das\u{a0}Ziel\n der Region"), [(1, "das\u{a0}Ziel\n der Region")]);
        assert_eq!(found(&phrases, "Ziele, Unziel, Ziel2, Haupt-Ziel"), [(0, "Ziel")]);
        assert_eq!(found(&phrases, "nach § 5, nicht § 55; (s)he"), [(2, "§ 5"), (3, "(s)he")]);
        assert_eq!(found(&["über", "Über uns"], "ÜBER UNS, Über"), [(1, "ÜBER UNS"), (0, "Über")]);
    }

    #[test]
    fn nothing_is_found_where_nothing_is() {
        assert_eq!(found(&[], "Ziel"), []);
        assert_eq!(found(&["", " "], "Ziel"), []);
        assert_eq!(found(&["Ziel"], ""), []);
        assert!(Phrases::new(["", " "]).is_empty());
    }
}
