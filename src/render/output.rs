//! The outputs of an edition, in one table.

use super::edition::Edition;
use super::proof::{Found, Watched};
use super::{favicon, feed, hosting, html, manifest, previews, security, sitemap, vcards};
use crate::emit::Press;
use crate::theme::TemplateFault;

/// An output: its name, and what it draws.
pub struct Output {
    /// Its name.
    pub name: &'static str,
    /// Draws it, and hands each file over when it is finished.
    pub draw: fn(&Edition<'_>, &dyn Press) -> Result<(), TemplateFault>,
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

/// Draws everything an edition publishes; tells what of it does something that readers may have been promised it does not.
pub fn print(edition: &Edition<'_>, press: &dyn Press) -> Result<Vec<Found>, TemplateFault> {
    let watched = Watched::new(press, edition.base_url.as_deref());
    for output in OUTPUTS {
        (output.draw)(edition, &watched)?;
    }
    Ok(watched.into_found())
}
