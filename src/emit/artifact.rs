//! One finished file of the site.

use crate::emit::{Key, OutPath};

/// A file as it will lie in the output folder.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Artifact {
    /// Where it goes, below the output folder.
    pub path: OutPath,
    /// Its whole content.
    pub bytes: Vec<u8>,
    /// When it may appear and when it may go.
    pub role: Role,
    /// What it was made of, when that is known.
    pub key: Option<Key>,
}

impl Artifact {
    /// A file that pages refer to.
    pub fn asset(path: OutPath, bytes: impl Into<Vec<u8>>) -> Artifact {
        Artifact { path, bytes: bytes.into(), role: Role::Asset, key: None }
    }

    /// A file that people and machines ask for by its own name.
    pub fn page(path: OutPath, bytes: impl Into<Vec<u8>>) -> Artifact {
        Artifact { path, bytes: bytes.into(), role: Role::Page, key: None }
    }

    /// The same file, with what it was made of.
    #[must_use]
    pub fn keyed(self, key: Option<Key>) -> Artifact {
        Artifact { key, ..self }
    }
}

/// What an artifact is to the others: this decides the order in which files appear and go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Pages refer to it and cannot do without. Its name carries a hash of its content, so that the old and the
    /// new one lie side by side. Written before every page, removed after every page.
    Asset,
    /// Everything else: HTML, XML, text, data.
    Page,
}
