use super::NumberError;
use super::number_reader::NumberReader;
use super::phrase::{skip_spaces, strip_words};

impl<'a> NumberReader<'a> {
    /// A place in an order, if the whole rest is one. Behind the number only an ordinal makes it one: `1 Platz`
    /// is a place to sit on.
    pub(super) fn rank(&self, rest: &'a str) -> Result<Option<u32>, NumberError> {
        for phrase in &self.lexicon.ranks {
            let Some(after) = strip_words(rest, phrase.before()) else { continue };
            let after = skip_spaces(after);
            let (digits, after) = split_plain_digits(after);
            if digits.is_empty() {
                continue;
            }
            let (ordinal, after) = self.ordinal(after);
            let Some(after) = strip_words(skip_spaces(after), phrase.after()) else { continue };
            let needed = phrase.before().is_empty() && !self.lexicon.ordinals.is_empty();
            if needed && !ordinal {
                continue;
            }
            let at = self.at(digits);
            if digits.len() > 1 && digits.starts_with('0') {
                return Err(NumberError::LeadingZero { digits: digits.to_owned(), at });
            }
            if !after.trim().is_empty() {
                return Err(self.left_over(skip_spaces(after)));
            }
            return match digits.parse() {
                Ok(0) | Err(_) => Err(NumberError::RankImpossible { digits: digits.to_owned(), at }),
                Ok(rank) => Ok(Some(rank)),
            };
        }
        Ok(None)
    }

    fn ordinal(&self, rest: &'a str) -> (bool, &'a str) {
        match self.lexicon.ordinals.iter().find_map(|word| strip_words(rest, word)) {
            Some(after) => (true, after),
            None => (false, rest),
        }
    }
}

/// Digits without any marks.
fn split_plain_digits(text: &str) -> (&str, &str) {
    let end = text.bytes().take_while(u8::is_ascii_digit).count();
    text.split_at_checked(end).unwrap_or(("", text))
}
