//! Markdown, as our tree of blocks.
//!
//! Alone knows pulldown-cmark. Wikilinks and links keep what was typed and where; what they mean is found by
//! `resolve`. Raw HTML is off: a tag in the text is reported and left out.
//!
//! Deliberately absent: HTML, smart punctuation (set per language when an edition is drawn), ids of headings
//! (derived when the language is known).

mod tree;

pub use tree::read;
