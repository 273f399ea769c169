//! What all rules have in common.

use super::{Case, Findings};
use crate::concept::Level;
use crate::diagnostics::Code;

/// A rule: the fault it finds, how grave that is unless the concept says otherwise, and how it is found.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The fault's name, in messages and in `checks` of `concept.yaml`.
    pub code: Code,
    /// How grave it is by default.
    pub level: Level,
    /// Looks for it.
    pub find: fn(&Case<'_>, &mut Findings<'_>),
}

impl Rule {
    /// A rule whose findings do not stop the publication by default.
    pub(super) const fn warning(code: &'static str, find: fn(&Case<'_>, &mut Findings<'_>)) -> Self {
        Self { code: Code::new(code), level: Level::Warning, find }
    }

    /// A rule whose findings are worth knowing, and nothing that has to be mended.
    pub(super) const fn note(code: &'static str, find: fn(&Case<'_>, &mut Findings<'_>)) -> Self {
        Self { code: Code::new(code), level: Level::Note, find }
    }
}
