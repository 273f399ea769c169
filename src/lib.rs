//! The publication of an action concept, from a folder of text to a website.
pub mod emit;
pub mod value;
