//! What each finding means, told at length: one page of Markdown per code and language.

use super::pack::FALLBACK;
use crate::value::Language;
use include_dir::{Dir, include_dir};

static EXPLANATIONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/i18n/explanations");

/// The page that explains a code: a title, why it matters, a wrong and a right example.
///
/// It is in the asked language, or in the one that stands in for it. `None` when no finding has this code.
pub fn explanation(code: &str, language: &Language) -> Option<&'static str> {
    let page = |tag: &str| EXPLANATIONS.get_file(format!("{tag}/{code}.md"))?.contents_utf8();
    page(language.as_str()).or_else(|| page(language.primary())).or_else(|| page(FALLBACK))
}
