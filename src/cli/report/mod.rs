//! Findings, told to somebody: one file a format.
//!
//! `human` draws findings at the place they were found; the other formats are written from a [`Report`], which holds
//! all sentences and places already, and are one document each. Alone knows the crates that draw messages and write
//! JSON.
//!
//! Deliberately absent: anything that differs from run to run, such as a time or a path outside the site.

mod finding;
mod fingerprint;
mod format;
mod github;
mod gitlab;
mod human;
mod json;
mod markdown;
mod place;
#[expect(clippy::module_inception, reason = "the room is named after what it makes")]
mod report;
mod sarif;
mod sentence;
mod summary;

pub use finding::{Finding, name as severity_name};
pub use format::Format;
pub use human::{drawn, failure, findings, help, text};
pub use place::Place;
pub use report::Report;
pub use sentence::Sentences;
pub use summary::line as summary;
