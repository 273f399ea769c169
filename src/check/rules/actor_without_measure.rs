//! A member of the alliance that does nothing in its concept.
//!
//! Who joins an alliance does so to act, and readers look on a member's page for what. A member that leads or supports
//! no measure, no project and no approach, and is neither quoted nor a contact, stands there for nothing.
//!
//! Project partners are left alone, because a concept may list supporters; so are all members of a concept in which
//! nothing is tied to an actor yet. A member of which the concept knows nothing but its name is told by
//! [`actor-is-only-a-logo`](super::actor_is_only_a_logo) instead.

use super::actor_is_only_a_logo::{NAMING, is_bare, is_member, is_named};
use crate::check::{Case, Findings, Rule};
use crate::concept::Kind;

/// See the file's head.
pub const RULE: Rule = Rule::warning("actor-without-measure", find);

/// What an actor does, in contrast to what it says and where it is found.
const DEEDS: &[Kind] = &[Kind::Measure, Kind::Result, Kind::Approach];

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    if !case.concept.actors.iter().any(|actor| is_named(case, actor, DEEDS)) {
        return;
    }
    for actor in case.concept.actors.iter().filter(|actor| is_member(actor) && !is_bare(case, actor)) {
        if !is_named(case, actor, NAMING) {
            findings.on(case, actor, "name", |finding| finding.with("actor", actor.name.original.as_str()));
        }
    }
}
