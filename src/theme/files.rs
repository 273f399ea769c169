//! The files of a theme: embedded ones, and those of the site that cover them.

use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The files of a theme by their path inside it, such as `templates/base.html`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThemeFiles {
    /// The embedded theme.
    pub default: BTreeMap<String, Vec<u8>>,
    /// The site's own files, with the paths to name in messages.
    pub own: BTreeMap<String, OwnFile>,
}

/// A file of the site's own theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnFile {
    /// Where it lies, relative to the site's root.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl ThemeFiles {
    /// The embedded theme with nothing over it.
    pub fn new() -> Self {
        Self { default: embedded(), own: BTreeMap::new() }
    }

    /// Lays a file of the site over the embedded one of the same name.
    pub fn cover(&mut self, inside: &str, path: &str, bytes: Vec<u8>) {
        // A copy that was never changed is not an override.
        if self.default.get(inside) != Some(&bytes) {
            self.own.insert(inside.to_owned(), OwnFile { path: path.to_owned(), bytes });
        }
    }
}

/// The files of the embedded theme.
pub fn embedded() -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![&EMBEDDED];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        for file in folder.files() {
            let name = file.path().to_string_lossy().replace('\\', "/");
            files.insert(name, file.contents().to_vec());
        }
    }
    files
}
