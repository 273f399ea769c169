//! What words of a text stand in: quotation marks, an address.

use std::ops::Range;

/// Opening marks, and what closes each. The same mark closes in one language and opens in another.
const QUOTES: &[(char, &[char])] = &[
    ('„', &['“', '”', '"']),
    ('“', &['”', '“']),
    ('”', &['”']),
    ('«', &['»']),
    ('»', &['«', '»']),
    ('‹', &['›']),
    ('›', &['‹', '›']),
    ('‚', &['‘', '’']),
    ('"', &['"']),
];

/// Whether a part of a text stands in quotation marks: a name, or words that somebody else chose. Marks that nothing
/// closes count, since a quotation may go on in the next paragraph.
pub fn in_quotes(text: &str, part: &Range<usize>) -> bool {
    let mut open: Option<&[char]> = None;
    for c in text.get(..part.start).unwrap_or_default().chars() {
        match open {
            Some(closing) if closing.contains(&c) => open = None,
            Some(_) => {}
            None => open = QUOTES.iter().find(|(mark, _)| *mark == c).map(|(_, closing)| *closing),
        }
    }
    open.is_some()
}

/// Whether a part of a text stands in a web or mail address.
pub fn in_address(text: &str, part: &Range<usize>) -> bool {
    let before = text.get(..part.start).unwrap_or_default().rsplit(char::is_whitespace).next();
    let after = text.get(part.start..).unwrap_or_default().split(char::is_whitespace).next();
    let around = [before.unwrap_or_default(), after.unwrap_or_default()];
    let has = |mark: &str| around.iter().any(|half| half.contains(mark));
    has("://") || has("www.") || has("@")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stands(text: &str, seen: fn(&str, &Range<usize>) -> bool) -> Vec<bool> {
        text.match_indices("it").map(|(at, word)| seen(text, &(at..at + word.len()))).collect()
    }

    #[test]
    fn quotation_marks_of_all_kinds_enclose() {
        assert_eq!(stands("it „it“ it “it” it", in_quotes), [false, true, false, true, false]);
        assert_eq!(stands("it «it» it »it« it", in_quotes), [false, true, false, true, false]);
        assert_eq!(stands("it \"it\" it „it\" it", in_quotes), [false, true, false, true, false]);
        assert_eq!(stands("„it ‚it‘ it“ it", in_quotes), [true, true, true, false]);
        assert_eq!(stands("it „it and it", in_quotes), [false, true, true]);
    }

    #[test]
    fn addresses_are_known_by_their_signs() {
        assert_eq!(stands("it (https://it.org/it) it", in_address), [false, true, true, false]);
        assert_eq!(stands("www.it.org, a@it.org: it/it", in_address), [true, true, false, false]);
    }
}
