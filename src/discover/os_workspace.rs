//! A site on disk.

use super::workspace::{Listing, Trouble, Workspace};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Larger files are not content: the limit keeps a stray video from filling the memory.
const LARGEST: u64 = 64 << 20;

/// The folder a site lives in.
#[derive(Clone, Debug)]
pub struct OsWorkspace {
    root: PathBuf,
}

impl OsWorkspace {
    /// Opens the folder; fails when it does not exist.
    pub fn open(root: &Path) -> io::Result<Self> {
        Ok(Self { root: root.canonicalize()? })
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

    fn is_inside(&self, path: &Path) -> bool {
        path.canonicalize().is_ok_and(|real| real.starts_with(&self.root))
    }
}

impl Workspace for OsWorkspace {
    fn list(&self, folder: &str) -> Listing {
        let mut listing = Listing::default();
        let start = self.root.join(folder);
        if !start.exists() {
            return listing;
        }
        let hidden = |entry: &walkdir::DirEntry| {
            entry.depth() > 0 && entry.file_name().to_str().is_some_and(|name| name.starts_with('.'))
        };
        let mut entries = walkdir::WalkDir::new(&start).follow_links(true).into_iter();
        while let Some(entry) = entries.next() {
            match entry {
                Ok(entry) if hidden(&entry) => {
                    if entry.file_type().is_dir() {
                        entries.skip_current_dir();
                    }
                }
                Ok(entry) if entry.path_is_symlink() && !self.is_inside(entry.path()) => {
                    if entry.file_type().is_dir() {
                        entries.skip_current_dir();
                    }
                    listing.troubles.push(Trouble::Outside(shown(&self.root, entry.path())));
                }
                Ok(entry) if entry.file_type().is_file() => match self.relative(entry.path()) {
                    Some(path) => listing.files.push(path),
                    None => listing.troubles.push(Trouble::Unreadable(
                        shown(&self.root, entry.path()),
                        "the name is not UTF-8".to_owned(),
                    )),
                },
                Ok(_) => {}
                Err(error) => {
                    let path = shown(&self.root, error.path().unwrap_or(&start));
                    listing.troubles.push(match error.loop_ancestor() {
                        Some(_) => Trouble::Outside(path),
                        None => Trouble::Unreadable(
                            path,
                            error.io_error().map_or_else(|| error.to_string(), ToString::to_string),
                        ),
                    });
                }
            }
        }
        // Parts of a path sort as parts: `a/b` before `a-b/c`.
        listing.files.sort_by(|a, b| a.split('/').cmp(b.split('/')));
        listing.troubles.sort_by_key(|trouble| format!("{trouble:?}"));
        listing
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let path = self.root.join(path);
        let size = fs::metadata(&path)?.len();
        if size > LARGEST {
            return Err(io::Error::from(io::ErrorKind::FileTooLarge));
        }
        fs::read(path)
    }
}

fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}
