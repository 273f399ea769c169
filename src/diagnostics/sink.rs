//! Where findings are collected.

use super::diagnostic::{Diagnostic, Severity};
use super::source_file::Sources;

/// The most findings of one severity that are kept. More is one slip a script made, not work for a person, and
/// a document with more is more than forges take. Those left out are still counted.
pub const MOST: usize = 10_000;

/// Collects findings; nothing stops at the first.
#[derive(Clone, Debug, Default)]
pub struct Sink {
    found: Vec<Diagnostic>,
    kept: Counts,
    left_out: Counts,
}

/// How many findings there are of each severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    errors: usize,
    warnings: usize,
    notes: usize,
}

impl Counts {
    /// How many are this grave.
    pub fn of(self, severity: Severity) -> usize {
        match severity {
            Severity::Error => self.errors,
            Severity::Warning => self.warnings,
            Severity::Note => self.notes,
        }
    }

    /// How many there are.
    pub fn all(self) -> usize {
        self.errors + self.warnings + self.notes
    }

    fn slot(&mut self, severity: Severity) -> &mut usize {
        match severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
            Severity::Note => &mut self.notes,
        }
    }
}

impl Sink {
    /// An empty collection.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding, unless its place is a placeholder: then its cause was reported already. Beyond [`MOST`] of
    /// its severity it is only counted.
    pub fn push(&mut self, mut diagnostic: Diagnostic) {
        diagnostic.related.retain(|related| !related.span.is_placeholder());
        if diagnostic.span.is_some_and(|span| span.is_placeholder()) {
            return;
        }
        let severity = diagnostic.severity;
        if self.kept.of(severity) < MOST {
            *self.kept.slot(severity) += 1;
            self.found.push(diagnostic);
        } else {
            *self.left_out.slot(severity) += 1;
        }
    }

    /// Adds the findings of another collection.
    pub fn append(&mut self, other: Self) {
        other.found.into_iter().for_each(|finding| self.push(finding));
        for severity in [Severity::Error, Severity::Warning, Severity::Note] {
            *self.left_out.slot(severity) += other.left_out.of(severity);
        }
    }

    /// Whether anything found stops the publication.
    pub fn has_errors(&self) -> bool {
        self.kept.errors + self.left_out.errors > 0
    }

    /// Whether something found should be looked at before the site is published.
    pub fn has_warnings(&self) -> bool {
        self.kept.warnings + self.left_out.warnings > 0
    }

    /// How many findings there are so far, those left out included.
    pub fn len(&self) -> usize {
        self.kept.all() + self.left_out.all()
    }

    /// Whether nothing was found so far.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What was found so far, without what was left out.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.found.iter()
    }

    /// How many findings were left out so far.
    pub fn left_out(&self) -> Counts {
        self.left_out
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
