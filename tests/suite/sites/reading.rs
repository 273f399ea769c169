//! A page as it is read: its words in order, without its looks.
//!
//! What a change of classes or wrappers leaves alone, and a change of words, links, headings, languages or order
//! does not. Reads as a screen reader would: what is hidden from it is left out, a name given to a thing is said.
//! Head and foot of the page are the same everywhere, so they are read where the page is a way in: `Part::Whole`.

use super::document::{Document, words};
use scraper::{ElementRef, Node};

/// How much of a page is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Whole,
    Main,
}

/// Elements that begin a line of their own.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "header",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tr",
    "ul",
];

/// Reads a page.
pub fn reading(document: &Document, part: Part) -> String {
    let mut reader =
        Reader { document, lines: head(document), line: String::new(), lang: None, indent: Vec::new() };
    reader.lines.push(String::new());
    let whole = part == Part::Whole || document.first("main").is_none();
    reader.all(document.first(if whole { "body" } else { "main" }).expect("a body"));
    reader.end_line();
    let ids: Vec<&str> = document.all("[id]").iter().filter_map(|one| one.attr("id")).collect();
    if !ids.is_empty() {
        reader.lines.push(String::new());
        reader.lines.push(format!("anchors: {}", ids.join(" ")));
    }
    reader.lines.join("\n") + "\n"
}

fn head(document: &Document) -> Vec<String> {
    let mut lines = Vec::new();
    let mut add = |name: &str, value: Option<&str>| {
        lines.extend(value.map(|value| format!("{name}: {}", unhashed(value))));
    };
    add("title", document.first("title").map(words).as_deref());
    add("lang", document.first("html").and_then(|html| html.attr("lang")));
    for name in ["description", "robots"] {
        let meta = document.first(&format!("meta[name={name}]"));
        add(name, meta.and_then(|meta| meta.attr("content")));
    }
    add("leads to", document.leads_to());
    for link in document.all("link[rel=canonical], link[rel=alternate], link[rel=stylesheet]") {
        let kind = link.attr("rel").unwrap_or_default();
        let of = link.attr("hreflang").or(link.attr("type")).map(|of| format!(" {of}")).unwrap_or_default();
        add(&format!("{kind}{of}"), link.attr("href"));
    }
    lines
}

/// A path with `HASH` for the hash in the name of an asset.
pub fn unhashed(path: &str) -> String {
    let Some((before, file)) = path.rsplit_once("assets/") else { return path.to_owned() };
    let is_hash = |part: &str| part.len() == 10 && part.chars().all(|c| c.is_ascii_hexdigit());
    let parts: Vec<&str> = file.split('.').map(|part| if is_hash(part) { "HASH" } else { part }).collect();
    format!("{before}assets/{}", parts.join("."))
}

struct Reader<'d> {
    document: &'d Document,
    lines: Vec<String>,
    /// The line being read.
    line: String,
    /// The language of what is read next, where it is not the page's.
    lang: Option<String>,
    /// What stands before each line: the first time, then afterwards.
    indent: Vec<(String, String)>,
}

impl Reader<'_> {
    fn all(&mut self, element: ElementRef<'_>) {
        for child in element.children() {
            match child.value() {
                Node::Text(text) => self.say(text),
                Node::Element(_) => self.element(ElementRef::wrap(child).expect("an element")),
                _ => {}
            }
        }
    }

    /// Adds words; blanks between them are one.
    fn say(&mut self, text: &str) {
        for c in text.chars() {
            let blank = c.is_ascii_whitespace();
            if !blank {
                if let Some(lang) = self.lang.take() {
                    self.line.push_str(&format!("{{{lang}}} "));
                }
                self.line.push(c);
            } else if !self.line.is_empty() && !self.line.ends_with(' ') {
                self.line.push(' ');
            }
        }
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let line = line.trim_matches(' ');
        if line.is_empty() {
            return;
        }
        let mut whole = String::new();
        for (first, later) in &mut self.indent {
            whole.push_str(first);
            first.clone_from(later);
        }
        whole.push_str(line);
        self.lines.push(whole);
    }

    /// Lines with something before them; nothing before them is left over when there were none.
    fn indented(&mut self, first: &str, later: &str, element: ElementRef<'_>) {
        self.end_line();
        self.indent.push((first.to_owned(), later.to_owned()));
        self.all(element);
        self.end_line();
        self.indent.pop();
    }

    fn element(&mut self, element: ElementRef<'_>) {
        let name = element.value().name();
        if element.attr("aria-hidden") == Some("true") || element.attr("hidden").is_some() {
            return;
        }
        let is_block = BLOCKS.contains(&name);
        if is_block {
            self.end_line();
        }
        if let Some(lang) = element.attr("lang") {
            self.lang = Some(lang.to_owned());
        }
        if element.attr("role") == Some("img") {
            self.say(&format!("(picture: {})", element.attr("aria-label").unwrap_or_default()));
        } else {
            self.named(name, element);
        }
        if is_block {
            self.end_line();
        }
    }

    fn named(&mut self, name: &str, element: ElementRef<'_>) {
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.end_line();
                self.lines.push(String::new());
                let marks = "#".repeat(usize::from(name.as_bytes()[1] - b'0'));
                self.indented(&format!("{marks} "), "", element);
            }
            "a" => {
                let current = if element.attr("aria-current").is_some() { " (current)" } else { "" };
                let name = element.attr("aria-label").map_or_else(|| self.inline(element), str::to_owned);
                let href = unhashed(element.attr("href").unwrap_or_default());
                self.say(&format!("[{name}]({href}){current}"));
            }
            "img" => {
                let src = unhashed(element.attr("src").unwrap_or_default());
                self.say(&format!("![{}]({src})", element.attr("alt").unwrap_or("no alternative")));
            }
            "code" if self.indent.last().is_none_or(|(first, _)| first != "    ") => {
                let code = self.inline(element);
                self.say(&format!("`{code}`"));
            }
            "mark" => {
                let words = self.inline(element);
                self.say(&format!("=={words}=="));
            }
            "pre" => {
                for line in element.text().collect::<String>().lines() {
                    self.lines.push(format!("    {line}"));
                }
            }
            "br" => self.end_line(),
            "hr" => self.lines.push("---".to_owned()),
            "li" => {
                let marker = marker(element);
                self.indented(&marker, &" ".repeat(marker.len()), element);
            }
            "blockquote" => self.indented("> ", "> ", element),
            "dt" => {
                self.all(element);
                self.say(":");
            }
            "dd" => self.indented("  ", "  ", element),
            "summary" => self.indented("> ", "", element),
            "tr" => self.row(element),
            "nav" | "section" | "div" | "ol" | "ul" => {
                if let Some(name) = self.name_of(element) {
                    self.say(&format!("({name})"));
                    self.end_line();
                }
                self.all(element);
            }
            _ => self.all(element),
        }
    }

    /// The name that a thing is announced with.
    fn name_of(&self, element: ElementRef<'_>) -> Option<String> {
        let by = element.attr("aria-labelledby").map(|id| {
            let named = self.document.first(&format!("[id=\"{id}\"]"));
            named.map_or_else(|| format!("no {id}"), words)
        });
        by.or_else(|| element.attr("aria-label").map(str::to_owned))
    }

    fn row(&mut self, row: ElementRef<'_>) {
        let cells: Vec<String> = row
            .child_elements()
            .map(|cell| {
                let words = self.inline(cell);
                if cell.value().name() == "th" { format!("**{words}**") } else { words }
            })
            .collect();
        self.say(&format!("| {} |", cells.join(" | ")));
    }

    /// What an element says, on one line.
    fn inline(&mut self, element: ElementRef<'_>) -> String {
        let mut inner = Reader {
            document: self.document,
            lines: Vec::new(),
            line: String::new(),
            lang: None,
            indent: Vec::new(),
        };
        inner.all(element);
        inner.end_line();
        inner.lines.join(" / ")
    }
}

fn marker(item: ElementRef<'_>) -> String {
    let list = item.parent().and_then(ElementRef::wrap);
    let Some(list) = list.filter(|list| list.value().name() == "ol") else { return "- ".to_owned() };
    let first: usize = list.attr("start").and_then(|start| start.parse().ok()).unwrap_or(1);
    let before = item.prev_siblings().filter(|node| node.value().is_element()).count();
    format!("{}. ", first + before)
}
