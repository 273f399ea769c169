//! A text that announces something for a year that is over.
//!
//! What was to come in the first edition has come by the third, or has not; either way the sentence is old, and a reader
//! who notices doubts the rest. The words that announce are a list of each language, narrow on purpose: forms that also
//! tell history in the present tense are not in it. It is a note, since a text may look back at what was once planned.
//!
//! A year counts as passed when it is over. Left alone are quotations and what stands in quotation marks, names, years
//! before 2000, outcomes of projects that are marked as planned, which another rule looks at, and a concept that is
//! history itself.

use crate::check::{Case, Findings, Form, MOST, Passage, Quotations, Rule};
use crate::concept::{Kind, Section, one_line};
use std::collections::HashSet;

/// See the file's head.
pub const RULE: Rule = Rule::note("announced-year-has-passed", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    if case.is_history() {
        return;
    }
    let planned = planned(case);
    let is_planned = |passage: &Passage<'_>| {
        passage.form == Form::Line
            && passage.whose.of.kind == Kind::Result
            && planned.contains(one_line(&passage.text).as_str())
    };
    for passage in case.own_words() {
        let Some(speech) = case.speech(&passage.whose.language) else { continue };
        let mut announced = speech.wording.announcements.find(&passage.text);
        announced.retain(|one| one.year < case.today.year());
        if announced.is_empty() || is_planned(passage) {
            continue;
        }
        let quotations = Quotations::of(&passage.text);
        for one in announced.into_iter().filter(|one| !quotations.hold(&one.range)).take(MOST) {
            let words = one_line(passage.text.get(one.range.clone()).unwrap_or_default());
            findings.report(Some(&passage.whose.of), Some(case.part(passage, one.range)), |finding| {
                finding.with("words", words).with("year", one.year.to_string())
            });
        }
    }
}

/// The labels of outcomes that are still to come, in all languages.
fn planned<'a>(case: &Case<'a>) -> HashSet<&'a str> {
    let mut labels = HashSet::new();
    for (_, section) in case.concept.sections() {
        let Section::Results(results) = section else { continue };
        for metric in results.iter().flat_map(|result| &result.metrics).filter(|metric| metric.planned) {
            labels.insert(metric.label.original.as_str());
            labels.extend(metric.label.translations.values().map(String::as_str));
        }
    }
    labels
}
