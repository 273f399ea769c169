//! Figures that contain each other in a circle.

use crate::concept::{Concept, Fact};
use crate::value::Id;
use std::collections::{HashMap, VecDeque};

/// Figures each of which contains itself by way of the others.
pub struct Circle<'a> {
    /// All of them, in reading order.
    pub facts: Vec<&'a Fact>,
    /// The shortest way from the first of them back to it, without its end.
    pub way: Vec<&'a Fact>,
    /// What closes this way: the fact that names another, and the key under which it does.
    pub closed_by: (&'a Fact, &'static str),
}

/// That one figure contains another.
struct Inside<'a> {
    part: usize,
    said_by: (&'a Fact, &'static str),
}

/// All circles of a concept, in reading order; no figure is in two. Takes as long as there are references, and does
/// not recurse: a chain may have as many links as there are facts.
pub fn circles(concept: &Concept) -> Vec<Circle<'_>> {
    let facts: Vec<&Fact> = concept.facts().map(|(_, fact)| fact).collect();
    if facts.iter().all(|fact| fact.parts.is_empty() && fact.share_of.is_none()) {
        return Vec::new();
    }
    let numbers: HashMap<&Id, usize> = facts.iter().enumerate().map(|(at, fact)| (&fact.id, at)).collect();
    let mut inside: Vec<Vec<Inside<'_>>> = facts.iter().map(|_| Vec::new()).collect();
    let mut around: Vec<Vec<usize>> = vec![Vec::new(); facts.len()];
    let mut contains = |whole: usize, part: usize, said_by| {
        if let (Some(parts), Some(wholes)) = (inside.get_mut(whole), around.get_mut(part)) {
            parts.push(Inside { part, said_by });
            wholes.push(whole);
        }
    };
    for (at, fact) in facts.iter().enumerate() {
        for part in fact.parts.iter().filter_map(|id| numbers.get(id)) {
            contains(at, *part, (*fact, "parts"));
        }
        if let Some(base) = fact.share_of.as_ref().and_then(|id| numbers.get(id)) {
            contains(*base, at, (*fact, "share_of"));
        }
    }
    let inner = |at: usize| inside.get(at).into_iter().flatten().map(|one| one.part).collect();
    let outer = |at: usize| around.get(at).cloned().unwrap_or_default();
    // Kosaraju: what can be left last is entered first on the way back, and reaches all that reach it.
    let mut left = Vec::with_capacity(facts.len());
    let mut seen = vec![false; facts.len()];
    (0..facts.len()).for_each(|at| walk(at, &inner, &mut seen, &mut left));
    let mut seen = vec![false; facts.len()];
    let mut circles = Vec::new();
    for at in left.into_iter().rev() {
        let mut group = Vec::new();
        walk(at, &outer, &mut seen, &mut group);
        group.sort_unstable();
        circles.extend(circle(&group, &inside, &facts).map(|circle| (group.first().copied(), circle)));
    }
    circles.sort_by_key(|(first, _)| *first);
    circles.into_iter().map(|(_, circle)| circle).collect()
}

/// Walks on from a place to all that were not seen, and lists them as it leaves them.
fn walk(begin: usize, next: &dyn Fn(usize) -> Vec<usize>, seen: &mut [bool], left: &mut Vec<usize>) {
    let mut enter = |at: usize| seen.get_mut(at).is_some_and(|seen| !std::mem::replace(seen, true));
    if !enter(begin) {
        return;
    }
    let mut way = vec![(begin, next(begin).into_iter())];
    while let Some((at, ahead)) = way.last_mut() {
        match ahead.find(|step| enter(*step)) {
            Some(step) => way.push((step, next(step).into_iter())),
            None => {
                left.push(*at);
                way.pop();
            }
        }
    }
}

/// The circle that a group of figures is which all reach each other; a single one is none unless it contains itself.
fn circle<'a>(group: &[usize], inside: &[Vec<Inside<'a>>], facts: &[&'a Fact]) -> Option<Circle<'a>> {
    let first = *group.first()?;
    // Where each was reached from, nearest first.
    let mut from: HashMap<usize, usize> = HashMap::new();
    let mut next = VecDeque::from([first]);
    while let Some(at) = next.pop_front() {
        for step in inside.get(at).into_iter().flatten() {
            if step.part == first {
                let mut way = vec![at];
                while let Some(before) =
                    way.last().filter(|last| **last != first).and_then(|last| from.get(last))
                {
                    way.push(*before);
                }
                let fact = |at: &usize| facts.get(*at).copied();
                return Some(Circle {
                    facts: group.iter().filter_map(fact).collect(),
                    way: way.iter().rev().filter_map(fact).collect(),
                    closed_by: step.said_by,
                });
            }
            if group.binary_search(&step.part).is_ok() && !from.contains_key(&step.part) {
                from.insert(step.part, at);
                next.push_back(step.part);
            }
        }
    }
    None
}
