//! In which language the program speaks.

use crate::i18n;
use crate::value::Language;

/// A language the program speaks, named on the command line.
pub fn parse(tag: &str) -> Result<Language, String> {
    known(tag).ok_or_else(|| format!("it is one of {}", i18n::languages().collect::<Vec<_>>().join(", ")))
}

/// A tag of a language the program speaks, in any of the spellings of environments: `de_DE.UTF-8`.
fn known(tag: &str) -> Option<Language> {
    let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let language = Language::parse(&tag).ok()?;
    i18n::languages().any(|one| one == language.primary()).then_some(language)
}

/// The language named in a line that was not understood yet, wherever in it.
pub fn typed(words: &[String]) -> Option<Language> {
    let after = words.iter().position(|word| word == "--lang").and_then(|at| words.get(at + 1));
    after
        .map(String::as_str)
        .or_else(|| words.iter().find_map(|word| word.strip_prefix("--lang=")))
        .and_then(known)
}

/// The language asked for on the command line, else by the environment; none when neither says.
pub fn asked_for(argument: Option<&Language>) -> Option<Language> {
    if let Some(language) = argument {
        return Some(language.clone());
    }
    // The order POSIX gives them; an empty one counts as unset.
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .and_then(|tag| known(&tag))
}

/// The language to speak: as asked for, else the concept's, else English.
pub fn spoken(asked: Option<&Language>, concept: Option<&Language>) -> Language {
    asked.or(concept).cloned().unwrap_or_else(english)
}

/// The language of last resort.
pub fn english() -> Language {
    Language::parse("en").expect("a valid tag")
}
