//! A stretch of words that is read in one go: a line, a paragraph, a heading, a cell.

use crate::concept::{Block, Inline, Whose, Words, Written, WrittenText};
use crate::diagnostics::{Alignment, FileId, Sources, Span};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

/// Stands for what is no word of the text: verbatim text, an embedded figure, a link that shows its target's title.
pub const OTHER: char = '\u{fffc}';

/// As many places of one passage as a rule points at: nobody reads more, and nobody wrote more by hand.
pub const MOST: usize = 100;

/// What a passage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// A line of a record: a title, a name, a label.
    Line,
    /// A heading in running text.
    Heading,
    /// Any other running text.
    Prose,
}

/// A passage with the way back to its places.
#[derive(Clone, Debug)]
pub struct Passage<'a> {
    /// Whose words these are, in which language.
    pub whose: &'a Whose,
    /// What it is.
    pub form: Form,
    /// Whether it stands in a quotation, verbatim words of somebody else.
    pub quoted: bool,
    /// Whether its words are the editors' own: no quotation, and no name.
    pub own: bool,
    /// The words, without marks of stress and without what is no word of the text: an object replacement
    /// character stands for each such thing.
    pub text: Cow<'a, str>,
    /// Its links: their words, and where each was written as a whole.
    pub links: Vec<(Range<usize>, Span)>,
    runs: Vec<Run>,
    /// Its file, in the order in which they are read, and where it stands there.
    order: (usize, u32),
}

/// Words that were written at one place.
#[derive(Clone, Debug)]
struct Run {
    range: Range<usize>,
    span: Span,
    /// The way back to that place, found when it is first asked for.
    alignment: OnceLock<Box<Alignment>>,
}

impl Run {
    fn new(range: Range<usize>, span: Span) -> Self {
        Self { range, span, alignment: OnceLock::new() }
    }
}

/// All passages of all texts: file by file in reading order, and in each file as they stand there.
pub fn all(texts: &[WrittenText]) -> Vec<Passage<'_>> {
    let mut passages = each(texts);
    let mut files: HashMap<FileId, usize> = HashMap::new();
    let mut last = (0, 0);
    for passage in &mut passages {
        if let Some(run) = passage.runs.first() {
            let count = files.len();
            last = (*files.entry(run.span.file).or_insert(count), run.span.start);
        }
        passage.order = last;
    }
    passages.sort_by_key(|passage| passage.order);
    passages
}

/// All passages of all texts, in the order in which records are read.
fn each(texts: &[WrittenText]) -> Vec<Passage<'_>> {
    let mut passages = Vec::with_capacity(texts.len());
    for text in texts {
        match &text.words {
            Words::Line(line) => passages.push(Passage {
                whose: &text.whose,
                form: Form::Line,
                quoted: false,
                own: true,
                links: Vec::new(),
                runs: vec![Run::new(0..line.value.len(), line.span)],
                text: Cow::Borrowed(&line.value),
                order: (0, 0),
            }),
            Words::Prose(blocks) => each_run(blocks, false, &mut |content, form, quoted| {
                passages.push(Passage::of(&text.whose, form, quoted, content));
            }),
        }
    }
    passages
}

/// Shows every run of words in a text, in reading order, with its form and whether it stands in a quotation.
pub fn each_run<'a>(
    blocks: &'a [Block<Written>],
    quoted: bool,
    show: &mut dyn FnMut(&'a [Inline<Written>], Form, bool),
) {
    for block in blocks {
        match block {
            Block::Heading { content, .. } => show(content, Form::Heading, quoted),
            Block::Paragraph(content) | Block::Plain(content) => show(content, Form::Prose, quoted),
            Block::Quote(inner) => each_run(inner, true, show),
            Block::Footnote { content: inner, .. } => each_run(inner, quoted, show),
            Block::List { items, .. } => items.iter().for_each(|item| each_run(item, quoted, show)),
            Block::Definitions(list) => {
                for one in list {
                    show(&one.term, Form::Prose, quoted);
                    one.meanings.iter().for_each(|meaning| each_run(meaning, quoted, show));
                }
            }
            Block::Table(table) => {
                let rows = std::iter::once(&table.head).chain(&table.rows);
                rows.flatten().for_each(|cell| show(cell, Form::Prose, quoted));
            }
            Block::Code { .. } | Block::Rule | Block::Collection(_) | Block::Empty => {}
        }
    }
}

impl<'a> Passage<'a> {
    fn of(whose: &'a Whose, form: Form, quoted: bool, content: &'a [Inline<Written>]) -> Self {
        let mut passage = Self {
            whose,
            form,
            quoted,
            own: true,
            text: Cow::Borrowed(""),
            links: Vec::new(),
            runs: Vec::new(),
            order: (0, 0),
        };
        passage.take(content);
        passage
    }

    fn take(&mut self, content: &'a [Inline<Written>]) {
        for inline in content {
            match inline {
                Inline::Text(words, span) => {
                    let start = self.text.len();
                    if start == 0 {
                        self.text = Cow::Borrowed(words);
                    } else {
                        self.text.to_mut().push_str(words);
                    }
                    self.runs.push(Run::new(start..self.text.len(), *span));
                }
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Struck(inner) => self.take(inner),
                Inline::Link { to, content } if !content.is_empty() => {
                    let start = self.text.len();
                    self.take(content);
                    self.links.push((start..self.text.len(), to.span));
                }
                Inline::Break => self.text.to_mut().push(' '),
                Inline::FootnoteMark(_) => {}
                Inline::Code(_)
                | Inline::Link { .. }
                | Inline::Figure(_)
                | Inline::Image { .. }
                | Inline::Gap(..) => self.text.to_mut().push(OTHER),
            }
        }
    }

    /// Where a range of the words was written, as near as can be told; a passage has words.
    pub fn place(&self, range: Range<usize>, sources: &Sources) -> Span {
        let part = |at: usize| {
            let before = self.runs.partition_point(|run| run.range.start <= at).checked_sub(1)?;
            self.runs.get(before).filter(|run| at < run.range.end)
        };
        let place = |run: &Run, range: Range<usize>| {
            let words = self.text.get(run.range.clone()).unwrap_or_default();
            run.alignment
                .get_or_init(|| Box::new(sources.alignment(run.span, words)))
                .span(range.start - run.range.start..range.end - run.range.start)
        };
        let last = range.end.saturating_sub(1).max(range.start);
        match (part(range.start), part(last)) {
            (Some(first), Some(end)) if first.range == end.range => place(first, range),
            (Some(first), Some(end)) => {
                let start = place(first, range.start..first.range.end);
                Span { end: place(end, end.range.start..range.end).end.max(start.end), ..start }
            }
            (Some(run), None) | (None, Some(run)) => run.span,
            (None, None) => self.runs.first().map_or(Span::PLACEHOLDER, |run| run.span),
        }
    }
}
