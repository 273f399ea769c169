//! The domain: what an action concept consists of, one file a kind, holding both of its forms.
//!
//! An *entry* is what an editor wrote, with places; a *record* is what it means, with none. [`Meaning`] is all
//! an entry may ask on the way from one to the other. Knows `value` and `diagnostics`.
//!
//! | file | holds |
//! |---|---|
//! | `about`, `accessibility`, `demands`, `enforcement`, `imprint`, `label`, `privacy`, `publisher`, `security`, `slogan` | the concept as a whole |
//! | `chapter` | pages: chapters, the start page, legal pages |
//! | `pillar`, `quote`, `fact`, `challenge`, `field`, `result`, `measure`, `contact` | records of a chapter |
//! | `actor`, `source`, `term`, `change` | records of the whole site |
//! | `collection` | the table of collections: file name, whose records, both forms |
//! | `series` | values of a fact over time |
//! | `prose` | running text as a tree of blocks |
//! | `overlay` | translations as written, and where their texts go |
//! | `form` | marks and forms of texts, for those who describe the entries |
//! | `meaning`, `misread`, `names`, `places`, `link`, `near`, `unknown` | the way from entries to records |
//! | `exception`, `written_text` | what the rules of `check` need besides the records |
//! | `concept` | everything together |
//!
//! Deliberately absent: HTML, languages' words, the order of the stages, disk.

mod about;
mod accessibility;
mod actor;
mod challenge;
mod change;
mod chapter;
mod collection;
#[allow(clippy::module_inception, reason = "the room is named after its main type")]
mod concept;
mod contact;
mod demands;
mod enforcement;
mod exception;
mod fact;
mod field;
mod form;
mod imprint;
mod label;
mod link;
mod mark;
mod meaning;
mod measure;
mod milestone;
mod misread;
mod names;
mod near;
mod overlay;
mod picture;
mod pillar;
mod places;
mod privacy;
mod prose;
mod publisher;
mod quote;
mod record;
mod result;
mod security;
mod series;
mod slogan;
mod source;
mod status;
mod term;
mod unknown;
mod written;
mod written_text;

pub use about::{About, AboutEntry, Level, Region, Standing};
pub use accessibility::{Accessibility, Barrier, Compliance, Method};
pub use actor::{Actor, Role};
pub use challenge::Challenge;
pub use change::Change;
pub use chapter::{Chapter, Duty, PageEntry, View};
pub use collection::{COLLECTIONS, Collection, Entries, Entry, Part, ReadEntries, Scope, Section};
pub use concept::{Concept, Parts};
pub use contact::{Contact, Phone};
pub use demands::{Cited, Demand, Law, Particular, law};
pub use enforcement::{BODIES, EnforcementBody, enforcement_body};
pub use exception::Exception;
pub use fact::{Better, Fact, Figure};
pub use field::{Approach, Field, Goal};
pub use form::{FORMS, MARKS, Plain, TextForm};
pub use imprint::{Imprint, LegalForm};
pub use label::{LABELS, Label};
pub use mark::Mark;
pub use meaning::{Meaning, ReadProse, identify, one_line};
pub use measure::Measure;
pub use milestone::Milestone;
pub use names::Names;
pub use near::{Suggestions, nearest, slip};
pub use overlay::{LocalProse, Overlay, Slot, Translatable};
pub use picture::{Picture, Purpose, WrittenPicture};
pub use pillar::Pillar;
pub use places::{Placed, Places};
pub use privacy::Privacy;
pub use prose::{
    Alignment, Block, Definition, Form, Inline, Meant, Table, Target, Written, WrittenLink, plain_text,
};
pub use publisher::Publisher;
pub use quote::Quote;
pub use record::{KINDS, Kind, Record, RecordRef};
pub use result::{Metric, ProjectResult};
pub use security::Security;
pub use series::{MOST_USES, Series, Value as SeriesValue, WrittenSeries, WrittenValue};
pub use slogan::Slogan;
pub use source::{Cycle, Source};
pub use status::Status;
pub use term::Term;
pub use unknown::{Among, Unknown};
pub use written::{WrittenChapter, WrittenCollection, WrittenPage, WrittenSite, WrittenTranslation};
pub use written_text::{Whose, Words, WrittenText};
