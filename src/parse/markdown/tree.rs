//! From pulldown-cmark's events to blocks.

use crate::concept::{Alignment, Block, Definition, Inline, Table, Written, WrittenLink};
use crate::diagnostics::{Code, Diagnostic, Sink, Span, Spanned};
use crate::parse::source::{is_unwritten, unwritten_finding};
use pulldown_cmark as md;
use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// Nesting beyond this is no text anybody could read; what lies deeper is reported and left out.
const DEPTH: usize = 32;

/// Reads `text`; `place` tells where a range of its bytes lies in its file.
pub fn read(text: &str, place: &dyn Fn(Range<usize>) -> Span, sink: &mut Sink) -> Vec<Block<Written>> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_WIKILINKS;
    let events = Parser::new_ext(text, options).into_offset_iter();
    Reader { text, events: events.peekable(), place, sink, depth: 0 }.blocks()
}

struct Reader<'t, 's> {
    text: &'t str,
    events: std::iter::Peekable<md::OffsetIter<'t>>,
    place: &'s dyn Fn(Range<usize>) -> Span,
    sink: &'s mut Sink,
    depth: usize,
}

impl Reader<'_, '_> {
    fn span(&self, range: &Range<usize>) -> Span {
        (self.place)(range.clone())
    }

    /// Blocks up to the end of the surrounding one, whose end is consumed.
    fn blocks(&mut self) -> Vec<Block<Written>> {
        let mut blocks = Vec::new();
        loop {
            match self.events.peek() {
                None => return kept(blocks),
                Some((Event::End(_), _)) => {
                    self.events.next();
                    return kept(blocks);
                }
                Some((Event::Start(tag), _)) if !is_inline(tag) => {
                    if let Some((Event::Start(tag), range)) = self.events.next() {
                        self.descend(&range, |reader| reader.block(tag, &range), &mut blocks);
                    }
                }
                Some((Event::Rule, _)) => {
                    self.events.next();
                    blocks.push(Block::Rule);
                }
                Some((Event::Html(_), _)) => {
                    if let Some((_, range)) = self.events.next() {
                        self.raw_html(&range);
                    }
                }
                Some(_) => {
                    let words = self.inlines(Until::Block);
                    if !words.is_empty() {
                        blocks.push(Block::Plain(words));
                    }
                }
            }
        }
    }

    /// Goes one level deeper, or reports that the text is nested beyond reading and skips the part.
    fn descend<T>(
        &mut self,
        range: &Range<usize>,
        read: impl FnOnce(&mut Self) -> Option<T>,
        into: &mut Vec<T>,
    ) {
        if self.depth >= DEPTH {
            let first = self.written(range).chars().next().map_or(0, char::len_utf8);
            let start = self.span(&(range.start..range.start + first));
            self.sink.push(Diagnostic::error(Code::NESTED_TOO_DEEP).at(start).with("depth", DEPTH));
            self.skip();
            return;
        }
        self.depth += 1;
        into.extend(read(self));
        self.depth -= 1;
    }

    /// Passes over the rest of an element whose start was consumed.
    fn skip(&mut self) {
        let mut open = 1_usize;
        while open > 0 {
            match self.events.next() {
                Some((Event::Start(_), _)) => open += 1,
                Some((Event::End(_), _)) => open -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }

    fn block(&mut self, tag: Tag<'_>, range: &Range<usize>) -> Option<Block<Written>> {
        Some(match tag {
            Tag::Paragraph => Block::Paragraph(self.inlines(Until::End)),
            Tag::Heading { level, id, .. } => Block::Heading {
                level: level as u8,
                anchor: id.map(|id| id.to_string()),
                content: self.inlines(Until::End),
                place: self.trimmed(range),
            },
            Tag::BlockQuote(_) => Block::Quote(self.blocks()),
            Tag::List(start) => {
                let mut items = Vec::new();
                while let Some((Event::Start(Tag::Item), _)) = self.events.peek() {
                    if let Some((_, range)) = self.events.next() {
                        self.descend(&range, |reader| Some(reader.blocks()), &mut items);
                    }
                }
                self.events.next();
                Block::List { start, items }
            }
            Tag::CodeBlock(kind) => {
                let language = match kind {
                    md::CodeBlockKind::Fenced(name) if !name.is_empty() => Some(name.to_string()),
                    _ => None,
                };
                Block::Code { language, text: self.verbatim() }
            }
            Tag::Table(alignment) => Block::Table(self.table(&alignment, self.trimmed(range))),
            Tag::FootnoteDefinition(label) => {
                Block::Footnote { label: label.to_string(), content: self.blocks() }
            }
            Tag::DefinitionList => Block::Definitions(self.definitions()),
            Tag::HtmlBlock => {
                self.raw_html(range);
                self.skip();
                return None;
            }
            // Metadata blocks are off; anything new of the parser is read for its contents.
            _ => return self.blocks().into_iter().next(),
        })
    }

    /// The place of a block without the end of its last line.
    fn trimmed(&self, range: &Range<usize>) -> Span {
        self.span(&(range.start..range.start + self.written(range).trim_end().len()))
    }

    fn written(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    fn raw_html(&mut self, range: &Range<usize>) {
        let span = self.span(range);
        self.sink.push(Diagnostic::error(Code::RAW_HTML).at(span));
    }

    fn verbatim(&mut self) -> String {
        let mut text = String::new();
        loop {
            match self.events.next() {
                Some((Event::Text(words), _)) => text.push_str(&words),
                Some((Event::End(_), _)) | None => return text,
                Some(_) => {}
            }
        }
    }

    fn table(&mut self, alignment: &[md::Alignment], place: Span) -> Table<Written> {
        let alignment = alignment
            .iter()
            .map(|one| match one {
                md::Alignment::None => Alignment::Natural,
                md::Alignment::Left => Alignment::Start,
                md::Alignment::Center => Alignment::Centre,
                md::Alignment::Right => Alignment::End,
            })
            .collect();
        let mut table = Table { alignment, head: Vec::new(), rows: Vec::new(), place };
        loop {
            match self.events.next() {
                Some((Event::Start(Tag::TableHead), _)) => table.head = self.cells(),
                Some((Event::Start(Tag::TableRow), _)) => {
                    let row = self.cells();
                    table.rows.push(row);
                }
                Some((Event::End(TagEnd::Table), _)) | None => return table,
                Some(_) => {}
            }
        }
    }

    fn cells(&mut self) -> Vec<Vec<Inline<Written>>> {
        let mut cells = Vec::new();
        loop {
            match self.events.next() {
                Some((Event::Start(Tag::TableCell), _)) => {
                    let cell = self.inlines(Until::End);
                    cells.push(cell);
                }
                Some((Event::End(_), _)) | None => return cells,
                Some(_) => {}
            }
        }
    }

    fn definitions(&mut self) -> Vec<Definition<Written>> {
        let mut list: Vec<Definition<Written>> = Vec::new();
        loop {
            match self.events.next() {
                Some((Event::Start(Tag::DefinitionListTitle), _)) => {
                    let term = self.inlines(Until::End);
                    list.push(Definition { term, meanings: Vec::new() });
                }
                Some((Event::Start(Tag::DefinitionListDefinition), range)) => {
                    let mut meaning = Vec::new();
                    self.descend(&range, |reader| Some(reader.blocks()), &mut meaning);
                    if let Some(definition) = list.last_mut() {
                        definition.meanings.append(&mut meaning);
                    }
                }
                Some((Event::End(_), _)) | None => return list,
                Some(_) => {}
            }
        }
    }

    /// Words up to the end of their block or element.
    fn inlines(&mut self, until: Until) -> Vec<Inline<Written>> {
        let mut words = Vec::new();
        loop {
            match (self.events.peek(), until) {
                (None, _) => return kept(words),
                (Some((Event::End(_), _)), Until::End) => {
                    self.events.next();
                    return kept(words);
                }
                (Some((Event::End(_) | Event::Rule | Event::Html(_), _)), Until::Block) => {
                    return kept(words);
                }
                (Some((Event::Start(tag), _)), Until::Block) if !is_inline(tag) => return kept(words),
                _ => {}
            }
            if let Some((event, range)) = self.events.next() {
                self.inline(event, &range, &mut words);
            }
        }
    }

    fn inline(&mut self, event: Event<'_>, range: &Range<usize>, words: &mut Vec<Inline<Written>>) {
        match event {
            Event::Text(text) => self.push_text(words, &text, range),
            Event::SoftBreak => self.push_text(words, " ", range),
            Event::HardBreak => words.push(Inline::Break),
            Event::Code(code) => words.push(Inline::Code(code.to_string())),
            Event::FootnoteReference(label) => words.push(Inline::FootnoteMark(label.to_string())),
            Event::InlineHtml(_) | Event::Html(_) => self.raw_html(range),
            Event::Start(tag) => self.descend(range, |reader| reader.element(tag, range), words),
            // Task markers and mathematics are off.
            _ => {}
        }
    }

    /// Joins neighbouring texts, which the parser cuts at every character that could have meant something.
    fn push_text(&mut self, words: &mut Vec<Inline<Written>>, text: &str, range: &Range<usize>) {
        let span = self.span(range);
        // An entity can spell what cannot be written.
        if let Some(c) = text.chars().find(|c| is_unwritten(*c)) {
            self.sink.push(unwritten_finding(c, span));
        }
        if let Some(Inline::Text(last, place)) = words.last_mut() {
            last.push_str(text);
            place.end = place.end.max(span.end);
        } else {
            words.push(Inline::Text(text.to_owned(), span));
        }
    }

    fn element(&mut self, tag: Tag<'_>, range: &Range<usize>) -> Option<Inline<Written>> {
        Some(match tag {
            Tag::Emphasis => Inline::Emphasis(self.inlines(Until::End)),
            Tag::Strong => Inline::Strong(self.inlines(Until::End)),
            Tag::Strikethrough => Inline::Struck(self.inlines(Until::End)),
            Tag::Link { link_type: LinkType::WikiLink { has_pothole }, dest_url, .. } => {
                let span = self.span(range);
                let content = self.inlines(Until::End);
                // In a table the bar is escaped, and the parser leaves the stroke in the name.
                let dest_url = dest_url.strip_suffix('\\').unwrap_or(&dest_url);
                match dest_url.strip_prefix('?') {
                    Some(missing) => {
                        // A bar inside a gap belongs to its words.
                        let words = match has_pothole {
                            true => format!("{}|{}", missing, crate::concept::plain_text(&content)),
                            false => missing.to_owned(),
                        };
                        Inline::Gap(words.trim().to_owned(), span)
                    }
                    None => Inline::Link {
                        to: Spanned::new(WrittenLink::Name(dest_url.trim().to_owned()), span),
                        content: if has_pothole { content } else { Vec::new() },
                    },
                }
            }
            Tag::Image { link_type: LinkType::WikiLink { .. }, dest_url, .. } => {
                let span = self.span(range);
                self.skip();
                Inline::Figure(Spanned::new(WrittenLink::Name(dest_url.trim().to_owned()), span))
            }
            Tag::Link { link_type, dest_url, .. } => {
                let destination = match link_type {
                    LinkType::Email if !dest_url.starts_with("mailto:") => format!("mailto:{dest_url}"),
                    _ => dest_url.to_string(),
                };
                let to = Spanned::new(WrittenLink::Destination(destination), self.span(range));
                Inline::Link { to, content: self.inlines(Until::End) }
            }
            Tag::Image { dest_url, title, .. } => {
                let file = Spanned::new(WrittenLink::Destination(dest_url.to_string()), self.span(range));
                let alt = crate::concept::plain_text(&self.inlines(Until::End));
                // What Markdown calls a title is shown to nobody on a phone; here it says who made the picture.
                let credit = Some(title.trim().to_owned()).filter(|credit| !credit.is_empty());
                Inline::Image { file, alt, credit }
            }
            _ => {
                self.skip();
                return None;
            }
        })
    }
}

/// Where a run of words ends: with its element, or where the next block begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Until {
    End,
    Block,
}

/// A list as it is kept: most are of one thing, and room for three more in each would be most of a text's memory.
fn kept<T>(mut list: Vec<T>) -> Vec<T> {
    list.shrink_to_fit();
    list
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}
