//! The files an editor wrote, as text, with the way from an offset to a line.

use super::span::{FileId, Span};

/// A file of the site as it was read.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Relative to the site's root, with forward slashes.
    pub path: String,
    /// The text; bytes that are no UTF-8 are replaced, and reported by whoever read the file.
    pub text: String,
}

/// Line and column as editors count them: from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Counted from 1.
    pub line: usize,
    /// Counted from 1, in characters.
    pub column: usize,
}

impl SourceFile {
    /// Where the byte `offset` lies; beyond the end counts as the end.
    pub fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &self.text[..offset];
        let start_of_line = before.rfind('\n').map_or(0, |at| at + 1);
        let line_so_far = before[start_of_line..].trim_start_matches('\u{feff}');
        Position { line: before.matches('\n').count() + 1, column: line_so_far.chars().count() + 1 }
    }
}

/// All files that were read, by [`FileId`].
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
}

impl Sources {
    /// Adds a file and tells its number.
    pub fn add(&mut self, file: SourceFile) -> FileId {
        self.files.push(file);
        FileId(u32::try_from(self.files.len() - 1).unwrap_or(u32::MAX))
    }

    /// The file with this number.
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// All files with their numbers, in the order they were added.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(at, file)| (FileId(u32::try_from(at).unwrap_or(u32::MAX)), file))
    }

    /// What was written at a place; empty when the place lies in no file.
    pub fn text_at(&self, span: Span) -> &str {
        self.get(span.file)
            .and_then(|file| file.text.get(span.start as usize..span.end as usize))
            .unwrap_or_default()
    }

    /// The part of `span` that reads exactly `needle`, or all of it: finds a link inside a longer text.
    pub fn narrow(&self, span: Span, needle: &str) -> Span {
        match self.text_at(span).find(needle) {
            Some(at) if !needle.is_empty() => {
                let start = span.start as usize + at;
                Span::new(span.file, start, start + needle.len())
            }
            _ => span,
        }
    }
}
