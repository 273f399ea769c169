//! The house as a whole: who knows whom, who alone names a crate, and what nobody may write.
//!
//! The sources are read as text. That is blunt, and enough: an arrow is an import or a path that begins with
//! `crate::`, and both are looked at with every `super::` led back to the room it means.

mod code;
mod keepers;
mod outputs;
mod promises;
mod rooms;
mod source_files;
mod words;
