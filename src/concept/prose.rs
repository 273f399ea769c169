//! Running text as a tree of blocks: neutral, so that a page, a PDF and a search index can be drawn from it.
//!
//! The tree has two forms, as everything has: [`Written`], where links are what an editor typed and know their
//! place, and [`Meant`], where every link leads somewhere. No form holds HTML.

use super::collection::Collection;
use super::record::RecordRef;
use crate::diagnostics::{Span, Spanned};
use std::fmt::Debug;
use std::hash::Hash;

/// Which form of the tree: as written or as meant.
pub trait Form: Clone + Debug + PartialEq + Eq + Hash {
    /// What a link leads to.
    type Link: Clone + Debug + PartialEq + Eq + Hash;
    /// What a block remembers of its place.
    type Place: Clone + Debug + PartialEq + Eq + Hash;
    /// How a heading is addressed.
    type Anchor: Clone + Debug + PartialEq + Eq + Hash;
}

/// The form an editor typed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Written;

impl Form for Written {
    type Link = Spanned<WrittenLink>;
    type Place = Span;
    type Anchor = Option<String>;
}

/// The form after resolving: no places, nothing dangling.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Meant;

impl Form for Meant {
    type Link = Target;
    type Place = ();
    type Anchor = String;
}

/// A link as typed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum WrittenLink {
    /// `[[name]]`, `[[kind:name]]`: something of the concept.
    Name(String),
    /// `[text](destination)`: a web address, a mail address, or a file beside the text.
    Destination(String),
}

/// Where a resolved link leads.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// A record, wherever the edition shows it.
    Record(RecordRef),
    /// An anchor on the page the link stands on.
    Anchor(String),
    /// An anchor on the page of a chapter.
    Part(RecordRef, String),
    /// A file of the content that is published with the site, by its path in it.
    File(String),
    /// Another place on the web, or a mail or phone address.
    Address(String),
}

/// A piece of running text that stands on its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Block<F: Form> {
    /// A heading inside a chapter. Level 2 is the highest: level 1 is the chapter's title.
    Heading {
        /// 2 to 6.
        level: u8,
        /// Its address on the page.
        anchor: F::Anchor,
        /// Its words.
        content: Vec<Inline<F>>,
        /// Where it was written.
        place: F::Place,
    },
    /// A paragraph.
    Paragraph(Vec<Inline<F>>),
    /// Words that need no paragraph of their own, as in a tight list.
    Plain(Vec<Inline<F>>),
    /// Somebody else's words.
    Quote(Vec<Block<F>>),
    /// A list; the number of its first item when it is ordered.
    List {
        /// First number of an ordered list.
        start: Option<u64>,
        /// The items.
        items: Vec<Vec<Block<F>>>,
    },
    /// Terms with their explanations.
    Definitions(Vec<Definition<F>>),
    /// Verbatim text.
    Code {
        /// The language named after the fence.
        language: Option<String>,
        /// The text.
        text: String,
    },
    /// A table.
    Table(Table<F>),
    /// A footnote's text.
    Footnote {
        /// Its mark.
        label: String,
        /// What it says.
        content: Vec<Block<F>>,
    },
    /// A pause between parts.
    Rule,
    /// The chapter's collection of this kind stands here.
    Collection(Collection),
    /// The heading before has nothing under it.
    Empty,
}

/// A term and what it means.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Definition<F: Form> {
    /// The term.
    pub term: Vec<Inline<F>>,
    /// Its explanations.
    pub meanings: Vec<Vec<Block<F>>>,
}

/// A table with a row of headers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Table<F: Form> {
    /// How each column is set.
    pub alignment: Vec<Alignment>,
    /// The headers.
    pub head: Vec<Vec<Inline<F>>>,
    /// The rows.
    pub rows: Vec<Vec<Vec<Inline<F>>>>,
    /// Where it was written.
    pub place: F::Place,
}

/// How a column is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Alignment {
    /// As the language does.
    Natural,
    /// To the start of the line.
    Start,
    /// In the middle.
    Centre,
    /// To the end of the line, as numbers are.
    End,
}

/// A piece of text inside a block.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Inline<F: Form> {
    /// Words, as typed: quotes and dashes are set when an edition is drawn.
    Text(String, F::Place),
    /// Stressed.
    Emphasis(Vec<Inline<F>>),
    /// Important.
    Strong(Vec<Inline<F>>),
    /// No longer so.
    Struck(Vec<Inline<F>>),
    /// Verbatim.
    Code(String),
    /// A link; without content it shows its target's title.
    Link {
        /// Where it leads.
        to: F::Link,
        /// What is shown.
        content: Vec<Inline<F>>,
    },
    /// A figure with its value, unit, day and source.
    Figure(F::Link),
    /// A picture.
    Image {
        /// Its file.
        file: F::Link,
        /// What it shows, for those who do not see it.
        alt: String,
        /// Who made it, and under which terms it is used.
        credit: Option<String>,
    },
    /// Something the publisher still has to supply, marked for everybody to see.
    Gap(String, F::Place),
    /// A footnote's mark.
    FootnoteMark(String),
    /// A line break that was meant.
    Break,
}

/// The plain words of a run of text, for titles, anchors and search.
pub fn plain_text<F: Form>(content: &[Inline<F>]) -> String {
    let mut text = String::new();
    collect(content, &mut text);
    return text;

    fn collect<F: Form>(content: &[Inline<F>], text: &mut String) {
        for inline in content {
            match inline {
                Inline::Text(words, _) | Inline::Code(words) | Inline::Gap(words, _) => text.push_str(words),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Struck(inner) => {
                    collect(inner, text)
                }
                Inline::Link { content, .. } => collect(content, text),
                Inline::Image { alt, .. } => text.push_str(alt),
                Inline::Break => text.push(' '),
                Inline::Figure(_) | Inline::FootnoteMark(_) => {}
            }
        }
    }
}
