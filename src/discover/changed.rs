//! A site as it would be with some files changed.

use super::workspace::{Listing, Workspace};
use std::collections::BTreeMap;
use std::io;

/// Another workspace with files over it: a change can be judged before anything is written.
pub struct Changed<'a> {
    below: &'a dyn Workspace,
    files: BTreeMap<String, Vec<u8>>,
}

impl<'a> Changed<'a> {
    /// The site below, with these files in place of its own or beside them.
    pub fn new(below: &'a dyn Workspace, files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        Self { below, files: files.into_iter().collect() }
    }
}

impl Workspace for Changed<'_> {
    fn list(&self, folder: &str) -> Listing {
        let mut listing = self.below.list(folder);
        let inside = |path: &&String| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        let new: Vec<String> =
            self.files.keys().filter(inside).filter(|path| !listing.files.contains(path)).cloned().collect();
        listing.files.extend(new);
        listing.files.sort_by(|a, b| a.split('/').cmp(b.split('/')));
        listing
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.files.get(path).map_or_else(|| self.below.read(path), |bytes| Ok(bytes.clone()))
    }

    fn size(&self, path: &str) -> io::Result<u64> {
        self.files.get(path).map_or_else(|| self.below.size(path), |bytes| Ok(bytes.len() as u64))
    }
}
