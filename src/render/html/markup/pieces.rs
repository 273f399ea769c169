//! HTML, taken apart into tags and the words between them.

use crate::render::html::escape;

/// A tag, or what stands between two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'h> {
    /// Words, escaped as they were.
    Words(&'h str),
    /// A tag, or a comment, which is a tag without a name.
    Tag(Tag<'h>),
}

/// A tag as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tag<'h> {
    /// All of it, with its brackets.
    pub whole: &'h str,
    /// The name of the element.
    pub name: &'h str,
    /// Whether it ends the element.
    pub closes: bool,
}

/// All pieces, in order; together they are what was given.
pub fn pieces(html: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        let (piece, after) = match rest.strip_prefix('<') {
            Some(_) => {
                let (whole, after) = rest.split_at(end_of_tag(rest));
                (Piece::Tag(Tag::new(whole)), after)
            }
            None => {
                let (words, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
                (Piece::Words(words), after)
            }
        };
        let more = !rest.is_empty();
        rest = after;
        more.then_some(piece)
    })
}

/// Where the tag ends that a text begins with.
fn end_of_tag(text: &str) -> usize {
    if text.starts_with("<!--") {
        return text.find("-->").map_or(text.len(), |at| at + "-->".len());
    }
    let mut quote = None;
    // None of these bytes is part of another sign.
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if byte == open => quote = None,
            _ => {}
        }
    }
    text.len()
}

impl<'h> Tag<'h> {
    fn new(whole: &'h str) -> Self {
        let inner = whole.trim_start_matches('<');
        let (inner, closes) = inner.strip_prefix('/').map_or((inner, false), |inner| (inner, true));
        let end = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(inner.len());
        Self { whole, name: inner.get(..end).unwrap_or_default(), closes }
    }

    /// Whether no tag ends its element.
    pub fn is_empty(&self) -> bool {
        const EMPTY: &[&str] = &["img", "br", "hr", "wbr", "input", "link", "meta", "source", "col", "area"];
        self.name.is_empty() || EMPTY.contains(&self.name) || self.whole.ends_with("/>")
    }

    /// Writes the tag under another name, with those values that are not to stay as they are.
    pub fn write(&self, out: &mut String, name: &str, mut change: impl FnMut(&str, &str) -> Option<String>) {
        out.push_str(if self.closes { "</" } else { "<" });
        out.push_str(name);
        let mut rest = self.whole.trim_start_matches(['<', '/']).get(self.name.len()..).unwrap_or_default();
        while let Some(equals) = rest.find('=') {
            let (before, after) = rest.split_at(equals + 1);
            let key =
                before.trim_end_matches('=').trim().rsplit([' ', '\n', '\t']).next().unwrap_or_default();
            out.push_str(before);
            let quote = after.chars().next().filter(|c| ['"', '\''].contains(c));
            let inner = after.get(usize::from(quote.is_some())..).unwrap_or_default();
            let end = match quote {
                Some(quote) => inner.find(quote),
                None => inner.find([' ', '\n', '\t', '>']),
            };
            let (value, left) = inner.split_at(end.unwrap_or(inner.len()));
            match change(key, value) {
                Some(changed) => {
                    out.push('"');
                    escape::text(out, &changed);
                    out.push('"');
                    rest = left.get(usize::from(quote.is_some())..).unwrap_or_default();
                }
                None => {
                    let end = after.len() - left.len() + usize::from(quote.is_some() && !left.is_empty());
                    let (kept, left) = after.split_at(end);
                    out.push_str(kept);
                    rest = left;
                }
            }
        }
        out.push_str(rest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_lost() {
        for html in [
            "",
            "words",
            "<p>a</p>",
            "<p title=\"a > b\">&lt;<br></p>",
            "<!-- <p> -->x",
            "<",
            "<p",
            "a<!--",
            "<p title='",
        ] {
            let together: String = pieces(html)
                .map(|piece| match piece {
                    Piece::Words(words) => words.to_owned(),
                    Piece::Tag(tag) => {
                        let mut out = String::new();
                        tag.write(&mut out, tag.name, |_, _| None);
                        assert!(tag.name.is_empty() || out == tag.whole, "{out} for {}", tag.whole);
                        tag.whole.to_owned()
                    }
                })
                .collect();
            assert_eq!(together, html);
        }
    }

    #[test]
    fn values_are_changed_by_key_however_they_are_quoted() {
        for (tag, wanted) in [
            ("<a href=\"x\" id='y'>", "<b href=\"X\" id=\"Y\">"),
            ("<a href=x class=\"c\">", "<b href=\"X\" class=\"c\">"),
            ("<a\n hidden href=\"\">", "<b\n hidden href=\"\">"),
            ("</a>", "</b>"),
            ("<a title=\"a=b\" id=\"&amp;\">", "<b title=\"a=b\" id=\"&amp;AMP;\">"),
        ] {
            let Some(Piece::Tag(tag)) = pieces(tag).next() else { panic!("no tag") };
            let mut out = String::new();
            tag.write(&mut out, "b", |key, value| {
                ["href", "id"].contains(&key).then(|| value.to_uppercase())
            });
            assert_eq!(out, wanted);
        }
    }
}
