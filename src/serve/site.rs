//! What is shown: the last good build, and what is wrong since.

use crate::emit::Artifact;
use axum::body::Bytes;
use std::collections::HashMap;

/// What a build brought.
#[derive(Clone, Debug, Default)]
pub struct Built {
    /// The finished files; nothing when there are errors.
    pub artifacts: Option<Vec<Artifact>>,
    /// What was found, as a terminal shows it; nothing when there is nothing to do first.
    pub mistakes: Option<String>,
}

/// The site as it is shown now.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// Counts the builds, so that a page knows whether it is the newest.
    pub version: u64,
    /// What must be mended before the content is shown again.
    pub mistakes: Option<String>,
    files: HashMap<String, Bytes>,
}

impl Site {
    /// The site after a build: with errors the last good files stay.
    #[must_use]
    pub fn after(self, built: Built) -> Self {
        let files = built.artifacts.map(|artifacts| {
            artifacts.into_iter().map(|one| (one.path.to_string(), Bytes::from(one.bytes))).collect()
        });
        Self { version: self.version + 1, mistakes: built.mistakes, files: files.unwrap_or(self.files) }
    }

    /// The file at a path of the site, and the path it has there: `a/` is `a/index.html`, and `a` may be `a.html`.
    pub fn file(&self, path: &str) -> Option<(&str, Bytes)> {
        let folder = path.is_empty() || path.ends_with('/');
        let names = match folder {
            true => vec![format!("{path}index.html")],
            false => vec![path.to_owned(), format!("{path}.html"), format!("{path}/index.html")],
        };
        names
            .iter()
            .find_map(|name| self.files.get_key_value(name))
            .map(|(name, bytes)| (name.as_str(), bytes.clone()))
    }
}
