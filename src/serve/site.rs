//! What is shown: the last good build, and what is wrong since.

use super::shelf::{CannotDraw, Files};
use axum::body::Bytes;
use std::sync::Arc;

/// What a build brought.
#[derive(Clone, Default)]
pub struct Built {
    /// The finished files; nothing when there are errors.
    pub files: Option<Arc<Files>>,
    /// What was found, as a terminal shows it; nothing when there is nothing to do first.
    pub mistakes: Option<String>,
}

/// The site as it is shown now.
#[derive(Clone, Default)]
pub struct Site {
    /// Counts the builds, so that a page knows whether it is the newest.
    pub version: u64,
    /// What must be mended before the content is shown again.
    pub mistakes: Option<String>,
    files: Arc<Files>,
}

impl Site {
    /// The site after a build: with errors the last good files stay.
    #[must_use]
    pub fn after(self, built: Built) -> Self {
        let files = built.files.unwrap_or(self.files);
        Self { version: self.version + 1, mistakes: built.mistakes, files }
    }

    /// The file at a path of the site, and the path it has there: `a/` is `a/index.html`, and `a` may be `a.html`.
    ///
    /// # Errors
    ///
    /// When it has to be drawn and cannot.
    pub fn file(&self, path: &str) -> Result<Option<(String, Bytes)>, CannotDraw> {
        let folder = path.is_empty() || path.ends_with('/');
        let names = match folder {
            true => vec![format!("{path}index.html")],
            false => vec![path.to_owned(), format!("{path}.html"), format!("{path}/index.html")],
        };
        for name in names {
            if let Some(bytes) = self.files.file(&name)? {
                return Ok(Some((name, bytes)));
            }
        }
        Ok(None)
    }
}
