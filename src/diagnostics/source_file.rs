//! The files an editor wrote, as text, with the way from an offset to a line.

use super::alignment::Alignment;
use super::span::{FileId, Span};
use std::sync::OnceLock;

/// A file of the site as it was read.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Relative to the site's root, with forward slashes.
    pub path: String,
    /// The text; bytes that are no UTF-8 are replaced, and reported by whoever read the file.
    pub text: String,
    /// Where each line begins, found when the first position is asked for.
    lines: OnceLock<Vec<usize>>,
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
    /// A file with its text.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into(), lines: OnceLock::new() }
    }

    /// Where the byte `offset` lies; beyond the end counts as the end.
    pub fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let lines = self.lines.get_or_init(|| {
            let breaks =
                self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(breaks).collect()
        });
        // The last line that begins at or before the offset; the first begins at 0.
        let line = lines.partition_point(|start| *start <= offset).saturating_sub(1);
        let start = lines.get(line).copied().unwrap_or(0);
        let line_so_far = self.text[start..offset].trim_start_matches('\u{feff}');
        Position { line: line + 1, column: line_so_far.chars().count() + 1 }
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

    /// The way from `text` back to what was written at `span`, from which it was read.
    pub fn alignment(&self, span: Span, text: &str) -> Alignment {
        Alignment::new(self.text_at(span), span, text)
    }
}
