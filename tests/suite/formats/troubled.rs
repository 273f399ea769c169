//! A site in memory with what only a disk can have: places that cannot be read.

use konzept::discover::{Listing, MemoryWorkspace, Trouble, Workspace};
use std::io;

/// A site with everything that cannot be listed, and a file that is too large.
pub struct Troubled(pub MemoryWorkspace);

/// The file that is too large.
const LARGE: &str = "content/index.md";

impl Workspace for Troubled {
    fn list(&self, folder: &str) -> Listing {
        let Listing { mut files, mut troubles } = self.0.list(folder);
        if folder == "content" {
            files.push(LARGE.to_owned());
            files.sort();
            troubles.push(Trouble::Unreadable("content/01-a".to_owned(), "permission denied".to_owned()));
            troubles.push(Trouble::Outside("content/02-b".to_owned()));
            troubles.push(Trouble::NotAFile("content/03-c".to_owned()));
            troubles.push(Trouble::NameNotText("content/04-d".to_owned()));
            troubles.push(Trouble::TooMany("content".to_owned()));
        }
        Listing { files, troubles }
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        if path == LARGE { Err(io::ErrorKind::FileTooLarge.into()) } else { self.0.read(path) }
    }
}
