//! How much a site may hold.
//!
//! Far beyond what people write, and little enough that no site keeps a machine busy or fills its memory: a concept
//! of a region has some 50 KB of text. Measured costs stand in `docs/performance.md`.

/// The largest text, in bytes: a page, a collection, a table. Ten thousand records fit.
pub const LARGEST_TEXT: u64 = 4 << 20;

/// All texts of a site together, in bytes: more than twice what ten thousand full chapters hold.
pub const ALL_TEXTS: u64 = 256 << 20;

/// The most signs of one text. A sign is what can begin something new: punctuation or the end of a line. Ordinary
/// text has one in ten bytes; what has many more is made to cost a thousand times its size.
pub const MOST_SIGNS: usize = 500_000;

/// The most signs of all texts together.
pub const ALL_SIGNS: usize = 24_000_000;

/// The most records of all texts together, items of lists counted with them: twice what ten thousand full chapters
/// have. A record costs as much as a hundred signs, however short it is, and most when it lacks what it needs.
pub const ALL_RECORDS: usize = 540_000;

/// The largest file that is published as it is, in bytes.
pub const LARGEST_FILE: u64 = 64 << 20;

/// All files together that are published as they are, in bytes; they are held until they are written.
pub const ALL_FILES: u64 = 512 << 20;

/// The most files below a folder.
pub const MOST_FILES: usize = 200_000;

/// How deep folders may lie in each other. Chapters in chapters need four.
pub const DEEPEST: usize = 16;

/// The most files of a theme; every page names the assets.
pub const MOST_THEME_FILES: usize = 1_000;

/// Bytes as people count them in messages: whole megabytes.
pub fn megabytes(bytes: u64) -> usize {
    usize::try_from(bytes >> 20).unwrap_or(usize::MAX)
}
