//! What words of a text stand in: quotation marks, an address.

use std::ops::Range;

/// Opening marks, and what closes each. The same mark closes in one language and opens in another.
const MARKS: &[(char, &[char])] = &[
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

/// How far an address is followed from a part of it, in bytes.
const REACH: usize = 200;

/// The parts of a text in quotation marks: names, or words that somebody else chose.
pub struct Quotations {
    ranges: Vec<Range<usize>>,
}

impl Quotations {
    /// Finds the marks. A quotation that nothing closes goes on in the next paragraph, so it ends with the text.
    pub fn of(text: &str) -> Self {
        let mut ranges = Vec::new();
        let mut open: Option<(usize, &[char])> = None;
        for (at, c) in text.char_indices() {
            match open {
                Some((start, closing)) if closing.contains(&c) => {
                    ranges.push(start..at);
                    open = None;
                }
                Some(_) => {}
                None => open = MARKS.iter().find(|(mark, _)| *mark == c).map(|(_, closing)| (at, *closing)),
            }
        }
        ranges.extend(open.map(|(start, _)| start..text.len()));
        Self { ranges }
    }

    /// Whether a part of the text begins inside one.
    pub fn hold(&self, part: &Range<usize>) -> bool {
        let after = self.ranges.partition_point(|range| range.start < part.start);
        after.checked_sub(1).and_then(|at| self.ranges.get(at)).is_some_and(|range| part.start < range.end)
    }
}

/// Of what was found in a text that whose words the writer chose: outside of quotation marks and of addresses.
pub fn chosen<T>(
    text: &str,
    found: impl IntoIterator<Item = T>,
    range: impl Fn(&T) -> &Range<usize>,
) -> impl Iterator<Item = T> {
    // In most texts nothing is found, and nothing is to be compared with.
    let mut quotations = None;
    found.into_iter().filter(move |one| {
        let quotations = quotations.get_or_insert_with(|| Quotations::of(text));
        !quotations.hold(range(one)) && !in_address(text, range(one))
    })
}

/// Whether a part of a text stands in a web or mail address.
fn in_address(text: &str, part: &Range<usize>) -> bool {
    let (from, to) = (part.start.saturating_sub(REACH), part.start.saturating_add(REACH));
    let from = (from..part.start).find(|at| text.is_char_boundary(*at)).unwrap_or(part.start);
    let to = (part.start..=to.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    let before = text.get(from..part.start).unwrap_or_default().rsplit(char::is_whitespace).next();
    let after = text.get(part.start..to.unwrap_or(part.start)).unwrap_or_default();
    let word = [before, after.split(char::is_whitespace).next()];
    let has = |mark: &str| word.iter().flatten().any(|half| half.contains(mark));
    has("://") || has("www.") || has("@")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quoted(text: &str) -> Vec<bool> {
        let quotations = Quotations::of(text);
        text.match_indices("it").map(|(at, word)| quotations.hold(&(at..at + word.len()))).collect()
    }

    #[test]
    fn quotation_marks_of_all_kinds_enclose() {
        assert_eq!(quoted("it „it“ it “it” it"), [false, true, false, true, false]);
        assert_eq!(quoted("it «it» it »it« it"), [false, true, false, true, false]);
        assert_eq!(quoted("it \"it\" it „it\" it"), [false, true, false, true, false]);
        assert_eq!(quoted("„it ‚it‘ it“ it"), [true, true, true, false]);
        assert_eq!(quoted("it „it and it"), [false, true, true]);
    }

    #[test]
    fn addresses_are_known_by_their_signs() {
        let found = |text: &str| -> Vec<bool> {
            text.match_indices("it").map(|(at, word)| in_address(text, &(at..at + word.len()))).collect()
        };
        assert_eq!(found("it (https://it.org/it) it"), [false, true, true, false]);
        assert_eq!(found("www.it.org, a@it.org: it/it"), [true, true, false, false]);
        assert_eq!(found(&format!("https://{}it", "é".repeat(300))), [false], "nobody follows it so far");
    }
}
