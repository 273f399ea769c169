//! `site.webmanifest`: what a phone calls the site on its home screen.

use super::addresses::relative;
use super::edition::Edition;
use crate::emit::{Artifact, OutPath, Press};
use crate::i18n::Setting;
use crate::theme::TemplateFault;
use serde::Serialize;

#[derive(Serialize)]
struct Manifest {
    name: String,
    short_name: String,
    lang: String,
    start_url: &'static str,
    /// A publication is read in a browser.
    display: &'static str,
    icons: Vec<Icon>,
}

#[derive(Serialize)]
struct Icon {
    src: String,
    sizes: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    purpose: Option<&'static str>,
}

/// The icons: what the asset is called, its sizes, its kind, and what it is for, where it is not for everything.
const ICONS: &[(&str, &str, &str, Option<&str>)] = &[
    ("icon", "any", "image/svg+xml", None),
    ("icon_192", "192x192", "image/png", None),
    ("icon_512", "512x512", "image/png", None),
    ("icon_maskable", "512x512", "image/png", Some("maskable")),
];

/// Draws it; a site whose address is not known has none.
pub fn draw(edition: &Edition, press: &dyn Press) -> Result<(), TemplateFault> {
    let Some(path) = edition.manifest_path() else { return Ok(()) };
    let about = &edition.concept.about;
    let original = edition.original();
    let set = |text: &str| edition.pack(original).typography.set(text, Setting::default()).into_owned();
    let icons = ICONS.iter().filter_map(|(name, sizes, kind, purpose)| {
        let asset = edition.assets.iter().find(|asset| asset.name == *name)?;
        Some(Icon { src: relative(path, &asset.address), sizes, kind, purpose: *purpose })
    });
    let manifest = Manifest {
        name: set(&about.title.original),
        short_name: set(&about.short_title.as_ref().unwrap_or(&about.title).original),
        lang: original.to_string(),
        start_url: "index.html",
        display: "browser",
        icons: icons.collect(),
    };
    let json = serde_json::to_string_pretty(&manifest).unwrap_or_default() + "\n";
    if let Ok(path) = OutPath::new(path) {
        press.take(Artifact::page(path, json.into_bytes()));
    }
    Ok(())
}
