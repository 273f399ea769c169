//! The documents tell the truth: commands, keys, examples, links, paths and dependencies are those of the code.
//!
//! Whether a sentence is true nobody can test; that what it names exists can be.

mod commands;
mod dependencies;
pub mod entries;
pub mod example;
mod glossary;
mod guide;
mod links;
pub mod markdown;
mod reference;
mod themes;
mod tour;
