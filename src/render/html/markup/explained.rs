//! Abbreviations of the glossary, explained where a page names them first.

use super::pieces::{Piece, pieces};
use crate::concept::Term;
use crate::render::html::escape;
use crate::render::html::scene::Scene;
use std::collections::{HashMap, HashSet};

/// Elements whose words are names of something else, or explained already.
const PASSED_OVER: &[&str] = &[
    "a", "abbr", "button", "code", "h1", "h2", "h3", "h4", "h5", "h6", "label", "pre", "script", "style",
    "summary", "svg", "title",
];

/// Drawn HTML in which each abbreviation carries its long form where it stands first.
pub fn explained(scene: &Scene<'_>, html: String) -> String {
    let terms = scene.edition.concept.terms.iter().filter_map(|term: &Term| {
        let short = term.short.as_ref()?;
        let mut escaped = String::new();
        escape::text(&mut escaped, &scene.text(short));
        Some((escaped, scene.text(&term.long)))
    });
    let terms: Vec<(String, String)> = terms.collect();
    if terms.is_empty() { html } else { with_terms(&html, &terms) }
}

/// The work itself; `terms` are short forms as HTML has them, with their long ones.
fn with_terms(html: &str, terms: &[(String, String)]) -> String {
    let mut by_word: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, (short, _)) in terms.iter().enumerate() {
        by_word.entry(first_word(short)).or_default().push(at);
    }
    let mut told = HashSet::new();
    let mut out = String::with_capacity(html.len() + 256);
    let mut inside: Vec<&str> = Vec::new();
    for piece in pieces(html) {
        match piece {
            Piece::Words(words) if inside.is_empty() => explain(words, terms, &by_word, &mut told, &mut out),
            Piece::Words(words) => out.push_str(words),
            Piece::Tag(tag) => {
                out.push_str(tag.whole);
                if tag.closes {
                    // What is open inside an element ends with it.
                    if let Some(at) = inside.iter().rposition(|name| *name == tag.name) {
                        inside.truncate(at);
                    }
                } else if PASSED_OVER.contains(&tag.name) && !tag.is_empty() {
                    inside.push(tag.name);
                }
            }
        }
    }
    out
}

fn explain(
    words: &str,
    terms: &[(String, String)],
    by_word: &HashMap<&str, Vec<usize>>,
    told: &mut HashSet<usize>,
    out: &mut String,
) {
    let mut rest = words;
    let mut before = None;
    while let Some(start) = rest.find(char::is_alphanumeric) {
        let (gap, from) = rest.split_at(start);
        out.push_str(gap);
        before = gap.chars().last().or(before);
        let word = first_word(from);
        let found = by_word.get(word).into_iter().flatten().copied().find(|at| {
            let after = terms.get(*at).and_then(|(short, _)| from.strip_prefix(short.as_str()));
            !told.contains(at) && after.is_some_and(ends_here) && !before.is_some_and(|c| "./@&#".contains(c))
        });
        let taken = match found.and_then(|at| Some((at, terms.get(at)?))) {
            Some((at, (short, long))) => {
                told.insert(at);
                out.push_str("<abbr title=\"");
                escape::text(out, long);
                out.push_str("\">");
                out.push_str(short);
                out.push_str("</abbr>");
                short.len()
            }
            None => {
                out.push_str(word);
                word.len()
            }
        };
        before = from.get(..taken).and_then(|taken| taken.chars().last());
        rest = from.get(taken..).unwrap_or_default();
    }
    out.push_str(rest);
}

fn first_word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

fn ends_here(after: &str) -> bool {
    !after.starts_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(html: &str) -> String {
        let terms = [
            ("KI", "Künstliche Intelligenz"),
            ("F&amp;E", "Forschung & \"Entwicklung\""),
            ("z. B.", "zum Beispiel"),
        ];
        with_terms(html, &terms.map(|(short, long)| (short.to_owned(), long.to_owned())))
    }

    #[test]
    fn the_first_of_each_is_explained() {
        assert_eq!(
            said("<p>KI und KI-Labore, F&amp;E</p>"),
            "<p><abbr title=\"Künstliche Intelligenz\">KI</abbr> und KI-Labore, \
             <abbr title=\"Forschung &amp; &quot;Entwicklung&quot;\">F&amp;E</abbr></p>"
        );
        assert_eq!(said("(z. B. so)"), "(<abbr title=\"zum Beispiel\">z. B.</abbr> so)");
    }

    #[test]
    fn parts_of_words_addresses_and_names_are_left_alone() {
        for html in [
            "KIND, AKI, ki, K I",
            "www.KI.de, a@KI",
            "<a href=\"#KI\">KI</a>",
            "<h2>KI <em>KI</em></h2>",
            "<abbr title=\"x\">KI</abbr>",
            "<img alt=\"KI\">",
            "",
        ] {
            assert_eq!(said(html), html);
        }
        assert_eq!(said("<h2>KI</h2>KI"), "<h2>KI</h2><abbr title=\"Künstliche Intelligenz\">KI</abbr>");
        assert_eq!(said("<a><b>x</a>KI"), "<a><b>x</a><abbr title=\"Künstliche Intelligenz\">KI</abbr>");
    }
}
