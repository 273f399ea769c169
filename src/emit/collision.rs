//! Artifacts that cannot lie side by side.

use std::collections::{BTreeMap, BTreeSet};

use crate::emit::OutPath;

/// Two artifacts that want the same place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Collision {
    /// Two artifacts have the same path.
    #[error("two files are called `{path}`")]
    SamePath {
        /// The path of both.
        path: OutPath,
    },
    /// Two paths differ only in upper and lower case: one file on macOS and Windows.
    #[error("`{first}` and `{second}` differ only in upper and lower case")]
    OnlyCase {
        /// The one that sorts first.
        first: OutPath,
        /// The other.
        second: OutPath,
    },
    /// One artifact is a file where another needs a folder, ignoring case.
    #[error("`{file}` is a file, and `{inside}` needs it as a folder")]
    FileAndFolder {
        /// The file.
        file: OutPath,
        /// The first of those that need a folder of this name.
        inside: OutPath,
    },
}

/// Every collision among `paths`, in the order of the paths.
pub fn collisions<'a>(paths: impl IntoIterator<Item = &'a OutPath>) -> Vec<Collision> {
    let mut paths: Vec<&OutPath> = paths.into_iter().collect();
    paths.sort_unstable();

    let mut files: BTreeMap<String, Vec<&OutPath>> = BTreeMap::new();
    let mut folders: BTreeMap<String, &OutPath> = BTreeMap::new();
    for path in paths {
        files.entry(path.folded()).or_default().push(path);
        for folder in path.folders() {
            folders.entry(folder.to_lowercase()).or_insert(path);
        }
    }

    // A set, because three files of one name are one thing to say, not two.
    let mut found = BTreeSet::new();
    for (folded, same) in &files {
        found.extend(same.windows(2).map(|pair| between(pair[0], pair[1])));
        if let Some(inside) = folders.get(folded) {
            found.insert(Collision::FileAndFolder { file: same[0].clone(), inside: (*inside).clone() });
        }
    }
    found.into_iter().collect()
}

fn between(first: &OutPath, second: &OutPath) -> Collision {
    if first == second {
        Collision::SamePath { path: first.clone() }
    } else {
        Collision::OnlyCase { first: first.clone(), second: second.clone() }
    }
}
