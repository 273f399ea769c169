//! The files that pages refer to: the assets of the theme, and files of the content.

use super::edition::Edition;
use crate::emit::{Artifact, OutPath, Press};
use crate::theme::TemplateFault;
use std::collections::BTreeMap;

/// Hands them over.
pub fn draw(edition: &Edition, press: &dyn Press) -> Result<(), TemplateFault> {
    let assets = edition
        .assets
        .iter()
        .map(|asset| (&asset.address, &asset.bytes))
        .chain(edition.files.values().map(|file| (&file.address, &file.bytes)));
    // Two files with the same contents are one asset.
    for (address, bytes) in assets.collect::<BTreeMap<_, _>>() {
        if let Ok(path) = OutPath::new(address) {
            press.take(Artifact::asset(path, bytes.clone()));
        }
    }
    Ok(())
}
