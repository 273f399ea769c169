//! Typography where it meets markup: on a built page.

use konzept::discover::MemoryWorkspace;
use konzept::pipeline::{self, Request};
use konzept::value::Language;

/// The text of a chapter as the page shows it, between its heading and the next chapter.
fn drawn(language: &str, text: &str) -> String {
    let site = MemoryWorkspace::new()
        .with("content/concept.yaml", format!("title: A\nlanguages: [{language}]\n"))
        .with("content/01-a.md", format!("---\ntitle: B\n---\n\n{text}\n"));
    let request = Request {
        date: jiff::civil::date(2025, 6, 1),
        base_url: None,
        drafts: false,
        strict: false,
        fallback: Language::parse("en").expect("a tag"),
    };
    let outcome = pipeline::held(&site, &request);
    let artifacts = outcome.artifacts.as_ref().unwrap_or_else(|| panic!("{:#?}", outcome.findings));
    let page = artifacts.iter().find(|one| one.path.as_str() == "a.html").expect("the chapter's page");
    let page = String::from_utf8(page.bytes.clone()).expect("UTF-8");
    let (_, rest) = page.split_once("<div class=\"text\">").expect("the text");
    let (text, _) = rest.split_once("</div>").expect("its end");
    text.trim().replace('\u{a0}', "~")
}

#[test]
fn marks_see_past_emphasis_and_links() {
    for (typed, page) in [
        ("das *\"Haus\"*", "<p>das <em>„Haus“</em></p>"),
        ("\"*Haus*\"", "<p>„<em>Haus</em>“</p>"),
        ("*Haus*\"", "<p><em>Haus</em>“</p>"),
        ("\"[Haus](https://a.example)\"", "<p>„<a href=\"https://a.example\" rel=\"external\">Haus</a>“</p>"),
        ("eins\n\"zwei\"", "<p>eins „zwei“</p>"),
        ("eins  \n\"zwei\"", "<p>eins<br>\n„zwei“</p>"),
    ] {
        assert_eq!(drawn("de", typed), page, "{typed}");
    }
}

#[test]
fn code_and_addresses_stay_as_typed() {
    for (typed, page) in [
        ("`\"a\" - 5 %`", "<p><code>&quot;a&quot; - 5 %</code></p>"),
        ("```\n\"a\" ...\n```", "<pre tabindex=\"0\"><code>&quot;a&quot; ...\n</code></pre>"),
        (
            "[z. B.](https://a.example/x-y'z)",
            "<p><a href=\"https://a.example/x-y&#39;z\" rel=\"external\">z.~B.</a></p>",
        ),
    ] {
        assert_eq!(drawn("de", typed), page, "{typed}");
    }
}

#[test]
fn an_address_that_is_its_own_text_stays_as_typed() {
    assert_eq!(
        drawn("de", "<https://a.example/a--b...c>"),
        "<p><a href=\"https://a.example/a--b...c\" rel=\"external\">https://a.example/a--b...c</a></p>"
    );
}

#[test]
fn a_number_in_bold_stays_with_its_unit() {
    assert_eq!(drawn("de", "**31** % der Frauen"), "<p><strong>31</strong>~% der Frauen</p>");
}

#[test]
fn every_language_sets_its_own_marks() {
    assert_eq!(drawn("en", "\"House\" - 31 %"), "<p>“House” – 31~%</p>");
    assert_eq!(drawn("de", "\"Haus\" - 31 %"), "<p>„Haus“ – 31~%</p>");
}
