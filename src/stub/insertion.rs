//! A record into a file that somebody wrote: everything that stands there stays, byte for byte.

use crate::diagnostics::{FileId, Sink};
use crate::parse::yaml::{Node, Shape, read_tree};

/// What becomes of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Inserted {
    /// The new text, and the line on which the record begins, counted from 1.
    Done(String, usize),
    /// The file cannot be read as YAML.
    Unreadable,
    /// It can be read, but not be added to without a change of what stands there.
    ByHand,
}

/// How the records of a file are set.
struct Setting {
    /// The column of their dashes.
    indent: usize,
    /// From a dash to the key behind it.
    dash: usize,
    /// Whether an empty line stands between two of them.
    spaced: bool,
}

/// Adds a record to the end of a list. An empty list in brackets gives way to it.
pub(super) fn inserted(text: &str, lines: &[String]) -> Inserted {
    let Some(tree) = read_tree(text, FileId(0), 0, &mut Sink::new()) else { return Inserted::Unreadable };
    let (setting, cut) = match &tree.shape {
        Shape::Null if is_bare(text) => (Setting { indent: 0, dash: 2, spaced: false }, None),
        Shape::List(items) => match text.get(tree.span.start as usize..) {
            Some(rest) if rest.starts_with('[') && items.is_empty() => {
                let start = tree.span.start as usize;
                match brackets(rest) {
                    Some(length) if column(text, start) == Some(0) => {
                        (Setting { indent: 0, dash: 2, spaced: false }, Some((start, start + length)))
                    }
                    _ => return Inserted::ByHand,
                }
            }
            Some(rest) if rest.starts_with('-') => match setting(text, tree.span.start as usize, items) {
                Some(setting) => (setting, None),
                None => return Inserted::ByHand,
            },
            _ => return Inserted::ByHand,
        },
        _ => return Inserted::ByHand,
    };
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let record = set(lines, &setting, end);
    if let Some((start, stop)) = cut {
        let (before, after) = (text.get(..start).unwrap_or_default(), text.get(stop..).unwrap_or_default());
        let record = match after.starts_with(['\n', '\r']) {
            true => record.trim_end_matches(['\n', '\r']),
            false if after.trim().is_empty() => record.as_str(),
            // What follows on the line would follow the record.
            false => return Inserted::ByHand,
        };
        return Inserted::Done(format!("{before}{record}{after}"), line_of(before));
    }
    let (before, after) = text.split_at(last_line(text));
    let mut head = before.to_owned();
    if !head.trim_start_matches('\u{feff}').is_empty() && !head.ends_with('\n') {
        head.push_str(end);
    }
    if setting.spaced && !ends_with_empty_line(&head) {
        head.push_str(end);
    }
    let line = line_of(&head);
    Inserted::Done(head + &record + after, line)
}

/// Whether a file holds nothing but comments and the marks between documents.
fn is_bare(text: &str) -> bool {
    let bare = |line: &str| line.is_empty() || line == "---" || line.starts_with(['#', '%']);
    text.trim_start_matches('\u{feff}').lines().all(|line| bare(line.trim()))
}

/// The length of an empty pair of brackets at the start.
fn brackets(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('[')?;
    let rest = inside.trim_start();
    rest.starts_with(']').then(|| text.len() - rest.len() + 1)
}

/// The blanks before a place, when nothing else stands before it on its line.
fn column(text: &str, at: usize) -> Option<usize> {
    let before = text.get(..at)?;
    let line = before.rsplit('\n').next()?.trim_start_matches('\u{feff}');
    line.bytes().all(|byte| byte == b' ').then_some(line.len())
}

fn setting(text: &str, first: usize, items: &[Node]) -> Option<Setting> {
    let indent = column(text, first)?;
    let dashes: Vec<usize> = items.iter().map(|item| dash_before(text, item.span.start as usize)).collect();
    let dash = items.iter().zip(&dashes).rev().find_map(|(item, dash)| {
        let between = text.get(*dash + 1..item.span.start as usize)?;
        let blanks = !between.is_empty() && between.bytes().all(|byte| byte == b' ');
        blanks.then_some(between.len() + 1)
    });
    // Of a single record nobody knows; an empty line is easier to read.
    let spaced = match dashes.as_slice() {
        [_, .., last] => is_after_empty_line(text.get(..*last)?),
        _ => true,
    };
    Some(Setting { indent, dash: dash.unwrap_or(2), spaced })
}

fn dash_before(text: &str, at: usize) -> usize {
    match text.get(at..) {
        Some(rest) if rest.starts_with('-') => at,
        _ => text.get(..at).and_then(|before| before.rfind('-')).unwrap_or(at),
    }
}

/// Whether an empty line stands before the line at the end, or before the comments above it.
fn is_after_empty_line(before: &str) -> bool {
    let mut above = before.rsplit('\n').skip(1).map(str::trim).skip_while(|line| line.starts_with('#'));
    above.next().is_some_and(str::is_empty)
}

fn ends_with_empty_line(text: &str) -> bool {
    let mut lines = text.rsplit('\n').map(str::trim);
    lines.next().is_some_and(str::is_empty) && lines.next().is_none_or(str::is_empty)
}

/// Where a record at the end belongs: before the mark that ends a document.
fn last_line(text: &str) -> usize {
    let rest = text.trim_end();
    let start = rest.rfind('\n').map_or(0, |at| at + 1);
    if rest.get(start..) == Some("...") { start } else { text.len() }
}

fn set(lines: &[String], setting: &Setting, end: &str) -> String {
    let mut out = String::new();
    for (at, line) in lines.iter().flat_map(|line| line.split('\n')).enumerate() {
        let mark = if at == 0 { "-" } else { "" };
        let indented =
            format!("{:indent$}{mark:<dash$}{line}", "", indent = setting.indent, dash = setting.dash);
        out.push_str(indented.trim_end());
        out.push_str(end);
    }
    out
}

fn line_of(before: &str) -> usize {
    before.matches('\n').count() + 1
}
