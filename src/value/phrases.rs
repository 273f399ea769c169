use super::phrase::{is_space, strip_words};
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
    /// The phrases by their first word in lower case, or by the sign they begin with; the longest first.
    by_first: HashMap<String, Vec<usize>>,
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
        let phrases: Vec<String> =
            phrases.into_iter().map(|phrase| phrase.into().trim().to_owned()).collect();
        let mut by_first: HashMap<String, Vec<usize>> = HashMap::new();
        for (number, phrase) in phrases.iter().enumerate().filter(|(_, phrase)| !phrase.is_empty()) {
            let mut first = String::new();
            first_word(phrase, &mut first);
            by_first.entry(first).or_default().push(number);
        }
        for numbers in by_first.values_mut() {
            numbers.sort_by_key(|number| Reverse(phrases.get(*number).map_or(0, String::len)));
        }
        Self { phrases, by_first }
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.by_first.is_empty()
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
        let mut first = String::new();
        let (mut in_word, mut free) = (false, 0);
        for (at, c) in text.char_indices() {
            let begins = !(is_space(c) || in_word && c.is_alphanumeric());
            in_word = c.is_alphanumeric();
            if begins && at >= free {
                let rest = text.get(at..).unwrap_or_default();
                first.clear();
                first_word(rest, &mut first);
                if let Some((number, length)) = self.at_start(rest, &first) {
                    free = at + length;
                    found.push(FoundPhrase { number, range: at..free });
                }
            }
        }
        found
    }

    /// The longest phrase that the text begins with, and how many bytes of the text it takes.
    fn at_start(&self, text: &str, first: &str) -> Option<(usize, usize)> {
        self.by_first.get(first)?.iter().find_map(|&number| {
            let phrase = self.get(number)?;
            let rest = strip_words(text, phrase)?;
            let inside = phrase.ends_with(char::is_alphanumeric) && rest.starts_with(char::is_alphanumeric);
            (!inside).then(|| (number, text.len() - rest.len()))
        })
    }
}

/// Puts the first word of a text into `word`, in lower case; the sign alone where it begins with one.
fn first_word(text: &str, word: &mut String) {
    let letters = text.chars().take_while(|c| c.is_alphanumeric());
    word.extend(letters.flat_map(char::to_lowercase));
    if word.is_empty() {
        word.extend(text.chars().next());
    }
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
