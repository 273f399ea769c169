//! People of all genders are written of in several short ways: with a colon here, with a star there.
//!
//! Each way is read and read aloud differently; a text that changes between them looks like several authors who did not
//! talk to each other. Which one is right is not for a program to say: it reports each way that is rarer than the
//! commonest of the language, once, at its first place, and rewrites nothing.
//!
//! Forms that name both genders in full (`pair forms`) are no short way. They are sound beside each of them: official
//! guides ask for them in running text and allow a short form where room is scarce, as in tables and headings. So they
//! are neither counted nor reported. Left alone are quotations and what stands in quotation marks, names, and the titles
//! of measures and results, which their bearers chose.

use crate::check::{Case, Findings, Form, Passage, Rule, chosen};
use crate::concept::{Kind, one_line};
use crate::value::Language;
use std::collections::BTreeMap;
use std::ops::Range;

/// See the file's head.
pub const RULE: Rule = Rule::warning("inclusive-writing-mixed", find);

/// How often one way is used, and where first.
struct Use<'c, 'a> {
    style: usize,
    count: usize,
    first: (&'c Passage<'a>, Range<usize>),
}

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    let mut used: BTreeMap<&Language, Vec<Use<'_, '_>>> = BTreeMap::new();
    for passage in case.own_words() {
        let language = &passage.whose.language;
        let Some(speech) = case.speech(language) else { continue };
        let found = speech.wording.inclusive.find(&passage.text);
        if found.is_empty() || is_title(case, passage) {
            continue;
        }
        let uses = used.entry(language).or_default();
        for one in chosen(&passage.text, found, |one| &one.range) {
            match uses.iter_mut().find(|known| known.style == one.style) {
                Some(known) => known.count += 1,
                None => uses.push(Use { style: one.style, count: 1, first: (passage, one.range) }),
            }
        }
    }
    for uses in used.values() {
        // Of equally common ways the first in the concept stands for all.
        let Some(most) = uses.iter().rev().max_by_key(|one| one.count) else { continue };
        for other in uses.iter().filter(|one| one.style != most.style) {
            report(case, findings, other, most);
        }
    }
}

fn report(case: &Case<'_>, findings: &mut Findings<'_>, other: &Use<'_, '_>, most: &Use<'_, '_>) {
    let words = |one: &Use<'_, '_>| {
        let (passage, range) = &one.first;
        passage.text.get(range.clone()).unwrap_or_default().to_owned()
    };
    let place = |one: &Use<'_, '_>| case.part(one.first.0, one.first.1.clone());
    findings.report(Some(&other.first.0.whose.of), Some(place(other)), |finding| {
        finding
            .with("words", words(other))
            .with("count", other.count)
            .with("others", words(most))
            .with("most", most.count)
            .also(place(most), "most")
    });
}

/// Whether a line is the title of a measure or a result: the name of a project.
fn is_title(case: &Case<'_>, passage: &Passage<'_>) -> bool {
    let of = &passage.whose.of;
    passage.form == Form::Line
        && matches!(of.kind, Kind::Measure | Kind::Result)
        && case.concept.record(of).is_some_and(|record| {
            let (title, line) = (record.title(), one_line(&passage.text));
            title.original == line || title.translations.values().any(|one| *one == line)
        })
}
