//! Words that were true for a time only, after that time.
//!
//! A year in a slogan, a title that a city holds for a while, a promise until a day: nobody looks through a concept for
//! them when the time is over. Editors who know beforehand list them under `slogans` in `concept.yaml` with the last day
//! on which they are true, and from the next day every place that still has them is reported. Cases, spaces and ends of
//! lines do not count, whole words do.
//!
//! Left alone are quotations, in which people said what was true then, and names; and a concept that is history itself.

use crate::check::{Case, Findings, MOST, Rule};
use crate::concept::Slogan;
use crate::diagnostics::Arg;
use crate::value::{Language, Phrases};
use std::collections::HashMap;

/// See the file's head.
pub const RULE: Rule = Rule::warning("slogan-is-expired", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    let about = &case.concept.about;
    if case.is_history() {
        return;
    }
    let places = case.places.slogans.iter().copied().map(Some).chain(std::iter::repeat(None));
    let expired: Vec<_> = about
        .slogans
        .iter()
        .zip(places)
        .filter(|(slogan, _)| slogan.valid_until.last_day() < case.today)
        .collect();
    if expired.is_empty() {
        return;
    }
    let words =
        |slogan: &Slogan, language: &Language| slogan.text.get(language, about.original_language()).clone();
    let mut sought: HashMap<&Language, Phrases> = HashMap::new();
    for passage in case.own_words() {
        let language = &passage.whose.language;
        let phrases = sought
            .entry(language)
            .or_insert_with(|| Phrases::new(expired.iter().map(|(slogan, _)| words(slogan, language))));
        for found in phrases.find(&passage.text).into_iter().take(MOST) {
            let Some((slogan, line)) = expired.get(found.number) else { continue };
            let place = case.part(passage, found.range);
            findings.report(Some(&passage.whose.of), Some(place), |finding| {
                let finding = finding
                    .with("words", words(slogan, language))
                    .with("day", Arg::Day(slogan.valid_until.last_day()));
                match line {
                    Some(line) => finding.also(*line, "until"),
                    None => finding,
                }
            });
        }
    }
}
