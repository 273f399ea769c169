//! The folders that sites are built from.

use jiff::civil::{Date, date};
use konzept::discover::MemoryWorkspace;
use konzept::pipeline::Request;
use konzept::value::Language;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// The day of every build.
pub const DAY: Date = date(2025, 3, 14);

/// The repository, whose `content/` is a site too.
pub const REPOSITORY: &str = env!("CARGO_MANIFEST_DIR");

/// A site's folder.
pub struct Case {
    pub name: String,
    pub root: PathBuf,
}

/// All cases, by name.
pub fn cases() -> Vec<Case> {
    let folder = Path::new(REPOSITORY).join("tests/sites");
    let mut cases: Vec<Case> = fs::read_dir(folder)
        .expect("the cases")
        .map(|entry| entry.expect("a case").path())
        .map(|root| Case { name: root.file_name().expect("a name").to_string_lossy().into_owned(), root })
        .collect();
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

/// What is asked of every run; the language is the program's own last resort.
pub fn request() -> Request {
    Request {
        date: DAY,
        base_url: None,
        drafts: false,
        strict: false,
        fallback: Language::parse("en").expect("a language"),
    }
}

impl Case {
    /// The files a site is made of, by path.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        ["content", "themes"].into_iter().flat_map(|folder| files_in(&self.root, folder)).collect()
    }

    /// The site in memory.
    pub fn workspace(&self) -> MemoryWorkspace {
        workspace(self.files())
    }
}

/// A site in memory, put together in the order given.
pub fn workspace(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> MemoryWorkspace {
    files.into_iter().fold(MemoryWorkspace::new(), |site, (path, bytes)| site.with(&path, bytes))
}

/// A golden site in another theme of the repository.
pub fn in_theme(case: &str, theme: &str) -> MemoryWorkspace {
    let root = Path::new(REPOSITORY);
    let case = Case { name: case.to_owned(), root: root.join("tests/sites").join(case) };
    let mut files = case.files();
    files.extend(files_in(root, &format!("themes/{theme}")));
    let about = files.get_mut("content/concept.yaml").expect("a concept");
    let text = String::from_utf8(about.clone()).expect("UTF-8");
    let text = text.replace("theme: {", &format!("theme: {{name: {theme}, "));
    assert!(text.contains(theme), "the case names a theme");
    *about = text.into_bytes();
    workspace(files)
}

/// All files in a folder below `root`, by their path from there.
pub fn files_in(root: &Path, folder: &str) -> BTreeMap<String, Vec<u8>> {
    let start = root.join(folder);
    let entries = WalkDir::new(start).into_iter().filter_map(Result::ok);
    let files = entries.filter(|entry| entry.file_type().is_file()).map(|entry| {
        let path = entry.path().strip_prefix(root).expect("below").to_string_lossy().replace('\\', "/");
        (path, fs::read(entry.path()).expect("a file"))
    });
    files.collect()
}
