//! What was asked for.

use super::what::What;

/// What shall be begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// What it is.
    pub what: What,
    /// What it is called; of a translation, its language.
    pub title: String,
    /// The chapter it belongs to, as somebody calls it.
    pub chapter: Option<String>,
    /// Values it has from the start. A key that takes a list may be given several times.
    pub given: Vec<Given>,
}

/// A value that was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The key, as in the files.
    pub key: String,
    /// The value, as typed.
    pub value: String,
}

impl Given {
    /// Reads `KEY=VALUE`.
    pub fn parse(text: &str) -> Option<Self> {
        let (key, value) = text.split_once('=')?;
        let key_like = !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        key_like.then(|| Self { key: key.to_owned(), value: value.trim().to_owned() })
    }
}

impl Wish {
    /// The values given for a key.
    pub(super) fn of(&self, key: &str) -> Vec<&str> {
        self.given.iter().filter(|one| one.key == key).map(|one| one.value.as_str()).collect()
    }
}
