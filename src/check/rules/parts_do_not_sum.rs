//! A figure that is not the sum of its parts.
//!
//! `parts` names the facts that together make up a figure. Readers add them up, so they must give what is printed,
//! as far as rounding allows: a number stands for all that round to it, things counted one by one for themselves.
//! Percentages are parts of 100 %, whatever figure they divide. The parts have to be single numbers of one sort
//! without a qualifier, or nothing is computed; that of the sum is taken at its word.
//!
//! Different days do not excuse the difference, but are the likely cause: the message then says to look there first.

use crate::check::circle::circles;
use crate::check::{Case, Findings, Rule};
use crate::concept::{Fact, Kind, RecordRef};
use crate::diagnostics::Arg;
use crate::value::{Id, Interval, Quantity};
use rust_decimal::Decimal;
use std::collections::HashSet;

/// See the file's head.
pub const RULE: Rule = Rule::warning("parts-do-not-sum", find);

/// More parts than this are not all pointed at.
const MOST_SHOWN: usize = 8;

/// A figure with what its parts give.
struct Sum<'a> {
    parts: Vec<&'a Fact>,
    /// What they give, as printed.
    total: Decimal,
    /// The unit of what is added.
    unit: String,
    /// What it should be, with its qualifier, and whether it is.
    whole: Decimal,
    qualifier: String,
    fits: bool,
}

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    if case.concept.facts().all(|(_, fact)| fact.parts.is_empty()) {
        return;
    }
    let circles = circles(case.concept);
    let circling: HashSet<&Id> = circles.iter().flat_map(|one| &one.facts).map(|fact| &fact.id).collect();
    for (_, fact) in case.concept.facts() {
        if fact.parts.is_empty() || circling.contains(&fact.id) {
            continue;
        }
        let Some(sum) = Sum::of(case, fact).filter(|sum| !sum.fits) else { continue };
        let same_time = fact.time().is_some() && sum.parts.iter().all(|part| part.time() == fact.time());
        findings.on(case, fact, "value", |finding| {
            let finding = finding
                .with("fact", fact.id.as_str())
                .with("count", sum.parts.len())
                .with("sum", Arg::Number(sum.total.normalize()))
                .with("whole", Arg::Number(sum.whole.normalize()))
                .with("unit", sum.unit)
                .with("qualifier", sum.qualifier)
                .help(if same_time { "help" } else { "help-days" });
            let places =
                sum.parts.iter().take(MOST_SHOWN).filter_map(|part| {
                    case.places.of_key(&RecordRef::new(Kind::Fact, part.id.clone()), "value")
                });
            places.fold(finding, |finding, place| finding.also(place, "part"))
        });
    }
}

impl<'a> Sum<'a> {
    /// What the parts of a figure give; `None` when they cannot be added, or the sum not compared.
    fn of(case: &Case<'a>, fact: &'a Fact) -> Option<Self> {
        let figure = fact.quantity()?;
        let parts: Vec<&Fact> = fact.parts.iter().map(|id| case.concept.fact(id)).collect::<Option<_>>()?;
        let numbers: Vec<&Quantity> = parts.iter().map(|part| part.quantity()).collect::<Option<_>>()?;
        let first = numbers.first()?;
        if !numbers.iter().all(|number| number.is_like(first)) {
            return None;
        }
        let nothing = (Decimal::ZERO, Interval::exactly(Decimal::ZERO));
        let (total, possible) = numbers.iter().try_fold(nothing, |(total, possible), number| {
            Some((total.checked_add(number.amount()?)?, possible.plus(number.exact_interval()?)?))
        })?;
        // All of something is not rounded, whether it is said or meant.
        let (whole, fits) = match (first.whole(), figure.whole()) {
            (Some(all), None) => (all, possible.meets(Interval::exactly(all))),
            (Some(all), Some(_)) if figure.exact_interval().is_some() && figure.amount() == Some(all) => {
                (all, possible.meets(Interval::exactly(all)))
            }
            _ if figure.is_like(first) => (figure.amount()?, figure.admits(possible)?),
            _ => return None,
        };
        let qualifier = if figure.is_like(first) { figure.qualifier_sign() } else { String::new() };
        Some(Self { parts, total, unit: first.unit_sign(), whole, qualifier, fits })
    }
}
