//! Where a finding is, as people and machines are told.

use crate::diagnostics::{Arg, Diagnostic, Position, Sources, Span};
use std::fmt;

/// A place in a file of the site, or a whole file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Relative to the site's root, with forward slashes.
    pub path: String,
    /// From where to where, the end not included; none where the whole file is meant.
    pub range: Option<(Position, Position)>,
}

impl Place {
    /// The place of a finding: where it points, else the path that it names.
    pub fn of(diagnostic: &Diagnostic, sources: &Sources) -> Option<Self> {
        diagnostic.span.and_then(|span| Self::at(span, sources)).or_else(|| {
            diagnostic.args.iter().find_map(|(name, arg)| match arg {
                Arg::Text(path) if *name == "path" => Some(Self { path: path.clone(), range: None }),
                _ => None,
            })
        })
    }

    /// The place of a range of bytes.
    pub fn at(span: Span, sources: &Sources) -> Option<Self> {
        let file = sources.get(span.file)?;
        let range = (file.position(span.start as usize), file.position(span.end as usize));
        Some(Self { path: file.path.clone(), range: Some(range) })
    }
}

/// `file:line:column`, or the file alone.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.range {
            Some((start, _)) => write!(f, "{}:{}:{}", self.path, start.line, start.column),
            None => f.write_str(&self.path),
        }
    }
}
