//! The outside world: a tree of files that can be listed and read.

use std::collections::BTreeMap;
use std::io;

/// Where a site's files come from. Paths are relative to the site's root, with forward slashes.
pub trait Workspace: Sync {
    /// All files below a folder, sorted by path; what could not be listed stands beside.
    fn list(&self, folder: &str) -> Listing;

    /// The bytes of a file.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;
}

/// What lies below a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Paths of files, sorted, without those whose names begin with a dot.
    pub files: Vec<String>,
    /// What could not be listed.
    pub troubles: Vec<Trouble>,
}

/// A place that could not be listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The system refused: path and reason.
    Unreadable(String, String),
    /// A link that leaves the site or leads in a circle.
    Outside(String),
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
}
