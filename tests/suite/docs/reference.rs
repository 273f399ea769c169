//! The pages with all messages are what the program explains.
//!
//! `UPDATE_EXPECTED=1 cargo test --test suite reference` writes them down anew; look at the difference before you keep it.

use super::markdown::root;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;
use konzept::check::RULES;
use konzept::diagnostics::CODES;
use konzept::i18n::{explanation, explanation_title};
use konzept::value::Language;
use std::fs;

/// One of the two pages, with what it says besides.
struct Reference {
    path: &'static str,
    language: &'static str,
    /// In whose groups the codes stand.
    messages: &'static str,
    title: &'static str,
    about: &'static str,
    contents: &'static str,
    rules: &'static str,
    about_rules: &'static str,
    others: &'static str,
    /// Code, level and title, as the heads of a table.
    columns: [&'static str; 3],
}

const PAGES: &[Reference] = &[
    Reference {
        path: "docs/meldungen.md",
        language: "de",
        messages: include_str!("../../../src/i18n/messages/de.ftl"),
        title: "Alle Meldungen",
        about: "Was jede Meldung bedeutet, warum es wichtig ist, und je ein falsches und ein richtiges Beispiel. Dasselbe \
                zeigt\n`konzept explain CODE`; der Code steht in der Meldung in eckigen Klammern. Wie man Inhalte \
                schreibt, sagt die\n[Anleitung](anleitung.md).\n\n\
                Diese Seite entsteht aus den Texten in `src/i18n/explanations/de`; ändern Sie sie dort.",
        contents: "Inhalt",
        rules: "Prüfungen",
        about_rules: "Sie urteilen über ein Konzept, das formal in Ordnung ist. Wie streng, stellen Sie in \
                      `content/concept.yaml` unter\n`checks` ein: `off`, `note`, `warning` oder `error`. Genannt ist, \
                      was ohne eigene Angabe gilt. Einzelne Einträge\nnehmen Sie dort unter `exceptions` mit einem Grund aus.",
        others: "Diese Meldungen lassen sich nicht abschalten.",
        columns: ["Code", "Stufe", "Bedeutung"],
    },
    Reference {
        path: "docs/messages.md",
        language: "en",
        messages: include_str!("../../../src/i18n/messages/en.ftl"),
        title: "All messages",
        about: "What each message means, why it matters, and a wrong and a right example of each. `konzept explain CODE` \
                shows the\nsame; the code stands in square brackets in the message.\n\n\
                This page is made from the texts in `src/i18n/explanations/en`; change it there.",
        contents: "Contents",
        rules: "Checks",
        about_rules: "They judge a concept that is formally sound. How strict they are is set in `content/concept.yaml` \
                      under `checks`: `off`,\n`note`, `warning` or `error`. The level is the one that holds unless set \
                      otherwise. Single entries are\nexcepted there under `exceptions`, with a reason.",
        others: "These messages cannot be switched off.",
        columns: ["Code", "Level", "Meaning"],
    },
];

impl Reference {
    fn written(&self) -> String {
        let language = Language::parse(self.language).expect("a tag");
        let page =
            |code: &str| explanation(code, &language).unwrap_or_else(|| panic!("`{code}` is not explained"));
        let groups = self.groups();
        let titles = std::iter::once(self.rules).chain(groups.iter().map(|(title, _)| title.as_str()));
        let contents: Vec<String> = titles.map(|title| format!("[{title}](#{})", anchor(title))).collect();
        let mut out = format!("# {}\n\n{}\n\n{}:\n\n", self.title, self.about, self.contents);
        out.extend(contents.iter().map(|link| format!("- {link}\n")));
        let [code, level, meaning] = self.columns;
        out.push_str(&format!(
            "\n## {}\n\n{}\n\n| {code} | {level} | {meaning} |\n|---|---|---|\n",
            self.rules, self.about_rules
        ));
        for rule in RULES {
            let (code, level) = (rule.code.name(), format!("{:?}", rule.level).to_lowercase());
            let title = explanation_title(page(code));
            out.push_str(&format!("| [{code}](#{code}) | `{level}` | {title} |\n"));
        }
        out.extend(RULES.iter().map(|rule| section(rule.code.name(), page(rule.code.name()))));
        for (title, codes) in &groups {
            out.push_str(&format!("\n## {title}\n\n{}\n\n| {code} | {meaning} |\n|---|---|\n", self.others));
            for code in codes {
                out.push_str(&format!("| [{code}](#{code}) | {} |\n", explanation_title(page(code))));
            }
            out.extend(codes.iter().map(|code| section(code, page(code))));
        }
        out
    }

    /// The codes that are no rules, in the groups of the messages.
    fn groups(&self) -> Vec<(String, Vec<String>)> {
        let resource = parse(self.messages).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
        let mut groups: Vec<(String, Vec<String>)> = Vec::new();
        for entry in &resource.body {
            match entry {
                Entry::GroupComment(comment) => groups.push((comment.content.join(" "), Vec::new())),
                Entry::Message(message) if CODES.iter().any(|code| code.name() == message.id.name) => {
                    let (_, codes) = groups.last_mut().expect("a group above the first code");
                    codes.push(message.id.name.to_owned());
                }
                _ => {}
            }
        }
        groups.retain(|(_, codes)| !codes.is_empty());
        groups
    }
}

/// A code's part: its page under a heading that stays an anchor when the title changes.
fn section(code: &str, page: &str) -> String {
    let (_, text) = page.split_once("\n\n").expect("a title and a text");
    let text = text.replace("\n## ", "\n#### ");
    format!("\n### {code}\n\n**{}**\n\n{text}", explanation_title(page))
}

/// The anchor of a heading, as the forges make it.
fn anchor(title: &str) -> String {
    title.to_lowercase().replace(' ', "-")
}

#[test]
fn the_pages_with_all_messages_are_up_to_date() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut behind = Vec::new();
    for page in PAGES {
        let path = root().join(page.path);
        let now = page.written();
        let codes = RULES.len() + CODES.len();
        assert_eq!(
            now.lines().filter(|line| line.starts_with("### ")).count(),
            codes,
            "{}: codes",
            page.path
        );
        if update {
            fs::write(&path, now).expect("a page");
        } else if fs::read_to_string(&path).unwrap_or_default() != now {
            behind.push(page.path);
        }
    }
    assert!(behind.is_empty(), "behind the explanations (UPDATE_EXPECTED=1 writes them anew): {behind:?}");
}
