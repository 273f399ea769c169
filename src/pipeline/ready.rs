//! A site that is ready to be drawn.

use crate::emit::Artifact;
use crate::render::{self, Edition};
use crate::theme::TemplateFault;

/// A site whose files are drawn when somebody asks for them. Nothing of it can be wrong any more.
pub struct Ready(Edition);

impl Ready {
    /// An edition without errors.
    pub(super) fn new(edition: Edition) -> Self {
        Self(edition)
    }

    /// Draws the file at a path of the site; none when there is no such file.
    ///
    /// # Errors
    ///
    /// When the page would be too large.
    pub fn file(&self, path: &str) -> Result<Option<Artifact>, TemplateFault> {
        render::file(&self.0, path)
    }
}
