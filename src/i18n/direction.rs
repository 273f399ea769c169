//! Which way a language is written.

use crate::value::Language;
use icu_locale::{LanguageIdentifier, LocaleDirectionality};

/// Whether lines of a language begin on the right: in Hebrew, in Arabic, in Azerbaijani only with Arabic letters.
pub fn is_right_to_left(language: &Language) -> bool {
    const DIRECTIONS: LocaleDirectionality = LocaleDirectionality::new_extended();
    LanguageIdentifier::try_from_str(language.as_str()).is_ok_and(|one| DIRECTIONS.is_right_to_left(&one))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_decides() {
        for (tag, is_rtl) in [
            ("de", false),
            ("en-GB", false),
            ("he", true),
            ("ar-EG", true),
            ("fa", true),
            ("yi", true),
            ("ckb", true),
            ("az", false),
            ("az-Arab", true),
            ("he-Latn", false),
            ("de-simple", false),
            // No language that anybody speaks.
            ("qqq", false),
        ] {
            let language = Language::parse(tag).expect("a tag");
            assert_eq!(is_right_to_left(&language), is_rtl, "{tag}");
        }
    }
}
