//! One file, read as what it is.

use super::page::{page, translation};
use super::series::series;
use super::yaml;
use crate::concept::{
    AboutEntry, Collection, Entries, Overlay, ReadEntries, WrittenPage, WrittenSeries, WrittenTranslation,
};
use crate::diagnostics::{FileId, Sink, Spanned};
use serde::de::DeserializeOwned;

/// What a file is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// `concept.yaml`.
    About,
    /// A page.
    Page,
    /// Records of a collection.
    Records(Collection),
    /// A page's translation.
    PageTranslation,
    /// A table of values.
    Series,
    /// A translation of records or of `concept.yaml`.
    Translation,
}

/// A file as written.
#[derive(Clone, Debug)]
pub enum Parsed {
    /// `concept.yaml`.
    About(Box<AboutEntry>),
    /// A page.
    Page(Box<WrittenPage>),
    /// Records.
    Records(Entries),
    /// A table of values.
    Series(WrittenSeries),
    /// A page's translation.
    PageTranslation(Box<WrittenTranslation>),
    /// Any other translation.
    Translation(Overlay),
}

/// Reads a file's text in its role. `None` when it is not YAML at all, which is reported.
pub fn file(role: Role, text: &str, file: FileId, sink: &mut Sink) -> Option<Parsed> {
    Some(match role {
        Role::Series => Parsed::Series(series(text, file)),
        Role::Page => Parsed::Page(Box::new(page(text, file, sink))),
        Role::PageTranslation => Parsed::PageTranslation(Box::new(translation(text, file, sink))),
        Role::About => {
            Parsed::About(Box::new(yaml::read_entry(&yaml::read_tree(text, file, 0, sink)?, sink)?))
        }
        Role::Translation => Parsed::Translation(yaml::read_overlay(&yaml::read_tree(text, file, 0, sink)?)),
        Role::Records(collection) => {
            let node = yaml::read_tree(text, file, 0, sink)?;
            Parsed::Records(collection.read(&mut OneFile { node: &node, sink }))
        }
    })
}

/// The YAML room as the door through which a collection reads its entries.
struct OneFile<'a> {
    node: &'a yaml::Node,
    sink: &'a mut Sink,
}

impl ReadEntries for OneFile<'_> {
    fn entries<T: DeserializeOwned>(&mut self) -> Vec<Spanned<T>> {
        yaml::read_list(self.node, self.sink)
    }
}
