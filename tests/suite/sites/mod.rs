//! The golden sites of `tests/sites/`, and what holds for every page of them and of the repository's own content.
//!
//! A case is a folder with `content/`, perhaps `themes/`, and `expected/`:
//!
//! | file | holds |
//! |---|---|
//! | `files.txt` | the paths of all published files; hashes in the names of assets read `HASH` |
//! | `findings.txt` | what the editor is told: severity, code, place |
//! | `PATH.txt` | what a reader gets of the page `PATH`, in order, without its looks: see `reading` |
//!
//! `UPDATE_EXPECTED=1 cargo test --test suite sites` writes them anew; read the difference before you commit it.
//! A site is built in memory for the day [`case::DAY`]. What holds everywhere is held by a file a promise.

mod broken_links;
mod canonical;
pub mod case;
mod credits;
mod direction;
mod document;
mod drawings;
mod edits;
mod empty_things;
mod expected;
mod feeds;
mod foreign_words;
mod frames;
mod golden;
mod headings;
mod machines;
mod previews;
mod reachable;
mod reading;
mod same_bytes;
mod shared;
mod site;
mod themes;
mod unfilled;
mod views;
mod wording;
