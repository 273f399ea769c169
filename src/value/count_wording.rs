use std::collections::{BTreeMap, BTreeSet};

use super::phrase::{is_space, skip_spaces, strip_words, strip_words_at_end};

/// How a language counts things in running text, and says whether these are all of them.
///
/// Read from a word file with the keys `wording-number-words`, `wording-plurals` and `wording-count-…`. Questions about
/// words before and after a count are answered for the text that ends or begins right there, spaces aside.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CountWording {
    /// How several of a thing are called, from its words for `ONE` and `OTHER`.
    pub plurals: Vec<String>,
    /// Words for numbers, in lower case.
    numbers: BTreeMap<String, usize>,
    /// The letters they begin with: looking up every word of a text would take long.
    initials: BTreeSet<char>,
    partial: Vec<String>,
    ours: Vec<String>,
    all: Vec<String>,
    has: Vec<String>,
    with: Vec<String>,
    concept: Vec<String>,
    belongs: Vec<String>,
    narrows: Vec<String>,
}

impl CountWording {
    /// Reads the lists, given how each key is read.
    pub(super) fn read(list: impl Fn(&str) -> Vec<String>) -> Self {
        let number = |item: String| {
            let (word, number) = item.rsplit_once(' ')?;
            Some((word.trim().to_lowercase(), number.parse().ok()?))
        };
        let numbers: BTreeMap<_, _> = list("wording-number-words").into_iter().filter_map(number).collect();
        Self {
            initials: numbers.keys().filter_map(|word| word.chars().next()).collect(),
            numbers,
            plurals: list("wording-plurals"),
            partial: list("wording-count-partial"),
            ours: list("wording-count-ours"),
            all: list("wording-count-all"),
            has: list("wording-count-has"),
            with: list("wording-count-with"),
            concept: list("wording-count-concept").into_iter().map(|word| word.to_lowercase()).collect(),
            belongs: list("wording-count-belongs"),
            narrows: list("wording-count-narrows"),
        }
    }

    /// The number of things that a word says, up to 999.
    pub(super) fn number(&self, word: &str) -> Option<usize> {
        let first = word.chars().next()?;
        if first.is_ascii_digit() {
            return if word.len() <= 3 && first != '0' { word.parse().ok() } else { None };
        }
        let possible = first.to_lowercase().all(|first| self.initials.contains(&first));
        if possible { self.numbers.get(&word.to_lowercase()).copied() } else { None }
    }

    /// Whether the words before say that these are some besides others, so many for each, or one of two numbers.
    pub fn is_partial(&self, before: &str) -> bool {
        ends(before, &self.partial).is_some()
    }

    /// Whether they say that these are all there are: `our four`, `in total four`.
    pub fn is_ours(&self, before: &str) -> bool {
        ends(before, &self.ours).is_some()
    }

    /// Whether they mean all, or some that were just spoken of: `the four`.
    pub fn is_definite(&self, before: &str) -> bool {
        ends(before, &self.all).is_some()
    }

    /// Whether the sentence so far says that the concept has them: `The concept names four`.
    pub fn is_had(&self, sentence: &str) -> bool {
        ends(sentence, &self.has).is_some_and(|subject| self.speaks_of_concept(subject))
    }

    /// Whether it says that something else has them: `The choir has four`, `a choir with four`.
    pub fn is_had_elsewhere(&self, sentence: &str) -> bool {
        let subject = ends(sentence, &self.has).or_else(|| ends(sentence, &self.with));
        subject.is_some_and(|subject| !self.speaks_of_concept(subject))
    }

    /// Whether the words after say whose these are, and that is not the concept.
    pub fn is_somebodys(&self, after: &str) -> bool {
        begins(after, &self.belongs).is_some_and(|rest| {
            // `of the regional skills plan`: the thing may have words before it.
            let few = rest.split(is_space).filter(|word| !word.is_empty()).take(4);
            !few.take_while(|word| !word.starts_with('.')).any(|word| self.speaks_of_concept(word))
        })
    }

    /// Whether the words after pick some out: `that …`, `in …`, or an aside after a comma.
    pub fn is_narrowed(&self, after: &str) -> bool {
        let after = skip_spaces(after);
        after.starts_with([',', '(']) || begins(after, &self.narrows).is_some()
    }

    fn speaks_of_concept(&self, words: &str) -> bool {
        let words = words.to_lowercase();
        let mut each = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        each.any(|word| {
            // Short words stand alone (`we`), long ones are parts of others, too.
            let is =
                |known: &String| if known.len() < 5 { word == known } else { word.contains(known.as_str()) };
            self.concept.iter().any(is)
        })
    }
}

/// What stands before the words at the end.
fn ends<'text>(text: &'text str, words: &[String]) -> Option<&'text str> {
    let text = text.trim_end_matches(is_space);
    words.iter().find_map(|word| strip_words_at_end(text, word))
}

/// What follows the words at the beginning.
fn begins<'text>(text: &'text str, words: &[String]) -> Option<&'text str> {
    let text = skip_spaces(text);
    words.iter().find_map(|word| strip_words(text, word))
}
