//! Disks that are not quite like the real one.

use std::ffi::OsString;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use konzept::emit::{Disk, Kind, OsDisk};

/// What happens at the n-th operation that would change the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accident {
    /// The process dies right before it.
    Dies,
    /// The process dies in it: of a file that is being written, half is there.
    DiesWriting,
    /// The operation fails, as on a full disk, and the process goes on.
    Fails,
}

/// A disk with one accident.
pub struct Accidental {
    accident: Accident,
    at: usize,
    done: AtomicUsize,
}

impl Accidental {
    pub fn new(accident: Accident, at: usize) -> Accidental {
        Accidental { accident, at, done: AtomicUsize::new(0) }
    }

    /// Whether the accident has happened.
    pub fn happened(&self) -> bool {
        self.done.load(Ordering::SeqCst) > self.at
    }

    fn changing<T>(&self, change: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        let n = self.done.fetch_add(1, Ordering::SeqCst);
        let spared = n < self.at || (n > self.at && self.accident == Accident::Fails);
        if spared { change() } else { Err(accident()) }
    }

    fn looking<T>(&self, look: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        if self.happened() && self.accident != Accident::Fails { Err(accident()) } else { look() }
    }
}

fn accident() -> io::Error {
    io::Error::from(io::ErrorKind::StorageFull)
}

impl Disk for Accidental {
    fn kind(&self, path: &Path) -> io::Result<Option<Kind>> {
        self.looking(|| OsDisk.kind(path))
    }
    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        self.looking(|| OsDisk.list(folder))
    }
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.looking(|| OsDisk.read(path))
    }
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let result = self.changing(|| OsDisk.write(path, bytes));
        let is_now = self.done.load(Ordering::SeqCst) == self.at + 1;
        if result.is_err() && is_now && self.accident != Accident::Dies {
            OsDisk.write(path, &bytes[..bytes.len() / 2])?;
        }
        result
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.changing(|| OsDisk.rename(from, to))
    }
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.changing(|| OsDisk.create_folder(path))
    }
    fn remove_file(&self, path: &Path) -> io::Result<()> {
        self.changing(|| OsDisk.remove_file(path))
    }
    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        self.changing(|| OsDisk.remove_folder(path))
    }
    fn try_lock(&self, path: &Path) -> io::Result<Option<File>> {
        self.changing(|| OsDisk.try_lock(path))
    }
}

/// A disk that ignores case and keeps it, as on macOS and Windows, below one folder.
pub struct IgnoresCase {
    pub below: PathBuf,
}

impl IgnoresCase {
    fn resolve(&self, path: &Path) -> PathBuf {
        let Ok(rest) = path.strip_prefix(&self.below) else { return path.to_owned() };
        let mut place = self.below.clone();
        for name in rest {
            let wanted = name.to_str().unwrap().to_lowercase();
            let names = OsDisk.list(&place).unwrap_or_default();
            let there = names.iter().find(|there| there.to_str().unwrap().to_lowercase() == wanted);
            place.push(there.map_or(name, OsString::as_os_str));
        }
        place
    }
}

impl Disk for IgnoresCase {
    fn kind(&self, path: &Path) -> io::Result<Option<Kind>> {
        OsDisk.kind(&self.resolve(path))
    }
    fn list(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        OsDisk.list(&self.resolve(folder))
    }
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        OsDisk.read(&self.resolve(path))
    }
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        OsDisk.write(&self.resolve(path), bytes)
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let (from, place) = (self.resolve(from), self.resolve(to));
        // The same file under another spelling is respelled; another file keeps the spelling it has.
        let respelled = place.with_file_name(to.file_name().unwrap());
        OsDisk.rename(&from, if from == place { &respelled } else { &place })
    }
    fn create_folder(&self, path: &Path) -> io::Result<()> {
        OsDisk.create_folder(&self.resolve(path))
    }
    fn remove_file(&self, path: &Path) -> io::Result<()> {
        OsDisk.remove_file(&self.resolve(path))
    }
    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        OsDisk.remove_folder(&self.resolve(path))
    }
    fn try_lock(&self, path: &Path) -> io::Result<Option<File>> {
        OsDisk.try_lock(&self.resolve(path))
    }
}
