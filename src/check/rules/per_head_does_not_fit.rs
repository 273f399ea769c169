//! A figure per head that is not what its total gives.
//!
//! A fact may say that it is what each head gets: `per_head_of` names the fact with the total, `people` the one
//! that counts the heads. All three must be of the same year and of units that fit, total and people single
//! numbers without a qualifier; the qualifier of the figure itself is taken at its word. What is printed must then
//! be possible when every number stands for all that round to it.
//!
//! Figures of different years are not compared: that total and people have moved on is no mistake. Within a year
//! the offices often divide by a mean of the year and not by the people of one day, which the help says.

use crate::check::{Case, Findings, Rule};
use crate::concept::{Fact, Kind, RecordRef};
use crate::diagnostics::Arg;
use crate::value::{Number, Quantity, Unit, UnitKind};
use rust_decimal::{Decimal, RoundingStrategy};

/// See the file's head.
pub const RULE: Rule = Rule::warning("per-head-does-not-fit", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for (_, fact) in case.concept.facts() {
        let (Some(total), Some(people)) = (
            fact.per_head_of.as_ref().and_then(|id| case.concept.fact(id)),
            fact.people.as_ref().and_then(|id| case.concept.fact(id)),
        ) else {
            continue;
        };
        let Some(quotient) = Quotient::of(fact, total, people).filter(|one| !one.fits) else { continue };
        let place = |fact: &Fact| case.places.of_key(&RecordRef::new(Kind::Fact, fact.id.clone()), "value");
        findings.on(case, fact, "value", |finding| {
            let finding = finding
                .with("fact", fact.id.as_str())
                .with("computed", Arg::Number(quotient.computed))
                .with("total", Arg::Number(quotient.total.normalize()))
                .with("people", Arg::Number(quotient.people.normalize()))
                .with("unit", quotient.unit);
            [(place(total), "total"), (place(people), "people")].into_iter().fold(
                finding,
                |finding, (place, label)| match place {
                    Some(place) => finding.also(place, label),
                    None => finding,
                },
            )
        });
    }
}

/// What each head gets, worked out.
struct Quotient {
    /// As precise as what is printed.
    computed: Decimal,
    total: Decimal,
    people: Decimal,
    /// The unit of the total.
    unit: String,
    /// Whether what is printed can be true.
    fits: bool,
}

impl Quotient {
    /// Works it out; `None` when it cannot be, or not be compared with what is printed.
    fn of(fact: &Fact, total: &Fact, people: &Fact) -> Option<Self> {
        let year = single_year(fact)?;
        let same_year = single_year(total)? == year && single_year(people)? == year;
        let (printed, whole, heads) = (fact.quantity()?, total.quantity()?, people.quantity()?);
        if !same_year || !units_fit(printed, whole, heads) {
            return None;
        }
        let Number::Exact(number) = printed.number else { return None };
        let possible = whole.exact_interval()?.shared_by(heads.exact_interval()?)?;
        let (total, people) = (whole.amount()?, heads.amount()?);
        // Decimals of the plain number: a scale takes three of them each.
        let decimals = number.scale().saturating_sub(printed.scale.map_or(0, |scale| scale.power()));
        let computed = total
            .checked_div(people)?
            .round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
        let fits = printed.admits(possible)?;
        Some(Self { computed, total, people, unit: whole.unit_sign(), fits })
    }
}

/// The year a fact speaks of; `None` when it names none, or more than one.
fn single_year(fact: &Fact) -> Option<i16> {
    let time = fact.time()?;
    let year = time.first_day().year();
    (time.last_day().year() == year).then_some(year)
}

/// Whether the total divided by the heads is of the printed unit: `€` or `€/Person` for `€` and people.
fn units_fit(printed: &Quantity, total: &Quantity, heads: &Quantity) -> bool {
    let kind = |quantity: &Quantity| quantity.unit.as_ref().map(|unit| unit.kind().clone());
    let counted = heads.unit.as_ref().is_none_or(Unit::is_count);
    let fits = match (kind(printed), kind(total)) {
        (Some(UnitKind::Per(of, each)), Some(total)) => {
            *of == total && kind(heads).is_none_or(|heads| heads == *each)
        }
        (printed, total) => printed == total,
    };
    counted && fits && total.whole().is_none()
}
