//! Patterns of texts against their readers: on plain texts they agree, on others a pattern is the milder one.

use super::reader::verdicts;
use konzept::concept::{FORMS, TextForm};
use konzept::discover::MemoryWorkspace;
use konzept::value::{Id, Language};
use proptest::prelude::*;
use serde_json::json;

fn fits(form: &str, text: &str) -> bool {
    let form = TextForm::named(form).expect("a form");
    let mut schema = json!({"type": "string", "pattern": form.pattern});
    if let Some(longest) = form.longest {
        schema["maxLength"] = longest.into();
    }
    jsonschema::draft7::new(&schema).expect("a schema").is_valid(&json!(text))
}

/// Whether the reader takes a text in the key of this form.
fn is_read(form: &str, text: &str) -> bool {
    let text = json!(text).to_string();
    let (path, file) = match form {
        "url" => ("content/sources.yaml", format!("- title: A\n  url: {text}\n")),
        "mail" => ("content/01-a/contacts.yaml", format!("- person: A\n  email: {text}\n")),
        "phone" => ("content/01-a/contacts.yaml", format!("- person: A\n  phone: {text}\n")),
        "colour" => ("content/concept.yaml", format!("title: A\ntheme: {{accent: {text}}}\n")),
        "filled" => (
            "content/concept.yaml",
            format!("title: A\nexceptions: [{{rule: text-has-gaps, record: index, reason: {text}}}]\n"),
        ),
        "address" => ("content/01-a/index.md", format!("---\ntitle: A\naliases: [{text}]\n---\nA\n")),
        other => panic!("no reader of {other}"),
    };
    let site = MemoryWorkspace::new()
        .with("content/concept.yaml", "title: A\n")
        .with("content/01-a/index.md", "---\ntitle: A\n---\nA\n")
        .with(path, file);
    !verdicts(&site).contains_key(path)
}

/// Texts of every form that are right or nearly so.
const TEXTS: &[(&str, &[&str])] = &[
    ("id", &["a", "a-1", "", "-", "a-", "-a", "a--b", "A", "ä", "a b", " a", "9"]),
    (
        "language",
        &["de", "DE", "de-simple", "d", "deutsch", "de_DE", "de-", "sr-Latn-RS", "de-x-ab", "", "dé"],
    ),
    ("colour", &["#fff", "#0b5c3b", "#FFF", "fff", "#ffff", "#ggg", "", "rot", "#", " #fff"]),
    ("filled", &["a", " a", "", " ", "\u{a0}", "\n"]),
    (
        "url",
        &[
            "https://example.org",
            "http://example.org/a?b#c",
            "HTTPS://Example.org",
            "https://a",
            "https://a.",
            "https://.a",
            "https://a.b",
            "https://localhost",
            "http://LOCALHOST:8080/x",
            "https://localhost.",
            "ftp://a.b",
            "https://a.b/ c",
            " https://a.b ",
            "https://a.b/<c>",
            "https://a.b/\\c",
            "https:/a.b",
            "https://?a.b",
            "https://ä.de/ö",
            "",
        ],
    ),
    (
        "mail",
        &[
            "a@b.de",
            "a.b+c@d-e.org",
            "a",
            "a@b",
            "@b.de",
            "a@.de",
            "a@b.",
            "a@b@c.de",
            "a b@c.de",
            " a@b.de ",
            "a@b,de",
            "<a@b.de>",
            "a@b..de",
            "",
        ],
    ),
    (
        "phone",
        &[
            "0371 123456",
            "+49 371 123-45",
            "(0371) 12/34",
            "12",
            "+12",
            "+1",
            "1+23",
            "nie",
            "0371 x",
            "",
            "  0371\u{a0}123 ",
            "--112",
            "+ 4 9 1",
        ],
    ),
    (
        "address",
        &[
            "a", "/a", "a/", "a.html", "a/b.html", "/a/b/", "a//b", "A", "a b", "", "/", ".html", "a.html/",
            "a/.html", " a ", "//a", "2023", "a.htm",
        ],
    ),
];

#[test]
fn patterns_are_those_of_the_readers() {
    let mut wrong = Vec::new();
    for (form, texts) in TEXTS {
        for text in *texts {
            let read = match *form {
                "id" => Id::parse(text).is_ok(),
                "language" => Language::parse(text).is_ok(),
                _ => is_read(form, text),
            };
            if read != fits(form, text) {
                wrong.push(format!("{form} {text:?}: the reader says {read}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(TEXTS.len(), FORMS.len(), "every form has texts");
}

#[test]
fn long_ids_and_languages_end_where_the_readers_end() {
    for length in [79, 80, 81] {
        let id = "a".repeat(length);
        assert_eq!(fits("id", &id), Id::parse(&id).is_ok(), "{length}");
    }
    for tag in ["de-abcdefgh-abcdefgh-abcdefgh-abcde", "de-abcdefgh-abcdefgh-abcdefgh-abcdefg"] {
        assert_eq!(fits("language", tag), Language::parse(tag).is_ok(), "{tag}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn ids_and_languages_are_judged_alike(text in "[a-zA-Z0-9 -]{0,12}") {
        prop_assert_eq!(fits("id", &text), Id::parse(&text).is_ok());
        prop_assert_eq!(fits("language", &text), Language::parse(&text).is_ok());
    }

    #[test]
    fn texts_of_a_form_are_judged_alike(
        url in "(https?://|HTTP://|)(localhost|[a-z.]{0,4})[a-z./?#: <]{0,6}",
        mail in "[a-z.@+, -]{0,4}@?[a-z.@-]{0,6}",
        phone in "[+]?[0-9 ()/+x-]{0,8}",
        colour in "#?[0-9a-gA-F]{0,7}",
        address in "[/]{0,2}[a-z0-9/-]{0,6}(\\.html)?/?",
    ) {
        for (form, text) in [("url", url), ("mail", mail), ("phone", phone), ("colour", colour), ("address", address)] {
            prop_assert_eq!(fits(form, &text), is_read(form, &text), "{} {:?}", form, text);
        }
    }
}
