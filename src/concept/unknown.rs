//! Names that lead nowhere: told when everything is read, with what was probably meant.

use super::meaning::Meaning;
use super::near::Suggestions;
use super::record::{Kind, RecordRef};
use crate::diagnostics::Diagnostic;
use crate::value::Id;
use std::sync::Arc;

/// A name that leads nowhere.
///
/// Chapters are read side by side, but suggestions come one after the other: there is an end to them, and which are
/// the last must not depend on who reads faster.
#[derive(Clone, Debug)]
pub struct Unknown {
    /// What is said about it, but for the suggestion.
    pub finding: Diagnostic,
    /// The name as far as it is compared.
    pub name: String,
    /// Among what the nearest is looked for.
    pub among: Among,
}

/// What may have been meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Among {
    /// A record of this kind, which is then taken to be named after all.
    Kind(Kind),
    /// A record of this kind, under `kind:id`.
    Named(Kind),
    /// Any record.
    Records,
    /// A file in this folder.
    Folder(String),
    /// The text of a chapter.
    Pages,
    /// One of these.
    These(Arc<[Id]>),
}

impl Unknown {
    /// Looks for what was meant while there is patience left, and tells the finding.
    pub fn tell(self, suggestions: &Suggestions, meaning: &mut Meaning<'_>) {
        let Self { finding, name, among } = self;
        let names = meaning.names;
        let nearest: Option<String> = match &among {
            Among::Kind(kind) | Among::Named(kind) => {
                suggestions.nearest(&name, names.ids(|known| known == *kind)).map(str::to_owned)
            }
            Among::Records => suggestions.nearest(&name, names.ids(|_| true)).map(str::to_owned),
            Among::Folder(folder) => {
                // What lies elsewhere is like nothing, and counts as looked at.
                let inside = |path: &'_ String| match path.rsplit_once('/') {
                    Some((its, file)) if its == folder => file.to_owned(),
                    _ => String::new(),
                };
                let files: Vec<String> = meaning.files.iter().map(inside).collect();
                suggestions.nearest(&name, files.iter().map(String::as_str)).map(str::to_owned)
            }
            Among::Pages => {
                suggestions.nearest(&name, meaning.pages.keys().map(String::as_str)).map(str::to_owned)
            }
            Among::These(ids) => suggestions.nearest(&name, ids.iter().map(Id::as_str)).map(str::to_owned),
        };
        let shown = match &among {
            Among::Named(kind) => nearest.as_ref().map(|id| format!("{kind}:{id}")),
            _ => nearest.clone(),
        };
        meaning.sink.push(finding.near(shown.as_deref()));
        if let (Among::Kind(kind), Some(id)) = (among, nearest.and_then(|id| Id::parse(&id).ok())) {
            meaning.places.misspelt.insert(RecordRef::new(kind, id));
        }
    }
}
