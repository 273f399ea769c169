//! An approach of which nobody can tell what it is for.
//!
//! Two forms, of which a field has at most one:
//!
//! - Other approaches of the field name the goals they serve, and this one names none: one finding an approach, with the
//!   goals that are still without one, because it may serve those.
//! - A field has approaches and no goals at all: one finding for the field.
//!
//! Left alone are fields whose approaches all name no goals: the concept does not tie the two together. An approach may
//! serve a goal of another field.

use super::goal_without_approach::is_left_alone;
use crate::check::{Case, Findings, Rule};
use crate::concept::{Approach, Field, Kind, RecordRef};

/// See the file's head.
pub const RULE: Rule = Rule::warning("approach-without-goal", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for (_, field) in case.concept.fields() {
        let names_one = |approach: &Approach| case.wrote(approach, "goals");
        if !case.wrote(field, "goals") && !field.approaches.is_empty() {
            if !field.approaches.iter().any(names_one) {
                findings.on(case, field, "title", |finding| {
                    finding
                        .with("field", field.title.original.as_str())
                        .with("count", field.approaches.len())
                        .help("help-field")
                });
            }
            continue;
        }
        let loose = loose(case, field);
        if loose.len() == field.approaches.len() {
            continue;
        }
        for approach in loose {
            findings.on(case, approach, "text", |finding| {
                let finding = finding.with("approach", approach.id.as_str()).with("count", 0_usize);
                let unserved = field.goals.iter().filter(|goal| is_left_alone(case, goal));
                let places =
                    unserved.filter_map(|goal| case.places.of(&RecordRef::new(Kind::Goal, goal.id.clone())));
                places.fold(finding, |finding, place| finding.also(place, "goal"))
            });
        }
    }
}

/// The approaches of a field that name no goal.
pub(super) fn loose<'f>(case: &Case<'_>, field: &'f Field) -> Vec<&'f Approach> {
    field.approaches.iter().filter(|approach| !case.wrote(*approach, "goals")).collect()
}
