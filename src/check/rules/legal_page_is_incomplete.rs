//! A legal page made of data in which something is missing that the law demands.
//!
//! What is demanded of whom, and by which law, is data of a country (`src/concept/demands.json`); of a country that is not
//! in it nothing is demanded, since a wrong citation would be worse than none. Only what every publisher of a sort has to
//! tell is looked for: whether somebody has a tax number, or practises a profession that is supervised, nobody knows
//! but the publisher.
//!
//! Left alone: pages that are written by hand, with no `imprint` or `privacy` in `concept.yaml`; and what was written and
//! could not be read, which was reported as what it is.

use crate::check::{Case, Findings, Rule};
use crate::concept::{Demand, Duty, Law, Particular, law};
use crate::diagnostics::Arg;

/// See the file's head.
pub const RULE: Rule = Rule::warning("legal-page-is-incomplete", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    let about = &case.concept.about;
    let Some(law) = about.jurisdiction().and_then(law) else { return };
    let form = about.imprint.as_ref().map(|imprint| imprint.form);
    let is_demanded = |demand: &&Demand| {
        let is_made = match demand.duty {
            Duty::Imprint => about.imprint.is_some(),
            Duty::Privacy => about.privacy.is_some(),
            Duty::Accessibility => false,
        };
        is_made && (demand.of.is_empty() || form.is_some_and(|form| demand.of.contains(&form)))
    };
    let mut told: Vec<Particular> = Vec::new();
    for demand in law.demands.iter().filter(is_demanded) {
        // What two pages lack is missing in one place.
        if is_missing(case, demand.particular) && !told.contains(&demand.particular) {
            told.push(demand.particular);
            report(case, findings, law, demand);
            // Who publishes the concept is missed once, not with everything that belongs to it.
            if about.publisher.is_none() {
                break;
            }
        }
    }
}

fn is_missing(case: &Case<'_>, particular: Particular) -> bool {
    let about = &case.concept.about;
    let (publisher, imprint) = (about.publisher.as_ref(), about.imprint.as_ref());
    let unread = |key| publisher.is_some() && case.wrote(&case.concept.start, key);
    let is_located = publisher.is_some_and(|one| !one.address.is_empty());
    match particular {
        Particular::Address => !is_located,
        Particular::RepresentedBy => publisher.is_none_or(|one| one.represented_by.is_none()),
        Particular::Email => publisher.is_none_or(|one| one.email.is_none()) && !unread("email"),
        Particular::Phone => publisher.is_none_or(|one| one.phone.is_none()) && !unread("phone"),
        Particular::Register => {
            imprint.is_none_or(|one| one.register.is_none() || one.register_number.is_none())
        }
        Particular::Responsible => {
            let responsible = imprint.and_then(|one| one.responsible.as_ref());
            responsible.is_none_or(|one| one.address.is_empty() && !is_located)
        }
    }
}

fn report(case: &Case<'_>, findings: &mut Findings<'_>, law: &Law, demand: &Demand) {
    let cited = demand.law.in_language(case.concept.about.original_language());
    let own = if demand.duty == Duty::Imprint { "imprint" } else { "privacy" };
    let (key, term, help) = match (demand.particular, case.concept.about.publisher.is_some()) {
        (Particular::Register, true) => (own, "particular-register", "help-register"),
        (Particular::Responsible, true) => (own, "particular-responsible", "help-responsible"),
        (_, false) => (own, "particular-publisher", "help"),
        (Particular::Address, true) => ("publisher", "particular-address", "help-address"),
        (Particular::RepresentedBy, true) => ("publisher", "particular-represented", "help-represented"),
        (Particular::Email, true) => ("publisher", "particular-email", "help-email"),
        (Particular::Phone, true) => ("publisher", "particular-phone", "help-phone"),
    };
    findings.on(case, &case.concept.start, key, |finding| {
        finding
            .with("duty", demand.duty.key())
            .with("missing", Arg::Term(term))
            .with("law", cited.unwrap_or_else(|| demand.law.original(law)))
            .help(help)
    });
}
