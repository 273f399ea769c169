//! Preview pictures: what those see to whom a page is sent, before they open it. A picture a page and language, 1200 to 630
//! pixels, as Open Graph wants it.
//!
//! Which pictures there are is known without drawing one: the address of a picture carries the hash of its *description*,
//! the SVG that the theme's template `preview.svg` makes of the page's title. So [`pictures`] is cheap, pages can name
//! their pictures while they are drawn, and a press that has a picture of that description need not be given it again.
//!
//! Deliberately absent: pictures for sites whose address is not known, since only a full address leads to one.

mod layout;
mod preview;

pub use preview::{Preview, Previews};

use super::edition::Edition;
use crate::emit::{Artifact, OutPath, Press};
use crate::raster::{Drawing, Frame};
use crate::theme::{FaultReason, TemplateFault};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// The template that describes a picture.
const TEMPLATE: &str = "preview.svg";

/// Width and height of every picture in pixels.
const SIZE: (u32, u32) = (1200, 630);

/// Draws all pictures.
pub fn draw(edition: &Edition, press: &dyn Press) -> Result<(), TemplateFault> {
    let all: Vec<_> = pictures(edition)?.into_iter().collect();
    // Of several faults it is always the same one that is told.
    let fault = all.into_par_iter().find_map_first(|(path, preview)| {
        if press.has(&path, preview.key) {
            return None;
        }
        drawn(edition, path, preview).map(|picture| press.take(picture)).err()
    });
    fault.map_or(Ok(()), Err)
}

/// Draws the picture at a path of the site.
pub fn file(edition: &Edition, path: &str) -> Result<Option<Artifact>, TemplateFault> {
    for page in edition.addresses.pages().iter().filter(|page| Preview::may_be(path, page)) {
        if let (Some(preview), Ok(out)) = (edition.preview(page)?, OutPath::new(path))
            && preview.address == path
        {
            return drawn(edition, out, preview).map(Some);
        }
    }
    Ok(None)
}

/// Every picture and its path, none of them drawn. Pages of the same title share one.
pub fn pictures(edition: &Edition) -> Result<BTreeMap<OutPath, &Preview>, TemplateFault> {
    let of = |page| Ok(edition.preview(page)?.and_then(|one| Some((OutPath::new(&one.address).ok()?, one))));
    let all: Result<Vec<_>, TemplateFault> = edition.addresses.pages().par_iter().map(of).collect();
    Ok(all?.into_iter().flatten().collect())
}

/// Draws one. A template of the site's own may have described what cannot be drawn.
pub fn drawn(edition: &Edition, path: OutPath, preview: &Preview) -> Result<Artifact, TemplateFault> {
    let svg = preview.svg.clone();
    let (width, height) = SIZE;
    let bytes = edition.templates.use_filled(TEMPLATE, move || {
        let picture = Drawing::read(&svg)
            .and_then(|drawing| drawing.png(Frame { width, height, share: 1.0, ground: Some([u8::MAX; 3]) }));
        picture.map_err(|fault| FaultReason::Said(fault.reason))
    })?;
    Ok(Artifact::asset(path, bytes).keyed(Some(preview.key)))
}
