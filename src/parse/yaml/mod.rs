//! YAML, with the place of every value and all mistakes of a file in one run.
//!
//! Alone knows the YAML crate. A text becomes a tree of nodes with places ([`tree::read`]); a typed entry is
//! read from a node ([`typed::read`]) and takes its scalars as the editor typed them, so that `251.485`
//! stays a text until somebody who knows the unit reads it. A wrong place in the tree is reported and replaced
//! by a placeholder: reading always ends with an entry, and the next mistake is found in the same run.
//!
//! Deliberately absent: numbers, dates, booleans guessed from the spelling of a scalar.

mod access;
mod node;
mod overlay;
mod tree;
mod typed;

pub use node::{Node, Shape};
pub use overlay::read as read_overlay;
pub use tree::read as read_tree;
pub use typed::read as read_entry;

use crate::diagnostics::{Arg, Code, Diagnostic, Sink, Spanned};
use serde::de::DeserializeOwned;

/// Reads every element of a list as an entry; an empty file is an empty list.
pub fn read_list<T: DeserializeOwned>(node: &Node, sink: &mut Sink) -> Vec<Spanned<T>> {
    match &node.shape {
        Shape::Null => Vec::new(),
        Shape::List(items) => items.iter().filter_map(|item| read_spanned(item, sink)).collect(),
        // One record alone in a file of a collection's folder.
        Shape::Map(_) => read_spanned(node, sink).into_iter().collect(),
        Shape::Scalar(_) => {
            sink.push(
                Diagnostic::error(Code::WRONG_SHAPE)
                    .at(node.span)
                    .with("expected", Arg::Term("shape-list"))
                    .with("found", Arg::Term(node.shape.term())),
            );
            Vec::new()
        }
    }
}

fn read_spanned<T: DeserializeOwned>(node: &Node, sink: &mut Sink) -> Option<Spanned<T>> {
    read_entry(node, sink).map(|value| Spanned::new(value, node.head()))
}
