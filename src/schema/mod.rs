//! Describes the files of a site to editors: a JSON Schema for each kind of file, and the settings that bind them.
//!
//! | file | holds |
//! |---|---|
//! | `derived`, `shape` | what the entry types say of themselves, read from what `schemars` derives |
//! | `values`, `original`, `translation`, `definitions` | the parts of a schema |
//! | `document` | [`documents`]: a schema for each [`FileKind`] |
//! | `hints` | titles, descriptions and examples in the words of a language |
//! | `site` | [`Site`]: the records there are |
//! | `settings`, `modeline` | what tells an editor which schema is whose |
//!
//! Knows `concept`, `i18n` and `value`. A schema accepts what the reader accepts and refuses what it refuses for its
//! shape; a test compares them. A new kind of record is described without a change here: its entry type derives
//! `JsonSchema`, and its words stand in the files of hints.
//!
//! The schemas are of draft 7: every version of the YAML extension of VS Code knows it, the ones before 2025 know no
//! later one, and nothing of the later ones is needed.
//!
//! Deliberately absent: whether a number or a time can be read, which needs the lexicon; the disk.

mod definitions;
mod derived;
mod document;
mod file_kind;
mod hints;
mod modeline;
mod original;
mod settings;
mod shape;
mod site;
mod translation;
mod values;

pub use document::{Document, document, documents, entry_shape, hints_needed};
pub use file_kind::FileKind;
pub use hints::key_title;
pub use modeline::modeline;
pub use settings::{SETTINGS, Settings, settings};
pub use shape::{EntryShape, KeyShape, Keys, Shape};
pub use site::Site;
