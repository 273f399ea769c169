//! Where a rule puts what it finds.

use super::Case;
use crate::concept::{Exception, Record, RecordRef};
use crate::diagnostics::{Code, Diagnostic, Severity, Sink, Span};
use std::collections::BTreeSet;

/// What one rule found, under its code and at the level that the concept sets.
pub struct Findings<'a> {
    code: Code,
    severity: Severity,
    sink: Sink,
    /// The records this rule does not apply to, with the number of the exception that says so.
    exceptions: Vec<(usize, &'a RecordRef)>,
    needed: BTreeSet<usize>,
}

impl<'a> Findings<'a> {
    /// Nothing found so far.
    pub(super) fn new(code: Code, severity: Severity, exceptions: &'a [Exception]) -> Self {
        let own = exceptions.iter().enumerate().filter(|(_, one)| one.rule == code.name());
        Self {
            code,
            severity,
            sink: Sink::new(),
            exceptions: own.map(|(number, one)| (number, &one.record)).collect(),
            needed: BTreeSet::new(),
        }
    }

    /// Adds a finding about a record at a place, unless the concept makes an exception of it; `say` adds the facts
    /// of the matter. `None` is the concept as a whole, or a place nobody remembers.
    pub fn report(
        &mut self,
        of: Option<&RecordRef>,
        place: Option<Span>,
        say: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        let excepted = self.exceptions.iter().find(|(_, record)| Some(*record) == of);
        if let Some((number, _)) = excepted {
            self.needed.insert(*number);
            return;
        }
        let finding = Diagnostic::new(self.code, self.severity);
        self.sink.push(say(match place {
            Some(span) => finding.at(span),
            None => finding,
        }));
    }

    /// Adds a finding about a record's value for `key`.
    pub fn on(
        &mut self,
        case: &Case<'_>,
        record: &dyn Record,
        key: &'static str,
        say: impl FnOnce(Diagnostic) -> Diagnostic,
    ) {
        let of = RecordRef::new(record.kind(), record.id().clone());
        self.report(Some(&of), case.places.of_key(&of, key), say);
    }

    /// All that was found, and the exceptions that were needed.
    pub(super) fn into_parts(self) -> (Sink, BTreeSet<usize>) {
        (self.sink, self.needed)
    }
}
