//! The formats of a report: what each says of one small wrong site, and what holds for all of them.

mod documents;
mod fingerprints;
mod program;
mod schema;
mod site;
mod troubled;
