//! Translations: the shape of a collection, with texts only.

use super::node::{Node, Shape};
use crate::concept::Overlay;

/// Takes a node as a translation; the concept decides what of it fits.
pub fn read(node: &Node) -> Overlay {
    match &node.shape {
        Shape::Null => Overlay::Nothing(node.span),
        Shape::Scalar(text) => Overlay::Text(crate::diagnostics::Spanned::new(text.clone(), node.span)),
        Shape::List(items) => Overlay::List(items.iter().map(read).collect(), node.head()),
        Shape::Map(pairs) => Overlay::Record(
            pairs.iter().map(|(key, value)| (key.clone(), read(value))).collect(),
            node.head(),
        ),
    }
}
