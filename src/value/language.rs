use std::fmt;
use std::sync::Arc;

/// A language tag in the shape of BCP 47: `de`, `en`, `de-simple`, `pt-BR`, `sr-Latn-RS`.
///
/// Normalised: language lower case, script `Latn`, region `BR`, everything else lower case, so that equal
/// languages are equal values. Cloning copies a pointer. Ordered by the tag.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(Arc<str>);

/// Why a text is not a [`Language`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum LanguageError {
    /// There is nothing.
    #[error("a language tag may not be empty")]
    Empty,
    /// The part before the first hyphen is not two or three letters.
    #[error("`{found}` is not a language: two or three letters are")]
    Primary { found: String },
    /// A later part is not one to eight ASCII letters or digits.
    #[error("`{found}` may not stand in a language tag")]
    Subtag { found: String },
    /// More than [`Language::MAX_LENGTH`] bytes.
    #[error("a language tag may have at most {} characters", Language::MAX_LENGTH)]
    TooLong,
}

impl Language {
    /// The longest tag, in bytes; BCP 47 asks every reader to bear 35.
    pub const MAX_LENGTH: usize = 35;

    /// Reads a tag, in any mixture of cases. Whether such a language exists is not asked.
    pub fn parse(text: &str) -> Result<Self, LanguageError> {
        if text.is_empty() {
            return Err(LanguageError::Empty);
        }
        if text.len() > Self::MAX_LENGTH {
            return Err(LanguageError::TooLong);
        }
        let mut tag = String::with_capacity(text.len());
        let mut after_singleton = false;
        for (place, part) in text.split('-').enumerate() {
            let letters = part.bytes().all(|byte| byte.is_ascii_alphabetic());
            if place == 0 {
                if !letters || !(2..=3).contains(&part.len()) {
                    return Err(LanguageError::Primary { found: part.to_owned() });
                }
                tag.push_str(&part.to_ascii_lowercase());
                continue;
            }
            if !(1..=8).contains(&part.len()) || !part.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                return Err(LanguageError::Subtag { found: part.to_owned() });
            }
            tag.push('-');
            match part.len() {
                2 if letters && !after_singleton => tag.push_str(&part.to_ascii_uppercase()),
                4 if letters && !after_singleton => {
                    let (first, others) = part.split_at(1);
                    tag.push_str(&first.to_ascii_uppercase());
                    tag.push_str(&others.to_ascii_lowercase());
                }
                _ => tag.push_str(&part.to_ascii_lowercase()),
            }
            // What follows `-x-` or `-u-` is no region and no script any more.
            after_singleton |= part.len() == 1;
        }
        Ok(Self(tag.into()))
    }

    /// The whole tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The region whose way of writing is meant: `BR` of `pt-BR`.
    pub fn region(&self) -> Option<&str> {
        let capitals = |part: &&str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase());
        self.0.split('-').skip(1).find(capitals)
    }

    /// The language itself, without script, region or variant: `de` of `de-simple`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for Language {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::str::FromStr for Language {
    type Err = LanguageError;

    fn from_str(text: &str) -> Result<Self, LanguageError> {
        Self::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_normalised() {
        for (written, tag, primary) in [
            ("de", "de", "de"),
            ("DE", "de", "de"),
            ("de-Simple", "de-simple", "de"),
            ("pt-br", "pt-BR", "pt"),
            ("sr-latn-rs", "sr-Latn-RS", "sr"),
            ("hsb", "hsb", "hsb"),
            ("de-x-ab", "de-x-ab", "de"),
        ] {
            let language = Language::parse(written).expect(written);
            assert_eq!((language.as_str(), language.primary()), (tag, primary));
        }
        let region = |tag| Language::parse(tag).expect("a tag").region().map(str::to_owned);
        assert_eq!(region("sr-latn-rs").as_deref(), Some("RS"));
        assert_eq!([region("de"), region("de-simple"), region("de-x-ch")], [None, None, None]);
        for wrong in ["", "d", "deutsch", "de_DE", "de-", "-de", "de--at", "1e", "dé", "de-übung"] {
            assert!(Language::parse(wrong).is_err(), "{wrong}");
        }
    }
}
