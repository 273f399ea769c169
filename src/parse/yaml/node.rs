//! A YAML document as a tree of nodes that know their places.

use crate::diagnostics::{Span, Spanned};

/// A value in a YAML file.
#[derive(Clone, Debug)]
pub struct Node {
    /// Where it stands: a scalar's text, a list's or mapping's first byte.
    pub span: Span,
    /// What it is.
    pub shape: Shape,
}

/// What a node is. Scalars are texts: as typed when plain, unescaped when quoted.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Nothing, `~` or `null`.
    Null,
    /// A single value.
    Scalar(String),
    /// A list.
    List(Vec<Node>),
    /// Keys and values in the order of the file, duplicates included.
    Map(Vec<(Spanned<String>, Node)>),
}

impl Shape {
    /// The words-file term for this shape.
    pub fn term(&self) -> &'static str {
        match self {
            Self::Null => "shape-nothing",
            Self::Scalar(_) => "shape-text",
            Self::List(_) => "shape-list",
            Self::Map(_) => "shape-record",
        }
    }
}

impl Node {
    /// The place to underline when the whole node is meant: a record's first key and value, or the node.
    pub fn head(&self) -> Span {
        match &self.shape {
            Shape::Map(pairs) => pairs.first().map_or(self.span, |(key, value)| match value.shape {
                Shape::Scalar(_) => Span { end: value.span.end.max(key.span.end), ..key.span },
                _ => key.span,
            }),
            Shape::List(items) => items.first().map_or(self.span, Self::head),
            Shape::Null | Shape::Scalar(_) => self.span,
        }
    }
}
