//! `konzept explain`, for every code.

use crate::rules::site::judge;
use konzept::check::{self, RULES};
use konzept::diagnostics::{CODES, Severity};
use konzept::discover::MemoryWorkspace;
use konzept::i18n::{explanation, explanation_title, languages};
use konzept::value::Language;
use std::process::{Command, Output};

fn explain(arguments: &[&str]) -> Output {
    let nowhere = tempfile::tempdir().expect("a folder");
    Command::new(env!("CARGO_BIN_EXE_konzept"))
        .arg("explain")
        .args(arguments)
        .current_dir(nowhere.path())
        .env_clear()
        .output()
        .expect("the program")
}

fn said(arguments: &[&str]) -> String {
    let output = explain(arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    assert!(output.stderr.is_empty(), "{arguments:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn all_codes_are_listed_with_their_titles_rules_apart() {
    for tag in languages() {
        let language = Language::parse(tag).expect("a tag");
        let listed = said(&["--lang", tag]);
        let mut parts = listed.split("\n# ");
        let rows = |part: &str| -> Vec<String> {
            part.lines().filter(|line| line.starts_with("- ")).map(str::to_owned).collect()
        };
        let wanted = |mut codes: Vec<&'static str>| -> Vec<String> {
            codes.sort_unstable();
            let title = |code| explanation_title(explanation(code, &language).expect("a page"));
            codes.into_iter().map(|code| format!("- `{code}`: {}", title(code))).collect()
        };
        assert_eq!(rows(parts.next().expect("rules")), wanted(check::codes()), "{tag}");
        let others = CODES.iter().map(|code| code.name()).collect();
        assert_eq!(rows(parts.next().expect("the others")), wanted(others), "{tag}");
        assert!(listed.trim_end().ends_with("`konzept explain CODE`"), "{tag}: {listed}");
    }
}

#[test]
fn piped_it_is_the_page_and_what_belongs_to_a_rule() {
    for tag in languages() {
        let language = Language::parse(tag).expect("a tag");
        for code in CODES {
            let page = explanation(code.name(), &language).expect("a page");
            assert_eq!(said(&["--lang", tag, code.name()]), page);
        }
        for rule in RULES {
            let code = rule.code.name();
            let page = explanation(code, &language).expect("a page");
            let said = said(&["--lang", tag, code]);
            let level = said.strip_prefix(page).unwrap_or_else(|| panic!("{tag}/{code}: {said}"));
            let default = format!("{:?}", rule.level).to_lowercase();
            assert!(level.contains(&format!("`{default}`")), "{tag}/{code}: {level}");
            assert!(level.contains(&format!("```yaml\nchecks:\n  {code}: ")), "{tag}/{code}: {level}");
            assert!(!level.contains(&format!("{code}: {default}\n")), "{tag}/{code}: that changes nothing");
            assert!(level.contains(&format!("```yaml\nexceptions:\n  - rule: {code}\n    record: ")));
        }
    }
}

#[test]
fn what_is_told_of_levels_and_exceptions_can_be_written() {
    for tag in languages() {
        let told = said(&["--lang", tag, "figure-without-day"]);
        let fences: Vec<&str> =
            told.split("```yaml\n").filter_map(|part| Some(part.split_once("\n```")?.0)).collect();
        let [.., level, exception] = fences[..] else { panic!("{tag}: {told}") };
        let record =
            exception.split("record: ").nth(1).and_then(|rest| rest.lines().next()).expect("a record");
        let exception = exception.replace(record, "people");
        for (more, severity) in [(String::new(), Some(Severity::Error)), (exception, None)] {
            let about = format!("title: A\nlanguages: [en]\n{level}\n{more}\n");
            let site = MemoryWorkspace::new()
                .with("content/concept.yaml", about)
                .with("content/sources.yaml", "- id: census\n  title: Census\n")
                .with("content/01-a/index.md", "---\ntitle: A\n---\nText\n")
                .with(
                    "content/01-a/facts.yaml",
                    "- id: people\n  label: people\n  value: 12\n  source: census\n",
                );
            let found = judge(&site, "2025-06-01").found;
            let of_fact = found.iter().find(|one| one.code.name() == "figure-without-day");
            assert_eq!(of_fact.map(|one| one.severity), severity, "{tag}: {found:#?}");
            assert!(found.iter().all(|one| one.severity < Severity::Error || Some(one.severity) == severity));
        }
    }
}

#[test]
fn with_colours_headings_are_bold_and_files_set_in() {
    let styled = said(&["--lang", "en", "--color", "always", "raw-html"]);
    assert!(
        styled.starts_with("\u{1b}[1mHTML in a text\u{1b}[0m\n\nTexts are written in Markdown."),
        "{styled}"
    );
    let wrong =
        "\u{1b}[1mWrong\u{1b}[0m\n\n`content/03-transport/index.md`\n\n    ---\n    title: Transport\n";
    assert!(styled.contains(wrong), "{styled}");
    assert!(!styled.contains("```") && !styled.contains("\n#"), "{styled}");
}

#[test]
fn what_is_not_known_is_a_failure() {
    let output = explain(&["--lang", "en", "unknown_key"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(said.contains("`unknown-key`") && said.contains("`konzept explain`"), "{said}");
}
