//! A picture with what it shows and who made it.

use super::meaning::Meaning;
use super::overlay::{Slot, Translatable};
use super::written_text::Whose;
use crate::diagnostics::Spanned;
use crate::value::Localized;
use schemars::JsonSchema;
use serde::Deserialize;

/// The keys whose texts a translation may give.
const PICTURE_TEXTS: &[&str] = &["alt", "credit"];

/// A picture as an editor names it.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("x-translated" = PICTURE_TEXTS))]
pub struct PictureEntry {
    /// The file, beside the one that names it.
    pub file: Spanned<String>,
    /// What it shows, for those who do not see it.
    pub alt: Spanned<String>,
    /// Who made it, and under which terms it is used.
    pub credit: Option<Spanned<String>>,
}

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Picture {
    /// The file's path in the content.
    pub file: String,
    /// What it shows.
    pub alt: Localized<String>,
    /// Who made it.
    pub credit: Option<Localized<String>>,
}

/// What a picture is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// It shows something.
    Picture,
    /// It stands for an organisation.
    Logo,
}

/// A picture as it was written, for the rules that judge pictures.
#[derive(Clone, Debug)]
pub struct WrittenPicture {
    /// Whose it is.
    pub whose: Whose,
    /// What it is for.
    pub purpose: Purpose,
    /// As an editor names it.
    pub entry: PictureEntry,
}

impl PictureEntry {
    /// Finds the file.
    pub fn resolve(self, purpose: Purpose, meaning: &mut Meaning<'_>) -> Option<Picture> {
        let whose = meaning.whose.clone();
        meaning.places.pictures.push(WrittenPicture { whose, purpose, entry: self.clone() });
        let file = meaning.file(&self.file.value, self.file.span);
        let alt = meaning.text(self.alt);
        let credit = meaning.maybe_text(self.credit);
        Some(Picture { file: file?, alt, credit })
    }
}

impl Translatable for Picture {
    fn texts(&self) -> &'static [&'static str] {
        PICTURE_TEXTS
    }

    fn slot(&mut self, key: &str) -> Option<Slot<'_>> {
        match key {
            "alt" => Some(Slot::Text(&mut self.alt)),
            "credit" => Some(Slot::maybe_text(&mut self.credit)),
            _ => None,
        }
    }
}
