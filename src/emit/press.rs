//! Where finished files go.

use std::sync::{Mutex, PoisonError};

use crate::emit::{Artifact, Key, OutPath};

/// Takes finished files as they come, from any thread, so that nobody has to hold a whole site.
pub trait Press: Sync {
    /// Takes a file. What goes wrong with it is told when everything has been taken.
    fn take(&self, artifact: Artifact);

    /// Whether it has a page that was made of just this: then it takes that one, and nobody need draw it.
    fn has(&self, path: &OutPath, key: Key) -> bool {
        _ = (path, key);
        false
    }
}

/// Keeps everything in memory.
#[derive(Debug, Default)]
pub struct Held {
    artifacts: Mutex<Vec<Artifact>>,
}

impl Held {
    /// What was taken, in the order of the paths.
    pub fn into_artifacts(self) -> Vec<Artifact> {
        let mut artifacts = self.artifacts.into_inner().unwrap_or_else(PoisonError::into_inner);
        artifacts.sort_by(|a, b| a.path.cmp(&b.path));
        artifacts
    }
}

impl Press for Held {
    fn take(&self, artifact: Artifact) {
        self.artifacts.lock().unwrap_or_else(PoisonError::into_inner).push(artifact);
    }
}

/// Keeps nothing: for those who want to know only whether everything can be drawn.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nowhere;

impl Press for Nowhere {
    fn take(&self, _: Artifact) {}
}
