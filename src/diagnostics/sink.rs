//! Where findings are collected.

use super::diagnostic::{Diagnostic, Severity};
use super::source_file::Sources;

/// Collects findings; nothing stops at the first.
#[derive(Clone, Debug, Default)]
pub struct Sink {
    found: Vec<Diagnostic>,
}

impl Sink {
    /// An empty collection.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding, unless its place is a placeholder: then its cause was reported already.
    pub fn push(&mut self, mut diagnostic: Diagnostic) {
        diagnostic.related.retain(|related| !related.span.is_placeholder());
        if diagnostic.span.is_none_or(|span| !span.is_placeholder()) {
            self.found.push(diagnostic);
        }
    }

    /// Adds the findings of another collection.
    pub fn append(&mut self, mut other: Self) {
        self.found.append(&mut other.found);
    }

    /// Whether anything found stops the publication.
    pub fn has_errors(&self) -> bool {
        self.found.iter().any(|found| found.severity == Severity::Error)
    }

    /// How many findings there are so far.
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Whether nothing was found so far.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// What was found so far.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.found.iter()
    }

    /// All findings in the order an editor walks through them: by file, then by place, then by code.
    pub fn into_sorted(self, sources: &Sources) -> Vec<Diagnostic> {
        let mut found = self.found;
        let path = |d: &Diagnostic| {
            d.span
                .and_then(|span| sources.get(span.file))
                .map(|file| file.path.as_str())
                .unwrap_or_default()
                .to_owned()
        };
        found.sort_by_cached_key(|d| {
            (
                path(d),
                d.span.map_or(0, |s| s.start),
                d.code.name(),
                d.span.map_or(0, |s| s.end),
                format!("{:?}", d.args),
            )
        });
        found.dedup();
        found
    }
}
