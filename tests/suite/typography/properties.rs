//! What holds for every text.

use super::set;
use proptest::prelude::*;

/// Texts made of what the rules look at.
fn typed() -> impl Strategy<Value = String> {
    let pieces = [
        "\"", "'", " ", "  ", "\u{a0}", "-", "--", "–", ".", "...", "…", "%", "31", "5,50", "€", "z. B.",
        "d. h.", "Nr.", "§", "1 357", "Haus", "a", "ä", "(", ")", "„", "“", "‚", "‘", "’", "/", "\n", "Mio.",
        "über",
    ];
    proptest::collection::vec(proptest::sample::select(pieces.to_vec()), 0..14)
        .prop_map(|parts| parts.concat())
}

/// A text without the characters that typography sets.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !" ~\u{a0}\"'„“”‚‘’-–.…".contains(*c)).collect()
}

proptest! {
    #[test]
    fn setting_what_is_set_changes_nothing(text in prop_oneof![any::<String>(), typed()]) {
        for language in ["de", "en"] {
            let once = set(language, &text).replace('~', "\u{a0}");
            let again = set(language, &once).replace('~', "\u{a0}");
            prop_assert_eq!(again, once.replace('~', "\u{a0}"), "{}", language);
        }
    }

    #[test]
    fn no_word_is_lost_or_added(text in prop_oneof![any::<String>(), typed()]) {
        for language in ["de", "en"] {
            prop_assert_eq!(bare(&set(language, &text)), bare(&text), "{}", language);
        }
    }

    #[test]
    fn no_space_comes_or_goes(text in typed()) {
        for language in ["de", "en"] {
            let spaces = |text: &str| text.chars().filter(|c| " ~\u{a0}".contains(*c)).count();
            prop_assert_eq!(spaces(&set(language, &text)), spaces(&text), "{}", language);
        }
    }
}
