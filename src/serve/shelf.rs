//! The files of a build, in memory.

use crate::emit::{Artifact, Key, OutPath, Press, Role};
use axum::body::Bytes;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Draws a file that was not drawn with the others, by its path in the site; none when there is no such file.
pub type Later = Box<dyn Fn(&str) -> Result<Option<Vec<u8>>, CannotDraw> + Send + Sync>;

/// A file cannot be drawn. A build tells why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CannotDraw;

/// The files of a build: those that were drawn, and those that are drawn when somebody asks for them.
#[derive(Default)]
pub struct Files {
    drawn: BTreeMap<OutPath, Shelved>,
    later: Option<Later>,
    /// What was drawn since, by path.
    asked: Mutex<HashMap<String, Bytes>>,
}

/// A file of a build.
#[derive(Clone, Debug)]
struct Shelved {
    bytes: Bytes,
    role: Role,
    key: Option<Key>,
}

impl Files {
    /// The file at a path; none when there is no such file.
    ///
    /// # Errors
    ///
    /// When it has to be drawn and cannot.
    pub fn file(&self, path: &str) -> Result<Option<Bytes>, CannotDraw> {
        if let Some(file) = self.drawn.get(path) {
            return Ok(Some(file.bytes.clone()));
        }
        let Some(later) = &self.later else { return Ok(None) };
        if let Some(known) = locked(&self.asked).get(path) {
            return Ok(Some(known.clone()));
        }
        // Two who ask at once draw it twice; whoever held a lock meanwhile would stop all others.
        let drawn = later(path)?.map(Bytes::from);
        if let Some(bytes) = &drawn {
            locked(&self.asked).insert(path.to_owned(), bytes.clone());
        }
        Ok(drawn)
    }

    /// Those that are drawn, as artifacts, for those who publish them.
    pub fn artifacts(&self) -> impl Iterator<Item = Artifact> + '_ {
        self.drawn.iter().map(|(path, file)| Artifact {
            path: path.clone(),
            bytes: file.bytes.to_vec(),
            role: file.role,
            key: file.key,
        })
    }
}

/// Takes the files of a build; what is as it was before, it takes from there.
pub struct Shelf {
    before: Arc<Files>,
    files: Mutex<BTreeMap<OutPath, Shelved>>,
}

impl Shelf {
    /// A shelf for the build that follows on these files.
    pub fn after(before: Arc<Files>) -> Self {
        Self { before, files: Mutex::default() }
    }

    /// Everything that was taken, and what draws the rest.
    pub fn into_files(self, later: Option<Later>) -> Files {
        let drawn = self.files.into_inner().unwrap_or_else(PoisonError::into_inner);
        Files { drawn, later, asked: Mutex::default() }
    }
}

impl Press for Shelf {
    fn take(&self, artifact: Artifact) {
        let Artifact { path, bytes, role, key } = artifact;
        locked(&self.files).insert(path, Shelved { bytes: Bytes::from(bytes), role, key });
    }

    fn has(&self, path: &OutPath, key: Key) -> bool {
        let same = self.before.drawn.get(path).filter(|file| file.key == Some(key));
        same.map(|file| locked(&self.files).insert(path.clone(), file.clone())).is_some()
    }
}

fn locked<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().unwrap_or_else(PoisonError::into_inner)
}
