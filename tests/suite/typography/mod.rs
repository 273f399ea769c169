//! How texts are set: quotation marks, spaces that do not break, dashes.

mod pages;
mod properties;
mod rules;

use konzept::i18n::{Setting, pack};
use konzept::value::Language;

/// A text as a language sets it, at the start of a line. A space that does not break is shown as `~`.
fn set(language: &str, text: &str) -> String {
    let typography = &pack(&Language::parse(language).expect("a tag")).typography;
    typography.set(text, Setting::default()).replace('\u{a0}', "~")
}
