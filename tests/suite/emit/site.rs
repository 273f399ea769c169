//! Small sites to publish, and a look at what came of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use konzept::emit::{Artifact, OutPath, Role};
use tempfile::TempDir;

/// What lies in a folder: path to content.
pub type Files = BTreeMap<String, Vec<u8>>;

pub fn path(text: &str) -> OutPath {
    OutPath::new(text).unwrap()
}

/// A folder in memory where the system has one: to make and remove thousands of files on a real disk takes some
/// file systems minutes, and what is looked at here is the order of things.
pub fn quick_dir() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

/// A page that needs these assets.
pub fn page(at: &str, text: &str, needs: &[&str]) -> Artifact {
    let needs: String = needs.iter().map(|asset| format!("needs: {asset}\n")).collect();
    Artifact::page(path(at), format!("{text}\n{needs}"))
}

/// An asset; its content hangs on its name, as it does with a hash.
pub fn asset(at: &str) -> Artifact {
    Artifact::asset(path(at), format!("content of {at}").repeat(20))
}

/// The files that a folder should hold after these artifacts were published into it.
pub fn files_of(artifacts: &[Artifact]) -> Files {
    artifacts.iter().map(|a| (a.path.to_string(), a.bytes.clone())).collect()
}

/// The files in a folder, without the names at its top that begin with a dot.
pub fn visible(out: &Path) -> Files {
    all(out).into_iter().filter(|(path, _)| !path.starts_with('.')).collect()
}

/// The folders in a folder, likewise.
pub fn visible_folders(out: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    walk(out, "", &mut |path, is_folder| {
        if is_folder && !path.starts_with('.') {
            found.insert(path.to_owned());
        }
    });
    found
}

/// The files in a folder; of a link, where it leads.
pub fn all(out: &Path) -> Files {
    let mut found = Files::new();
    walk(out, "", &mut |path, is_folder| {
        if !is_folder {
            let link = fs::read_link(out.join(path)).map(|to| to.into_os_string().into_encoded_bytes());
            found.insert(path.to_owned(), link.or_else(|_| fs::read(out.join(path))).unwrap());
        }
    });
    found
}

fn walk(folder: &Path, prefix: &str, see: &mut dyn FnMut(&str, bool)) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        let is_folder = entry.file_type().unwrap().is_dir();
        see(&path, is_folder);
        if is_folder {
            walk(&entry.path(), &format!("{path}/"), see);
        }
    }
}

/// Panics unless the folder holds exactly this site: no other file, no empty folder, nothing temporary.
pub fn assert_holds_exactly(out: &Path, artifacts: &[Artifact]) {
    assert_eq!(visible(out), files_of(artifacts));
    let needed: BTreeSet<String> =
        artifacts.iter().flat_map(|a| a.path.folders().map(str::to_owned).collect::<Vec<_>>()).collect();
    assert_eq!(visible_folders(out), needed);
    let own: Vec<String> = all(&out.join(".konzept")).into_keys().collect();
    assert_eq!(own, ["lock", "manifest"]);
    assert!(!out.join(".konzept/tmp").exists());
}

/// Panics unless every file is whole (as one of these versions has it) and every page finds its assets.
pub fn assert_whole(out: &Path, versions: &[&[Artifact]]) {
    let there = visible(out);
    for (path, bytes) in &there {
        let mut made = versions.iter().flat_map(|v| v.iter()).filter(|a| a.path.as_str() == path).peekable();
        assert!(made.peek().is_some(), "`{path}` is from nowhere");
        let version = made.find(|a| &a.bytes == bytes);
        let Some(version) = version else { panic!("`{path}` is cut off or mixed up: {bytes:?}") };
        if version.role == Role::Page {
            for asset in needs(bytes) {
                assert!(there.contains_key(asset), "`{path}` needs `{asset}`, which is missing");
            }
        }
    }
}

fn needs(page: &[u8]) -> impl Iterator<Item = &str> {
    str::from_utf8(page).unwrap().lines().filter_map(|line| line.strip_prefix("needs: "))
}
