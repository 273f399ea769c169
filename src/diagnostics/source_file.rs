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
    /// Found when the first position is asked for.
    index: OnceLock<Index>,
}

/// What makes a position cheap to find, in a file of many lines as in one of a single long line.
#[derive(Clone, Debug)]
struct Index {
    /// Where each line begins.
    lines: Vec<usize>,
    /// How many characters begin before each block of [`BLOCK`] bytes.
    characters: Vec<usize>,
}

/// Characters are counted one by one inside a block only.
const BLOCK: usize = 1024;

impl Index {
    fn of(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        let mut characters = vec![0];
        let mut before = 0;
        for block in text.as_bytes().chunks(BLOCK) {
            before += beginnings(block);
            characters.push(before);
        }
        Self { lines: std::iter::once(0).chain(breaks).collect(), characters }
    }

    /// How many characters begin before the byte `at`.
    fn characters_before(&self, text: &str, at: usize) -> usize {
        let block = at / BLOCK;
        let counted = self.characters.get(block).copied().unwrap_or(0);
        counted + text.as_bytes().get(block * BLOCK..at).map_or(0, beginnings)
    }
}

/// How many characters begin in a part of a text.
fn beginnings(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count()
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
        Self { path: path.into(), text: text.into(), index: OnceLock::new() }
    }

    /// Where the byte `offset` lies; beyond the end counts as the end.
    pub fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let index = self.index.get_or_init(|| Index::of(&self.text));
        // The last line that begins at or before the offset; the first begins at 0.
        let line = index.lines.partition_point(|start| *start <= offset).saturating_sub(1);
        let start = index.lines.get(line).copied().unwrap_or(0);
        let line_so_far = self.text.get(start..offset).unwrap_or_default();
        let marks = line_so_far.chars().take_while(|c| *c == '\u{feff}').count();
        let column =
            index.characters_before(&self.text, offset) - index.characters_before(&self.text, start) - marks;
        Position { line: line + 1, column: column + 1 }
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
        let number = self.next();
        self.files.push(file);
        number
    }

    /// The number of the file that is added next.
    pub fn next(&self) -> FileId {
        FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX))
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
