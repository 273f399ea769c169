//! A record that a rule does not apply to, and why.

use super::meaning::Meaning;
use super::near::{nearest, slip};
use super::record::RecordRef;
use crate::diagnostics::{Code, Diagnostic, Spanned};
use schemars::JsonSchema;
use serde::Deserialize;

/// An exception as an editor writes it in `concept.yaml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExceptionEntry {
    /// The rule, by its code.
    #[schemars(extend("x-words" = "rules"))]
    pub rule: Spanned<String>,
    /// The record or page it does not apply to, named as in a wikilink.
    #[schemars(extend("x-reference" = "record"))]
    pub record: Spanned<String>,
    /// Why, for those who read it in a year.
    #[schemars(extend("x-form" = "filled"))]
    pub reason: Spanned<String>,
}

/// An exception.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Exception {
    /// The rule's code.
    pub rule: String,
    /// The record or page it does not apply to.
    pub record: RecordRef,
    /// Why.
    pub reason: String,
}

impl ExceptionEntry {
    /// Finds rule and record; `rules` are the codes there are.
    pub fn resolve(self, rules: &[&str], meaning: &mut Meaning<'_>) -> Option<Exception> {
        let known = rules.contains(&self.rule.value.as_str());
        if !known {
            let found = unknown_rule(&self.rule, &self.rule.value, rules);
            meaning.sink.push(match slip(&self.rule.value, rules.iter().copied()) {
                Some(meant) => found.fixed_by(self.rule.span, meant),
                None => found,
            });
        }
        let reason = self.reason.value.trim().to_owned();
        if reason.is_empty() {
            meaning.sink.push(
                Diagnostic::error(Code::MISSING_KEY)
                    .at(self.reason.span)
                    .with("key", "reason")
                    .help("help-reason"),
            );
        }
        // The start page has no name in wikilinks: nothing could be meant but the concept itself.
        let start = &meaning.whose.of;
        let record = match self.record.value == start.id.as_str() {
            true => Some(start.clone()),
            false => meaning.find(self.record.value.trim(), self.record.span),
        };
        let exception = Exception { rule: self.rule.value, record: record?, reason };
        meaning.places.exceptions.push(self.rule.span);
        Some(exception)
    }
}

/// No rule has this code.
pub(super) fn unknown_rule<T>(at: &Spanned<T>, code: &str, rules: &[&str]) -> Diagnostic {
    Diagnostic::error(Code::UNKNOWN_RULE)
        .at(at.span)
        .with("rule", code)
        .near(nearest(code, rules.iter().copied()))
}
