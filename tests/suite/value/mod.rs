//! How people write numbers, times and names, and what the generator understands.
//!
//! The word files are read here by a few lines of our own, so that these tables need no other room.

mod found_numbers;
mod ids;
mod lexicons;
mod numbers;
mod properties;
mod times;

use konzept::value::Lexicon;

pub const DE: &str = include_str!("../../../src/i18n/lexicon/de.ftl");
pub const EN: &str = include_str!("../../../src/i18n/lexicon/en.ftl");

/// The value of a key in a word file of plain `key = value` lines.
pub fn word<'a>(file: &'a str, key: &str) -> Option<&'a str> {
    file.lines()
        .filter_map(|line| line.split_once(" = "))
        .find(|(name, _)| *name == key)
        .map(|(_, value)| value)
}

pub fn lexicon(file: &str) -> Lexicon {
    Lexicon::read(|key| word(file, key).map(str::to_owned)).expect("a complete word file")
}
