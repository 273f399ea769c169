//! A site on disk.

use super::limits::{LARGEST_FILE, MOST_FILES};
use super::workspace::{Listing, Trouble, Workspace};
use std::collections::HashMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The folder a site lives in.
#[derive(Debug)]
pub struct OsWorkspace {
    root: PathBuf,
    /// Where folders of the site really lie, none for those outside. Known from one listing to the next: asking the
    /// system for each file takes longer than reading it.
    folders: Mutex<HashMap<String, Option<PathBuf>>>,
}

impl OsWorkspace {
    /// Opens the folder; fails when it does not exist.
    pub fn open(root: &Path) -> io::Result<Self> {
        Ok(Self { root: root.canonicalize()?, folders: Mutex::default() })
    }

    /// The folder, as the system names it.
    pub fn root(&self) -> &Path {
        &self.root
    }

    fn relative(&self, path: &Path) -> Option<String> {
        let relative = path.strip_prefix(&self.root).ok()?;
        let parts: Option<Vec<&str>> = relative.iter().map(|part| part.to_str()).collect();
        Some(parts?.join("/"))
    }

    /// Where a file of the site really lies, and its size; an error when that is outside, or when it is no file.
    fn place(&self, path: &str) -> io::Result<(PathBuf, u64)> {
        let outside = || io::Error::from(io::ErrorKind::PermissionDenied);
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let mut place = self.folder(folder).ok_or_else(outside)?.join(name);
        // Neither a link nor a way up leads out of the site.
        let mut about = fs::symlink_metadata(&place)?;
        if about.is_symlink() || matches!(name, "" | "." | "..") {
            place = place.canonicalize()?;
            if !place.starts_with(&self.root) {
                return Err(outside());
            }
            about = fs::metadata(&place)?;
        }
        // Opening a pipe would wait for somebody to write to it.
        match about.is_file() {
            true => Ok((place, about.len())),
            false => Err(io::Error::from(io::ErrorKind::InvalidInput)),
        }
    }

    /// Where a folder of the site really lies, unless that is outside.
    fn folder(&self, folder: &str) -> Option<PathBuf> {
        let mut folders = self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = folders.get(folder) {
            return known.clone();
        }
        let real = self.root.join(folder).canonicalize().ok().filter(|real| real.starts_with(&self.root));
        folders.insert(folder.to_owned(), real.clone());
        real
    }

    fn is_inside(&self, path: &Path) -> bool {
        path.canonicalize().is_ok_and(|real| real.starts_with(&self.root))
    }
}

impl Workspace for OsWorkspace {
    fn list(&self, folder: &str) -> Listing {
        self.folders.lock().unwrap_or_else(PoisonError::into_inner).clear();
        let start = self.root.join(folder);
        if !start.exists() {
            return Listing::default();
        }
        let mut walk = Walk { workspace: self, start: &start, linked: None, listing: Listing::default() };
        // Sorted, so that of too many files it is always the same that are left out.
        let mut entries = walkdir::WalkDir::new(&start).follow_links(true).sort_by_file_name().into_iter();
        let mut seen = 0;
        while let Some(entry) = entries.next() {
            seen += 1;
            if seen > MOST_FILES {
                walk.listing.troubles.push(Trouble::TooMany(folder.to_owned()));
                break;
            }
            let is_folder = entry.as_ref().is_ok_and(|entry| entry.file_type().is_dir());
            let enters = walk.see(entry);
            if is_folder && !enters {
                entries.skip_current_dir();
            }
        }
        let mut listing = walk.listing;
        // Parts of a path sort as parts: `a/b` before `a-b/c`.
        listing.files.sort_by(|a, b| a.split('/').cmp(b.split('/')));
        listing.troubles.sort_by_key(|trouble| format!("{trouble:?}"));
        listing
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let (place, size) = self.place(path)?;
        // A file may have grown since, or not know its size.
        let mut bytes = Vec::with_capacity(usize::try_from(size.min(LARGEST_FILE)).unwrap_or(0));
        fs::File::open(place)?.take(LARGEST_FILE + 1).read_to_end(&mut bytes)?;
        match bytes.len() as u64 > LARGEST_FILE {
            true => Err(io::Error::from(io::ErrorKind::FileTooLarge)),
            false => Ok(bytes),
        }
    }

    fn size(&self, path: &str) -> io::Result<u64> {
        Ok(self.place(path)?.1)
    }
}

/// A walk through a folder.
struct Walk<'a> {
    workspace: &'a OsWorkspace,
    start: &'a Path,
    /// The depth of the linked folder that the walk is in.
    ///
    /// A link inside a linked folder is not followed: a few folders that link to each other would otherwise be
    /// walked through in every order there is.
    linked: Option<usize>,
    listing: Listing,
}

impl Walk<'_> {
    /// Lists an entry; tells whether the walk goes on inside it, if it is a folder.
    fn see(&mut self, entry: walkdir::Result<walkdir::DirEntry>) -> bool {
        let root = &self.workspace.root;
        let trouble = match entry {
            Ok(entry) => {
                if self.linked.is_some_and(|depth| entry.depth() <= depth) {
                    self.linked = None;
                }
                let shown = || shown(root, entry.path());
                let is_folder = entry.file_type().is_dir();
                if is_hidden(&entry) {
                    return false;
                } else if entry.path_is_symlink()
                    && (!self.workspace.is_inside(entry.path()) || is_folder && self.linked.is_some())
                {
                    Trouble::Outside(shown())
                } else if is_folder {
                    if entry.path_is_symlink() {
                        self.linked = Some(entry.depth());
                    }
                    return true;
                } else if !entry.file_type().is_file() {
                    Trouble::NotAFile(shown())
                } else {
                    match self.workspace.relative(entry.path()) {
                        Some(path) => {
                            self.listing.files.push(path);
                            return false;
                        }
                        None => Trouble::NameNotText(shown()),
                    }
                }
            }
            Err(error) => {
                let path = shown(root, error.path().unwrap_or(self.start));
                match error.loop_ancestor() {
                    Some(_) => Trouble::Outside(path),
                    None => {
                        let reason = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                        Trouble::Unreadable(path, reason)
                    }
                }
            }
        };
        self.listing.troubles.push(trouble);
        false
    }
}

fn is_hidden(entry: &walkdir::DirEntry) -> bool {
    entry.depth() > 0 && entry.file_name().as_encoded_bytes().starts_with(b".")
}

fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}
