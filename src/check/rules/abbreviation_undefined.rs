//! An abbreviation that nothing explains.
//!
//! Insiders do not notice them, everybody else stops reading: people who are new to the region, readers of easy
//! language, screen readers that spell them out. WCAG 3.1.4 (abbreviations) asks for a way to the long form; the
//! glossary is that way, and marks each place of an abbreviation on the site.
//!
//! An abbreviation is two to six capitals. Explained it is by the glossary, for all languages; by the name of an actor,
//! the publisher or the region, or by a label of the concept; by a text of the language that gives the long form beside
//! it; or by everybody's knowledge, a list of each language. One finding for each abbreviation of the whole concept, at
//! its first place, with the count.
//!
//! Left alone, because they look alike and are something else: laws of which a section is cited (the citation is what
//! one looks up), words with small letters (names of products and brands), units and codes, capitals that shout (several in a row, or a word that the texts also write in small letters),
//! quotations and what stands in quotation marks, names.

use crate::check::{Case, Findings, Passage, Rule, chosen};
use crate::concept::{Block, Concept, Words, Written, plain_text};
use crate::value::{Abbreviation, Language, Localized};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;

/// See the file's head.
pub const RULE: Rule = Rule::warning("abbreviation-undefined", find);

/// As many abbreviations of one passage as are counted.
const MANY: usize = 1000;

/// The use of an abbreviation in a language.
struct Use<'c, 'a> {
    count: usize,
    explained: bool,
    first: (&'c Passage<'a>, Range<usize>),
}

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    let named = named(case.concept);
    let mut used: HashMap<(&str, &Language), Use<'_, '_>> = HashMap::new();
    // In the order of their first places.
    let mut order: Vec<&str> = Vec::new();
    for passage in case.own_words() {
        let language = &passage.whose.language;
        let Some(speech) = case.speech(language) else { continue };
        let known = &speech.wording.abbreviations;
        let mut all = Abbreviation::find(&passage.text);
        all.retain(|one| !known.is_known(one.letters) && !named.contains(one.letters));
        all.truncate(MANY);
        let laws = &speech.wording.laws;
        all.retain(|one| !laws.has(one.letters) && !laws.cited(&passage.text, one.range.start));
        for one in chosen(&passage.text, all, |one| &one.range) {
            let explained = known.explains(&passage.text, &one);
            used.entry((one.letters, language))
                .and_modify(|known| {
                    known.count += 1;
                    known.explained |= explained;
                })
                .or_insert_with(|| {
                    order.push(one.letters);
                    Use { count: 1, explained, first: (passage, one.range) }
                });
        }
    }
    if used.values().all(|one| one.explained) {
        return;
    }
    let definitions = definitions(case);
    used.iter_mut().for_each(|((letters, _), one)| one.explained |= definitions.contains(*letters));
    let shouted = shouted(case, used.keys().map(|(letters, _)| *letters).collect());
    let mut told = HashSet::new();
    for letters in order.into_iter().filter(|letters| !shouted.contains(letters)) {
        let languages = &case.concept.about.languages;
        let open: Vec<_> = languages
            .iter()
            .filter_map(|language| used.get(&(letters, language)))
            .filter(|one| !one.explained)
            .collect();
        let Some(first) = open.first().filter(|_| told.insert(letters)) else { continue };
        let (passage, range) = &first.first;
        findings.report(Some(&passage.whose.of), Some(case.part(passage, range.clone())), |finding| {
            finding.with("short", letters).with("count", open.iter().map(|one| one.count).sum::<usize>())
        });
    }
}

/// The words of names and terms: who looks for one of them finds what it means.
fn named(concept: &Concept) -> HashSet<&str> {
    let about = &concept.about;
    let mut texts: Vec<&Localized<String>> = Vec::new();
    for term in &concept.terms {
        texts.extend(&term.short);
        texts.push(&term.long);
    }
    for actor in &concept.actors {
        texts.push(&actor.name);
        texts.extend(&actor.short);
        texts.extend(&actor.former_names);
    }
    texts.extend(about.labels.values().flat_map(|label| [&label.one, &label.other]));
    texts.extend(about.publisher.iter().map(|publisher| &publisher.name));
    texts.extend(about.region.iter().flat_map(|region| std::iter::once(&region.name).chain(&region.state)));
    let lines =
        texts.into_iter().flat_map(|text| std::iter::once(&text.original).chain(text.translations.values()));
    // A term may be given in the plural.
    let words = lines.flat_map(|line| line.split(|c: char| !c.is_alphanumeric()));
    words.flat_map(|word| [word, word.strip_suffix('s').unwrap_or(word)]).collect()
}

/// The terms of lists of definitions.
fn definitions(case: &Case<'_>) -> BTreeSet<String> {
    fn collect(blocks: &[Block<Written>], terms: &mut BTreeSet<String>) {
        for block in blocks {
            match block {
                Block::Definitions(list) => {
                    terms.extend(list.iter().map(|one| plain_text(&one.term).trim().to_owned()));
                }
                Block::List { items, .. } => items.iter().for_each(|item| collect(item, terms)),
                _ => {}
            }
        }
    }
    let mut terms = BTreeSet::new();
    for text in &case.places.texts {
        if let Words::Prose(blocks) = &text.words {
            collect(blocks, &mut terms);
        }
    }
    terms
}

/// Those of some words in capitals that the texts also write in small letters: ordinary words.
fn shouted<'w>(case: &Case<'_>, words: HashSet<&'w str>) -> HashSet<&'w str> {
    let by_small: HashMap<String, &str> = words.into_iter().map(|word| (word.to_lowercase(), word)).collect();
    let mut shouted = HashSet::new();
    let mut small = String::new();
    for passage in case.own_words() {
        for word in passage.text.split_whitespace() {
            // What has a mark inside, as an address has, is no ordinary word.
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            // No abbreviation is longer than six letters of up to four bytes.
            if word.len() <= 24 && word.ends_with(char::is_lowercase) {
                small.clear();
                small.extend(word.chars().flat_map(char::to_lowercase));
                shouted.extend(by_small.get(small.as_str()));
            }
        }
    }
    shouted
}
