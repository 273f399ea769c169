//! A goal that nobody goes about.
//!
//! A goal without a way to it is a wish. Two forms, of which a field has at most one:
//!
//! - The approaches of a field name goals, and one of its goals is named by none: one finding a goal. While another
//!   approach of the field names no goal, that one is told instead ([`approach-without-goal`](super::approach_without_goal)):
//!   it may be the one that serves this goal.
//! - A field has goals and no approaches at all: one finding for the field.
//!
//! Left alone are fields whose approaches name no goals: the concept does not tie the two together, and nobody can tell
//! which goal lacks one. A measure that names the goal goes about it as well; so does, for a field without approaches, a
//! measure that names the field.

use super::approach_without_goal;
use crate::check::{Case, Findings, Rule};
use crate::concept::{Approach, Field, Goal, Kind, RecordRef};

/// See the file's head.
pub const RULE: Rule = Rule::warning("goal-without-approach", find);

/// What goes about a goal.
const WAYS: &[Kind] = &[Kind::Approach, Kind::Measure];

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for (_, field) in case.concept.fields() {
        if !case.wrote(field, "approaches") {
            without_approaches(case, field, findings);
            continue;
        }
        let tied = field.approaches.iter().any(|approach| !approach.goals.is_empty());
        let unread = |approach: &Approach| approach.goals.is_empty() && case.wrote(approach, "goals");
        let told = |approach: &Approach| {
            let of = RecordRef::new(Kind::Approach, approach.id.clone());
            case.tells(&approach_without_goal::RULE, &of)
        };
        if !tied
            || field.approaches.iter().any(unread)
            || approach_without_goal::loose(case, field).into_iter().any(told)
        {
            continue;
        }
        for goal in field.goals.iter().filter(|goal| is_left_alone(case, goal)) {
            findings.on(case, goal, "text", |finding| {
                finding.with("goal", goal.id.as_str()).with("count", 0_usize)
            });
        }
    }
}

/// Whether no approach and no measure names a goal.
pub(super) fn is_left_alone(case: &Case<'_>, goal: &Goal) -> bool {
    let of = RecordRef::new(Kind::Goal, goal.id.clone());
    !case.concept.mentioned_by(&of).iter().any(|by| WAYS.contains(&by.kind)) && !case.may_be_named(&of, WAYS)
}

fn without_approaches(case: &Case<'_>, field: &Field, findings: &mut Findings<'_>) {
    let of = RecordRef::new(Kind::Field, field.id.clone());
    let measures = case.concept.mentioned_by(&of).iter().any(|by| by.kind == Kind::Measure);
    let left_alone = |goal: &Goal| is_left_alone(case, goal);
    if field.goals.is_empty()
        || measures
        || case.may_be_named(&of, &[Kind::Measure])
        || !field.goals.iter().all(left_alone)
    {
        return;
    }
    findings.on(case, field, "title", |finding| {
        finding
            .with("field", field.title.original.as_str())
            .with("count", field.goals.len())
            .help("help-field")
    });
}
