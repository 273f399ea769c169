//! The outside world: a tree of files that can be listed and read.

use super::limits::MOST_FILES;
use crate::diagnostics::{Arg, Code, Diagnostic};
use std::collections::BTreeMap;
use std::io;

/// Where a site's files come from. Paths are relative to the site's root, with forward slashes.
pub trait Workspace: Sync {
    /// All files below a folder, sorted by path; what could not be listed stands beside.
    fn list(&self, folder: &str) -> Listing;

    /// The bytes of a file.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;

    /// How many bytes a file has.
    fn size(&self, path: &str) -> io::Result<u64> {
        self.read(path).map(|bytes| bytes.len() as u64)
    }
}

/// What lies below a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Paths of files, sorted, without those whose names begin with a dot.
    pub files: Vec<String>,
    /// What could not be listed.
    pub troubles: Vec<Trouble>,
}

impl Listing {
    /// The listing without files whose names hold control characters, which become troubles: such a name would go
    /// wrong at a terminal, in a report and in most systems.
    #[must_use]
    pub fn of_sound_names(self) -> Self {
        let is_control = |c: char| c.is_control();
        let (unsound, files): (Vec<_>, Vec<_>) =
            self.files.into_iter().partition(|path| path.contains(is_control));
        let shown = |path: String| path.replace(is_control, "\u{fffd}");
        let unsound = unsound.into_iter().map(|path| Trouble::NameNotText(shown(path)));
        let troubles = self.troubles.into_iter().map(|trouble| match trouble {
            Trouble::Unreadable(path, reason) => Trouble::Unreadable(shown(path), reason),
            Trouble::Outside(path) => Trouble::Outside(shown(path)),
            Trouble::NotAFile(path) => Trouble::NotAFile(shown(path)),
            Trouble::NameNotText(path) => Trouble::NameNotText(shown(path)),
            Trouble::TooMany(path) => Trouble::TooMany(shown(path)),
        });
        Self { troubles: troubles.chain(unsound).collect(), files }
    }
}

/// A place that could not be listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The system refused: path and reason.
    Unreadable(String, String),
    /// A link that leaves the site, leads in a circle, or leads on from a folder that was reached by a link.
    Outside(String),
    /// A pipe, a socket or a device: reading it could wait for ever.
    NotAFile(String),
    /// A name that is no text, or holds control characters.
    NameNotText(String),
    /// A folder with more files than a site may have; those beyond are not listed.
    TooMany(String),
}

impl Trouble {
    /// What is said about it. Such a finding has no place in a text, so it names the path.
    pub fn finding(self) -> Diagnostic {
        let unreadable =
            |path: String| Diagnostic::error(Code::UNREADABLE).with("path", path).help("help-special");
        match self {
            Self::Unreadable(path, reason) => {
                Diagnostic::error(Code::UNREADABLE).with("path", path).with("reason", reason)
            }
            Self::Outside(path) => Diagnostic::error(Code::OUTSIDE_SITE).with("path", path),
            Self::NotAFile(path) => unreadable(path).with("reason", Arg::Term("not-a-file")),
            Self::NameNotText(path) => unreadable(path).with("reason", Arg::Term("name-not-text")),
            Self::TooMany(path) => too_many(path, MOST_FILES),
        }
    }
}

/// What is said about a folder with more files than it may have.
pub fn too_many(path: String, most: usize) -> Diagnostic {
    Diagnostic::error(Code::SITE_TOO_LARGE).with("path", path).with("most", most).help("help-files")
}

/// A site in memory, for tests and previews.
#[derive(Clone, Debug, Default)]
pub struct MemoryWorkspace {
    files: BTreeMap<String, Vec<u8>>,
}

impl MemoryWorkspace {
    /// An empty site.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds or replaces a file.
    #[must_use]
    pub fn with(mut self, path: &str, text: impl AsRef<[u8]>) -> Self {
        self.files.insert(path.to_owned(), text.as_ref().to_vec());
        self
    }
}

impl Workspace for MemoryWorkspace {
    fn list(&self, folder: &str) -> Listing {
        let inside = |path: &&String| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        Listing { files: self.files.keys().filter(inside).cloned().collect(), troubles: Vec::new() }
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.files.get(path).cloned().ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    }

    fn size(&self, path: &str) -> io::Result<u64> {
        let bytes = self.files.get(path).ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
        Ok(bytes.len() as u64)
    }
}
