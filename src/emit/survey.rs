//! Looks at the disk, changes nothing, refuses what must not be touched.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::emit::disk::{Disk, Kind};
use crate::emit::{Artifact, Manifest, OutPath, PublishError, Standing, Taken};

/// Everything needed to tell our files from those of others.
pub(super) struct Survey<'a> {
    disk: &'a dyn Disk,
    out: PathBuf,
    before: Manifest,
    /// What was ours, as a file system that ignores case sees it.
    folded: HashSet<String>,
    /// Whether a stale file of ours stands where a folder is needed, for those looked at so far.
    folders: Mutex<HashMap<String, bool>>,
}

impl<'a> Survey<'a> {
    pub fn new(disk: &'a dyn Disk, out: &Path, before: Manifest) -> Survey<'a> {
        let folded = before.iter().map(|(path, _)| path.folded()).collect();
        Survey { disk, out: out.to_owned(), before, folded, folders: Mutex::default() }
    }

    /// What was ours.
    pub fn before(&self) -> &Manifest {
        &self.before
    }

    /// No link may stand where a stale file lies, or on the way to it: following it would remove a file
    /// anywhere. The way to each artifact is looked at when its turn comes.
    pub fn refuse_stale_links(&self, taken: &[Taken]) -> Result<(), PublishError> {
        let next: HashSet<&OutPath> = taken.iter().map(|one| &one.path).collect();
        let stale: Vec<&OutPath> =
            self.before.iter().map(|(path, _)| path).filter(|path| !next.contains(path)).collect();
        // Sorted, so that a folder is looked at before what lies in it.
        let folders: BTreeSet<&str> = stale.iter().flat_map(|path| path.folders()).collect();
        for path in folders.into_iter().chain(stale.iter().map(|path| path.as_str())) {
            self.kind(path)?;
        }
        Ok(())
    }

    /// Whether a stale file of ours stands where a folder is needed. Asked once for each.
    fn is_occupied(&self, folder: &str) -> Result<bool, PublishError> {
        let folders = || self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = folders().get(folder) {
            return Ok(*known);
        }
        let occupied = match self.kind(folder)? {
            None | Some(Kind::Folder) => false,
            Some(Kind::File { .. }) if self.is_ours(folder)? => true,
            Some(_) => return Err(self.foreign(folder)),
        };
        folders().insert(folder.to_owned(), occupied);
        Ok(occupied)
    }

    /// What stands where an artifact goes.
    pub fn standing(&self, artifact: &Artifact) -> Result<Standing, PublishError> {
        for folder in artifact.path.folders() {
            if self.is_occupied(folder)? {
                return Ok(Standing::InTheWay);
            }
        }
        let path = artifact.path.as_str();
        match self.kind(path)? {
            None => Ok(Standing::Missing),
            Some(Kind::Folder) => {
                self.refuse_foreign_in(path)?;
                Ok(Standing::InTheWay)
            }
            Some(Kind::File { len }) if self.has_bytes(path, len, &artifact.bytes)? => Ok(Standing::Same),
            Some(Kind::File { .. }) if self.is_ours(path)? => Ok(Standing::Differs),
            Some(_) => Err(self.foreign(path)),
        }
    }

    /// The hash of the file that stands where an artifact goes; none when no file can be read there.
    pub fn hash(&self, path: &OutPath) -> Option<blake3::Hash> {
        let free = path.folders().all(|folder| matches!(self.is_occupied(folder), Ok(false)));
        let is_file = free && matches!(self.kind(path.as_str()), Ok(Some(Kind::File { .. })));
        let bytes = is_file.then(|| self.disk.read(&path.below(&self.out)).ok()).flatten()?;
        Some(blake3::hash(&bytes))
    }

    fn has_bytes(&self, path: &str, len: u64, bytes: &[u8]) -> Result<bool, PublishError> {
        if len != bytes.len() as u64 {
            return Ok(false);
        }
        let path = self.out.join(path);
        Ok(self.disk.read(&path).map_err(PublishError::io("read", &path))? == bytes)
    }

    /// A folder that must make room for a file may hold nothing but files of ours. They are all stale: none of
    /// the new ones can lie below a path that is a file.
    fn refuse_foreign_in(&self, folder: &str) -> Result<(), PublishError> {
        let place = self.out.join(folder);
        for name in self.disk.list(&place).map_err(PublishError::io("list", &place))? {
            let Some(name) = name.to_str() else {
                return Err(PublishError::ForeignFile { path: place.join(name) });
            };
            let path = format!("{folder}/{name}");
            match self.kind(&path)? {
                Some(Kind::Folder) => self.refuse_foreign_in(&path)?,
                Some(Kind::File { .. }) if self.is_ours(&path)? => {}
                None => {}
                Some(_) => return Err(self.foreign(&path)),
            }
        }
        Ok(())
    }

    /// Whether the file that stands at `path` is one we wrote.
    fn is_ours(&self, path: &str) -> Result<bool, PublishError> {
        let Ok(checked) = OutPath::new(path) else { return Ok(false) };
        if self.before.role(&checked).is_some() {
            return Ok(true);
        }
        // On a disk that ignores case, `logo.png` finds the `Logo.png` we wrote.
        Ok(self.folded.contains(&checked.folded())
            && !is_spelled_so(self.disk, &self.out, path).map_err(PublishError::io("list", &self.out))?)
    }

    /// What stands at `path`, which must not be a link.
    fn kind(&self, path: &str) -> Result<Option<Kind>, PublishError> {
        let path = self.out.join(path);
        match self.disk.kind(&path).map_err(PublishError::io("look at", &path))? {
            Some(Kind::Link) => Err(PublishError::Link { path }),
            kind => Ok(kind),
        }
    }

    fn foreign(&self, path: &str) -> PublishError {
        PublishError::ForeignFile { path: self.out.join(path) }
    }
}

/// Whether the names on disk have exactly this spelling; a disk that ignores case finds others too.
pub(super) fn is_spelled_so(disk: &dyn Disk, out: &Path, path: &str) -> io::Result<bool> {
    let mut folder = out.to_owned();
    for name in path.split('/') {
        match disk.kind(&folder)? {
            None | Some(Kind::File { .. } | Kind::Special) => return Ok(false),
            Some(Kind::Folder | Kind::Link) => {}
        }
        if !disk.list(&folder)?.iter().any(|there| there == name) {
            return Ok(false);
        }
        folder.push(name);
    }
    Ok(true)
}
