//! A member of the alliance of which the concept knows nothing but the name.
//!
//! Every actor has a page. If there is no web site, no text, not even the kind of organisation, and nothing in the concept
//! names the actor, its page is a name with perhaps a logo above it: what a row of logos on a cover tells, and no more.
//! A short name, former names and the logo itself are still nothing but a name.
//!
//! Project partners are left alone, and so is a concept in which all members are bare: there the list is meant as a list
//! of names. A member that is described, but does nothing, is told by
//! [`actor-without-measure`](super::actor_without_measure).

use crate::check::{Case, Findings, Rule};
use crate::concept::{Actor, Kind, RecordRef, Role};

/// See the file's head.
pub const RULE: Rule = Rule::warning("actor-is-only-a-logo", find);

/// The kinds of records that name actors.
pub(super) const NAMING: &[Kind] = &[Kind::Measure, Kind::Result, Kind::Approach, Kind::Quote, Kind::Contact];

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    let members = || case.concept.actors.iter().filter(|actor| is_member(actor));
    let only_a_logo = |actor: &&Actor| is_bare(case, actor) && !is_named(case, actor, NAMING);
    if members().all(|actor| only_a_logo(&actor)) {
        return;
    }
    for actor in members().filter(only_a_logo) {
        findings.on(case, actor, "name", |finding| finding.with("actor", actor.name.original.as_str()));
    }
}

/// Whether an actor belongs to the alliance.
pub(super) fn is_member(actor: &Actor) -> bool {
    matches!(actor.role, Role::Managing | Role::Member)
}

/// Whether nothing is said of an actor but what it is called and what its logo looks like.
pub(super) fn is_bare(case: &Case<'_>, actor: &Actor) -> bool {
    !case.wrote(actor, "url") && actor.text.is_none() && actor.kind.is_none()
}

/// Whether a record of these kinds names an actor, or may do so.
pub(super) fn is_named(case: &Case<'_>, actor: &Actor, by: &[Kind]) -> bool {
    let of = RecordRef::new(Kind::Actor, actor.id.clone());
    case.concept.mentioned_by(&of).iter().any(|one| by.contains(&one.kind)) || case.may_be_named(&of, by)
}
