//! Which languages the concept is published in.

use crate::concept::AboutEntry;
use crate::diagnostics::{Code, Diagnostic, Sink};
use crate::value::Language;

/// More languages no concept speaks; every page leads to all of them.
const MOST: usize = 50;

/// The languages of a concept: the one it is written in, then the others, each once. `fallback` is taken when
/// none is named.
pub fn languages(about: &AboutEntry, fallback: &Language, sink: &mut Sink) -> Vec<Language> {
    let mut languages: Vec<Language> = Vec::new();
    for tag in &about.languages {
        match Language::parse(&tag.value) {
            Ok(language) if languages.contains(&language) => {
                sink.push(
                    Diagnostic::error(Code::UNLISTED_LANGUAGE)
                        .at(tag.span)
                        .with("language", language.to_string())
                        .help("help-twice"),
                );
            }
            Ok(_) if languages.len() == MOST => {
                sink.push(
                    Diagnostic::error(Code::UNLISTED_LANGUAGE)
                        .at(tag.span)
                        .with("language", tag.value.as_str())
                        .with("most", MOST)
                        .help("help-many"),
                );
                break;
            }
            Ok(language) => languages.push(language),
            Err(_) => sink
                .push(Diagnostic::error(Code::INVALID_LANGUAGE).at(tag.span).with("tag", tag.value.as_str())),
        }
    }
    if languages.is_empty() {
        languages.push(fallback.clone());
    }
    languages
}
