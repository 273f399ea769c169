//! The hidden folder `.konzept/` in the output folder: lock, manifest, memo, temporary files.

use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::emit::disk::{Disk, Kind};
use crate::emit::memo::Memo;
use crate::emit::{Manifest, PublishError};

/// How long to wait for another build: a preview that is just writing is done by then.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often to ask while waiting.
const PAUSE: Duration = Duration::from_millis(25);

/// Our own folder. Whoever has this value holds the lock, and nobody else writes to the output folder.
///
/// The kernel releases the lock when the process ends, however it ends. The lock file itself stays: if it were
/// removed, a build that waits for it and one that makes it anew would both believe they hold it.
pub(super) struct OwnFolder<'a> {
    disk: &'a dyn Disk,
    path: PathBuf,
    _lock: File,
}

impl<'a> OwnFolder<'a> {
    /// Makes sure that `out` is ours or may become ours, locks it, and clears what a killed build left.
    pub fn enter(disk: &'a dyn Disk, out: &Path) -> Result<OwnFolder<'a>, PublishError> {
        // Asked before the first thing is made, and again under the lock: another build may have come between.
        refuse_if_not_ours(disk, out)?;
        let path = out.join(".konzept");
        disk.create_folder(&path).map_err(PublishError::io("create", &path))?;
        let lock = lock(disk, out, &path.join("lock"))?;
        refuse_if_not_ours(disk, out)?;

        let own = OwnFolder { disk, path, _lock: lock };
        own.clear()?;
        Ok(own)
    }

    /// The manifest of the last publication, or of everything a killed one knew.
    pub fn manifest(&self) -> Result<Option<Manifest>, PublishError> {
        let path = self.path.join("manifest");
        let bytes = match self.disk.read(&path) {
            Ok(bytes) => bytes,
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
            Err(e) => return Err(PublishError::io("read", &path)(e)),
        };
        // A path that is not UTF-8 is no path of ours, and its line is as wrong as any other.
        Manifest::parse(&String::from_utf8_lossy(&bytes))
            .map(Some)
            .map_err(|fault| PublishError::Manifest { path, line: fault.line })
    }

    /// Replaces the manifest, in one step.
    pub fn store(&self, manifest: &Manifest) -> Result<(), PublishError> {
        self.replace("manifest", &manifest.to_text())
    }

    /// What the files of the last publication were made of. Without an answer everything is drawn.
    pub fn memo(&self, program: &str) -> Memo {
        let text = self.disk.read(&self.path.join("memo")).unwrap_or_default();
        Memo::parse(&String::from_utf8_lossy(&text), program)
    }

    /// Replaces the memo, in one step.
    pub fn store_memo(&self, memo: &Memo, program: &str) -> Result<(), PublishError> {
        self.replace("memo", &memo.to_text(program))
    }

    fn replace(&self, name: &str, text: &str) -> Result<(), PublishError> {
        let path = self.path.join(name);
        let new = self.path.join("tmp").join(name);
        self.make_room()?;
        self.disk.write(&new, text.as_bytes()).map_err(PublishError::io("write", &path))?;
        self.disk.rename(&new, &path).map_err(PublishError::io("write", &path))
    }

    /// Makes the folder for temporary files.
    pub fn make_room(&self) -> Result<(), PublishError> {
        let path = self.path.join("tmp");
        self.disk.create_folder(&path).map_err(PublishError::io("create", &path))
    }

    /// The place of the n-th temporary file. It lies on the same file system as the site (unless somebody
    /// mounted another one inside), so that a rename is one step.
    pub fn temporary(&self, n: usize) -> PathBuf {
        self.path.join("tmp").join(n.to_string())
    }

    /// Removes all temporary files.
    pub fn clear(&self) -> Result<(), PublishError> {
        let folder = self.path.join("tmp");
        let kind = self.disk.kind(&folder).map_err(PublishError::io("look at", &folder))?;
        if kind.is_none() {
            return Ok(());
        }
        for name in self.disk.list(&folder).map_err(PublishError::io("list", &folder))? {
            let path = folder.join(name);
            self.disk.remove_file(&path).map_err(PublishError::io("remove", &path))?;
        }
        self.disk.remove_folder(&folder).map_err(PublishError::io("remove", &folder))
    }
}

/// A folder may become ours if it is missing, empty, or holds only names that begin with a dot. It is ours if it
/// holds our manifest.
fn refuse_if_not_ours(disk: &dyn Disk, out: &Path) -> Result<(), PublishError> {
    // Names first, manifest second: a build that runs at the same time writes the manifest before any other
    // name appears, so that a name without a manifest is really foreign.
    let names = match disk.list(out) {
        Ok(names) => names,
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(()),
        Err(e) if e.kind() == ErrorKind::NotADirectory => {
            return Err(PublishError::NotAFolder { path: out.to_owned() });
        }
        Err(e) => return Err(PublishError::io("list", out)(e)),
    };

    let own = out.join(".konzept");
    match kind(disk, &own)? {
        None | Some(Kind::Folder) => {}
        Some(_) => return Err(PublishError::NotAFolder { path: own }),
    }
    kind(disk, &own.join("lock"))?;
    kind(disk, &own.join("tmp"))?;
    kind(disk, &own.join("memo"))?;
    if kind(disk, &own.join("manifest"))?.is_some() {
        return Ok(());
    }
    match names.iter().find(|name| !name.as_encoded_bytes().starts_with(b".")) {
        Some(name) => {
            Err(PublishError::NotOurs { out: out.to_owned(), example_of_foreign_file: out.join(name) })
        }
        None => Ok(()),
    }
}

/// What stands at `path`, which must not be a link: else our own files would lead out of the output folder.
fn kind(disk: &dyn Disk, path: &Path) -> Result<Option<Kind>, PublishError> {
    match disk.kind(path).map_err(PublishError::io("look at", path))? {
        Some(Kind::Link) => Err(PublishError::Link { path: path.to_owned() }),
        kind => Ok(kind),
    }
}

fn lock(disk: &dyn Disk, out: &Path, path: &Path) -> Result<File, PublishError> {
    let end = Instant::now() + PATIENCE;
    loop {
        match disk.try_lock(path).map_err(PublishError::io("lock", path))? {
            Some(lock) => return Ok(lock),
            None if Instant::now() >= end => return Err(PublishError::Busy { out: out.to_owned() }),
            None => sleep(PAUSE),
        }
    }
}
