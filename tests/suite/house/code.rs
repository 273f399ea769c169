//! Rust source as far as this house needs it: code without comments, texts and tests, and the paths it names.

/// The code of a file: comments and the insides of texts are blanked, what follows `#[cfg(test)]` is left out.
/// Lines stay where they are.
pub fn code(text: &str) -> String {
    without_tests(&blanked(text))
}

fn blanked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |at| at + 2),
            '"' => quoted(rest, '"'),
            'r' if rest.starts_with("r\"") || rest.starts_with("r#\"") => raw(rest),
            '\'' if is_character(rest) => quoted(rest, '\''),
            _ => {
                out.push(c);
                rest = &rest[c.len_utf8()..];
                continue;
            }
        };
        out.extend(rest[..length].chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        rest = &rest[length..];
    }
    out
}

/// The length of a text or character with its marks.
fn quoted(text: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == mark => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn raw(text: &str) -> usize {
    let end = if text.starts_with("r#") { "\"#" } else { "\"" };
    text[3..].find(end).map_or(text.len(), |at| at + 3 + end.len())
}

/// Whether a mark opens a character and not a lifetime.
fn is_character(text: &str) -> bool {
    let mut after = text.chars().skip(1);
    match after.next() {
        Some('\\') => true,
        Some(_) => after.next() == Some('\''),
        None => false,
    }
}

fn without_tests(code: &str) -> String {
    let mut out = String::new();
    let mut rest = code;
    while let Some(at) = rest.find("#[cfg(test)]") {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let body = rest.find('{').map_or(rest.len(), |open| open + closed(&rest[open..]));
        out.extend(rest[..body].matches('\n'));
        rest = &rest[body..];
    }
    out + rest
}

/// The length up to the brace that closes the one at the start.
fn closed(code: &str) -> usize {
    let mut open = 0_usize;
    for (at, c) in code.char_indices() {
        match c {
            '{' => open += 1,
            '}' if open == 1 => return at + 1,
            '}' => open -= 1,
            _ => {}
        }
    }
    code.len()
}

/// Every path that code names, with `crate`, `self` and `super` led back to the rooms they mean: `concept::Fact`
/// for a file in `src/parse` that writes `crate::concept::{Fact, …}`, `std::fs` for `use std::{fs, io}`.
pub struct Path {
    pub text: String,
    pub line: usize,
    /// Whether it leads to a place in this house.
    pub own: bool,
}

pub fn paths(file: &str, code: &str) -> Vec<Path> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < code.len() {
        let rest = &code[at..];
        let begins =
            rest.starts_with(is_name) && !code[..at].ends_with(|c| is_name(c) || c == ':' || c == '.');
        if !begins {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        }
        let line = code[..at].matches('\n').count() + 1;
        let mut ends = Vec::new();
        let length = tree(rest, String::new(), &mut ends);
        let import = code[..at].trim_end().ends_with("use");
        found.extend(ends.into_iter().filter(|text| import || text.contains("::")).map(|text| {
            let (text, own) = absolute(file, &text);
            Path { text, line, own }
        }));
        at += length.max(1);
    }
    found
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Reads a path or a tree of paths; tells how long it is.
fn tree(code: &str, prefix: String, ends: &mut Vec<String>) -> usize {
    let name = code.len() - code.trim_start_matches(is_name).len();
    let path = prefix + &code[..name];
    let Some(rest) = code[name..].strip_prefix("::") else {
        ends.push(path);
        return name;
    };
    let at = name + 2;
    if !rest.starts_with('{') {
        return match rest.starts_with(is_name) {
            true => at + tree(rest, path + "::", ends),
            // A glob, or the generics of a call.
            false => {
                ends.push(path);
                at
            }
        };
    }
    let length = closed(rest);
    let inside = &rest[1..length.saturating_sub(1).max(1)];
    for part in parts(inside) {
        tree(part.trim(), format!("{path}::"), ends);
    }
    at + length
}

/// The parts between commas, without looking into inner braces.
fn parts(code: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut open) = (0, 0_i32);
    for (at, c) in code.char_indices() {
        match c {
            '{' => open += 1,
            '}' => open -= 1,
            ',' if open == 0 => {
                parts.push(&code[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&code[start..]);
    parts.retain(|part| !part.trim().is_empty());
    parts
}

/// Leads a path back to the root of the house.
fn absolute(file: &str, path: &str) -> (String, bool) {
    if let Some(rest) = path.strip_prefix("crate::").or_else(|| path.strip_prefix("konzept::")) {
        return (rest.to_owned(), true);
    }
    let file = file.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
    let mut place: Vec<&str> = file.split('/').collect();
    let mut rest = path;
    let mut own = false;
    if let Some(inner) = rest.strip_prefix("self::") {
        (rest, own) = (inner, true);
    }
    while let Some(above) = rest.strip_prefix("super::") {
        place.pop();
        (rest, own) = (above, true);
    }
    if own {
        (place.into_iter().chain([rest]).collect::<Vec<_>>().join("::"), true)
    } else {
        (rest.to_owned(), false)
    }
}

#[test]
fn comments_texts_and_tests_are_no_code() {
    let text = "use a::b; // c::d\nlet x = \"e::f\"; let y = '\\''; fn g<'a>() {}\n#[cfg(test)]\nmod tests { h::i(); { } }\nj::k();";
    let left = code(text);
    for gone in ["c::d", "e::f", "h::i"] {
        assert!(!left.contains(gone), "{gone} in {left}");
    }
    assert!(left.contains("fn g<'a>()") && left.contains("j::k()"), "{left}");
    assert_eq!(left.matches('\n').count(), text.matches('\n').count());
}

#[test]
fn a_tree_of_imports_is_read_to_its_ends() {
    let text = "use crate::a::{self, b::{C, D as E}, f};\nuse super::super::g::H;\nuse std::{fs, io::Write as _};\n\
                use one as two;\nlet x = crate::i::j::<K>(super::l());\n";
    let found: Vec<String> =
        paths("src/render/html/prose.rs", text).into_iter().map(|one| one.text).collect();
    let wanted =
        ["a::self", "a::b::C", "a::b::D", "a::f", "render::g::H", "std::fs", "std::io::Write", "one", "i::j"];
    for one in wanted.iter().chain(&["render::html::l"]) {
        assert!(found.iter().any(|path| path == one), "{one} in {found:?}");
    }
}
