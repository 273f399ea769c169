//! Where a rule puts what it finds.

use crate::diagnostics::{Code, Diagnostic, Severity, Sink, Span};

/// What one rule found, under its code and at the level that the concept sets.
pub struct Findings {
    code: Code,
    severity: Severity,
    sink: Sink,
}

impl Findings {
    /// Nothing found so far.
    pub(super) fn new(code: Code, severity: Severity) -> Self {
        Self { code, severity, sink: Sink::new() }
    }

    /// Adds a finding at a place, or about the site as a whole; `say` adds the facts of the matter.
    pub fn report(&mut self, place: Option<Span>, say: impl FnOnce(Diagnostic) -> Diagnostic) {
        let finding = Diagnostic::new(self.code, self.severity);
        self.sink.push(say(match place {
            Some(span) => finding.at(span),
            None => finding,
        }));
    }

    /// All that was found.
    pub(super) fn into_sink(self) -> Sink {
        self.sink
    }
}
