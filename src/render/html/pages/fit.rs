//! How large a heading may be set.

use serde::Serialize;

/// From this length on, a heading is set as a sentence, not as a name.
const SENTENCE: usize = 64;

/// Lengths of words that have a class of their own in the theme: up to so many letters a heading is set to fit.
const WORDS: &[usize] = &[16, 20, 26, 36, 50];

/// What a theme has to know of a heading: the rest is its letters, which it cannot count.
#[derive(Clone, Debug, Serialize)]
pub struct Fit {
    /// Whether it is as long as a sentence.
    long: bool,
    /// The step that the longest word needs, the shortest words none.
    word: Option<usize>,
}

impl Fit {
    /// Measures a heading. Words part at blanks and hyphens, where lines may break.
    pub fn of(title: &str) -> Self {
        let parts = |c: char| c.is_whitespace() || ['-', '–', '/'].contains(&c);
        let longest = title.split(parts).map(|word| word.chars().count()).max().unwrap_or(0);
        let step = WORDS.iter().find(|step| longest <= **step).or(WORDS.last());
        Self {
            long: title.chars().count() > SENTENCE,
            word: step.copied().filter(|_| WORDS.first().is_some_and(|first| longest > first - 4)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_word_decides() {
        for (title, word) in [
            ("", None),
            ("Priorities", None),
            ("On the way home", None),
            ("Challenges-of-the-years", None),
            ("Responsibilities", Some(16)),
            ("Interdepartmental work", Some(20)),
            ("Counterrevolutionaries!", Some(26)),
            (&"x".repeat(36), Some(36)),
            (&"x".repeat(900), Some(50)),
        ] {
            assert_eq!(Fit::of(title).word, word, "{title}");
        }
        assert!(Fit::of(&"a ".repeat(40)).long && !Fit::of(&"x".repeat(64)).long);
    }
}
