//! The collections: which file holds which kind of record, in one table.

use super::meaning::Meaning;
use super::record::{Kind, Record};
use crate::diagnostics::{Span, Spanned};
use crate::value::Id;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::DeserializeOwned;

/// A record as an editor writes it.
pub trait Entry: DeserializeOwned + JsonSchema {
    /// What it becomes.
    type Record: Record;
    /// Its kind.
    const KIND: Kind;
    /// The kinds of the records inside it.
    const PARTS: &'static [Kind] = &[];

    /// The id that was given.
    fn id(&self) -> Option<&Spanned<String>>;

    /// The text an id is derived from when none was given.
    fn name(&self) -> Option<&Spanned<String>>;

    /// The records inside it: kind, given id, name.
    fn parts(&self) -> Vec<Part<'_>> {
        Vec::new()
    }

    /// Gives the entry its meaning. What is wrong is reported; the answer is what can be used.
    fn resolve(self, id: Id, meaning: &mut Meaning<'_>) -> Option<Self::Record>;
}

/// A record inside an entry, as far as its name goes.
pub type Part<'a> = (Kind, Option<&'a Spanned<String>>, Option<&'a Spanned<String>>);

/// Reads a collection's files as entries; the YAML room behind a door.
pub trait ReadEntries {
    /// All entries of all files, in order.
    fn entries<T: DeserializeOwned>(&mut self) -> Vec<Spanned<T>>;
}

/// Whose records a collection holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// A chapter's.
    Chapter,
    /// The site's.
    Site,
}

/// Declares the collections: the enum of their names, of their entries and of their records, and the table.
macro_rules! collections {
    ($($(#[$doc:meta])* $name:ident: $file:literal, $scope:ident, $entry:ty => $record:ty;)*) => {
        /// A collection, named after its file.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Collection { $($(#[$doc])* $name,)* }

        /// Every collection.
        pub const COLLECTIONS: &[Collection] = &[$(Collection::$name,)*];

        impl Collection {
            /// The file's name without its ending; also the name of the section's template.
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => $file,)* }
            }

            /// Whose records it holds.
            pub fn scope(self) -> Scope {
                match self { $(Self::$name => Scope::$scope,)* }
            }

            /// The kinds of its records and of those inside them.
            pub fn kinds(self) -> Vec<Kind> {
                match self {
                    $(Self::$name => std::iter::once(<$entry>::KIND).chain(<$entry>::PARTS.iter().copied()).collect(),)*
                }
            }

            /// The kind of its records.
            pub fn kind(self) -> Kind {
                match self { $(Self::$name => <$entry>::KIND,)* }
            }

            /// What its entries look like, with the marks that [`super::MARKS`] explains.
            pub fn schema(self, generator: SchemaGenerator) -> Schema {
                match self { $(Self::$name => generator.into_root_schema_for::<$entry>(),)* }
            }

            /// Reads its entries.
            pub fn read(self, reader: &mut impl ReadEntries) -> Entries {
                match self { $(Self::$name => Entries::$name(reader.entries::<$entry>()),)* }
            }
        }

        /// The records of a collection as written.
        #[derive(Clone, Debug)]
        pub enum Entries { $($(#[$doc])* $name(Vec<Spanned<$entry>>),)* }

        /// The records of a collection as meant.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub enum Section { $($(#[$doc])* $name(Vec<$record>),)* }

        impl Entries {
            /// Shows the name of every record and of every record inside it.
            pub fn each_name(&self, show: &mut dyn FnMut(Part<'_>, Span)) {
                match self { $(Self::$name(entries) => {
                    for entry in entries {
                        show((<$entry>::KIND, entry.value.id(), entry.value.name()), entry.span);
                        for part in entry.value.parts() {
                            show(part, entry.span);
                        }
                    }
                })* }
            }

            /// Gives every record its meaning.
            pub fn resolve(self, meaning: &mut Meaning<'_>) -> Section {
                match self { $(Self::$name(entries) => Section::$name(records(entries, meaning)),)* }
            }
        }

        impl Section {
            /// Which collection it is.
            pub fn collection(&self) -> Collection {
                match self { $(Self::$name(_) => Collection::$name,)* }
            }

            /// Adds the records of another file of the same collection.
            pub fn append(&mut self, other: Section) {
                match (self, other) {
                    $((Self::$name(records), Section::$name(mut more)) => records.append(&mut more),)*
                    // The files of one collection are all read as that collection.
                    _ => {}
                }
            }

            /// Its records.
            pub fn records(&self) -> Vec<&dyn Record> {
                match self { $(Self::$name(records) => records.iter().map(|one| one as &dyn Record).collect(),)* }
            }

            /// One of its records.
            pub fn record(&self, at: usize) -> Option<&dyn Record> {
                match self { $(Self::$name(records) => records.get(at).map(|one| one as &dyn Record),)* }
            }

            /// Its records, to lay translations over them.
            pub fn records_mut(&mut self) -> Vec<&mut dyn Record> {
                match self { $(Self::$name(records) => records.iter_mut().map(|one| one as &mut dyn Record).collect(),)* }
            }
        }
    };
}

collections! {
    /// What the alliance stands for.
    Pillars: "pillars", Chapter, super::pillar::PillarEntry => super::pillar::Pillar;
    /// Voices.
    Quotes: "quotes", Chapter, super::quote::QuoteEntry => super::quote::Quote;
    /// Figures and statements.
    Facts: "facts", Chapter, super::fact::FactEntry => super::fact::Fact;
    /// Challenges.
    Challenges: "challenges", Chapter, super::challenge::ChallengeEntry => super::challenge::Challenge;
    /// A field of action with its goals and approaches.
    Field: "field", Chapter, super::field::FieldEntry => super::field::Field;
    /// Results of past projects.
    Results: "results", Chapter, super::result::ResultEntry => super::result::ProjectResult;
    /// Measures of the actors.
    Measures: "measures", Chapter, super::measure::MeasureEntry => super::measure::Measure;
    /// Moments by which something is to be there.
    Milestones: "milestones", Chapter, super::milestone::MilestoneEntry => super::milestone::Milestone;
    /// Whom to ask.
    Contacts: "contacts", Chapter, super::contact::ContactEntry => super::contact::Contact;
    /// Members and partners.
    Actors: "actors", Site, super::actor::ActorEntry => super::actor::Actor;
    /// Where figures come from.
    Sources: "sources", Site, super::source::SourceEntry => super::source::Source;
    /// Abbreviations and terms.
    Glossary: "glossary", Site, super::term::TermEntry => super::term::Term;
    /// What changed since the concept was published.
    Changes: "changes", Site, super::change::ChangeEntry => super::change::Change;
}

impl Collection {
    /// The collection of this file name.
    pub fn named(name: &str) -> Option<Self> {
        COLLECTIONS.iter().copied().find(|collection| collection.name() == name)
    }
}

fn records<E: Entry>(entries: Vec<Spanned<E>>, meaning: &mut Meaning<'_>) -> Vec<E::Record> {
    let mut records: Vec<E::Record> = entries
        .into_iter()
        .filter_map(|entry| {
            // Names without an id were reported when they were collected.
            let id = meaning.known_id(entry.value.id(), entry.value.name())?;
            let of = super::record::RecordRef::new(E::KIND, id.clone());
            let record = meaning.within(of, entry.span, |meaning| entry.value.resolve(id, meaning));
            if record.is_none() {
                // What makes it none was reported.
                meaning.places.incomplete.extend(std::iter::once(&E::KIND).chain(E::PARTS));
            }
            record
        })
        .collect();
    // They take the room of their entries, which is larger.
    records.shrink_to_fit();
    records
}
