use super::LexiconError;

/// Words around numbers, as a word file spells them: `#` stands for a number (`# bis #`, `bis zu`, `Q#`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Phrase {
    /// The words between the numbers; one more than there are numbers.
    pieces: Vec<String>,
}

impl Phrase {
    /// Reads an item of the key, which must hold `numbers` times `#`; an item without any stands before its number.
    pub(super) fn read(key: &str, item: &str, numbers: usize) -> Result<Self, LexiconError> {
        let mut pieces: Vec<String> = item.split('#').map(|piece| piece.trim().to_owned()).collect();
        if pieces.len() == 1 && numbers == 1 {
            pieces.push(String::new());
        }
        let named = pieces.iter().any(|piece| !piece.is_empty());
        if pieces.len() != numbers + 1 || !named {
            return Err(LexiconError::Malformed { key: key.to_owned(), item: item.to_owned() });
        }
        Ok(Self { pieces })
    }

    /// The words before the first number; may be empty.
    pub(super) fn before(&self) -> &str {
        self.pieces.first().map_or("", String::as_str)
    }

    /// The words between the first and the second number; empty if there is no second.
    pub(super) fn between(&self) -> &str {
        match self.pieces.as_slice() {
            [_, between, _] => between,
            _ => "",
        }
    }

    /// The words after the last number; may be empty.
    pub(super) fn after(&self) -> &str {
        self.pieces.last().map_or("", String::as_str)
    }
}

/// Whether a character separates words: every space, also the protected and the narrow ones.
pub(super) fn is_space(c: char) -> bool {
    // U+2060 joins words without a width; editors paste it together with the protected spaces.
    c.is_whitespace() || c == '\u{2060}' || c == '\u{feff}'
}

/// The text without spaces at its beginning.
pub(super) fn skip_spaces(text: &str) -> &str {
    text.trim_start_matches(is_space)
}

/// What follows the words at the beginning of the text; `None` if it does not begin with them.
///
/// Cases do not count, one space matches any spaces, and a word ends where it ends: `m` is not in `million`.
/// A digit may follow at once (`Q3`, `über40`).
pub(super) fn strip_words<'text>(text: &'text str, words: &str) -> Option<&'text str> {
    if begins_otherwise(text, words) {
        return None;
    }
    let mut rest = text;
    let mut last = ' ';
    for expected in words.chars() {
        if is_space(expected) {
            let skipped = skip_spaces(rest);
            if skipped.len() == rest.len() {
                return None;
            }
            rest = skipped;
        } else {
            let found = rest.chars().next()?;
            if !is_same_letter(found, expected) {
                return None;
            }
            rest = rest.get(found.len_utf8()..)?;
        }
        last = expected;
    }
    let inside = last.is_alphabetic() && rest.chars().next().is_some_and(char::is_alphabetic);
    (!inside).then_some(rest)
}

/// Whether the first letters alone tell that a text does not begin with the words: nearly always they do.
#[inline]
fn begins_otherwise(text: &str, words: &str) -> bool {
    match (text.as_bytes().first(), words.as_bytes().first()) {
        (Some(a), Some(b)) => a.is_ascii_graphic() && b.is_ascii_graphic() && !a.eq_ignore_ascii_case(b),
        _ => false,
    }
}

/// Whether two characters differ by their case at most. Nearly all are told apart without looking into tables.
fn is_same_letter(a: char, b: char) -> bool {
    a.eq_ignore_ascii_case(&b) || !(a.is_ascii() && b.is_ascii()) && a.to_lowercase().eq(b.to_lowercase())
}

/// The text before the words at its end; `None` if it does not end with them.
pub(super) fn strip_words_at_end<'text>(text: &'text str, words: &str) -> Option<&'text str> {
    let last = |text: &str| text.as_bytes().last().copied().filter(u8::is_ascii_graphic);
    if let (Some(a), Some(b)) = (last(text), last(words))
        && !a.eq_ignore_ascii_case(&b)
    {
        return None;
    }
    let starts = text.char_indices().rev().map(|(at, _)| at).take(words.chars().count() * 2 + 8);
    for at in starts {
        let (head, tail) = text.split_at_checked(at)?;
        let joined = head.chars().next_back().is_some_and(char::is_alphabetic)
            && words.chars().next().is_some_and(char::is_alphabetic);
        if !joined && strip_words(tail, words).is_some_and(str::is_empty) {
            return Some(head.trim_end_matches(is_space));
        }
    }
    None
}

/// Whether two spellings are the same but for cases and spaces.
pub(super) fn same_words(text: &str, words: &str) -> bool {
    strip_words(text, words).is_some_and(str::is_empty)
}
