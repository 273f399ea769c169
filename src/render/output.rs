//! The outputs of an edition, in one table.

use super::edition::Edition;
use super::{favicon, feed, hosting, html, manifest, previews, security, sitemap, vcards};
use crate::emit::Artifact;
use crate::theme::TemplateFault;

/// An output: its name, and what it draws.
pub struct Output {
    /// Its name.
    pub name: &'static str,
    /// Draws it.
    pub draw: fn(&Edition<'_>) -> Result<Vec<Artifact>, TemplateFault>,
}

/// Every output. A new one is a folder and a row.
pub const OUTPUTS: &[Output] = &[
    Output { name: "html", draw: html::draw },
    Output { name: "previews", draw: previews::draw },
    Output { name: "vcards", draw: vcards::draw },
    Output { name: "feed", draw: feed::draw },
    Output { name: "sitemap", draw: sitemap::draw },
    Output { name: "favicon", draw: favicon::draw },
    Output { name: "manifest", draw: manifest::draw },
    Output { name: "hosting", draw: hosting::draw },
    Output { name: "security", draw: security::draw },
];

/// Everything an edition publishes.
pub fn artifacts(edition: &Edition<'_>) -> Result<Vec<Artifact>, TemplateFault> {
    let mut all = Vec::new();
    for output in OUTPUTS {
        all.append(&mut (output.draw)(edition)?);
    }
    Ok(all)
}
