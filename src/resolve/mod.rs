//! Gives what was written its meaning: names become ids, links become targets, translations are laid over.
//!
//! Knows `concept`. Reports every name it cannot resolve, and goes on. All names are collected before the first
//! is looked up, so neither the order of files nor that of records matters.
//!
//! Deliberately absent: spans. They end here, beside the concept in [`Places`](crate::concept::Places), so that
//! an inserted line changes no page but its own.

mod chapters;
mod languages;
mod names;
mod prose;
mod site;
mod translate;

pub use languages::languages;
pub use site::{Options, site};
