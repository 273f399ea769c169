//! The files of a build, in memory.

use crate::emit::{Artifact, Key, OutPath, Press, Role};
use axum::body::Bytes;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The files of a build, by their paths.
pub type Files = BTreeMap<OutPath, Shelved>;

/// A file of a build.
#[derive(Clone, Debug)]
pub struct Shelved {
    /// What it holds.
    pub bytes: Bytes,
    role: Role,
    key: Option<Key>,
}

/// Takes the files of a build; what is as it was before, it takes from there.
pub struct Shelf {
    before: Arc<Files>,
    files: Mutex<Files>,
}

impl Shelf {
    /// A shelf for the build that follows on these files.
    pub fn after(before: Arc<Files>) -> Self {
        Self { before, files: Mutex::default() }
    }

    /// Everything that was taken.
    pub fn into_files(self) -> Files {
        self.files.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, path: OutPath, file: Shelved) {
        self.files.lock().unwrap_or_else(PoisonError::into_inner).insert(path, file);
    }
}

impl Press for Shelf {
    fn take(&self, artifact: Artifact) {
        let Artifact { path, bytes, role, key } = artifact;
        self.put(path, Shelved { bytes: Bytes::from(bytes), role, key });
    }

    fn has(&self, path: &OutPath, key: Key) -> bool {
        let same = self.before.get(path).filter(|file| file.key == Some(key));
        same.map(|file| self.put(path.clone(), file.clone())).is_some()
    }
}

/// The files as artifacts, for those who publish them.
pub fn artifacts(files: &Files) -> impl Iterator<Item = Artifact> + '_ {
    files.iter().map(|(path, file)| Artifact {
        path: path.clone(),
        bytes: file.bytes.to_vec(),
        role: file.role,
        key: file.key,
    })
}
