//! A change of one file, as data.

/// A file to be written, or to be written anew with something added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The file, from the site's folder.
    pub path: String,
    /// Its whole text as it is; none when there is no such file yet.
    pub before: Option<String>,
    /// Its whole text as it will be.
    pub after: String,
    /// The line on which what was added begins, counted from 1.
    pub line: usize,
    /// The keys that stand there as comments, with the name of their entry's words.
    pub open: Vec<(String, String)>,
}

impl Edit {
    /// A new file.
    pub(super) fn new_file(path: String, text: String, line: usize) -> Self {
        Self { path, before: None, after: text, line, open: Vec::new() }
    }
}
