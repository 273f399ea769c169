//! Running text as HTML.

use super::escape;
use super::scene::Scene;
use super::sections::fact;
use crate::concept::{
    Alignment, Block, Collection, Inline, Kind, Meant, RecordRef, Table, Target, plain_text,
};
use crate::i18n::{Pack, Say, Setting};
use crate::theme::{LARGEST_PAGE, TemplateFault};
use std::collections::HashMap;
use std::fmt::Write as _;

/// The mark of words that were left out, as typography sets it.
const OMISSION: &str = "[…]";

/// Draws a collection where the text places it.
pub type Place<'p> = &'p mut dyn FnMut(Collection) -> Result<String, TemplateFault>;

/// Blocks as HTML. `pack` is the language the words are in, which may not be the page's.
pub fn html(
    scene: &Scene<'_>,
    pack: &Pack,
    blocks: &[Block<Meant>],
    place: Place<'_>,
) -> Result<String, TemplateFault> {
    let mut writer = Writer::new(scene, pack, blocks);
    for block in blocks {
        writer.block(block, place)?;
    }
    writer.footnotes(blocks, place)?;
    Ok(writer.out)
}

/// What somebody said, as HTML: the marks around it are the page's, those inside it are inner ones.
pub fn said(scene: &Scene<'_>, pack: &Pack, blocks: &[Block<Meant>]) -> String {
    let mut writer = Writer::new(scene, pack, blocks);
    writer.quoted = true;
    // Nothing is placed inside a quotation, so nothing can fail.
    let _ = writer.blocks(blocks, &mut |_| Ok(String::new()));
    writer.out
}

struct Writer<'s, 'p> {
    scene: &'s Scene<'p>,
    pack: &'s Pack,
    out: String,
    /// The last character of the words before, for quotation marks.
    before: Option<char>,
    /// Footnotes in the order of their first marks.
    notes: Vec<String>,
    /// Their places in that order, by label.
    note_places: HashMap<String, usize>,
    /// The number before the first of them.
    first_note: usize,
    /// Whether the words stand inside quotation marks already.
    quoted: bool,
}

impl<'s, 'p> Writer<'s, 'p> {
    fn new(scene: &'s Scene<'p>, pack: &'s Pack, blocks: &[Block<Meant>]) -> Self {
        let notes = blocks.iter().filter(|block| matches!(block, Block::Footnote { .. })).count();
        let first_note = scene.number_notes(notes);
        Self {
            scene,
            pack,
            out: String::new(),
            before: None,
            notes: Vec::new(),
            note_places: HashMap::new(),
            first_note,
            quoted: false,
        }
    }

    fn block(&mut self, block: &Block<Meant>, place: Place<'_>) -> Result<(), TemplateFault> {
        match block {
            Block::Heading { level, anchor, content, .. } => {
                let level = (*level).clamp(2, 6);
                let _ = write!(self.out, "<h{level} id=\"{anchor}\">");
                self.line(content);
                let _ = writeln!(self.out, "</h{level}>");
            }
            Block::Paragraph(content) => match content.as_slice() {
                // A picture that stands alone has its credit below it.
                [Inline::Image { file, alt, credit: Some(credit) }] => {
                    self.out.push_str("<figure>");
                    self.image(file, alt);
                    self.out.push_str("<figcaption>");
                    self.before = None;
                    self.words(credit);
                    self.out.push_str("</figcaption></figure>\n");
                }
                _ => {
                    self.out.push_str("<p>");
                    self.line(content);
                    self.out.push_str("</p>\n");
                }
            },
            Block::Plain(content) => self.line(content),
            Block::Quote(inner) => {
                self.out.push_str("<blockquote>\n");
                self.blocks(inner, place)?;
                self.out.push_str("</blockquote>\n");
            }
            Block::List { start, items } => {
                let tag = if start.is_some() { "ol" } else { "ul" };
                match start {
                    Some(first) if *first != 1 => {
                        let _ = writeln!(self.out, "<ol start=\"{first}\">");
                    }
                    _ => {
                        let _ = writeln!(self.out, "<{tag}>");
                    }
                }
                for item in items {
                    self.out.push_str("<li>");
                    self.blocks(item, place)?;
                    self.out.push_str("</li>\n");
                }
                let _ = writeln!(self.out, "</{tag}>");
            }
            Block::Definitions(list) => {
                self.out.push_str("<dl>\n");
                for one in list {
                    self.out.push_str("<dt>");
                    self.line(&one.term);
                    self.out.push_str("</dt>\n");
                    for meaning in &one.meanings {
                        self.out.push_str("<dd>");
                        self.blocks(meaning, place)?;
                        self.out.push_str("</dd>\n");
                    }
                }
                self.out.push_str("</dl>\n");
            }
            Block::Code { text, .. } => {
                self.out.push_str("<pre tabindex=\"0\"><code>");
                escape::text(&mut self.out, text);
                self.out.push_str("</code></pre>\n");
            }
            Block::Table(table) => self.table(table),
            // Footnotes stand at the end, in the order of their marks.
            Block::Footnote { .. } => {}
            Block::Rule => self.out.push_str("<hr>\n"),
            Block::Collection(collection) => {
                let html = place(*collection)?;
                self.out.push_str(&html);
            }
            Block::Empty => {
                self.out.push_str("<p class=\"empty-section\">");
                escape::text(&mut self.out, &self.scene.say("empty-section", &[]));
                self.out.push_str("</p>\n");
            }
        }
        Ok(())
    }

    fn blocks(&mut self, blocks: &[Block<Meant>], place: Place<'_>) -> Result<(), TemplateFault> {
        blocks.iter().try_for_each(|block| self.block(block, place))
    }

    fn table(&mut self, table: &Table<Meant>) {
        let class = |at: usize| match table.alignment.get(at) {
            Some(Alignment::Start) => " class=\"start\"",
            Some(Alignment::Centre) => " class=\"centre\"",
            Some(Alignment::End) => " class=\"end\"",
            Some(Alignment::Natural) | None => "",
        };
        // Wide tables scroll by themselves; the keyboard reaches them.
        self.out.push_str("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"");
        escape::text(&mut self.out, &self.scene.say("table", &[]));
        self.out.push_str("\"><table>\n<thead><tr>");
        for (at, cell) in table.head.iter().enumerate() {
            // A header cell without words is no header.
            let tag = if plain_text(cell).trim().is_empty() { "td" } else { "th" };
            let scope = if tag == "th" { " scope=\"col\"" } else { "" };
            let _ = write!(self.out, "<{tag}{scope}{}>", class(at));
            self.line(cell);
            let _ = write!(self.out, "</{tag}>");
        }
        self.out.push_str("</tr></thead>\n<tbody>\n");
        for row in &table.rows {
            self.out.push_str("<tr>");
            for (at, cell) in row.iter().enumerate() {
                let _ = write!(self.out, "<td{}>", class(at));
                self.line(cell);
                self.out.push_str("</td>");
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody></table></div>\n");
    }

    /// A run of words that stands on its own.
    fn line(&mut self, content: &[Inline<Meant>]) {
        self.before = None;
        self.inlines(content);
    }

    fn inlines(&mut self, content: &[Inline<Meant>]) {
        content.iter().for_each(|inline| self.inline(inline));
    }

    fn wrapped(&mut self, tag: &str, content: &[Inline<Meant>]) {
        let _ = write!(self.out, "<{tag}>");
        self.inlines(content);
        let _ = write!(self.out, "</{tag}>");
    }

    fn words(&mut self, words: &str) {
        let set = self.pack.typography.set(words, Setting { before: self.before, quoted: self.quoted });
        for (at, part) in set.split(OMISSION).enumerate() {
            if at > 0 {
                self.omission();
            }
            escape::text(&mut self.out, part);
        }
        self.before = words.chars().last().or(self.before);
    }

    /// Words left out of a quotation: seen as they are written, heard as a word.
    fn omission(&mut self) {
        let _ = write!(self.out, "<span aria-hidden=\"true\">{OMISSION}</span><span class=\"heard\">");
        escape::text(&mut self.out, &self.pack.say("omission", &[]));
        self.out.push_str("</span>");
    }

    fn inline(&mut self, inline: &Inline<Meant>) {
        // Short names of things with long titles can make a text of any size. It is refused with its page.
        if self.out.len() > LARGEST_PAGE {
            return;
        }
        match inline {
            Inline::Text(words, ()) => self.words(words),
            Inline::Emphasis(inner) => self.wrapped("em", inner),
            Inline::Strong(inner) => self.wrapped("strong", inner),
            Inline::Struck(inner) => self.wrapped("s", inner),
            Inline::Code(code) => {
                self.out.push_str("<code>");
                escape::text(&mut self.out, code);
                self.out.push_str("</code>");
                self.before = code.chars().last();
            }
            Inline::Link { to, content } => self.link(to, content),
            Inline::Figure(target) => self.figure(target),
            Inline::Image { file, alt, credit } => {
                self.image(file, alt);
                if let Some(credit) = credit {
                    self.out.push_str(" <small class=\"detail\">(");
                    self.words(credit);
                    self.out.push_str(")</small>");
                }
            }
            Inline::Gap(what, ()) => {
                let words = self.scene.say("gap", &[("what", Say::from(what.as_str()))]);
                self.out.push_str("<mark class=\"gap\">");
                escape::text(&mut self.out, &words);
                self.out.push_str("</mark>");
            }
            Inline::FootnoteMark(label) => self.mark(label),
            Inline::Break => {
                self.out.push_str("<br>\n");
                self.before = None;
            }
        }
    }

    fn link(&mut self, to: &Target, content: &[Inline<Meant>]) {
        let (href, title, external) = match to {
            Target::Record(record) => {
                let link = self.scene.link(record.kind, &record.id);
                (link.as_ref().map(|link| link.href.clone()), link.map(|link| link.title), false)
            }
            Target::Anchor(anchor) => (Some(format!("#{anchor}")), None, false),
            Target::Part(page, anchor) => {
                let link = self.scene.link(page.kind, &page.id);
                (
                    link.as_ref().map(|link| format!("{}#{anchor}", link.href)),
                    link.map(|link| link.title),
                    false,
                )
            }
            Target::File(path) => {
                (self.scene.edition.files.get(path).map(|file| self.scene.way(&file.address)), None, false)
            }
            Target::Address(address) => {
                (Some(address.clone()), Some(address.clone()), address.starts_with("http"))
            }
        };
        let Some(href) = href else { return self.inlines(content) };
        self.out.push_str("<a href=\"");
        escape::text(&mut self.out, &href);
        self.out.push_str(if external { "\" rel=\"external\">" } else { "\">" });
        let own = title.as_deref().unwrap_or(&href);
        let bare = plain_text(content);
        if content.is_empty() {
            escape::text(&mut self.out, own);
        } else if bare == own || Some(bare.as_str()) == own.strip_prefix("mailto:") {
            // An address that is its own text is not set: it must stay copyable.
            escape::text(&mut self.out, &bare);
        } else {
            self.inlines(content);
        }
        self.out.push_str("</a>");
        self.before = Some('a');
    }

    /// A figure in a sentence: its number with day and source, linked to where it is told in full.
    fn figure(&mut self, target: &Target) {
        let Target::Record(RecordRef { kind: Kind::Fact, id }) = target else { return };
        let Some(fact) = self.scene.edition.concept.fact(id) else { return };
        let shown = fact::view(self.scene, fact, fact::Look::default());
        self.out.push_str("<span class=\"figure-inline\"><a href=\"");
        escape::text(&mut self.out, &shown.href);
        self.out.push_str("\">");
        escape::text(&mut self.out, &shown.figure);
        self.out.push_str("</a>");
        let origin: Vec<String> =
            shown.as_of.into_iter().chain(shown.source.as_ref().map(|source| source.title.clone())).collect();
        if !origin.is_empty() {
            self.out.push_str(" <small>(");
            escape::text(&mut self.out, &origin.join(", "));
            self.out.push_str(")</small>");
        }
        self.out.push_str("</span>");
        self.before = Some('1');
    }

    fn image(&mut self, file: &Target, alt: &str) {
        let Target::File(path) = file else { return };
        let Some(file) = self.scene.edition.files.get(path) else { return };
        self.out.push_str("<img src=\"");
        escape::text(&mut self.out, &self.scene.way(&file.address));
        self.out.push_str("\" alt=\"");
        escape::text(&mut self.out, alt);
        self.out.push('"');
        if let Some((width, height)) = file.size {
            let _ = write!(self.out, " width=\"{width}\" height=\"{height}\"");
        }
        self.out.push_str(" loading=\"lazy\">");
    }

    fn mark(&mut self, label: &str) {
        let known = self.note_places.get(label).copied();
        let first = known.is_none();
        let place = known.unwrap_or(self.notes.len());
        if first {
            self.notes.push(label.to_owned());
            self.note_places.insert(label.to_owned(), place);
        }
        let number = place + 1 + self.first_note;
        let id = if first { format!(" id=\"_mark-{number}\"") } else { String::new() };
        let _ =
            write!(self.out, "<sup><a href=\"#_note-{number}\"{id} role=\"doc-noteref\">{number}</a></sup>");
    }

    fn footnotes(&mut self, blocks: &[Block<Meant>], place: Place<'_>) -> Result<(), TemplateFault> {
        if self.notes.is_empty() {
            return Ok(());
        }
        let start = match self.first_note {
            0 => String::new(),
            before => format!(" start=\"{}\"", before + 1),
        };
        let _ = writeln!(self.out, "<div class=\"footnotes\" role=\"doc-endnotes\"><ol{start}>");
        let mut contents = HashMap::new();
        for block in blocks {
            if let Block::Footnote { label, content } = block {
                contents.entry(label.as_str()).or_insert(content);
            }
        }
        // A note may mark another one, so the list can grow while it is written.
        let mut at = 0;
        while let Some(label) = self.notes.get(at).cloned() {
            at += 1;
            let number = at + self.first_note;
            let _ = write!(self.out, "<li id=\"_note-{number}\">");
            if let Some(content) = contents.get(label.as_str()) {
                self.blocks(content, place)?;
            }
            let _ = write!(self.out, "<a href=\"#_mark-{number}\" role=\"doc-backlink\" aria-label=\"");
            escape::text(&mut self.out, &self.scene.say("back-to-text", &[]));
            self.out.push_str("\">↩</a></li>\n");
        }
        self.out.push_str("</ol></div>\n");
        Ok(())
    }
}
