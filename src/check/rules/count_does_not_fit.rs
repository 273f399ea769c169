//! A text that counts the things of the concept, and comes to another number than the lists.
//!
//! „11 members“, „four fields of action“: a member joins, a field is given up, and the sentence stays. Looked at are
//! the texts about the concept itself: its title and summary, pages but legal ones, what it stands for, challenges
//! and fields. Numbers count in digits and in words; what is counted has the region's word or the interface's, in its
//! plural forms.
//!
//! A text rarely speaks of all there are, so this is careful. What fits any part of the concept (a chapter, a field,
//! an actor, a status) is right. A count far from the number, in a sentence that names a year, of somebody else's
//! things (`goals of the United Nations`), of some more or of so many each is not judged, nor one with a qualifier.
//!
//! - More than there are: reported, but for words of everyday use (figures, voices, contacts, sources), which count
//!   only where a title or summary says so.
//! - Fewer than there are: reported only where the text claims to mean all: `our four fields`, `in total four`, `the
//!   concept names four`, a title of nothing else, or `the four` and `all four` where nothing was said before that
//!   they could refer to. Words behind that pick some out take the claim back.
//!
//! Nothing is compared with a list of which a record could not be read: that was reported.

use crate::check::tally::{Count, Tally};
use crate::check::{Case, Findings, Form, Passage, Rule, Speech};
use crate::concept::{Kind, LABELS};
use crate::value::{FoundCount, Language, Nouns, find_counts};
use std::collections::{HashMap, HashSet};

/// See the file's head.
pub const RULE: Rule = Rule::warning("count-does-not-fit", find);

/// Words that count other things, too.
const EVERYDAY: &[&str] = &["fact", "quote", "contact", "source"];

/// More counts than this make a paragraph a table.
const MOST: usize = 20;

/// How far a sentence reaches, in bytes.
const FAR: usize = 300;

/// A count that stands in a text.
struct Said<'a> {
    passage: &'a Passage<'a>,
    found: FoundCount,
    speech: Speech,
    /// Whether nothing was said before that it could refer to.
    fresh: bool,
}

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    let said = said(case);
    if said.is_empty() {
        return;
    }
    let tally = Tally::of(case.concept);
    for one in &said {
        let Some(key) = LABELS.get(one.found.noun) else { continue };
        let count = tally.count(key).filter(|count| one.is_wrong(count, EVERYDAY.contains(key)));
        let Some((count, first)) = count.and_then(|count| Some((count, count.first.as_ref()?))) else {
            continue;
        };
        if case.places.incomplete.contains(&first.kind) {
            continue;
        }
        let words = one.passage.text.get(one.found.range.clone()).unwrap_or_default();
        let place = case.part(one.passage, one.found.range.clone());
        findings.report(Some(&one.passage.whose.of), Some(place), |finding| {
            let finding = finding.with("words", words).with("count", count.total);
            match case.places.of(first) {
                Some(first) => finding.also(first, "first"),
                None => finding,
            }
        });
    }
}

/// All counts in the texts about the concept.
fn said<'a>(case: &'a Case<'_>) -> Vec<Said<'a>> {
    let legal: HashSet<&str> = case.concept.legal.iter().map(|page| page.id.as_str()).collect();
    let mut nouns: HashMap<&Language, Option<(Speech, Nouns)>> = HashMap::new();
    let mut said = Vec::new();
    let mut before: Option<&Passage<'_>> = None;
    for passage in &case.passages {
        let fresh = before
            .replace(passage)
            .is_none_or(|one| one.form == Form::Heading || !std::ptr::eq(one.whose, passage.whose));
        let of = &passage.whose.of;
        let own = match of.kind {
            Kind::Chapter => !legal.contains(of.id.as_str()),
            Kind::Pillar | Kind::Challenge | Kind::Field => true,
            _ => false,
        };
        if !own || passage.quoted {
            continue;
        }
        let language = &passage.whose.language;
        let known = nouns.entry(language).or_insert_with(|| {
            let speech = case.speech(language)?;
            Some((speech, labels(case, language, speech)))
        });
        let Some((speech, nouns)) = known else { continue };
        let counts = find_counts(&passage.text, nouns, &speech.wording.counts, speech.lexicon);
        said.extend(counts.into_iter().take(MOST).map(|found| Said {
            passage,
            found,
            speech: *speech,
            fresh,
        }));
    }
    said
}

/// What the things of the concept are called in a language, in the order of [`LABELS`].
fn labels(case: &Case<'_>, language: &Language, speech: Speech) -> Nouns {
    let about = &case.concept.about;
    let word = |key: &&'static str, many: bool| {
        let own = about.labels.get(*key).map(|label| if many { &label.other } else { &label.one });
        let own = own.and_then(|text| match language == about.original_language() {
            true => Some(&text.original),
            false => text.translated(language),
        });
        let shown = || speech.wording.labels.get(&format!("{key}_{}", if many { "other" } else { "one" }));
        own.or_else(shown).map_or("", String::as_str)
    };
    Nouns::new(LABELS.iter().map(|key| (word(key, false), word(key, true))), &speech.wording.counts)
}

impl Said<'_> {
    /// Whether the text must mean all there are, and there are not so many.
    fn is_wrong(&self, count: &Count, everyday: bool) -> bool {
        let (said, total) = (self.found.count, count.total);
        let near = total >= 2 && said <= total * 2 && total <= said * 2;
        if !near || said == total || count.parts.contains(&said) {
            return false;
        }
        let wording = &self.speech.wording.counts;
        let (before, after) = (self.before(), self.after());
        let others = wording.is_somebodys(after) || wording.is_had_elsewhere(self.sentence_before());
        if wording.is_partial(before) || others || self.names_a_year() {
            return false;
        }
        if said > total {
            return !everyday || self.passage.form != Form::Prose || self.claims_all();
        }
        self.claims_all() && !wording.is_narrowed(after)
    }

    /// Whether the text says that these are all.
    fn claims_all(&self) -> bool {
        let wording = &self.speech.wording.counts;
        let (before, sentence) = (self.before(), self.sentence_before());
        // Before a comma or colon there may be a list of just these.
        let fresh = self.fresh && sentence.len() == before.len() && !before.contains([',', ':']);
        wording.is_ours(before)
            || wording.is_had(sentence)
            || fresh && wording.is_definite(before)
            || is_nothing(before) && is_nothing(self.after())
    }

    fn before(&self) -> &str {
        self.passage.text.get(..self.found.range.start).unwrap_or_default()
    }

    fn after(&self) -> &str {
        self.passage.text.get(self.found.range.end..).unwrap_or_default()
    }

    /// The sentence up to the number, as far as it matters.
    fn sentence_before(&self) -> &str {
        let before = self.before();
        let near = (before.len().saturating_sub(FAR)..).find_map(|at| before.get(at..)).unwrap_or_default();
        near.rfind(ENDS).and_then(|at| near.get(at + 1..)).unwrap_or(near)
    }

    /// Whether the sentence tells of some year.
    fn names_a_year(&self) -> bool {
        let after = self.after();
        let near = (0..=FAR.min(after.len())).rev().find_map(|end| after.get(..end)).unwrap_or_default();
        let after = near.find(ENDS).and_then(|at| near.get(..at)).unwrap_or(near);
        let words = [self.sentence_before(), after];
        words.iter().flat_map(|part| part.split(|c: char| !c.is_alphanumeric())).any(|word| {
            word.len() == 4
                && (word.starts_with("19") || word.starts_with("20"))
                && word.bytes().all(|byte| byte.is_ascii_digit())
        })
    }
}

/// What ends a sentence.
const ENDS: [char; 4] = ['.', '!', '?', ';'];

/// Whether there are no words.
fn is_nothing(text: &str) -> bool {
    !text.contains(char::is_alphanumeric)
}
