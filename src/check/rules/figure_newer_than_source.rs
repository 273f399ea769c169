//! A figure of a day after the one on which its source was looked up.
//!
//! Nobody can have found the number of 31.12.2023 in a yearbook on 01.06.2023. Mostly the figure was brought up to
//! date, and `retrieved` at its source forgotten. A period has to have begun by then; how it ended may be provisional.
//! A day in the future is reported as such, and not once more here.

use super::day_lies_in_the_future::{self, is_ahead};
use crate::check::{Case, Findings, Rule};
use crate::concept::{Kind, RecordRef};

/// See the file's head.
pub const RULE: Rule = Rule::warning("figure-newer-than-source", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for (_, fact) in case.concept.facts() {
        let Some(source) = fact.source.as_ref().and_then(|id| case.concept.source(id)) else { continue };
        let (Some(retrieved), Some(time)) = (source.retrieved.as_ref(), fact.time()) else { continue };
        let of = RecordRef::new(Kind::Fact, fact.id.clone());
        let told = is_ahead(case, fact.as_of.as_ref()) && case.tells(&day_lies_in_the_future::RULE, &of);
        if time.first_day() <= retrieved.last_day() || told {
            continue;
        }
        let key = if fact.as_of.is_some() { "as_of" } else { "period" };
        findings.on(case, fact, key, |finding| {
            let finding = finding.with("fact", fact.id.as_str()).with("source", source.id.as_str());
            match case.place(source, "retrieved") {
                Some(place) => finding.also(place, "retrieved"),
                None => finding,
            }
        });
    }
}
