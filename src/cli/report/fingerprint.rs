//! By what a finding is recognised in the next run.

use super::place::Place;
use crate::diagnostics::{Diagnostic, Sources};
use std::collections::BTreeMap;

/// What tells findings apart before they are counted: code, path and the text at the place.
type Traits = (&'static str, String, String);

/// Gives every finding its fingerprint, in the order of the run.
///
/// Lines and sentences are left out, so that neither an inserted line nor another language makes an old finding a new
/// one. Two equal mistakes in one file are told apart by their order.
#[derive(Debug, Default)]
pub struct Fingerprints {
    seen: BTreeMap<Traits, u64>,
}

impl Fingerprints {
    /// The fingerprint of the next finding.
    pub fn next(&mut self, diagnostic: &Diagnostic, sources: &Sources) -> String {
        let path = Place::of(diagnostic, sources).map(|place| place.path).unwrap_or_default();
        let text = diagnostic.span.map(|span| sources.text_at(span)).unwrap_or_default().to_owned();
        let occurrence = self.seen.entry((diagnostic.code.name(), path.clone(), text.clone())).or_default();
        let mut hasher = blake3::Hasher::new();
        // Each part with its length, so that no two lists of parts read the same.
        for part in [diagnostic.code.name(), &path, &text] {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part.as_bytes());
        }
        hasher.update(&occurrence.to_le_bytes());
        *occurrence += 1;
        hasher.finalize().to_hex().chars().take(32).collect()
    }
}
