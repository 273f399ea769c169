use super::Phrases;
use std::ops::Range;

/// The short ways in which a language writes of people of all genders.
#[derive(Clone, Debug, Default)]
pub struct InclusiveStyles {
    /// Marks inside or behind a word, each with the number of its style.
    marks: Vec<(usize, Mark)>,
    /// For each byte whether a mark begins with it.
    begins: Vec<bool>,
    /// Words of their own.
    phrases: Phrases,
    /// The style of each phrase.
    styles: Vec<usize>,
}

/// What makes an ordinary word an inclusive one.
#[derive(Clone, Debug)]
struct Mark {
    letters: String,
    /// Whether the word may go on behind it.
    goes_on: bool,
}

/// A word in an inclusive style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundStyle {
    /// Which: its number in the list of styles.
    pub style: usize,
    /// Where the word stands, in bytes.
    pub range: Range<usize>,
}

/// Stands for the word before a mark, and for what may follow it.
const WORD: char = '~';

/// The longest noun before a mark, and the longest rest of a word behind one, in characters.
const LONGEST: usize = 60;

impl InclusiveStyles {
    /// Reads the styles; each item is a mark behind a word (`~:x`, or `~:x~` where the word may go on) or a phrase.
    pub(super) fn read(styles: Vec<Vec<String>>) -> Self {
        let (mut marks, mut phrases, mut numbers) = (Vec::new(), Vec::new(), Vec::new());
        for (style, items) in styles.into_iter().enumerate() {
            for item in items {
                match item.strip_prefix(WORD) {
                    Some(letters) => {
                        let goes_on = letters.ends_with(WORD);
                        let letters = letters.trim_end_matches(WORD).to_owned();
                        marks.push((style, Mark { letters, goes_on }));
                    }
                    None => {
                        phrases.push(item);
                        numbers.push(style);
                    }
                }
            }
        }
        let begins = |byte: u8| marks.iter().any(|(_, mark)| mark.letters.as_bytes().first() == Some(&byte));
        let begins = (0..=u8::MAX).map(begins).collect();
        Self { marks, begins, phrases: Phrases::new(phrases), styles: numbers }
    }

    /// All inclusive words of a text, in their order.
    pub fn find(&self, text: &str) -> Vec<FoundStyle> {
        let mut found = Vec::new();
        let mut free = 0;
        for (at, byte) in text.bytes().enumerate() {
            if !self.begins.get(usize::from(byte)).is_some_and(|begins| *begins) || at < free {
                continue;
            }
            let mark = |(style, mark): &(usize, Mark)| {
                mark.at(text, at).map(|range| FoundStyle { style: *style, range })
            };
            if let Some(one) = self.marks.iter().find_map(mark).filter(|one| one.range.start >= free) {
                free = one.range.end;
                found.push(one);
            }
        }
        for one in self.phrases.find(text) {
            if let Some(style) = self.styles.get(one.number) {
                found.push(FoundStyle { style: *style, range: one.range });
            }
        }
        found.sort_by_key(|one| one.range.start);
        found
    }
}

impl Mark {
    /// The word that this mark, standing at `at`, belongs to: a noun, so it begins with a capital.
    fn at(&self, text: &str, at: usize) -> Option<Range<usize>> {
        let (head, tail) = (text.get(..at)?, text.get(at..)?);
        let rest = tail.strip_prefix(self.letters.as_str())?;
        let letters = head.chars().rev().take(LONGEST).take_while(|c| c.is_alphabetic());
        let stem = head.get(at - letters.map(char::len_utf8).sum::<usize>()..)?;
        let is_noun = stem.starts_with(char::is_uppercase) && stem.ends_with(char::is_lowercase);
        let ends = self.goes_on || !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_');
        if !is_noun || !ends {
            return None;
        }
        let more = rest.chars().take(if self.goes_on { LONGEST } else { 0 });
        let more: usize = more.take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
        Some(at - stem.len()..text.len() - rest.len() + more)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_are_found_behind_nouns() {
        let list = |items: &[&str]| items.iter().map(|&item| item.to_owned()).collect();
        let styles = InclusiveStyles::read(vec![
            list(&["~:innen~", "~:in"]),
            list(&["~Innen~", "~erIn"]),
            list(&["~/-innen", "~(in)", "s/he"]),
        ]);
        let found = |text: &'static str| -> Vec<(usize, &str)> {
            styles.find(text).into_iter().map(|one| (one.style, &text[one.range])).collect()
        };
        assert_eq!(
            found("Haupt-Vertreter:innen, Bürger:innenrat, Lehrer:in."),
            [(0, "Vertreter:innen"), (0, "Bürger:innenrat"), (0, "Lehrer:in")]
        );
        assert_eq!(found("SchülerInnen und LehrerIn"), [(1, "SchülerInnen"), (1, "LehrerIn")]);
        assert_eq!(found("Gäste/-innen S/he Arzt(in)"), [(2, "Gäste/-innen"), (2, "S/he"), (2, "Arzt(in)")]);
        assert_eq!(found("hinten:innen :innen LinkedIn Innen Lehrer:inx Lehrer: in A:in"), []);
    }
}
