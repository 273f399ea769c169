use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::phrase::{is_space, skip_spaces, strip_words};
use super::{CountWording, Lexicon};

/// A count of things in running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundCount {
    /// Where number and noun stand in the text.
    pub range: Range<usize>,
    /// How many it says there are.
    pub count: usize,
    /// Which noun, by its number among [`Nouns`].
    pub noun: usize,
}

/// What can be counted in a language, in every form it takes in the plural.
#[derive(Clone, Debug, Default)]
pub struct Nouns {
    /// Forms by their first letters, in lower case, the longest first.
    forms: HashMap<String, Vec<(String, usize)>>,
    /// The words for one, in lower case.
    ones: HashSet<String>,
}

impl Nouns {
    /// Things by their words for one and for several; a form that two of them share is left out, since nobody can
    /// tell which is meant.
    pub fn new<'a>(words: impl IntoIterator<Item = (&'a str, &'a str)>, wording: &CountWording) -> Self {
        let mut owners: HashMap<String, Option<usize>> = HashMap::new();
        let mut nouns = Self::default();
        for (noun, (one, other)) in words.into_iter().enumerate() {
            nouns.ones.insert(one.trim().to_lowercase());
            for form in plurals(one, other, wording) {
                let owner = owners.entry(form).or_insert(Some(noun));
                if *owner != Some(noun) {
                    *owner = None;
                }
            }
        }
        for (form, owner) in owners {
            if let Some(noun) = owner {
                nouns.forms.entry(first_letters(&form).to_owned()).or_default().push((form, noun));
            }
        }
        nouns.forms.values_mut().for_each(|forms| {
            forms.sort_by(|(a, _), (b, _)| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        });
        nouns
    }

    /// Whether a number behind these words is the name of one thing: `field 2`.
    fn names_one(&self, before: &str) -> bool {
        let before = before.trim_end_matches(is_space);
        let last = before.rsplit(is_space).next().unwrap_or_default();
        self.ones.contains(&last.to_lowercase())
    }

    /// The noun that a text begins with, and what follows.
    fn strip<'text>(&self, text: &'text str) -> Option<(usize, &'text str)> {
        let forms = self.forms.get(first_letters(text).to_lowercase().as_str())?;
        forms.iter().find_map(|(form, noun)| Some((*noun, strip_words(text, form)?)))
    }
}

/// Every form of several things, in lower case.
fn plurals(one: &str, other: &str, wording: &CountWording) -> Vec<String> {
    let (one, other) = (one.trim().to_lowercase(), other.trim().to_lowercase());
    let mut forms = vec![other.clone()];
    if one.is_empty() || other.is_empty() || one.contains(is_space) {
        return forms;
    }
    // `members of the alliance` are also called just `members`.
    let head = other.split(is_space).next().unwrap_or_default();
    let stem: String = one.chars().take(3).collect();
    if head.len() == other.len() || head.starts_with(&stem) {
        forms.extend(
            wording
                .plurals
                .iter()
                .map(|form| form.to_lowercase().replace("other", head).replace("one", &one)),
        );
    }
    forms
}

/// The letters at the beginning.
fn first_letters(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

/// The counts of things in a text: a number in digits or words with a noun right behind it. A number with a
/// qualifier (`more than four`), a decimal, a part of a word or of another number counts nothing.
pub fn find_counts(text: &str, nouns: &Nouns, wording: &CountWording, lexicon: &Lexicon) -> Vec<FoundCount> {
    let mut found = Vec::new();
    let mut joined = false;
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let start = text.len() - rest.len();
        if !first.is_alphanumeric() {
            // A mark without a blank binds what follows to what stands before it.
            joined = !is_space(first) && !"„“‚‘\"'«»‹›(>*".contains(first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
            continue;
        }
        let end = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        let (word, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        rest = after;
        if joined || !after.starts_with(is_space) {
            continue;
        }
        let Some(count) = wording.number(word) else { continue };
        let before = text.get(..start).unwrap_or_default();
        if let Some((noun, after)) = nouns.strip(skip_spaces(after))
            && !lexicon.is_qualified(before)
            && !nouns.names_one(before)
        {
            found.push(FoundCount { range: start..text.len() - after.len(), count, noun });
        }
    }
    found
}
