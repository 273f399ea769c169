//! A chapter, bound into a page that holds the whole concept.
//!
//! On a page of its own a chapter may name its anchors as it likes. Among others each of them gets the chapter's name
//! before it, links between chapters become links inside the page, and headings step down.

use super::pieces::{Piece, pieces};
use crate::render::addresses::relative;
use std::collections::HashMap;

/// Where a chapter comes from and where it goes.
#[derive(Clone, Copy, Debug)]
pub struct Binding<'b> {
    /// The path of its own page.
    pub from: &'b str,
    /// The path of the page it is bound into.
    pub to: &'b str,
    /// The name before its anchors, which is the anchor of the chapter itself.
    pub name: &'b str,
    /// By how many levels its headings step down.
    pub lower: u8,
    /// The names of all chapters that are bound, by the paths of their own pages.
    pub names: &'b HashMap<String, String>,
}

/// Attributes that name anchors of their own page, several apart by blanks.
const ANCHORS: &[&str] =
    &["id", "for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details"];

/// Attributes that lead somewhere.
const WAYS: &[&str] = &["href", "src", "xlink:href"];

/// Drawn HTML, bound.
pub fn bound(html: &str, binding: Binding<'_>) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 8);
    for piece in pieces(html) {
        match piece {
            Piece::Words(words) => out.push_str(words),
            Piece::Tag(tag) if tag.name.is_empty() => out.push_str(tag.whole),
            Piece::Tag(tag) => {
                let name = binding.heading(tag.name);
                tag.write(&mut out, name.as_deref().unwrap_or(tag.name), |key, value| {
                    if ANCHORS.contains(&key) {
                        let named = |id| format!("{}_{id}", binding.name);
                        return Some(value.split_whitespace().map(named).collect::<Vec<_>>().join(" "));
                    }
                    if WAYS.contains(&key) {
                        return binding.way(value);
                    }
                    let own = value.strip_prefix("url(#")?;
                    Some(format!("url(#{}_{own}", binding.name))
                });
            }
        }
    }
    out
}

impl Binding<'_> {
    /// The name of a heading, some levels lower; HTML has six.
    fn heading(&self, name: &str) -> Option<String> {
        let level: u8 = name.strip_prefix('h')?.parse().ok()?;
        Some(format!("h{}", (level + self.lower).min(6)))
    }

    /// A way from the chapter's own page, from where it is bound; none for ways out of the site. The value is HTML,
    /// whose only sign in addresses of a site is `&amp;`; those are no addresses of pages.
    fn way(&self, href: &str) -> Option<String> {
        if let Some(anchor) = href.strip_prefix('#') {
            return Some(format!("#{}_{anchor}", self.name));
        }
        let first = href.split(['/', '?', '#']).next().unwrap_or_default();
        if href.starts_with('/') || first.contains(':') || href.contains('&') || href.is_empty() {
            return None;
        }
        let (path, anchor) = href.split_once('#').map_or((href, None), |(path, anchor)| (path, Some(anchor)));
        let mut folders: Vec<&str> = self.from.split('/').collect();
        folders.pop();
        for step in path.split('/') {
            match step {
                ".." => drop(folders.pop()),
                "." => {}
                step => folders.push(step),
            }
        }
        let path = folders.join("/");
        Some(match (self.names.get(&path), anchor) {
            (Some(name), Some(anchor)) => format!("#{name}_{anchor}"),
            (Some(name), None) => format!("#{name}"),
            (None, Some(anchor)) => format!("{}#{anchor}", relative(self.to, &path)),
            (None, None) => relative(self.to, &path),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(html: &str) -> String {
        let names = [("a/b.html", "part_b"), ("c.html", "part_c")];
        let names = names.map(|(path, name)| (path.to_owned(), name.to_owned())).into();
        bound(html, Binding { from: "a/b.html", to: "print.html", name: "part_b", lower: 1, names: &names })
    }

    #[test]
    fn anchors_get_the_name_of_their_chapter() {
        assert_eq!(
            said("<p id=\"x\"><a href=\"#x\">x</a><svg aria-labelledby=\"t d\" fill=\"url(#f)\"></svg>"),
            "<p id=\"part_b_x\"><a href=\"#part_b_x\">x</a>\
             <svg aria-labelledby=\"part_b_t part_b_d\" fill=\"url(#part_b_f)\"></svg>"
        );
    }

    #[test]
    fn links_between_chapters_stay_inside_and_others_lead_where_they_led() {
        for (from, to) in [
            ("b.html#y", "#part_b_y"),
            ("../c.html", "#part_c"),
            ("../c.html#z", "#part_c_z"),
            ("d.html#e", "a/d.html#e"),
            ("../assets/x.1.svg", "assets/x.1.svg"),
            ("https://example.org/c.html", "https://example.org/c.html"),
            ("mailto:a@b.c", "mailto:a@b.c"),
            ("/c.html", "/c.html"),
        ] {
            assert_eq!(said(&format!("<a href=\"{from}\">")), format!("<a href=\"{to}\">"));
        }
        assert_eq!(said("<img src=\"../p.png\">"), "<img src=\"p.png\">");
    }

    #[test]
    fn headings_step_down_and_nothing_else_changes() {
        let html = "<!-- h2 --><header class=\"h2\"><hr></header>h2 &amp; <b title=\"#x\">";
        assert_eq!(said(html), html);
        assert_eq!(said("<h2 class=\"a\">x</h2><h6>y</h6>"), "<h3 class=\"a\">x</h3><h6>y</h6>");
    }
}
