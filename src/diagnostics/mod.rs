//! A message as data: what is wrong, where, how grave, and what to do next.
//!
//! Knows nobody. A diagnostic carries a stable code and its facts; the sentence in the editor's language is
//! made by `i18n` and drawn by `cli/report`. The content being wrong is a [`Diagnostic`]; the machine failing
//! is an error of its own room. The two never mix.
//!
//! Deliberately absent: prose in any language, terminal colours, line numbers (they follow from the offsets).

mod alignment;
mod code;
mod diagnostic;
mod fix;
mod mend;
mod sink;
mod source_file;
mod span;

pub use alignment::Alignment;
pub use code::{CODES, Code};
pub use diagnostic::{Arg, Diagnostic, Related, Severity};
pub use fix::Fix;
pub use mend::{Mended, mend};
pub use sink::{Counts, MOST, Sink};
pub use source_file::{Position, SourceFile, Sources};
pub use span::{FileId, SPANNED, Span, Spanned};
