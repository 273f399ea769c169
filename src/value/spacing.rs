use std::ops::Range;

/// Where a language has a space between words, signs and marks, and where not.
#[derive(Clone, Debug, Default)]
pub struct Spacing {
    /// Marks that follow a word without a space.
    closed: Vec<char>,
    /// Signs that follow a number after a space.
    after_numbers: Vec<char>,
    /// Signs before a number, with a space between.
    before_numbers: Vec<char>,
    /// Words that a space parts from the hyphen before them.
    after_hyphens: Vec<String>,
    /// For each byte whether one of these begins with it.
    begins: Vec<bool>,
}

/// A space too many, or one that is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpacingSlip {
    /// What is wrong there.
    pub kind: SpacingKind,
    /// The words and signs around it, in bytes.
    pub range: Range<usize>,
    /// How they are right.
    pub right: String,
}

/// What can be wrong with a space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpacingKind {
    /// One stands before a mark.
    BeforeMark,
    /// One is missing after a comma.
    AfterComma,
    /// One is missing between a number and its sign.
    AtNumber,
    /// One is missing after a hyphen.
    AfterHyphen,
}

impl Spacing {
    /// Reads the lists.
    pub(super) fn read(list: &dyn Fn(&str) -> Vec<String>) -> Self {
        let signs =
            |key: &str| -> Vec<char> { list(key).iter().filter_map(|sign| sign.chars().next()).collect() };
        let mut spacing = Self {
            closed: signs("wording-spacing-closed"),
            after_numbers: signs("wording-spacing-after-numbers"),
            before_numbers: signs("wording-spacing-before-numbers"),
            after_hyphens: list("wording-spacing-after-hyphens"),
            begins: vec![false; 256],
        };
        let signs = [&spacing.closed, &spacing.after_numbers, &spacing.before_numbers];
        let signs: Vec<char> = signs.into_iter().flatten().copied().chain(['-']).collect();
        for sign in signs {
            let first = sign.encode_utf8(&mut [0; 4]).as_bytes().first().copied().unwrap_or_default();
            if let Some(begins) = spacing.begins.get_mut(usize::from(first)) {
                *begins = true;
            }
        }
        spacing
    }

    /// All slips of a text, in their order.
    pub fn find(&self, text: &str) -> Vec<SpacingSlip> {
        let mut found = Vec::new();
        if self.closed.is_empty() {
            return found;
        }
        for (at, byte) in text.bytes().enumerate() {
            if self.begins.get(usize::from(byte)).is_some_and(|begins| *begins)
                && let Some(here) = Here::at(text, at)
            {
                found.extend(here.mark(self).or_else(|| here.number(self)).or_else(|| here.hyphen(self)));
            }
        }
        found
    }
}

/// A character with what stands around it.
struct Here<'t> {
    text: &'t str,
    at: usize,
    before: Option<char>,
    c: char,
    after: &'t str,
}

impl<'t> Here<'t> {
    fn at(text: &'t str, at: usize) -> Option<Self> {
        let (head, tail) = text.split_at_checked(at)?;
        let mut after = tail.chars();
        let c = after.next()?;
        Some(Self { text, at, before: head.chars().next_back(), c, after: after.as_str() })
    }

    fn next(&self) -> Option<char> {
        self.after.chars().next()
    }

    fn head(&self) -> &str {
        self.text.get(..self.at).unwrap_or_default()
    }

    /// `word ,` and `word,word`
    fn mark(&self, spacing: &Spacing) -> Option<SpacingSlip> {
        if !spacing.closed.contains(&self.c) {
            return None;
        }
        let ends =
            self.next().is_none_or(|next| next.is_whitespace() || matches!(next, ')' | '“' | '”' | '"'));
        if ends && self.before == Some(' ') {
            let word = self.head().trim_end_matches(' ');
            // `1 : 4` is a ratio, and a mark behind a mark is none of a sentence.
            let stands = word.ends_with(|c: char| c.is_alphabetic() || matches!(c, ')' | ']' | '%' | '€'));
            let range = word.len()..self.at + self.c.len_utf8();
            return stands.then(|| SpacingSlip {
                kind: SpacingKind::BeforeMark,
                range,
                right: self.c.to_string(),
            });
        }
        let long = |mut letters: std::iter::Take<std::str::Chars<'_>>| letters.all(char::is_alphabetic);
        let two = self.after.chars().nth(1).is_some() && long(self.after.chars().take(2));
        let mut back = self.head().chars().rev();
        let behind = [back.next(), back.next()].iter().all(|c| c.is_some_and(char::is_alphabetic));
        (self.c == ',' && two && behind).then(|| SpacingSlip {
            kind: SpacingKind::AfterComma,
            range: self.at..self.at + 1,
            right: ", ".to_owned(),
        })
    }

    /// `5%` and `§5`
    fn number(&self, spacing: &Spacing) -> Option<SpacingSlip> {
        let length = self.c.len_utf8();
        let digit = |c: Option<char>| c.filter(char::is_ascii_digit);
        if let Some(last) = digit(self.before).filter(|_| spacing.after_numbers.contains(&self.c)) {
            // `100%ig` and `50%-Stelle` are words; `%20` is part of an address.
            let alone = self.next().is_none_or(|next| !next.is_alphanumeric() && next != '-');
            return alone.then(|| SpacingSlip {
                kind: SpacingKind::AtNumber,
                range: self.at - 1..self.at + length,
                right: format!("{last} {}", self.c),
            });
        }
        let first = digit(self.next()).filter(|_| spacing.before_numbers.contains(&self.c))?;
        Some(SpacingSlip {
            kind: SpacingKind::AtNumber,
            range: self.at..self.at + length + 1,
            right: format!("{} {first}", self.c),
        })
    }

    /// `word-and word`
    fn hyphen(&self, spacing: &Spacing) -> Option<SpacingSlip> {
        if self.c != '-' || !self.before.is_some_and(char::is_alphabetic) {
            return None;
        }
        let word = spacing.after_hyphens.iter().find(|word| {
            let rest = self.after.strip_prefix(word.as_str());
            rest.is_some_and(|rest| rest.starts_with(' '))
        })?;
        Some(SpacingSlip {
            kind: SpacingKind::AfterHyphen,
            range: self.at..self.at + 1 + word.len(),
            right: format!("- {word}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_are_missed_and_found_too_many() {
        let list = |key: &str| -> Vec<String> {
            let items = match key {
                "wording-spacing-closed" => ", . ; : ! ?",
                "wording-spacing-after-numbers" => "% €",
                "wording-spacing-before-numbers" => "§",
                _ => "and or",
            };
            items.split(' ').map(str::to_owned).collect()
        };
        let spacing = Spacing::read(&list);
        let right = |text: &str| {
            let mut out = text.to_owned();
            for slip in spacing.find(text).into_iter().rev() {
                out.replace_range(slip.range, &slip.right);
            }
            out
        };
        for (wrong, sound) in [
            ("a word , then (this) ; so !", "a word, then (this); so!"),
            ("a word  .", "a word."),
            ("schools,shops and more", "schools, shops and more"),
            ("5%, 5.5€ and **40%**", "5 %, 5.5 € and **40 %**"),
            ("§5 and §§6", "§ 5 and §§ 6"),
            ("one-and two-or three", "one- and two- or three"),
        ] {
            assert_eq!(right(wrong), sound);
            assert_eq!(right(sound), sound, "what is right stays");
        }
        for sound in [
            "1 : 4, so ... and … or 5 , 6",
            "a != b, .csv, x ?y, :-) and 100%ig, 50%-post, a%20b",
            "A,B 1,5 x,yz one-andy up-and-down",
            "",
        ] {
            assert_eq!(right(sound), sound);
        }
    }
}
