//! The way from a text back to the characters it was read from.

use super::span::Span;
use std::ops::Range;

/// Which bytes of a text were written where, when the two differ: a folded or indented YAML scalar, a quoted one,
/// a paragraph whose lines were joined.
///
/// Found by walking both at once: equal characters belong together, blanks answer to blanks, and marks that only
/// the source has (indentation, doubled or escaping quotes, the head of a block scalar) are passed over. Where the
/// two part for good, as behind `\u00e4`, what follows lies somewhere in the whole.
#[derive(Clone, Debug)]
pub struct Alignment {
    whole: Span,
    runs: Vec<Run>,
}

/// Bytes that stand side by side in both.
#[derive(Clone, Copy, Debug)]
struct Run {
    text: usize,
    source: usize,
    length: usize,
}

impl Alignment {
    /// Lays `text` beside `source`, which is what stands at `whole`.
    pub fn new(source: &str, whole: Span, text: &str) -> Self {
        let mut runs: Vec<Run> = Vec::new();
        let mut written = source.char_indices().skip(head(source)).peekable();
        let mut read = text.char_indices().peekable();
        while let (Some(&(at, wanted)), Some(&(from, found))) = (read.peek(), written.peek()) {
            if wanted == found {
                match runs.last_mut() {
                    Some(run) if run.text + run.length == at && run.source + run.length == from => {
                        run.length += wanted.len_utf8();
                    }
                    _ => runs.push(Run { text: at, source: from, length: wanted.len_utf8() }),
                }
                read.next();
                written.next();
            } else if wanted.is_whitespace() && found.is_whitespace() {
                while read.next_if(|(_, c)| c.is_whitespace()).is_some() {}
                while written.next_if(|(_, c)| c.is_whitespace()).is_some() {}
            } else if found.is_whitespace() || matches!(found, '\'' | '"' | '\\' | '>') {
                written.next();
            } else {
                break;
            }
        }
        Self { whole, runs }
    }

    /// Where a range of the text's bytes was written; all of it where that is not known.
    pub fn span(&self, range: Range<usize>) -> Span {
        let last = range.end.saturating_sub(1).max(range.start);
        match (self.offset(range.start), self.offset(last)) {
            (Some(start), Some(end)) => {
                let base = self.whole.start as usize;
                Span::new(self.whole.file, base + start, base + end + (range.end - last.min(range.end)))
            }
            _ => self.whole,
        }
    }

    /// Where a byte of the text lies in the source.
    fn offset(&self, at: usize) -> Option<usize> {
        let run = self.runs.get(self.runs.partition_point(|run| run.text <= at).checked_sub(1)?)?;
        (at < run.text + run.length).then(|| run.source + (at - run.text))
    }
}

/// How many characters the head of a block scalar (`|`, `>-`) takes, with its line.
fn head(source: &str) -> usize {
    let first = source.lines().next().unwrap_or_default();
    let marks = first.strip_prefix(['|', '>']).map(|rest| rest.trim_start_matches(['+', '-']).trim_start());
    match marks {
        Some(rest) if rest.is_empty() || rest.starts_with('#') => first.chars().count(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::FileId;

    fn found<'s>(source: &'s str, text: &str, word: &str) -> Vec<&'s str> {
        let alignment = Alignment::new(source, Span::new(FileId(0), 0, source.len()), text);
        text.match_indices(word)
            .map(|(at, word)| {
                let span = alignment.span(at..at + word.len());
                &source[span.start as usize..span.end as usize]
            })
            .collect()
    }

    #[test]
    fn words_are_found_where_they_were_written() {
        assert_eq!(found("eine Zahl", "eine Zahl", "Zahl"), ["Zahl"]);
        assert_eq!(found("|\n  eine Zahl\n  über\n", "eine Zahl\nüber\n", "über"), ["über"]);
        assert_eq!(found(">-\n  eine\n  Zahl\n", "eine Zahl", "Zahl"), ["Zahl"]);
        assert_eq!(found("'it''s so'", "it's so", "so"), ["so"]);
        assert_eq!(found("\"der \\\"Kern\\\" hier\"", "der \"Kern\" hier", "hier"), ["hier"]);
        assert_eq!(found("eine\n  lange\n  Zahl", "eine lange Zahl", "lange Zahl"), ["lange\n  Zahl"]);
    }

    #[test]
    fn the_same_word_twice_has_two_places() {
        let source = "| \n  ja\n\n  ja\n";
        let text = "ja\n\nja\n";
        let alignment = Alignment::new(source, Span::new(FileId(0), 0, source.len()), text);
        assert_eq!(alignment.span(0..2).start, 5);
        assert_eq!(alignment.span(4..6).start, 11);
    }

    #[test]
    fn what_is_not_found_lies_in_the_whole() {
        assert_eq!(found("\"gr\\u00fcn und rot\"", "grün und rot", "rot"), ["\"gr\\u00fcn und rot\""]);
        assert_eq!(found("", "a", "a"), [""]);
    }
}
