//! What a style sheet loads.

use super::unhidden;
use std::borrow::Cow;

/// Adds every address that a style sheet, or a style in a page, would load.
pub(super) fn loads(text: &str, loads: &mut Vec<String>) {
    let text = without_comments(text);
    let text = unescaped(&text);
    let lower = text.to_ascii_lowercase();
    for (open, is_list) in [("url(", false), ("src(", false), ("image-set(", true)] {
        for (at, _) in lower.match_indices(open) {
            let inside = text.get(at + open.len()..).unwrap_or_default();
            match is_list {
                true => strings(inside.split_once(';').map_or(inside, |(value, _)| value), loads),
                false => loads.extend(first(inside)),
            }
        }
    }
    for (at, word) in lower.match_indices("@import") {
        let after = text.get(at + word.len()..).unwrap_or_default().trim_start();
        if after.starts_with(['"', '\'']) {
            loads.extend(first(after));
        }
    }
}

/// The address at the start, with or without quotation marks.
fn first(text: &str) -> Option<String> {
    let text = text.trim_start();
    match text.chars().next()? {
        mark @ ('"' | '\'') => text.get(1..)?.split(mark).next(),
        _ => text.split([')', ';', '}']).next(),
    }
    .map(|address| address.trim().to_owned())
}

/// Every text in quotation marks.
fn strings(text: &str, loads: &mut Vec<String>) {
    let mut rest = text;
    while let Some(at) = rest.find(['"', '\'']) {
        let (_, from) = rest.split_at(at);
        let mark = if from.starts_with('"') { '"' } else { '\'' };
        let mut parts = from.get(1..).unwrap_or_default().splitn(2, mark);
        loads.extend(parts.next().map(str::to_owned));
        rest = parts.next().unwrap_or_default();
    }
}

fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        out.push(' ');
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    out + rest
}

/// The text with `\72` and the like read as the letters they stand for.
fn unescaped(text: &str) -> Cow<'_, str> {
    unhidden(text, '\\', |after| {
        let digits = after.len() - after.trim_start_matches(|c: char| c.is_ascii_hexdigit()).len();
        let (code, after) = after.split_at(digits.min(6));
        match u32::from_str_radix(code, 16).ok().and_then(char::from_u32) {
            Some(c) => (Some(c), after.strip_prefix(' ').unwrap_or(after)),
            None => (None, after),
        }
    })
}
