//! `.well-known/security.txt`: whom to tell about a weakness (RFC 9116).

use super::edition::Edition;
use crate::emit::{Artifact, OutPath, Press};
use crate::theme::TemplateFault;
use jiff::ToSpan as _;
use std::fmt::Write as _;

/// Where it is looked for, at the top of a host.
const PATH: &str = ".well-known/security.txt";

/// How long it may be believed. The standard advises less than a year; whoever publishes more often is never late.
const DAYS: i64 = 364;

/// Draws it, when the concept says whom to tell. Below the top of a host nobody would look for it.
pub fn draw(edition: &Edition, press: &dyn Press) -> Result<(), TemplateFault> {
    let Some(security) = &edition.concept.about.security else { return Ok(()) };
    if edition.base_path().is_some_and(|path| !path.is_empty()) {
        return Ok(());
    }
    let mut text = String::new();
    let contacts = security.url.iter().cloned().chain([format!("mailto:{}", security.email)]);
    for contact in contacts {
        let _ = writeln!(text, "Contact: {contact}");
    }
    let expires = edition.date.checked_add(DAYS.days()).unwrap_or(edition.date);
    let _ = writeln!(text, "Expires: {expires}T00:00:00Z");
    let languages: Vec<String> = edition.concept.about.languages.iter().map(ToString::to_string).collect();
    let _ = writeln!(text, "Preferred-Languages: {}", languages.join(", "));
    if let Some(own) = edition.absolute(PATH) {
        let _ = writeln!(text, "Canonical: {own}");
    }
    if let Some(policy) = &security.policy {
        let _ = writeln!(text, "Policy: {policy}");
    }
    if let Ok(path) = OutPath::new(PATH) {
        press.take(Artifact::page(path, text.into_bytes()));
    }
    Ok(())
}
