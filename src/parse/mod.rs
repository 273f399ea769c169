//! From bytes to what an editor wrote: pages, entries, translations, each value with its place.
//!
//! Knows the entry types of `concept` and `diagnostics`. `yaml/` alone knows the YAML crate, `markdown/` alone
//! pulldown-cmark. Each file is read by itself, so all of them can be read at once.
//!
//! Deliberately absent: other files. What a reference means is found by `resolve`.

pub mod markdown;
pub mod yaml;

mod drawing;
mod file;
mod page;
mod series;
mod source;

pub use drawing::drawing;
pub use file::{Parsed, Role, file};
pub use page::head;
pub use source::{Decoded, decode};
