//! Collections as sections of a page: one file a kind, one template a kind.

pub mod actor;
mod challenges;
mod citation;
mod contacts;
pub mod fact;
mod facts;
mod field;
mod fields;
mod goals;
mod involved;
mod matrix;
mod measures;
mod milestones;
mod pillars;
mod progress;
mod quotes;
mod results;
mod section;
mod statement;
mod table;
mod timeline;

pub use section::{Entry, Placement, accessibility, anchor, drawn, entries, face, title, title_of, view_of};
