//! The outputs of an edition, in one table.

use super::edition::Edition;
use super::proof::{Found, Watched};
use super::{assets, favicon, feed, hosting, html, manifest, previews, security, sitemap, vcards};
use crate::emit::{Artifact, Press};
use crate::theme::TemplateFault;

/// An output: its name, and what it draws.
pub struct Output {
    /// Its name.
    pub name: &'static str,
    /// Draws it, and hands each file over when it is finished.
    pub draw: fn(&Edition, &dyn Press) -> Result<(), TemplateFault>,
    /// Draws the one of its files that has this path, if there is one. None for outputs of which all files are drawn in the
    /// time it takes to look for one.
    pub file: Option<DrawFile>,
}

/// Draws one file.
type DrawFile = fn(&Edition, &str) -> Result<Option<Artifact>, TemplateFault>;

/// Every output. A new one is a folder and a row.
pub const OUTPUTS: &[Output] = &[
    Output { name: "assets", draw: assets::draw, file: None },
    Output { name: "html", draw: html::draw, file: Some(html::file) },
    Output { name: "previews", draw: previews::draw, file: Some(previews::file) },
    Output { name: "vcards", draw: vcards::draw, file: None },
    Output { name: "feed", draw: feed::draw, file: None },
    Output { name: "sitemap", draw: sitemap::draw, file: None },
    Output { name: "favicon", draw: favicon::draw, file: None },
    Output { name: "manifest", draw: manifest::draw, file: None },
    Output { name: "hosting", draw: hosting::draw, file: None },
    Output { name: "security", draw: security::draw, file: None },
];

/// Draws everything an edition publishes; tells what of it does something that readers may have been promised
/// it does not.
pub fn print(edition: &Edition, press: &dyn Press) -> Result<Vec<Found>, TemplateFault> {
    drawn(edition, press, |_| true)
}

/// Draws what [`file()`] does not.
pub fn print_rest(edition: &Edition, press: &dyn Press) -> Result<Vec<Found>, TemplateFault> {
    drawn(edition, press, |output| output.file.is_none())
}

/// Draws a single file of an output whose files can be drawn singly; none when there is no such file.
pub fn file(edition: &Edition, path: &str) -> Result<Option<Artifact>, TemplateFault> {
    for draw in OUTPUTS.iter().filter_map(|output| output.file) {
        if let Some(file) = draw(edition, path)? {
            return Ok(Some(file));
        }
    }
    Ok(None)
}

fn drawn(
    edition: &Edition,
    press: &dyn Press,
    wanted: impl Fn(&Output) -> bool,
) -> Result<Vec<Found>, TemplateFault> {
    let watched = Watched::new(press, edition.base_url.as_deref());
    for output in OUTPUTS.iter().filter(|output| wanted(output)) {
        (output.draw)(edition, &watched)?;
    }
    Ok(watched.into_found())
}
