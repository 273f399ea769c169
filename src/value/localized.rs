use std::collections::BTreeMap;

use super::Language;

/// A value in the concept's own language, with its translations.
///
/// The original is always there; a missing translation falls back to it, so reading never fails.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Localized<T> {
    /// The value in the language the concept is written in.
    pub original: T,
    /// Its translations; never holds the original language.
    pub translations: BTreeMap<Language, T>,
}

impl<T> Localized<T> {
    /// A value that nobody has translated yet.
    pub fn new(original: T) -> Self {
        Self { original, translations: BTreeMap::new() }
    }

    /// Adds a translation and returns the one it replaces.
    pub fn insert(&mut self, language: Language, value: T) -> Option<T> {
        self.translations.insert(language, value)
    }

    /// The value for a reader of `language`: the translation, else the original.
    pub fn get(&self, language: &Language, original_language: &Language) -> &T {
        if language == original_language {
            return &self.original;
        }
        self.translations.get(language).unwrap_or(&self.original)
    }

    /// The translation into exactly this language, if there is one.
    pub fn translated(&self, language: &Language) -> Option<&T> {
        self.translations.get(language)
    }

    /// Whether there is a translation into exactly this language.
    pub fn is_translated(&self, language: &Language) -> bool {
        self.translations.contains_key(language)
    }

    /// The same languages with other values.
    pub fn map<U>(self, mut change: impl FnMut(T) -> U) -> Localized<U> {
        Localized {
            original: change(self.original),
            translations: self
                .translations
                .into_iter()
                .map(|(language, value)| (language, change(value)))
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_translation_falls_back() {
        let tag = |text| Language::parse(text).expect("a tag");
        let mut title = Localized::new("Ziele");
        title.insert(tag("en"), "Goals");
        assert_eq!(title.get(&tag("en"), &tag("de")), &"Goals");
        assert_eq!(title.get(&tag("de"), &tag("de")), &"Ziele");
        assert_eq!(title.get(&tag("cs"), &tag("de")), &"Ziele");
        assert!(title.is_translated(&tag("en")) && !title.is_translated(&tag("cs")));
        assert_eq!(title.map(str::len).get(&tag("en"), &tag("de")), &5);
    }
}
