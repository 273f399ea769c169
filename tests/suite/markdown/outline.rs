//! A tree of blocks in one line, so that a test can say what it expects in a table.

use konzept::concept::{Alignment, Block, Definition, Inline, Table, Written, WrittenLink};
use konzept::diagnostics::{Code, FileId, Sink, SourceFile, Span};
use konzept::parse::markdown;

/// A text read: its outline, and the findings as `line:column code`.
pub fn read(text: &str) -> (String, Vec<String>) {
    let mut sink = Sink::new();
    let blocks = markdown::read(text, &|range| Span::new(FileId(0), range.start, range.end), &mut sink);
    let source = SourceFile::new("", text);
    let told = |code: Code, span: Span| {
        let at = source.position(span.start as usize);
        format!("{}:{} {code}", at.line, at.column)
    };
    let found = sink.iter().filter_map(|one| Some(told(one.code, one.span?))).collect();
    (outline(text, &blocks), found)
}

/// Blocks as `name(what is in them)`, side by side with spaces.
fn outline(text: &str, blocks: &[Block<Written>]) -> String {
    let all = |blocks: &[Block<Written>]| outline(text, blocks);
    let words = |content: &[Inline<Written>]| words(text, content);
    let one = |block: &Block<Written>| match block {
        Block::Heading { level, anchor, content, .. } => {
            let anchor = anchor.as_ref().map(|anchor| format!("#{anchor} ")).unwrap_or_default();
            format!("h{level}({anchor}{})", words(content))
        }
        Block::Paragraph(content) => format!("p({})", words(content)),
        Block::Plain(content) => words(content),
        Block::Quote(inner) => format!("quote({})", all(inner)),
        Block::List { start, items } => {
            let name = start.map_or("ul".to_owned(), |start| format!("ol{start}"));
            let items: Vec<String> = items.iter().map(|item| format!("[{}]", all(item))).collect();
            format!("{name}({})", items.concat())
        }
        Block::Definitions(list) => {
            let one = |one: &Definition<Written>| {
                let meanings: Vec<String> =
                    one.meanings.iter().map(|meaning| format!("[{}]", all(meaning))).collect();
                format!("{}{}", words(&one.term), meanings.concat())
            };
            format!("dl({})", list.iter().map(one).collect::<Vec<_>>().join(" "))
        }
        Block::Code { language, text } => {
            format!("code({}:{text:?})", language.as_deref().unwrap_or_default())
        }
        Block::Table(table) => shown(table, &words),
        Block::Footnote { label, content } => format!("note({label} {})", all(content)),
        Block::Rule => "rule".to_owned(),
        Block::Collection(_) | Block::Empty => "never in what was written".to_owned(),
    };
    blocks.iter().map(one).collect::<Vec<_>>().join(" ")
}

fn shown(table: &Table<Written>, words: &dyn Fn(&[Inline<Written>]) -> String) -> String {
    let sides = table.alignment.iter().map(|one| match one {
        Alignment::Natural => '-',
        Alignment::Start => '<',
        Alignment::Centre => '^',
        Alignment::End => '>',
    });
    let row =
        |row: &Vec<Vec<Inline<Written>>>| row.iter().map(|cell| words(cell)).collect::<Vec<_>>().join("|");
    let rows: Vec<String> = std::iter::once(&table.head).chain(&table.rows).map(row).collect();
    format!("table({} {})", sides.collect::<String>(), rows.join(" / "))
}

/// Words as typed, elements as `name(…)`; links and figures with what their place holds.
fn words(text: &str, content: &[Inline<Written>]) -> String {
    let at = |span: &Span| &text[span.start as usize..span.end as usize];
    let inner = |content: &[Inline<Written>]| words(text, content);
    let to = |link: &WrittenLink| match link {
        WrittenLink::Name(name) => format!("[[{name}]]"),
        WrittenLink::Destination(destination) => format!("<{destination}>"),
    };
    let one = |inline: &Inline<Written>| match inline {
        Inline::Text(words, _) => words.clone(),
        Inline::Emphasis(content) => format!("em({})", inner(content)),
        Inline::Strong(content) => format!("strong({})", inner(content)),
        Inline::Struck(content) => format!("s({})", inner(content)),
        Inline::Code(code) => format!("code({code})"),
        Inline::Link { to: link, content } => {
            format!("link({} {} at {:?})", to(&link.value), inner(content), at(&link.span))
        }
        Inline::Figure(link) => format!("figure({} at {:?})", to(&link.value), at(&link.span)),
        Inline::Image { file, alt, credit } => {
            let credit = credit.as_ref().map(|credit| format!(" by {credit}")).unwrap_or_default();
            format!("image({} {alt}{credit} at {:?})", to(&file.value), at(&file.span))
        }
        Inline::Gap(what, span) => format!("gap({what} at {:?})", at(span)),
        Inline::FootnoteMark(label) => format!("mark({label})"),
        Inline::Break => "break".to_owned(),
    };
    content.iter().map(one).collect::<Vec<_>>().join("")
}
