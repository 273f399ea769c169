//! Findings, drawn for somebody: one file a format.
//!
//! Alone knows the crate that draws messages.

mod human;
mod sentence;

pub use human::{failure, findings, help};
pub use sentence::Sentences;
