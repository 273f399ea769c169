//! Headings and anchors: one title, no level skipped, no id twice.

use super::document::words;
use super::site::each_page;

#[test]
fn a_page_has_one_title_and_skips_no_level() {
    each_page(|_, _, document| {
        if document.leads_on() {
            return Vec::new();
        }
        let mut wrong = Vec::new();
        let mut before = 0;
        let mut titles = 0;
        for heading in document.all("h1, h2, h3, h4, h5, h6") {
            let level = heading.value().name().as_bytes()[1] - b'0';
            titles += usize::from(level == 1);
            if level > before + 1 {
                wrong.push(format!("h{level} {:?} follows h{before}", words(heading)));
            }
            before = level;
        }
        if titles != 1 {
            wrong.push(format!("{titles} h1"));
        }
        wrong
    });
}

#[test]
fn an_id_stands_once() {
    each_page(|_, _, document| {
        let mut twice: Vec<String> = document
            .ids()
            .into_iter()
            .filter(|(id, count)| *count > 1 || id.is_empty())
            .map(|(id, count)| format!("id={id:?} stands {count} times"))
            .collect();
        twice.sort();
        twice
    });
}

#[test]
fn a_title_is_told_once_in_an_outline() {
    each_page(|_, _, document| {
        let mut titles: Vec<String> =
            document.all("h2").into_iter().map(words).filter(|title| !title.is_empty()).collect();
        titles.sort();
        let twice = titles.windows(2).filter(|pair| pair[0] == pair[1]);
        twice.map(|pair| format!("two parts are called {:?}", pair[0])).collect()
    });
}
