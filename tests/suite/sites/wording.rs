//! How pages read: no words twice in a row, no hole where something was left out, numbers and quotes as the
//! language writes them.

use super::document::{Document, words};
use super::site::each_page;
use scraper::ElementRef;

/// Elements whose words are read in one breath.
const SENTENCES: &str = "p, li, h1, h2, h3, dd, dt, th, td, title, figcaption";

#[test]
fn sentences_have_no_holes() {
    each_page(|_, _, document| {
        let holes = [" ,", ", ,", " . ", "()", "( ", "– –"];
        let mut all = sentences(document);
        all.extend(
            document
                .all("meta[name=description]")
                .iter()
                .filter_map(|meta| meta.attr("content"))
                .map(str::to_owned),
        );
        all.retain(|text| {
            holes.iter().any(|hole| text.contains(hole))
                || [" –", " ."].iter().any(|end| text.ends_with(end))
                || text.starts_with("– ")
        });
        all.into_iter().map(|text| format!("has a hole: {text:?}")).collect()
    });
}

#[test]
fn descriptions_say_what_the_page_says() {
    // A description made of the text has every word of it, links and figures too.
    each_page(|_, _, document| {
        let Some(said) = document.first("meta[name=description]").and_then(|meta| meta.attr("content"))
        else {
            return Vec::new();
        };
        let said = said.trim_end_matches(" …");
        let mut paragraphs = document.all("main p").into_iter().filter(|one| one.attr("class").is_none());
        let Some(first) = paragraphs.next().map(running_words) else { return Vec::new() };
        let same_start = |a: &str, b: &str| a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
        // Made of the first paragraph when it begins like it; then it goes on like it for as long as both last.
        let shared = same_start(said, &first);
        let lasts = said.chars().count().min(first.chars().count());
        if shared < 12 || shared >= lasts {
            return Vec::new();
        }
        let lost: String = said.chars().skip(shared.saturating_sub(20)).take(40).collect();
        vec![format!("its description loses words at {lost:?}")]
    });
}

#[test]
fn what_has_something_to_say_is_described() {
    each_page(|_, _, document| {
        let hidden = document.first("meta[name=robots]").is_some() || document.leads_on();
        // A start page without words has nothing but its title.
        let says = document.first("main .text h2, main .text p, main .text td").is_some();
        let is_start = document.first("body.start").is_some();
        match document.first("meta[name=description]") {
            None if says && !hidden && !is_start => vec!["has no description".to_owned()],
            _ => Vec::new(),
        }
    });
}

#[test]
fn nothing_is_said_twice_in_a_row() {
    each_page(|_, _, document| {
        let all = sentences(document);
        let found = all.iter().filter_map(|text| Some((twice(text)?, text)));
        found.map(|(run, text)| format!("says {run:?} twice: {text:?}")).collect()
    });
}

#[test]
fn english_numbers_are_english() {
    each_page(|_, _, document| {
        if document.first("html").and_then(|html| html.attr("lang")) != Some("en") {
            return Vec::new();
        }
        let said = document.first("body").map(words).unwrap_or_default();
        let parts: Vec<&str> = said.split_whitespace().collect();
        let mut wrong = Vec::new();
        for pair in parts.windows(2) {
            if pair[0].ends_with(|c: char| c.is_ascii_digit()) && pair[1].starts_with(['£', '$']) {
                wrong.push(format!("says {} {}", pair[0], pair[1]));
            }
        }
        let endings = [("1", "st"), ("2", "nd"), ("3", "rd")];
        for part in said.split_whitespace() {
            let Some(digits) = part.strip_suffix("th").filter(|d| d.bytes().all(|b| b.is_ascii_digit()))
            else {
                continue;
            };
            let teens = ["11", "12", "13"].iter().any(|teen| digits.ends_with(teen));
            if let Some((_, right)) = endings.iter().find(|(end, _)| digits.ends_with(end) && !teens) {
                wrong.push(format!("says {part}, not {digits}{right}"));
            }
        }
        wrong
    });
}

#[test]
fn quotes_in_quotes_have_marks_of_their_own() {
    each_page(|_, _, document| {
        let all = document.all("blockquote").into_iter().map(words);
        let wrong = all.filter(|text| {
            let open = |mark: char| text.matches(mark).count();
            // In English the outer marks open once; in German `“` closes what `„` opened.
            open('„') > 1 || (open('„') == 0 && open('“') > 1)
        });
        wrong.map(|text| format!("reads {text}")).collect()
    });
}

fn sentences(document: &Document) -> Vec<String> {
    // What holds paragraphs, headings or lists is read part by part.
    let parts = ["p", "li", "h2", "h3", "dd"];
    let is_part = |inner: ElementRef<'_>| parts.contains(&inner.value().name());
    let all = document.all(SENTENCES).into_iter();
    all.filter(|one| !one.descendent_elements().skip(1).any(is_part)).map(words).collect()
}

/// The words of a paragraph without the marks of notes and the origins of figures.
fn running_words(paragraph: ElementRef<'_>) -> String {
    let is_aside = |element: ElementRef<'_>| ["sup", "small"].contains(&element.value().name());
    let texts = paragraph.descendants().filter(|node| node.value().is_text());
    let said: String = texts
        .filter(|node| !node.ancestors().filter_map(ElementRef::wrap).any(is_aside))
        .filter_map(|node| node.value().as_text().map(|text| text.to_string()))
        .collect();
    said.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// A run of words, or one long word, that follows itself.
fn twice(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split_whitespace().collect();
    (1..=4).find_map(|length| {
        parts.windows(2 * length).find_map(|window| {
            let (first, second) = window.split_at(length);
            let letters: usize =
                first.iter().map(|word| word.chars().filter(|c| c.is_alphabetic()).count()).sum();
            (first == second && letters > 3).then(|| first.join(" "))
        })
    })
}
