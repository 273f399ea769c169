//! A share that is more than its whole, or less than nothing.
//!
//! `share_of` says that a figure is contained in another one. Then it lies between nothing and 100 %; growth, and one
//! figure measured by another, are no shares. A share that can be worked out from its count, and comes to something
//! else, is reported for that alone.

use super::share_does_not_fit::{self, misfits};
use crate::check::{Case, Findings, Rule};
use crate::concept::{Fact, Kind, RecordRef};
use crate::diagnostics::Arg;
use rust_decimal::Decimal;

/// See the file's head.
pub const RULE: Rule = Rule::warning("share-is-impossible", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for (_, fact) in case.concept.facts() {
        let (Some(base), Some(all)) = (&fact.share_of, beyond(fact)) else { continue };
        let of = RecordRef::new(Kind::Fact, fact.id.clone());
        if misfits(case, fact) && case.tells(&share_does_not_fit::RULE, &of) {
            continue;
        }
        findings.on(case, fact, "value", |finding| {
            let finding = finding
                .with("fact", fact.id.as_str())
                .with("all", Arg::Number(all))
                .with("unit", fact.quantity().map(|figure| figure.unit_sign()).unwrap_or_default());
            match case.places.of_key(&RecordRef::new(Kind::Fact, base.clone()), "value") {
                Some(place) => finding.also(place, "base"),
                None => finding,
            }
        });
    }
}

/// How many make up the whole, when the figure is a percentage beyond it.
fn beyond(fact: &Fact) -> Option<Decimal> {
    let figure = fact.quantity()?;
    let all = figure.whole()?;
    let (low, high) = figure.bounds().or_else(|| figure.amount().map(|amount| (amount, amount)))?;
    (low < Decimal::ZERO || high > all).then_some(all)
}
