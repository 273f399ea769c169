//! How many there are of each thing of a concept, as a whole and in every part that a text may speak of.

use crate::concept::{Concept, Field, Kind, RecordRef, Role, Section, Status};
use crate::value::Id;
use std::collections::{HashMap, HashSet};

/// How many there are of one thing.
#[derive(Clone, Debug, Default)]
pub struct Count {
    /// In the whole concept.
    pub total: usize,
    /// In some part of it: a chapter, a field, what one actor does, what has the same status.
    pub parts: HashSet<usize>,
    /// The first of them.
    pub first: Option<RecordRef>,
}

/// The things of a concept, counted under the keys of their labels.
#[derive(Debug, Default)]
pub struct Tally {
    counts: HashMap<&'static str, Count>,
    groups: HashMap<(&'static str, Group), usize>,
}

/// A part of the concept.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Group {
    /// What belongs to a record.
    Of(RecordRef),
    /// What has some quality.
    With(&'static str),
}

impl Group {
    fn of(kind: Kind, id: &Id) -> Self {
        Self::Of(RecordRef::new(kind, id.clone()))
    }
}

impl Tally {
    /// Counts everything.
    pub fn of(concept: &Concept) -> Self {
        let mut tally = Self::default();
        for chapter in &concept.chapters {
            let above = chapter.parent.iter().map(|id| Group::of(Kind::Chapter, id));
            let top = (chapter.depth == 0).then_some(Group::With("top"));
            let numbered = chapter.number.is_some().then_some(Group::With("number"));
            tally.add("chapter", Kind::Chapter, &chapter.id, above.chain(top).chain(numbered));
        }
        for (chapter, section) in concept.sections() {
            let mut around = vec![Group::of(Kind::Chapter, &chapter.id)];
            let mut above = chapter.parent.as_ref();
            while let Some(id) = above {
                around.push(Group::of(Kind::Chapter, id));
                above = concept.chapter(id).and_then(|chapter| chapter.parent.as_ref());
            }
            tally.section(section, &around);
        }
        for actor in &concept.actors {
            let role = Group::With(actor.role.key());
            tally.add("actor", Kind::Actor, &actor.id, [role.clone()]);
            match actor.role {
                Role::Managing | Role::Member => tally.add("member", Kind::Actor, &actor.id, [role]),
                Role::Partner => tally.add("partner", Kind::Actor, &actor.id, []),
            }
        }
        let members = tally.count("member").map_or(0, |count| count.total);
        tally.counts.entry("actor").or_default().parts.insert(members);
        for source in &concept.sources {
            tally.add("source", Kind::Source, &source.id, []);
        }
        for ((key, _), count) in std::mem::take(&mut tally.groups) {
            tally.counts.entry(key).or_default().parts.insert(count);
        }
        tally
    }

    /// How many there are of what has this key among the labels; nothing where there is none.
    pub fn count(&self, key: &str) -> Option<&Count> {
        self.counts.get(key)
    }

    fn section(&mut self, section: &Section, around: &[Group]) {
        let key = match section {
            Section::Pillars(_) => "pillar",
            Section::Quotes(_) => "quote",
            Section::Facts(_) => "fact",
            Section::Challenges(_) => "challenge",
            Section::Field(_) => "field",
            Section::Results(_) => "result",
            Section::Measures(_) => "measure",
            Section::Milestones(_) => "milestone",
            Section::Contacts(_) => "contact",
            Section::Actors(_) | Section::Sources(_) | Section::Glossary(_) | Section::Changes(_) => return,
        };
        for record in section.records() {
            let named =
                record.mentions().into_iter().filter(|one| matches!(one.kind, Kind::Actor | Kind::Field));
            self.add(key, record.kind(), record.id(), around.iter().cloned().chain(named.map(Group::Of)));
        }
        match section {
            Section::Field(fields) => fields.iter().for_each(|field| self.field(field, around)),
            Section::Measures(measures) => {
                for status in measures.iter().filter_map(|measure| measure.status) {
                    *self.groups.entry(("measure", Group::With(status.key()))).or_default() += 1;
                }
            }
            _ => {}
        }
    }

    fn field(&mut self, field: &Field, around: &[Group]) {
        let inside = || around.iter().cloned().chain([Group::of(Kind::Field, &field.id)]);
        for goal in &field.goals {
            self.add("goal", Kind::Goal, &goal.id, inside());
        }
        for approach in &field.approaches {
            let status = approach.status.map(|status| Group::With(Status::key(status)));
            self.add("approach", Kind::Approach, &approach.id, inside().chain(status));
        }
    }

    fn add(&mut self, key: &'static str, kind: Kind, id: &Id, groups: impl IntoIterator<Item = Group>) {
        let count = self.counts.entry(key).or_default();
        count.total += 1;
        if count.first.is_none() {
            count.first = Some(RecordRef::new(kind, id.clone()));
        }
        for group in groups {
            *self.groups.entry((key, group)).or_default() += 1;
        }
    }
}
