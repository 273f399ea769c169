//! The plain words of running text.

use super::prose::{Block, Meant, plain_text};

/// The words of blocks, one line a block.
pub fn words(blocks: &[Block<Meant>]) -> String {
    let mut lines = Vec::new();
    collect(blocks, &mut lines);
    return lines.join("\n");

    fn collect(blocks: &[Block<Meant>], lines: &mut Vec<String>) {
        for block in blocks {
            match block {
                Block::Heading { content, .. } | Block::Paragraph(content) | Block::Plain(content) => {
                    lines.push(plain_text(content));
                }
                Block::Quote(inner) | Block::Footnote { content: inner, .. } => collect(inner, lines),
                Block::List { items, .. } => items.iter().for_each(|item| collect(item, lines)),
                Block::Definitions(list) => {
                    for one in list {
                        lines.push(plain_text(&one.term));
                        one.meanings.iter().for_each(|meaning| collect(meaning, lines));
                    }
                }
                Block::Code { text, .. } => lines.push(text.clone()),
                Block::Table(table) => {
                    for row in std::iter::once(&table.head).chain(&table.rows) {
                        lines.push(row.iter().map(|cell| plain_text(cell)).collect::<Vec<_>>().join(" "));
                    }
                }
                Block::Rule | Block::Collection(_) | Block::Empty => {}
            }
        }
    }
}
