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

/// The title of an explanation, without its mark.
pub fn explanation_title(page: &str) -> &str {
    page.lines().next().unwrap_or_default().trim_start_matches("# ")
}

/// Why it matters: what stands between the title and the examples, each paragraph on one line.
pub fn explanation_reason(page: &str) -> String {
    let reason =
        page.lines().skip(1).take_while(|line| !line.starts_with('#')).collect::<Vec<_>>().join("\n");
    let paragraphs = reason.split("\n\n").map(|lines| lines.split_whitespace().collect::<Vec<_>>().join(" "));
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect::<Vec<_>>().join("\n\n")
}
