//! Collections as sections of a page: one file a kind, one template a kind.

pub mod actor;
mod address;
mod challenges;
mod citation;
mod contacts;
pub mod fact;
mod facts;
mod field;
mod fields;
mod goals;
mod imprint;
mod involved;
mod law;
mod matrix;
mod measures;
mod milestones;
mod pillars;
mod privacy;
mod progress;
mod quotes;
mod results;
mod section;
mod statement;
mod table;
mod timeline;

pub use section::{
    Entry, Placement, anchor, drawn, entries, face, legal, legal_titles, title, title_of, view_of,
};
