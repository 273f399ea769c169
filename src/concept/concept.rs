//! The concept as meant: everything the content says, with nothing dangling.

use super::about::About;
use super::actor::Actor;
use super::challenge::Challenge;
use super::change::Change;
use super::chapter::{Chapter, View};
use super::collection::Section;
use super::contact::Contact;
use super::fact::Fact;
use super::field::Field;
use super::measure::Measure;
use super::milestone::Milestone;
use super::quote::Quote;
use super::record::{Kind, Record, RecordRef};
use super::result::ProjectResult;
use super::source::Source;
use super::term::Term;
use crate::value::Id;
use std::collections::HashMap;

/// A whole concept. It has no positions, no HTML and no paths on disk; two of the same content are equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concept {
    /// What it is.
    pub about: About,
    /// The start page; its title is the concept's.
    pub start: Chapter,
    /// The chapters in reading order, nested ones after their parents.
    pub chapters: Vec<Chapter>,
    /// The legal pages.
    pub legal: Vec<Chapter>,
    /// Members and partners.
    pub actors: Vec<Actor>,
    /// Where figures come from.
    pub sources: Vec<Source>,
    /// The glossary.
    pub terms: Vec<Term>,
    /// What changed, newest first.
    pub changes: Vec<Change>,
    /// The chapters inside each chapter, and under none those at the top.
    children: HashMap<Option<Id>, Vec<usize>>,
    /// Where each record is, by kind and id.
    index: HashMap<RecordRef, Seat>,
    /// Which records name a record, in reading order, each once.
    mentions: HashMap<RecordRef, Vec<RecordRef>>,
}

/// Where a record sits in the concept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seat {
    /// The chapter, for records of a chapter's collection.
    chapter: usize,
    /// The collection in that chapter.
    section: usize,
    /// The record in its collection or list.
    record: usize,
    /// The record inside that record, counted over all its parts.
    part: Option<usize>,
}

/// The parts of a concept that are not derived from each other.
pub struct Parts {
    /// What it is.
    pub about: About,
    /// The start page.
    pub start: Chapter,
    /// The chapters in reading order.
    pub chapters: Vec<Chapter>,
    /// The legal pages.
    pub legal: Vec<Chapter>,
    /// Collections of the whole site.
    pub site: Vec<Section>,
}

impl Concept {
    /// Puts the parts together and remembers where each record is.
    pub fn new(parts: Parts) -> Self {
        let mut concept = Self {
            about: parts.about,
            start: parts.start,
            chapters: parts.chapters,
            legal: parts.legal,
            actors: Vec::new(),
            sources: Vec::new(),
            terms: Vec::new(),
            changes: Vec::new(),
            children: HashMap::new(),
            index: HashMap::new(),
            mentions: HashMap::new(),
        };
        for section in parts.site {
            match section {
                Section::Actors(mut actors) => concept.actors.append(&mut actors),
                Section::Sources(mut sources) => concept.sources.append(&mut sources),
                Section::Glossary(mut terms) => concept.terms.append(&mut terms),
                Section::Changes(mut changes) => concept.changes.append(&mut changes),
                // Collections of chapters are refused at the site's top by `discover`.
                _ => {}
            }
        }
        concept.legal.sort_by_key(|page| page.legal);
        concept.changes.sort_by_key(|change| std::cmp::Reverse(change.date.first_day()));
        for (at, chapter) in concept.chapters.iter().enumerate() {
            concept.children.entry(chapter.parent.clone()).or_default().push(at);
        }
        concept.index = concept.seats();
        concept.mentions = concept.mentions();
        concept
    }

    fn mentions(&self) -> HashMap<RecordRef, Vec<RecordRef>> {
        let mut mentions: HashMap<RecordRef, Vec<RecordRef>> = HashMap::new();
        let mut mention = |record: &dyn Record| {
            let by = RecordRef::new(record.kind(), record.id().clone());
            for named in record.mentions() {
                let all = mentions.entry(named).or_default();
                if all.last() != Some(&by) {
                    all.push(by.clone());
                }
            }
        };
        for (_, section) in self.sections() {
            for record in section.records() {
                mention(record);
                record.parts().into_iter().for_each(&mut mention);
            }
        }
        mentions
    }

    /// The records that name a record, in reading order, each once.
    pub fn mentioned_by(&self, record: &RecordRef) -> &[RecordRef] {
        self.mentions.get(record).map_or(&[], Vec::as_slice)
    }

    /// The chapters before and after one in reading order.
    pub fn neighbours(&self, id: &Id) -> (Option<&Chapter>, Option<&Chapter>) {
        let at = self.seat(Kind::Chapter, id).map(|seat| seat.chapter).filter(|at| *at < self.chapters.len());
        match at {
            Some(at) => (at.checked_sub(1).and_then(|at| self.chapters.get(at)), self.chapters.get(at + 1)),
            None => (None, None),
        }
    }

    /// The chapters directly inside these, and those at the top where `None` is among them; in reading order.
    pub fn children(&self, of: &[Option<Id>]) -> Vec<&Chapter> {
        let mut inside: Vec<usize> =
            of.iter().filter_map(|one| self.children.get(one)).flatten().copied().collect();
        inside.sort_unstable();
        inside.into_iter().filter_map(|at| self.chapters.get(at)).collect()
    }

    fn seats(&self) -> HashMap<RecordRef, Seat> {
        let mut index = HashMap::new();
        let mut seat = |record: &dyn Record, seat: Seat| {
            index.insert(RecordRef::new(record.kind(), record.id().clone()), seat);
        };
        let at = |chapter, section, record| Seat { chapter, section, record, part: None };
        for (c, chapter) in self.chapters.iter().enumerate() {
            seat(chapter, at(c, 0, 0));
            for (s, section) in chapter.sections.iter().enumerate() {
                for (r, record) in section.records().into_iter().enumerate() {
                    seat(record, at(c, s, r));
                    for (p, part) in record.parts().into_iter().enumerate() {
                        seat(part, Seat { part: Some(p), ..at(c, s, r) });
                    }
                }
            }
        }
        for (l, page) in self.legal.iter().enumerate() {
            seat(page, at(self.chapters.len() + l, 0, 0));
        }
        self.actors.iter().enumerate().for_each(|(r, one)| seat(one, at(0, 0, r)));
        self.sources.iter().enumerate().for_each(|(r, one)| seat(one, at(0, 0, r)));
        self.terms.iter().enumerate().for_each(|(r, one)| seat(one, at(0, 0, r)));
        self.changes.iter().enumerate().for_each(|(r, one)| seat(one, at(0, 0, r)));
        index
    }

    fn seat(&self, kind: Kind, id: &Id) -> Option<Seat> {
        self.index.get(&RecordRef::new(kind, id.clone())).copied()
    }

    /// Any record.
    pub fn record(&self, of: &RecordRef) -> Option<&dyn Record> {
        let seat = self.index.get(of)?;
        match of.kind {
            Kind::Chapter => self.page(seat.chapter).map(|one| one as &dyn Record),
            Kind::Actor => self.actors.get(seat.record).map(|one| one as &dyn Record),
            Kind::Source => self.sources.get(seat.record).map(|one| one as &dyn Record),
            Kind::Term => self.terms.get(seat.record).map(|one| one as &dyn Record),
            Kind::Change => self.changes.get(seat.record).map(|one| one as &dyn Record),
            _ => {
                let section = self.chapters.get(seat.chapter)?.sections.get(seat.section)?;
                let record = section.record(seat.record)?;
                match seat.part {
                    Some(part) => record.parts().into_iter().nth(part),
                    None => Some(record),
                }
            }
        }
    }

    fn page(&self, at: usize) -> Option<&Chapter> {
        self.chapters.get(at).or_else(|| self.legal.get(at - self.chapters.len().min(at)))
    }

    /// The chapter or legal page that shows a record of a chapter, or is it.
    pub fn home(&self, of: &RecordRef) -> Option<&Chapter> {
        match of.kind {
            Kind::Actor | Kind::Source | Kind::Term | Kind::Change => None,
            _ => self.page(self.index.get(of)?.chapter),
        }
    }

    /// The actor of this id.
    pub fn actor(&self, id: &Id) -> Option<&Actor> {
        self.actors.get(self.seat(Kind::Actor, id)?.record)
    }

    /// The source of this id.
    pub fn source(&self, id: &Id) -> Option<&Source> {
        self.sources.get(self.seat(Kind::Source, id)?.record)
    }

    /// The fact of this id.
    pub fn fact(&self, id: &Id) -> Option<&Fact> {
        match self.section_of(Kind::Fact, id)? {
            (Section::Facts(records), at) => records.get(at),
            _ => None,
        }
    }

    /// The field of this id.
    pub fn field(&self, id: &Id) -> Option<&Field> {
        match self.section_of(Kind::Field, id)? {
            (Section::Field(records), at) => records.get(at),
            _ => None,
        }
    }

    /// The result of this id.
    pub fn result(&self, id: &Id) -> Option<&ProjectResult> {
        match self.section_of(Kind::Result, id)? {
            (Section::Results(records), at) => records.get(at),
            _ => None,
        }
    }

    /// The measure of this id.
    pub fn measure(&self, id: &Id) -> Option<&Measure> {
        match self.section_of(Kind::Measure, id)? {
            (Section::Measures(records), at) => records.get(at),
            _ => None,
        }
    }

    /// The voice of this id.
    pub fn quote(&self, id: &Id) -> Option<&Quote> {
        match self.section_of(Kind::Quote, id)? {
            (Section::Quotes(records), at) => records.get(at),
            _ => None,
        }
    }

    /// The contact of this id.
    pub fn contact(&self, id: &Id) -> Option<&Contact> {
        match self.section_of(Kind::Contact, id)? {
            (Section::Contacts(records), at) => records.get(at),
            _ => None,
        }
    }

    /// The collection a record is in, and its place there.
    fn section_of(&self, kind: Kind, id: &Id) -> Option<(&Section, usize)> {
        let seat = self.seat(kind, id)?;
        Some((self.chapters.get(seat.chapter)?.sections.get(seat.section)?, seat.record))
    }

    /// The chapter of this id.
    pub fn chapter(&self, id: &Id) -> Option<&Chapter> {
        self.page(self.seat(Kind::Chapter, id)?.chapter)
    }

    /// All collections of all chapters, in reading order, with their chapters.
    pub fn sections(&self) -> impl Iterator<Item = (&Chapter, &Section)> {
        self.chapters
            .iter()
            .flat_map(|chapter| chapter.sections.iter().map(move |section| (chapter, section)))
    }

    /// All facts in reading order, with their chapters.
    pub fn facts(&self) -> impl Iterator<Item = (&Chapter, &Fact)> {
        self.sections().flat_map(|(chapter, section)| match section {
            Section::Facts(facts) => facts.iter().map(|fact| (chapter, fact)).collect(),
            _ => Vec::new(),
        })
    }

    /// The challenges that a field names or that name it, in reading order.
    pub fn challenges_of<'a>(&'a self, field: &'a Field) -> Vec<&'a Id> {
        let own = field.challenges.iter();
        let of = RecordRef::new(Kind::Field, field.id.clone());
        let others = self.mentioned_by(&of).iter().filter(|by| by.kind == Kind::Challenge).map(|by| &by.id);
        let mut all: Vec<&Id> = own.chain(others).collect();
        all.sort_by_key(|id| {
            self.seat(Kind::Challenge, id).map(|seat| (seat.chapter, seat.section, seat.record))
        });
        all.dedup();
        all
    }

    /// The fields that a challenge names or that name it, in reading order.
    pub fn fields_of<'a>(&'a self, challenge: &'a Challenge) -> Vec<&'a Id> {
        let of = RecordRef::new(Kind::Challenge, challenge.id.clone());
        let others = self.mentioned_by(&of).iter().filter(|by| by.kind == Kind::Field).map(|by| &by.id);
        let mut all: Vec<&Id> = challenge.fields.iter().chain(others).collect();
        all.sort_by_key(|id| {
            self.seat(Kind::Field, id).map(|seat| (seat.chapter, seat.section, seat.record))
        });
        all.dedup();
        all
    }

    /// All fields in reading order, with their chapters.
    pub fn fields(&self) -> impl Iterator<Item = (&Chapter, &Field)> {
        self.sections().flat_map(|(chapter, section)| match section {
            Section::Field(fields) => fields.iter().map(|field| (chapter, field)).collect(),
            _ => Vec::new(),
        })
    }

    /// All measures in reading order.
    pub fn measures(&self) -> impl Iterator<Item = &Measure> {
        self.sections().flat_map(|(_, section)| match section {
            Section::Measures(measures) => measures.iter(),
            _ => [].iter(),
        })
    }

    /// All milestones in reading order.
    pub fn milestones(&self) -> impl Iterator<Item = &Milestone> {
        self.sections().flat_map(|(_, section)| match section {
            Section::Milestones(milestones) => milestones.iter(),
            _ => [].iter(),
        })
    }

    /// All results in reading order.
    pub fn results(&self) -> impl Iterator<Item = &ProjectResult> {
        self.sections().flat_map(|(_, section)| match section {
            Section::Results(results) => results.iter(),
            _ => [].iter(),
        })
    }

    /// Whether a page shows a view.
    pub fn shows(&self, view: View) -> bool {
        self.pages().any(|page| page.show.contains(&view))
    }

    /// Whether anything says how far it has come.
    pub fn has_status(&self) -> bool {
        let approaches = || self.fields().flat_map(|(_, field)| &field.approaches);
        self.measures().any(|one| one.status.is_some()) || approaches().any(|one| one.status.is_some())
    }

    /// Every page that has running text of its own: start, chapters, legal pages.
    pub fn pages(&self) -> impl Iterator<Item = &Chapter> {
        std::iter::once(&self.start).chain(&self.chapters).chain(&self.legal)
    }
}
