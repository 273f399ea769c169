//! A share that is not what its own numbers give.
//!
//! A fact may say both: „31 %“, and that these are `count: 36.297` of the figure `share_of` names. Then the one
//! can be computed from the other, and must come out as printed once it is rounded to the printed decimals.
//! `über`, `mindestens`, `unter` and the like are taken at their word; `rund` and `Ø` promise nothing that could
//! be checked. Count and base have to be single, exact numbers, or nothing is computed.
//!
//! Different days do not excuse the difference, but are the likely cause: the message then says to look there first.

use crate::check::{Case, Findings, Rule};
use crate::concept::{Fact, Kind, RecordRef};
use crate::diagnostics::Arg;
use crate::value::{Number, Qualifier, Quantity};
use rust_decimal::{Decimal, RoundingStrategy};

/// See the file's head.
pub const RULE: Rule = Rule::warning("share-does-not-fit", find);

/// A share with everything it can be computed from.
struct Share<'a> {
    fact: &'a Fact,
    base: &'a Fact,
    printed: Decimal,
    qualifier: Option<Qualifier>,
    /// `%` or `‰`.
    sign: &'static str,
    count: Decimal,
    whole: Decimal,
    /// What count and base give.
    computed: Decimal,
}

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for (_, fact) in case.concept.facts() {
        let Some(share) = Share::of(case, fact).filter(|share| !share.fits()) else { continue };
        let mut computed = round(share.computed, 2);
        computed.rescale(2);
        findings.on(case, fact, "value", |finding| {
            let finding = finding
                .with("fact", fact.id.as_str())
                .with("computed", Arg::Number(computed))
                .with("sign", share.sign)
                .with("count", Arg::Number(share.count.normalize()))
                .with("base", Arg::Number(share.whole.normalize()))
                .help(if share.same_time() { "help" } else { "help-days" });
            match case.places.of_key(&RecordRef::new(Kind::Fact, share.base.id.clone()), "value") {
                Some(place) => finding.also(place, "base"),
                None => finding,
            }
        });
    }
}

/// Whether a share is something else than what its numbers give.
pub(super) fn misfits(case: &Case<'_>, fact: &Fact) -> bool {
    Share::of(case, fact).is_some_and(|share| !share.fits())
}

impl<'a> Share<'a> {
    /// The share a fact states; `None` when it states none, or when nothing can be computed.
    fn of(case: &Case<'a>, fact: &'a Fact) -> Option<Self> {
        let figure = fact.quantity()?;
        let parts = figure.whole()?;
        let sign = if parts == Decimal::ONE_HUNDRED { "%" } else { "‰" };
        let Number::Exact(printed) = figure.number else { return None };
        let base = case.concept.fact(fact.share_of.as_ref()?)?;
        let count = exact(fact.count.as_ref()?)?;
        // Nothing can be counted in a percentage.
        let whole = base.quantity().filter(|whole| whole.whole().is_none())?;
        let whole = exact(whole).filter(|whole| !whole.is_zero())?;
        // Dividing first keeps numbers near the limit inside it; 28 digits are left for the quotient.
        let computed = count.checked_div(whole)?.checked_mul(parts)?;
        Some(Self { fact, base, printed, qualifier: figure.qualifier, sign, count, whole, computed })
    }

    /// Whether what is printed is true of what was computed.
    fn fits(&self) -> bool {
        let (computed, printed) = (self.computed, self.printed);
        match self.qualifier {
            None => round(computed, printed.scale()) == printed,
            Some(Qualifier::Over | Qualifier::JustOver) => computed > printed,
            Some(Qualifier::AtLeast) => computed >= printed,
            Some(Qualifier::Under | Qualifier::Nearly) => computed < printed,
            Some(Qualifier::AtMost | Qualifier::UpTo) => computed <= printed,
            Some(Qualifier::About | Qualifier::Average | Qualifier::Median) => true,
        }
    }

    /// Whether share and base say that they are of the same time.
    fn same_time(&self) -> bool {
        self.fact.time().is_some() && self.fact.time() == self.base.time()
    }
}

/// The one number a quantity stands for, unless a qualifier says that it is not quite that.
fn exact(quantity: &Quantity) -> Option<Decimal> {
    quantity.qualifier.is_none().then(|| quantity.amount()).flatten()
}

/// Rounds as people do: a half goes away from zero.
fn round(value: Decimal, decimals: u32) -> Decimal {
    value.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}
