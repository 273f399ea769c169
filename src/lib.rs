//! The publication of an action concept: from a folder of Markdown and YAML to an accessible website.
//!
//! The rooms and the arrows between them are described in `ARCHITECTURE.md`; `tests/suite/house.rs` holds the
//! imports against it.

pub mod check;
pub mod cli;
pub mod concept;
pub mod diagnostics;
pub mod discover;
pub mod emit;
pub mod i18n;
pub mod parse;
pub mod pipeline;
pub mod raster;
pub mod render;
pub mod resolve;
pub mod schema;
pub mod serve;
pub mod stub;
pub mod theme;
pub mod value;
