use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use super::Lexicon;

/// The stable name of a record or chapter: ASCII kebab-case, `[a-z0-9]+(-[a-z0-9]+)*`, 1 to 80 bytes.
///
/// It is reference, anchor and part of addresses at once, so it can stand in each of them without escaping. Cloning
/// copies a pointer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(Arc<str>);

/// Why a text is not an [`Id`]. Byte positions are inside the text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum IdError {
    /// There is nothing, or only white space.
    #[error("an id may not be empty")]
    Empty,
    /// More than [`Id::MAX_LENGTH`] bytes.
    #[error("an id may have at most {} characters, this one has {length}", Id::MAX_LENGTH)]
    TooLong { length: usize },
    /// Something that is neither `a-z`, `0-9` nor `-`.
    #[error("`{found}` may not stand in an id")]
    Character { found: char, at: usize },
    /// A hyphen at the beginning, at the end, or after another one.
    #[error("a hyphen in an id stands between two words")]
    Hyphen { at: usize },
}

impl Id {
    /// The longest id that somebody may write, in bytes.
    pub const MAX_LENGTH: usize = 80;

    /// The longest id that is derived from a title, in bytes: long enough to recognise it, short enough to quote.
    pub const MAX_DERIVED_LENGTH: usize = 48;

    /// Reads an id exactly as written: nothing is trimmed, lowered or replaced.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        if text.trim().is_empty() {
            return Err(IdError::Empty);
        }
        let mut after_hyphen = true;
        for (at, found) in text.char_indices() {
            match found {
                'a'..='z' | '0'..='9' => after_hyphen = false,
                '-' if after_hyphen => return Err(IdError::Hyphen { at }),
                '-' => after_hyphen = true,
                _ => return Err(IdError::Character { found, at }),
            }
        }
        if after_hyphen {
            return Err(IdError::Hyphen { at: text.len() - 1 });
        }
        if text.len() > Self::MAX_LENGTH {
            return Err(IdError::TooLong { length: text.len() });
        }
        Ok(Self(text.into()))
    }

    /// Makes an id from a title or label; `None` if no letter or digit is left.
    ///
    /// The language's own transliteration comes first (German `ä` is `ae`), then the general one. At most
    /// [`Id::MAX_DERIVED_LENGTH`] bytes, cut between words unless the first word alone is longer.
    pub fn derive(text: &str, lexicon: &Lexicon) -> Option<Self> {
        let mut slug = String::new();
        let lowered = text.to_lowercase();
        let mut rest = lowered.as_str();
        while let Some(next) = rest.chars().next() {
            if let Some((from, to)) = lexicon.transliteration_at(rest) {
                // A sign such as `&` stands for a word of its own, a letter for a part of one.
                let padded =
                    !from.chars().all(char::is_alphanumeric) && !from.starts_with(char::is_alphabetic);
                if padded {
                    slug.push('-');
                }
                slug.push_str(to);
                if padded {
                    slug.push('-');
                }
                rest = rest.get(from.len()..).unwrap_or_default();
                continue;
            }
            rest = rest.get(next.len_utf8()..).unwrap_or_default();
            match next {
                'a'..='z' | '0'..='9' => slug.push(next),
                // Apostrophes and soft hyphens stand inside a word.
                '\'' | '\u{2019}' | '\u{00ad}' => {}
                _ if next.is_ascii() => slug.push('-'),
                _ => match deunicode::deunicode_char(next) {
                    Some(ascii) => slug.push_str(ascii),
                    None => slug.push('-'),
                },
            }
        }
        let slug = slug.to_ascii_lowercase();
        let mut id = String::new();
        for word in slug.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
            if id.is_empty() {
                id.extend(word.chars().take(Self::MAX_DERIVED_LENGTH));
            } else if id.len() + 1 + word.len() <= Self::MAX_DERIVED_LENGTH {
                id.push('-');
                id.push_str(word);
            } else {
                break;
            }
        }
        if id.is_empty() { None } else { Some(Self(id.into())) }
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Deref for Id {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Id {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for Id {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        Self::parse(text)
    }
}
