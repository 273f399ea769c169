//! The files of the house.

use std::fs;
use std::path::Path;

/// A file with its path from the root of the repository.
pub struct File {
    pub path: String,
    pub text: String,
}

/// All files below a folder that have one of these endings, in the order of their paths.
pub fn files(folder: &str, endings: &[&str]) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(root.join(&folder)).expect("a folder of the house") {
            let entry = entry.expect("an entry");
            let path = format!("{folder}/{}", entry.file_name().to_str().expect("a plain name"));
            if entry.file_type().expect("a type").is_dir() {
                open.push(path);
            } else if endings.iter().any(|ending| path.ends_with(ending)) {
                let text = fs::read_to_string(entry.path()).expect("a text");
                found.push(File { path, text });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(!found.is_empty(), "nothing below {folder}: the test looks in the wrong place");
    found
}

/// All Rust files of the library and the program.
pub fn sources() -> Vec<File> {
    files("src", &[".rs"])
}
