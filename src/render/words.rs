//! The plain words of running text, as a reader of a language meets them: links by their titles, figures by their
//! numbers.

use super::edition::Edition;
use crate::concept::{Block, Fact, Figure, Inline, Kind, Meant, RecordRef, Target};
use crate::i18n::Setting;
use crate::value::{Language, Localized};

/// The words of blocks, one line a block. Headings are left out: they announce, they do not say.
pub fn words(edition: &Edition, language: &Language, blocks: &[Block<Meant>]) -> String {
    let mut lines = Vec::new();
    Words { edition, language }.blocks(blocks, &mut lines);
    lines.join("\n")
}

/// A figure with its unit, or the words in its place.
pub fn figure(edition: &Edition, language: &Language, fact: &Fact) -> String {
    match &fact.figure {
        Figure::Quantity(quantity) => {
            edition.pack(language).quantity(quantity, language == edition.original())
        }
        Figure::Statement(words) => {
            let words = words.get(language, edition.original());
            edition.pack(language).typography.set(words, Setting::default()).into_owned()
        }
    }
}

/// What a fact is called where something links to it: its title, or all that is read aloud.
pub fn fact_title(edition: &Edition, language: &Language, fact: &Fact) -> String {
    let text = |text: &Localized<String>| {
        edition
            .pack(language)
            .typography
            .set(text.get(language, edition.original()), Setting::default())
            .into_owned()
    };
    match &fact.title {
        Some(title) => text(title),
        None => format!("{} {}", figure(edition, language, fact), text(&fact.label)),
    }
}

/// What a record is called where something links to it: actors and chapters by their short names.
pub fn record_title<'a>(edition: &'a Edition, record: &RecordRef) -> Option<&'a Localized<String>> {
    let concept = &edition.concept;
    match record.kind {
        Kind::Actor => concept.actor(&record.id).map(|actor| actor.short.as_ref().unwrap_or(&actor.name)),
        Kind::Chapter => concept.chapter(&record.id).map(|chapter| chapter.list_title()),
        _ => concept.record(record).map(|found| found.title()),
    }
}

struct Words<'a> {
    edition: &'a Edition,
    language: &'a Language,
}

impl Words<'_> {
    fn blocks(&self, blocks: &[Block<Meant>], lines: &mut Vec<String>) {
        for block in blocks {
            match block {
                Block::Paragraph(content) | Block::Plain(content) => lines.push(self.line(content)),
                Block::Quote(inner) | Block::Footnote { content: inner, .. } => self.blocks(inner, lines),
                Block::List { items, .. } => items.iter().for_each(|item| self.blocks(item, lines)),
                Block::Definitions(list) => {
                    for one in list {
                        lines.push(self.line(&one.term));
                        one.meanings.iter().for_each(|meaning| self.blocks(meaning, lines));
                    }
                }
                Block::Code { text, .. } => lines.push(text.clone()),
                Block::Table(table) => {
                    for row in std::iter::once(&table.head).chain(&table.rows) {
                        lines.push(row.iter().map(|cell| self.line(cell)).collect::<Vec<_>>().join(" "));
                    }
                }
                Block::Heading { .. } | Block::Rule | Block::Collection(_) | Block::Empty => {}
            }
        }
    }

    fn line(&self, content: &[Inline<Meant>]) -> String {
        let mut text = String::new();
        self.inlines(content, &mut text);
        let setting = Setting::default();
        self.edition.pack(self.language).typography.set(&text, setting).into_owned()
    }

    fn inlines(&self, content: &[Inline<Meant>], text: &mut String) {
        for inline in content {
            match inline {
                Inline::Text(words, ()) | Inline::Code(words) | Inline::Gap(words, ()) => {
                    text.push_str(words)
                }
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Struck(inner) => {
                    self.inlines(inner, text)
                }
                Inline::Link { to, content } if content.is_empty() => self.title(to, text),
                Inline::Link { content, .. } => self.inlines(content, text),
                Inline::Figure(Target::Record(record)) => {
                    if let Some(fact) = self.edition.concept.fact(&record.id) {
                        text.push_str(&figure(self.edition, self.language, fact));
                    }
                }
                Inline::Break => text.push(' '),
                // What a picture shows is told beside it.
                Inline::Figure(_) | Inline::Image { .. } | Inline::FootnoteMark(_) => {}
            }
        }
    }

    fn title(&self, to: &Target, text: &mut String) {
        match to {
            Target::Record(record) if record.kind == Kind::Fact => {
                if let Some(fact) = self.edition.concept.fact(&record.id) {
                    text.push_str(&fact_title(self.edition, self.language, fact));
                }
            }
            Target::Record(record) | Target::Part(record, _) => {
                if let Some(title) = record_title(self.edition, record) {
                    text.push_str(title.get(self.language, self.edition.original()));
                }
            }
            Target::Address(address) => text.push_str(address),
            Target::Anchor(_) | Target::File(_) => {}
        }
    }
}
