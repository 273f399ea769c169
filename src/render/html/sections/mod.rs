//! Collections as sections of a page: one file a kind, one template a kind.

pub mod actor;
mod challenges;
mod citation;
mod contacts;
pub mod fact;
mod facts;
mod field;
mod fields;
mod matrix;
mod measures;
mod pillars;
mod quotes;
mod results;
mod section;
mod statement;

pub use section::{Entry, Placement, accessibility, drawn, entries, face, title, view_of};
