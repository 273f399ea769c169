use super::Phrases;
use super::phrase::is_space;
use std::ops::Range;

/// How a language cites a section of a law: `§ 5 Abs. 1 Satz 2 of the law`.
#[derive(Clone, Debug, Default)]
pub(super) struct CitationGrammar {
    /// What opens a citation: `§`, `section`.
    signs: Phrases,
    /// What announces a paragraph of a section, in lower case.
    paragraphs: Vec<String>,
    /// What announces a smaller part.
    parts: Vec<String>,
    /// Words between the numbers and the law.
    fillers: Vec<String>,
    /// Words that join several sections.
    joins: Vec<String>,
}

/// A citation before the name of its law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct FoundCitation {
    /// Where its sign begins.
    pub(super) start: usize,
    /// Where the number of the section stands.
    pub(super) section: Range<usize>,
    /// Where the number of the paragraph stands.
    pub(super) paragraph: Option<Range<usize>>,
    /// Whether it cites more than one section.
    pub(super) several: bool,
}

/// The longest way from the sign to the name of the law, in characters.
const REACH: usize = 80;

/// What the next number of a citation is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Section,
    Paragraph,
    Part,
    /// Another section, unless a word says otherwise.
    Other,
}

impl CitationGrammar {
    /// Reads the words of citations.
    pub(super) fn read(list: &dyn Fn(&str) -> Vec<String>) -> Self {
        let lower = |key: &str| -> Vec<String> { list(key).iter().map(|word| word.to_lowercase()).collect() };
        Self {
            signs: Phrases::new(list("wording-citation-signs")),
            paragraphs: lower("wording-citation-paragraphs"),
            parts: lower("wording-citation-parts"),
            fillers: lower("wording-citation-fillers"),
            joins: lower("wording-citation-joins"),
        }
    }

    /// The citation that ends where the name of its law begins.
    pub(super) fn before(&self, text: &str, law: usize) -> Option<FoundCitation> {
        let head = text.get(..law)?;
        // A number, a letter or one of their marks stands there; most texts go on otherwise.
        let last = head.trim_end_matches(is_space).chars().next_back()?;
        if !last.is_alphanumeric() && !matches!(last, ')' | '.') {
            return None;
        }
        let from = head.char_indices().rev().nth(REACH).map_or(0, |(at, _)| at);
        let sign = self.signs.find(head.get(from..)?).pop()?;
        let mut citation = self.read_numbers(text, from + sign.range.end..law)?;
        citation.start = from + sign.range.start;
        citation.several |= self.goes_on(text.get(..citation.start)?);
        Some(citation)
    }

    /// Reads what stands between the sign and the law; it must be numbers and words of citations only.
    fn read_numbers(&self, text: &str, within: Range<usize>) -> Option<FoundCitation> {
        let mut citation = FoundCitation { start: 0, section: 0..0, paragraph: None, several: false };
        let (mut next, mut at) = (Next::Section, within.start);
        while let Some(rest) = text.get(at..within.end).filter(|rest| !rest.is_empty()) {
            let length = |part: fn(char) -> bool| rest.find(|c| !part(c)).unwrap_or(rest.len());
            let c = rest.chars().next()?;
            let taken = if c.is_ascii_digit() {
                let taken = length(|c| c.is_ascii_alphanumeric());
                let number = at..at + taken;
                match next {
                    Next::Section => citation.section = number,
                    Next::Paragraph if citation.paragraph.is_none() => citation.paragraph = Some(number),
                    Next::Paragraph | Next::Part => {}
                    Next::Other => citation.several = true,
                }
                next = Next::Other;
                taken
            } else if c.is_alphabetic() {
                let taken = length(|c| c.is_alphabetic() || c == '.');
                let word = rest.get(..taken)?.to_lowercase();
                next = self.announced(&word, next, &mut citation)?;
                taken
            } else {
                match c {
                    // `§ 5(1)`: the first number in brackets is the paragraph.
                    '(' => next = if citation.paragraph.is_none() { Next::Paragraph } else { Next::Part },
                    ')' => next = Next::Other,
                    ',' | '–' | '-' | '/' => citation.several |= next == Next::Other,
                    c if is_space(c) => {}
                    _ => return None,
                }
                c.len_utf8()
            };
            at += taken;
        }
        (!citation.section.is_empty()).then_some(citation)
    }

    /// What follows a word of a citation; nothing follows another word.
    fn announced(&self, word: &str, next: Next, citation: &mut FoundCitation) -> Option<Next> {
        let among = |list: &[String]| list.iter().any(|one| one == word);
        if next == Next::Section {
            return None;
        }
        if among(&self.paragraphs) {
            return Some(Next::Paragraph);
        }
        if among(&self.parts) {
            return Some(Next::Part);
        }
        if among(&self.joins) {
            citation.several = true;
            return Some(Next::Other);
        }
        // `lit. a`
        let letter = next == Next::Part && word.chars().count() == 1;
        (among(&self.fillers) || letter).then_some(Next::Other)
    }

    /// Whether a text breaks off in the middle of a list of sections: `§ 4 and`.
    fn goes_on(&self, text: &str) -> bool {
        let text = text.trim_end_matches(is_space);
        let last = text.rsplit(is_space).next().unwrap_or_default();
        let list = match text.strip_suffix(',') {
            Some(list) => list,
            None if self.joins.contains(&last.to_lowercase()) => text.strip_suffix(last).unwrap_or_default(),
            None => return false,
        };
        list.trim_end_matches(is_space).ends_with(|c: char| c.is_ascii_digit())
    }
}
