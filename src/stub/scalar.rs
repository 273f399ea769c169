//! A value as YAML.

use std::fmt::Write as _;

/// Words that YAML, or one of its versions, does not take for texts.
const WORDS: &[&str] = &["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

/// A text as the value of a key: as it is where that is safe, else in quotation marks.
pub(super) fn scalar(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

/// A text as an element of a list in brackets.
pub(super) fn element(text: &str) -> String {
    let plain = is_plain(text) && !text.contains([',', '[', ']', '{', '}']);
    if plain { text.to_owned() } else { quoted(text) }
}

/// Narrower than YAML: whoever reads the file shall not have to think about it either.
fn is_plain(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphanumeric() || "„(€§".contains(c))
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.contains(is_special)
        && !WORDS.contains(&text.to_lowercase().as_str())
}

/// Characters that a line of YAML cannot hold, or that nobody sees.
fn is_special(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if is_special(c) => _ = write!(out, "\\u{:04X}", u32::from(c)),
            c => out.push(c),
        }
    }
    out + "\""
}
