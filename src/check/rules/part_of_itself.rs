//! A figure that is a part of itself.
//!
//! `parts` and `share_of` both say that one figure contains another. Followed from whole to part, they may not come
//! back to where they began: nothing that is added up or compared on such a way means anything. One finding for
//! each reference that closes a circle; the figures on it are compared with nothing until it is open again.

use crate::check::{Case, Findings, Rule};
use crate::concept::{Concept, Fact, Kind, RecordRef};
use crate::value::Id;
use std::collections::HashMap;

/// See the file's head.
pub const RULE: Rule = Rule::warning("part-of-itself", find);

/// A way from a whole to its parts that comes back.
pub(super) struct Circle<'a> {
    /// The figures on it, each containing the next, the last the first.
    pub facts: Vec<&'a Fact>,
    /// What closes it: the fact that names another, and the key under which it does.
    closed_by: (&'a Fact, &'static str),
}

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for circle in circles(case.concept) {
        let Some(first) = circle.facts.first() else { continue };
        let (holder, key) = circle.closed_by;
        let names = circle.facts.iter().chain([first]).map(|fact| fact.id.as_str());
        let way = names.collect::<Vec<_>>().join(" → ");
        let of = RecordRef::new(Kind::Fact, holder.id.clone());
        findings.report(Some(&of), case.places.of_key(&of, key), |finding| {
            finding.with("fact", first.id.as_str()).with("way", way)
        });
    }
}

/// What a figure contains.
struct Inside<'a> {
    part: &'a Id,
    said_by: (&'a Fact, &'static str),
}

/// All circles, in reading order. Walks without recursion: a chain may be as long as the list of facts.
pub(super) fn circles(concept: &Concept) -> Vec<Circle<'_>> {
    let mut inside: HashMap<&Id, Vec<Inside<'_>>> = HashMap::new();
    for (_, fact) in concept.facts() {
        let parts = fact.parts.iter().map(|part| Inside { part, said_by: (fact, "parts") });
        inside.entry(&fact.id).or_default().extend(parts);
        if let Some(base) = &fact.share_of {
            inside.entry(base).or_default().push(Inside { part: &fact.id, said_by: (fact, "share_of") });
        }
    }
    inside.retain(|_, parts| !parts.is_empty());
    let mut circles = Vec::new();
    let mut done: HashMap<&Id, bool> = HashMap::with_capacity(inside.len());
    let begins = concept.facts().map(|(_, fact)| &fact.id).filter(|id| inside.contains_key(id));
    for begin in begins.collect::<Vec<_>>() {
        if done.contains_key(begin) {
            continue;
        }
        done.insert(begin, false);
        let mut way = vec![(begin, 0)];
        while let Some((whole, next)) = way.last_mut() {
            let Some(step) = inside.get(whole).and_then(|parts| parts.get(*next)) else {
                done.insert(whole, true);
                way.pop();
                continue;
            };
            *next += 1;
            match done.get(step.part) {
                Some(true) => {}
                // Still on the way: the step leads back.
                Some(false) => {
                    let on_way = way.iter().skip_while(|(id, _)| *id != step.part);
                    let facts = on_way.filter_map(|(id, _)| concept.fact(id)).collect();
                    circles.push(Circle { facts, closed_by: step.said_by });
                }
                None => {
                    done.insert(step.part, false);
                    way.push((step.part, 0));
                }
            }
        }
    }
    circles
}
