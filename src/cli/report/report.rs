//! What a run found, ready to be written in any format.

use super::finding::Finding;
use super::fingerprint::Fingerprints;
use super::summary;
use crate::diagnostics::Severity;
use crate::i18n::Pack;
use crate::pipeline::Outcome;

/// What a run found, in words.
pub struct Report {
    /// In the order an editor walks through them.
    pub findings: Vec<Finding>,
    /// How many there are of each weight, or that there are none.
    pub counts: String,
    /// What follows from it; nothing when the site is published.
    pub next: Option<String>,
    /// How many findings of each weight there are, those left out included.
    totals: [(Severity, usize); 3],
    /// How many findings are left out because there are too many.
    pub left_out: usize,
    /// The language it speaks.
    pub words: &'static Pack,
}

impl Report {
    /// Puts the findings of a run into words.
    pub fn of(outcome: &Outcome, words: &'static Pack, strict: bool) -> Self {
        let mut fingerprints = Fingerprints::default();
        let finding = |diagnostic| {
            let fingerprint = fingerprints.next(diagnostic, &outcome.sources);
            Finding::of(diagnostic, &outcome.sources, words, fingerprint)
        };
        Self {
            findings: outcome.findings.iter().map(finding).collect(),
            counts: summary::counts(outcome, words).unwrap_or_else(|| words.say("summary-none", &[])),
            next: summary::next(outcome, words, strict),
            totals: [Severity::Error, Severity::Warning, Severity::Note]
                .map(|severity| (severity, outcome.count(severity))),
            left_out: outcome.left_out.all(),
            words,
        }
    }

    /// How many findings are this grave, those left out included.
    pub fn count(&self, severity: Severity) -> usize {
        self.totals.iter().find(|(one, _)| *one == severity).map_or(0, |(_, count)| *count)
    }
}
