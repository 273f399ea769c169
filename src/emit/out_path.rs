//! A path that cannot leave the output folder.

use std::borrow::Borrow;
use std::fmt;
use std::path::{Path, PathBuf};

/// The most bytes one segment may have; file systems end at 255, and temporary or packed copies need some room.
const LONGEST_SEGMENT: usize = 200;

/// A name that begins with a dot and is nobody's own: the place for what is looked for on every host (RFC 8615).
const WELL_KNOWN: &str = ".well-known";

/// The most bytes a whole path may have; below what any system in use refuses, with the output folder before it.
const LONGEST_PATH: usize = 1000;

/// Where an artifact goes: relative, separated by slashes, valid on every system a site may be copied to.
///
/// A value of this type is proof: it has no `..`, no empty segment, no drive, no name beginning with a dot
/// (those belong to the user, and `.konzept` to us) but `.well-known`, and nothing that Windows cannot store.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutPath(String);

impl OutPath {
    /// Checks `path` and takes it.
    pub fn new(path: &str) -> Result<OutPath, OutPathError> {
        match fault(path) {
            None => Ok(OutPath(path.to_owned())),
            Some(fault) => Err(OutPathError { path: path.to_owned(), fault }),
        }
    }

    /// The path as written in links: `analyse/swot.html`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folders it lies in, outermost first: `a/b/c.html` gives `a` and `a/b`.
    pub fn folders(&self) -> impl Iterator<Item = &str> {
        self.0.match_indices('/').map(|(end, _)| &self.0[..end])
    }

    /// The place on disk, below `out`.
    pub fn below(&self, out: &Path) -> PathBuf {
        out.join(&self.0)
    }

    /// The path as a file system that ignores case sees it.
    pub(super) fn folded(&self) -> String {
        self.0.to_lowercase()
    }
}

/// So that a path can be looked up by its text.
impl Borrow<str> for OutPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OutPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text that cannot be a path in the output folder.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{}` cannot be a path in the output folder: {fault}", .path.escape_debug())]
pub struct OutPathError {
    /// The text.
    pub path: String,
    /// The first thing wrong with it.
    pub fault: OutPathFault,
}

/// What is wrong with a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OutPathFault {
    /// Longer than 1000 bytes.
    #[error("it is longer than {LONGEST_PATH} bytes")]
    TooLong,
    /// Nothing at all, a slash at either end, or two in a row.
    #[error("a name in it is empty")]
    EmptySegment,
    /// A name longer than 200 bytes.
    #[error("a name in it is longer than {LONGEST_SEGMENT} bytes")]
    LongSegment,
    /// `.`, `..`, or a name that begins with a dot.
    #[error("a name in it begins with a dot")]
    LeadingDot,
    /// Windows drops a dot or a space at the end, and two names become one.
    #[error("a name in it ends with a dot or a space")]
    TrailingDotOrSpace,
    /// A control character, a backslash, or another sign that Windows does not allow in names.
    #[error("`{}` is not allowed in a name", .0.escape_debug())]
    Character(char),
    /// `CON`, `NUL`, `COM1` and the like, with or without an extension.
    #[error("a name in it is reserved on Windows")]
    Reserved,
}

/// The first thing wrong with `path`, if anything.
fn fault(path: &str) -> Option<OutPathFault> {
    if path.len() > LONGEST_PATH {
        return Some(OutPathFault::TooLong);
    }
    path.split('/').find_map(segment_fault)
}

fn segment_fault(segment: &str) -> Option<OutPathFault> {
    if segment.is_empty() {
        Some(OutPathFault::EmptySegment)
    } else if segment.len() > LONGEST_SEGMENT {
        Some(OutPathFault::LongSegment)
    } else if segment.starts_with('.') && segment != WELL_KNOWN {
        Some(OutPathFault::LeadingDot)
    } else if segment.ends_with(['.', ' ']) {
        Some(OutPathFault::TrailingDotOrSpace)
    } else if let Some(c) = segment.chars().find(|c| is_forbidden(*c)) {
        Some(OutPathFault::Character(c))
    } else if is_reserved(segment) {
        Some(OutPathFault::Reserved)
    } else {
        None
    }
}

/// The colon matters most: `C:x` joined to a folder on Windows leaves that folder.
fn is_forbidden(c: char) -> bool {
    c.is_control() || matches!(c, '\\' | ':' | '<' | '>' | '"' | '|' | '?' | '*')
}

/// Windows looks at the part before the first dot, ignores case and spaces at its end, and takes the
/// superscripts ¹²³ for digits.
fn is_reserved(segment: &str) -> bool {
    let stem = segment.split('.').next().unwrap_or(segment).trim_end().to_ascii_uppercase();
    if matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$") {
        return true;
    }
    let Some(number) = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT")) else {
        return false;
    };
    matches!(number, "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³")
}
