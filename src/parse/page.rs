//! A page: front matter, then Markdown.

use super::{markdown, yaml};
use crate::concept::{Block, Overlay, PageEntry, Written, WrittenPage, WrittenTranslation};
use crate::diagnostics::{Code, Diagnostic, FileId, Sink, Span};

/// A page cut in two.
struct Cut<'t> {
    front: Front<'t>,
    /// With the byte it begins at.
    body: (&'t str, usize),
}

/// What stands above the body.
enum Front<'t> {
    /// Nothing.
    Absent,
    /// Front matter, with the byte it begins at.
    Text(&'t str, usize),
    /// Front matter without an end, which was reported.
    Open,
}

/// Cuts by a scan of lines: the front matter stands between two lines of three dashes.
fn cut<'t>(text: &'t str, file: FileId, sink: &mut Sink) -> Cut<'t> {
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let whole = &text[start..];
    let is_fence = |line: &str| line.trim_end() == "---";
    let mut lines = whole.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| is_fence(line)) else {
        return Cut { front: Front::Absent, body: (whole, start) };
    };
    let front = start + first.len();
    let mut at = front;
    for line in lines {
        if is_fence(line) {
            let body = at + line.len();
            return Cut { front: Front::Text(&text[front..at], front), body: (&text[body..], body) };
        }
        at += line.len();
    }
    sink.push(Diagnostic::error(Code::FRONT_MATTER_OPEN).at(Span::new(file, start, start + 3)));
    Cut { front: Front::Open, body: ("", text.len()) }
}

/// What stands above the body of a page: its front matter, with the lines around it.
pub fn head(text: &str) -> &str {
    let (body, _) = cut(text, FileId(0), &mut Sink::new()).body;
    &text[..text.len() - body.len()]
}

/// Reads a page.
pub fn page(text: &str, file: FileId, sink: &mut Sink) -> WrittenPage {
    let cut = cut(text, file, sink);
    let entry = match cut.front {
        Front::Absent => Some(PageEntry::default()),
        Front::Text(front, at) => yaml::read_tree(front, file, at, sink).map(|node| match node.shape {
            yaml::Shape::Null => PageEntry::default(),
            _ => yaml::read_entry(&node, sink).unwrap_or_default(),
        }),
        Front::Open => None,
    };
    // Of a head that cannot be read, nothing else is reported.
    let head = if entry.is_some() { first_line(text, file) } else { Span::PLACEHOLDER };
    WrittenPage { entry: entry.unwrap_or_default(), body: body(cut.body, file, sink), head }
}

/// Reads a page's translation.
pub fn translation(text: &str, file: FileId, sink: &mut Sink) -> WrittenTranslation {
    let cut = cut(text, file, sink);
    let nothing = Overlay::Nothing(Span::new(file, 0, 0));
    let front = match cut.front {
        Front::Text(front, at) => yaml::read_tree(front, file, at, sink),
        Front::Absent | Front::Open => None,
    };
    let front = front.map_or(nothing, |node| yaml::read_overlay(&node));
    WrittenTranslation { front, body: body(cut.body, file, sink), head: first_line(text, file) }
}

fn first_line(text: &str, file: FileId) -> Span {
    Span::new(file, 0, text.find('\n').unwrap_or(text.len()))
}

fn body((text, base): (&str, usize), file: FileId, sink: &mut Sink) -> Vec<Block<Written>> {
    markdown::read(text, &|range| Span::new(file, base + range.start, base + range.end), sink)
}
