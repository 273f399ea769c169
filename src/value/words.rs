use std::ops::Range;

/// A word of a text: letters and digits without anything between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word<'t> {
    /// The letters and digits.
    pub(super) text: &'t str,
    /// Where they stand, in bytes.
    pub(super) range: Range<usize>,
}

/// The words of a text, in their order.
pub(super) fn words(text: &str) -> Words<'_> {
    Words { text, at: 0 }
}

/// Walks from word to word; most letters are ASCII, and are told apart by their bytes.
#[derive(Clone, Debug)]
pub(super) struct Words<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Iterator for Words<'t> {
    type Item = Word<'t>;

    fn next(&mut self) -> Option<Word<'t>> {
        loop {
            let rest = self.text.as_bytes().get(self.at..)?;
            let start =
                self.at + rest.iter().position(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii())?;
            let mut end = start;
            loop {
                let rest = self.text.as_bytes().get(end..).unwrap_or_default();
                end += rest.iter().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(rest.len());
                match self.text.get(end..).and_then(|rest| rest.chars().next()).filter(|c| !c.is_ascii()) {
                    Some(c) if c.is_alphanumeric() => end += c.len_utf8(),
                    // A sign beyond ASCII, where nothing stands before it.
                    Some(c) if end == start => {
                        self.at = end + c.len_utf8();
                        break;
                    }
                    _ => {
                        self.at = end;
                        return Some(Word { text: self.text.get(start..end)?, range: start..end });
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_letters_and_digits() {
        let found = |text: &'static str| -> Vec<&str> { words(text).map(|word| word.text).collect() };
        assert_eq!(found("Ein Öl-Wort, „3a“ – und\u{a0}Ü!"), ["Ein", "Öl", "Wort", "3a", "und", "Ü"]);
        assert_eq!(found("…"), [""; 0]);
        assert_eq!(found(""), [""; 0]);
        assert!(words("é–a").all(|word| &"é–a"[word.range.clone()] == word.text));
    }
}
