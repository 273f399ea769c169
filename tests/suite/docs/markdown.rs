//! Our documents, and as much of Markdown as they use.

use std::fs;
use std::path::{Path, PathBuf};

/// The documents at the root, beside those in `docs/`.
const AT_THE_ROOT: &[&str] =
    &["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "GLOSSARY.md", "CHANGELOG.md", "LICENSING.md"];

/// A document.
pub struct Document {
    /// Relative to the repository.
    pub path: String,
    pub text: String,
}

/// The folder of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// One document.
pub fn document(path: &str) -> Document {
    let text = fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    Document { path: path.to_owned(), text }
}

/// All documents.
pub fn documents() -> Vec<Document> {
    let inside = fs::read_dir(root().join("docs")).expect("docs/").map(|entry| entry.expect("docs/").path());
    let inside = inside.filter(|path| path.extension().is_some_and(|ending| ending == "md"));
    let relative = |path: PathBuf| path.strip_prefix(root()).expect("inside").display().to_string();
    let mut paths: Vec<String> =
        AT_THE_ROOT.iter().map(|path| (*path).to_owned()).chain(inside.map(relative)).collect();
    paths.sort();
    paths.iter().map(|path| document(path)).collect()
}

impl Document {
    /// The lines outside fences.
    pub fn prose(&self) -> impl Iterator<Item = &str> {
        let mut fenced = false;
        self.text.lines().filter(move |line| {
            let fence = line.trim_start().starts_with("```");
            fenced ^= fence;
            !fenced && !fence
        })
    }

    /// The fences, each with the last line of text before it.
    pub fn fences(&self) -> Vec<(&str, String)> {
        let (mut fences, mut before, mut lines) = (Vec::new(), "", self.text.lines());
        while let Some(line) = lines.next() {
            if line.starts_with("```") {
                let inside = lines.by_ref().take_while(|line| *line != "```");
                fences.push((before, inside.map(|line| format!("{line}\n")).collect()));
            } else if !line.is_empty() {
                before = line;
            }
        }
        fences
    }

    /// What stands between back-ticks, outside fences.
    pub fn codes(&self) -> Vec<&str> {
        self.prose().flat_map(codes).collect()
    }

    /// What stands between back-ticks in the paragraph or table after `<!-- mark -->`, in the first cell of a row.
    pub fn marked(&self, mark: &str) -> Vec<Vec<&str>> {
        let mark = format!("<!-- {mark} -->\n");
        let (_, after) = self.text.split_once(&mark).unwrap_or_else(|| panic!("{} has no {mark}", self.path));
        let lines = after.lines().take_while(|line| !line.is_empty());
        match after.starts_with('|') {
            true => {
                lines.skip(2).map(|row| row.trim_matches('|').split(" |").map(str::trim).collect()).collect()
            }
            false => lines.flat_map(codes).map(|code| vec![code]).collect(),
        }
    }
}

/// What stands between back-ticks in a line.
pub fn codes(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}
