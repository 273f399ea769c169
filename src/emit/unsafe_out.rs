//! Output folders that would eat the site's sources.

use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use crate::emit::{PublishError, UnsafeOut};

/// The folders of a site that people write in.
const SOURCES: [&str; 4] = ["content", "themes", "src", ".git"];

/// Refuses an output folder that is the site itself, lies above it, or has to do with one of its sources.
///
/// Compared are the real places, so that neither `..` nor a link hides anything. `out` need not exist.
pub fn refuse_unsafe_out(out: &Path, site_root: &Path) -> Result<(), PublishError> {
    let real_out = real(out)?;
    let root = site_root.canonicalize().map_err(PublishError::io("find", site_root))?;
    let refuse = |reason| Err(PublishError::Unsafe { out: out.to_owned(), reason });

    if real_out == root {
        return refuse(UnsafeOut::IsSite);
    }
    if root.starts_with(&real_out) {
        return refuse(UnsafeOut::Contains(site_root.to_owned()));
    }
    for name in SOURCES {
        let source = site_root.join(name);
        let real_source = real(&source)?;
        if real_out.starts_with(&real_source) {
            return refuse(UnsafeOut::Inside(source));
        }
        if real_source.starts_with(&real_out) {
            return refuse(UnsafeOut::Contains(source));
        }
    }
    Ok(())
}

/// The real place of a path of which the end may not exist yet: what exists is resolved by the system, and in
/// the rest there is no link, so that `..` there means what it says.
fn real(path: &Path) -> Result<PathBuf, PublishError> {
    let absolute = std::path::absolute(path).map_err(PublishError::io("find", path))?;
    let mut missing: Vec<OsString> = Vec::new();
    let mut existing = absolute.as_path();
    let mut place = loop {
        match existing.canonicalize() {
            Ok(place) => break place,
            // A file on the way is for the builder of the folder to complain about.
            Err(e) if matches!(e.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {}
            Err(e) => return Err(PublishError::io("find", existing)(e)),
        }
        let Some(last) = existing.components().next_back() else { break PathBuf::new() };
        missing.push(last.as_os_str().to_owned());
        existing = existing.parent().unwrap_or(Path::new(""));
    };
    for name in missing.iter().rev() {
        match Path::new(name).components().next() {
            Some(Component::ParentDir) => _ = place.pop(),
            _ => place.push(name),
        }
    }
    Ok(place)
}
