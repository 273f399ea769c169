//! A table whose columns are not named.
//!
//! With a screen reader one hears a cell together with the header of its column; without one, `4.200` is a number of
//! nothing. WCAG 1.3.1 (info and relationships) and PDF/UA, which wants a header for every cell of a table. A table in
//! Markdown always begins with a row of headers, so what editors leave out are its words.
//!
//! Left alone is the first cell of a row of headers: it stands above the names of the rows, which speak for
//! themselves. One finding for each table, at its first line.

use crate::check::{Case, Findings, Rule};
use crate::concept::{Block, Inline, Table, Words, Written};
use crate::diagnostics::Span;

/// See the file's head.
pub const RULE: Rule = Rule::warning("table-without-headers", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for text in &case.places.texts {
        let Words::Prose(blocks) = &text.words else { continue };
        each_table(blocks, &mut |table| {
            let all = table.head.iter().all(|cell| is_empty(cell));
            // The corner above the names of the rows may be empty, unless everything is.
            let missing = |(at, cell): &(usize, &Vec<_>)| is_empty(cell) && (all || *at > 1);
            let empty: Vec<usize> = (1..).zip(&table.head).filter(missing).map(|(at, _)| at).collect();
            let Some(first) = empty.first() else { return };
            findings.report(Some(&text.whose.of), Some(first_line(case, table.place)), |finding| {
                let finding = finding.with("column", *first).with("count", empty.len());
                if all { finding.help("help-all") } else { finding }
            });
        });
    }
}

fn each_table<'a>(blocks: &'a [Block<Written>], show: &mut dyn FnMut(&'a Table<Written>)) {
    for block in blocks {
        match block {
            Block::Table(table) => show(table),
            Block::Quote(inner) | Block::Footnote { content: inner, .. } => each_table(inner, show),
            Block::List { items, .. } => items.iter().for_each(|item| each_table(item, show)),
            Block::Definitions(list) => {
                list.iter().flat_map(|one| &one.meanings).for_each(|meaning| each_table(meaning, show));
            }
            _ => {}
        }
    }
}

/// Whether a reader finds nothing in a cell.
fn is_empty(cell: &[Inline<Written>]) -> bool {
    cell.iter().all(|inline| match inline {
        Inline::Text(words, _) | Inline::Code(words) => words.trim().is_empty(),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Struck(inner) => is_empty(inner),
        Inline::Break | Inline::FootnoteMark(_) => true,
        Inline::Link { .. } | Inline::Figure(_) | Inline::Image { .. } | Inline::Gap(..) => false,
    })
}

/// Where the row of headers was written.
fn first_line(case: &Case<'_>, table: Span) -> Span {
    let length = case.sources.text_at(table).lines().next().map_or(0, |line| line.trim_end().len());
    Span { end: table.start + u32::try_from(length).unwrap_or(0), ..table }
}
