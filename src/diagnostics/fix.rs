//! A correction that needs no decision.

use super::span::Span;

/// What to write where: carried by a finding whose correction is certain, applied by `check --fix`.
///
/// Certain means that no reader and no machine could have meant something else: a misspelt key with one near
/// name, the successor of a repealed law. A guess stays in the help of the message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fix {
    /// What is replaced.
    pub span: Span,
    /// By what.
    pub text: String,
}
