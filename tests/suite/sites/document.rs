//! A page as a tree, and what is asked of it again and again.

use scraper::{ElementRef, Html, Selector};
use std::collections::HashMap;

/// A page.
pub struct Document {
    pub html: Html,
}

impl Document {
    pub fn new(text: &str) -> Self {
        Self { html: Html::parse_document(text) }
    }

    /// All elements that a selector finds, in order.
    pub fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        let selector = Selector::parse(selector).unwrap_or_else(|_| panic!("a selector: {selector}"));
        self.html.select(&selector).collect()
    }

    /// The first element that a selector finds.
    pub fn first(&self, selector: &str) -> Option<ElementRef<'_>> {
        self.all(selector).into_iter().next()
    }

    /// Every id with the number of elements that bear it.
    pub fn ids(&self) -> HashMap<&str, usize> {
        let mut ids = HashMap::new();
        for element in self.all("[id]") {
            *ids.entry(element.attr("id").unwrap_or_default()).or_insert(0) += 1;
        }
        ids
    }

    /// Whether it only leads on to another page.
    pub fn leads_on(&self) -> bool {
        self.first("meta[http-equiv=refresh]").is_some()
    }

    /// Where it leads on to.
    pub fn leads_to(&self) -> Option<&str> {
        self.first("meta[http-equiv=refresh]")?.attr("content")?.split_once("url=").map(|(_, way)| way)
    }
}

/// The words of an element, with single blanks.
pub fn words(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// An element as its name and what tells it from others, for messages.
pub fn shown(element: ElementRef<'_>) -> String {
    let mut shown = format!("<{}", element.value().name());
    for key in ["id", "class", "href", "src"] {
        if let Some(value) = element.attr(key) {
            shown.push_str(&format!(" {key}={value:?}"));
        }
    }
    shown.push('>');
    shown
}
