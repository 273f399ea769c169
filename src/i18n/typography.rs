//! How a language sets its texts: quotation marks, protected spaces, dashes.
//!
//! The rules are data of the words files: `typography-quotes` names the marks, `typography-protected` the
//! abbreviations that never break (`z. B.`), `typography-units` what stays with the number before it. Only
//! characters people type for want of the right ones are changed; words never are.

use super::words::Words;
use std::borrow::Cow;

const NBSP: char = '\u{a0}';

/// The marks and abbreviations of a language.
#[derive(Clone, Debug)]
pub struct Typography {
    /// Opening and closing mark of a quotation.
    pub quotes: (String, String),
    /// Opening and closing mark of a quotation inside one.
    pub inner_quotes: (String, String),
    /// Abbreviations with a space inside: as typed with a plain space, and with a protected one.
    protected: Vec<(String, String)>,
    /// The bytes around the first space of each of them: few texts have such a place.
    seams: Vec<[u8; 2]>,
    /// What stays on the line of the number before it.
    units: Vec<String>,
    /// Words that stay on the line of the number after them: `Nr. 5`.
    before_numbers: Vec<String>,
}

/// What precedes a piece of text on its line, so that marks know whether they open or close.
#[derive(Clone, Copy, Debug, Default)]
pub struct Setting {
    /// The last character before the text.
    pub before: Option<char>,
    /// Whether the text stands inside quotation marks, so that its own are inner ones.
    pub quoted: bool,
}

impl Typography {
    /// Reads a language's rules.
    pub(super) fn read(words: &Words) -> Self {
        let list = |key: &str| -> Vec<String> {
            words
                .get(key)
                .unwrap_or_default()
                .split('|')
                .map(|one| one.trim().to_owned())
                .filter(|one| !one.is_empty())
                .collect()
        };
        let pair = |key: &str| {
            let marks = list(key);
            let mark = |at: usize| marks.get(at).cloned().unwrap_or_else(|| "\"".to_owned());
            (mark(0), mark(1))
        };
        let protected: Vec<(String, String)> = list("typography-protected")
            .into_iter()
            .map(|one| (one.clone(), one.replace(' ', "\u{a0}")))
            .collect();
        let mut seams: Vec<[u8; 2]> = protected.iter().filter_map(|(typed, _)| seams(typed).next()).collect();
        seams.sort_unstable();
        seams.dedup();
        Self {
            quotes: pair("typography-quotes"),
            inner_quotes: pair("typography-inner-quotes"),
            protected,
            seams,
            units: list("typography-units"),
            before_numbers: list("typography-before-numbers"),
        }
    }

    /// Sets a piece of text.
    pub fn set<'t>(&self, text: &'t str, setting: Setting) -> Cow<'t, str> {
        let mut has_marks = false;
        let mut has_digits = setting.before.is_some_and(|c| c.is_ascii_digit());
        for byte in text.bytes() {
            has_marks |= matches!(byte, b'"' | b'\'' | b'-');
            has_digits |= byte.is_ascii_digit();
        }
        has_marks = has_marks || text.contains("...");
        let has_seams = seams(text).any(|seam| self.seams.binary_search(&seam).is_ok());
        // Most texts have none of them, and none of the rules can apply.
        if !has_marks && !has_digits && !has_seams {
            return Cow::Borrowed(text);
        }
        let mut set = if has_marks { Cow::Owned(self.marks(text, setting)) } else { Cow::Borrowed(text) };
        for (typed, protected) in self.protected.iter().filter(|_| has_seams) {
            if set.contains(typed.as_str()) {
                set = Cow::Owned(replace_word(&set, typed, protected));
            }
        }
        if has_digits { Cow::Owned(self.protect_numbers(&set, setting.before)) } else { set }
    }

    /// Quotation marks, apostrophes, dashes, ellipses.
    fn marks(&self, text: &str, setting: Setting) -> String {
        let mut out = String::with_capacity(text.len() + 8);
        let mut before = setting.before;
        let mut inner_open = false;
        let mut rest = text.chars().peekable();
        while let Some(c) = rest.next() {
            let opens = before.is_none_or(|b| b.is_whitespace() || "([{–—/„“‚‘«»\"".contains(b));
            match c {
                '"' => {
                    let marks = if setting.quoted { &self.inner_quotes } else { &self.quotes };
                    out.push_str(if opens { &marks.0 } else { &marks.1 });
                }
                '\'' if opens && rest.peek().is_some_and(|next| next.is_alphanumeric()) => {
                    inner_open = true;
                    out.push_str(&self.inner_quotes.0);
                }
                '\'' if inner_open && rest.peek().is_none_or(|next| !next.is_alphanumeric()) => {
                    inner_open = false;
                    out.push_str(&self.inner_quotes.1);
                }
                '\'' => out.push('\u{2019}'),
                '.' if out.ends_with("..") => {
                    out.truncate(out.len() - 2);
                    out.push('…');
                }
                // A hyphen between spaces is a dash.
                '-' if before == Some(' ') && rest.peek() == Some(&' ') => out.push('–'),
                '-' if out.ends_with('-')
                    && !out.ends_with("--")
                    && !out.ends_with("–-")
                    && rest.peek().is_none_or(|next| !"-–".contains(*next)) =>
                {
                    out.pop();
                    out.push('–');
                }
                c => out.push(c),
            }
            before = Some(c);
        }
        out
    }

    /// Keeps numbers with their units and signs with their numbers.
    fn protect_numbers(&self, text: &str, before: Option<char>) -> String {
        let mut out = String::with_capacity(text.len() + 8);
        let mut rest = text;
        // Whether the word so far has spaces inside that never break.
        let mut joined = false;
        while let Some(at) = rest.find(' ') {
            let (word, after) = (&rest[..at], &rest[at + 1..]);
            out.push_str(word);
            joined = joined || word.contains(NBSP);
            // Most spaces lie between words, and there is nothing to keep.
            if !joined
                && !out.is_empty()
                && !word.is_empty()
                && !ends_in_digit(word)
                && !begins_with_digit(after)
            {
                out.push(' ');
                rest = after;
                continue;
            }
            let last = out.rsplit([' ', '(']).next().unwrap_or_default();
            let number = match last {
                "" => out.is_empty() && before.is_some_and(|c| c.is_ascii_digit()),
                // `9.311 Mio.` is a number still, and keeps its unit.
                last => ends_in_digit(last) || begins_with_digit(last) && last.contains(NBSP),
            };
            let word_before = last.rsplit(NBSP).next().unwrap_or_default();
            let keeps = number && self.units.iter().any(|unit| starts_with_word(after, unit))
                || begins_with_digit(after)
                    && (self.before_numbers.iter().any(|word| word == word_before)
                        || is_thousands(last, after));
            out.push(if keeps { NBSP } else { ' ' });
            joined = keeps;
            rest = after;
        }
        out.push_str(rest);
        out
    }
}

/// The bytes before and behind each space.
fn seams(text: &str) -> impl Iterator<Item = [u8; 2]> {
    text.as_bytes().windows(3).filter_map(|around| match around {
        [before, b' ', behind] => Some([*before, *behind]),
        _ => None,
    })
}

fn ends_in_digit(text: &str) -> bool {
    text.ends_with(|c: char| c.is_ascii_digit())
}

fn begins_with_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

/// `1 357` is one number: three digits follow one to three.
fn is_thousands(last: &str, after: &str) -> bool {
    let digits = after.chars().take_while(char::is_ascii_digit).count();
    let group = last.rsplit(NBSP).next().unwrap_or_default();
    digits == 3 && (1..=3).contains(&group.len()) && group.chars().all(|c| c.is_ascii_digit())
}

fn starts_with_word(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Replaces `from` where no letter touches it.
fn replace_word(text: &str, from: &str, to: &str) -> String {
    let mut out = String::with_capacity(text.len() + 4);
    let mut rest = text;
    while let Some(at) = rest.find(from) {
        let (before, after) = (&rest[..at], &rest[at + from.len()..]);
        out.push_str(before);
        let touches = out.ends_with(char::is_alphanumeric) || after.starts_with(char::is_alphanumeric);
        out.push_str(if touches { from } else { to });
        rest = after;
    }
    out.push_str(rest);
    out
}
