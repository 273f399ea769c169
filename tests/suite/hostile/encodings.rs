//! Encodings through the whole program: what is wrong is told once, at its place, and the rest is checked.

use super::{errors, run, site};
use konzept::diagnostics::Diagnostic;
use konzept::pipeline::Kept;

fn places(outcome: &Kept) -> Vec<String> {
    let place = |one: &Diagnostic| {
        let span = one.span?;
        let file = outcome.sources.get(span.file)?;
        let at = file.position(span.start as usize);
        Some(format!("{}:{}:{} {}", file.path, at.line, at.column, one.code))
    };
    let wanted = |one: &&Diagnostic| one.severity == konzept::diagnostics::Severity::Error;
    outcome.findings.iter().filter(wanted).filter_map(place).collect()
}

/// Places are right in the first and the last line, behind values of several lines, with either end of line, with and
/// without a mark at the start, in every role a file can have.
#[test]
fn places_are_right_wherever_they_are() {
    let mut wrong = Vec::new();
    for mark in ["", "\u{feff}"] {
        for end in ["\n", "\r\n"] {
            for (path, lines, found) in [
                ("content/sources.yaml", &["- titel: Größe", "  title: A"][..], "1:3 unknown-key"),
                ("content/sources.yaml", &["- title: A", "- title: Größe", "  lizenc: B"], "3:3 unknown-key"),
                (
                    "content/sources.yaml",
                    &["- title: A", "  note: |", "    ä", "", "    ö", "  lizenc: B"],
                    "6:3 unknown-key",
                ),
                (
                    "content/sources.yaml",
                    &["- title: A", "  note: >-", "    ä", "    ö", "  lizenc: B"],
                    "5:3 unknown-key",
                ),
                ("content/sources.yaml", &["- title: \"ä", "    ö\"", "  lizenc: B"], "3:3 unknown-key"),
                ("content/sources.yaml", &["- title: ä", "    ö", "  lizenc: B"], "3:3 unknown-key"),
                ("content/sources.yaml", &["# ä", "- {title: ä, lizenc: B}"], "2:14 unknown-key"),
                ("content/sources.yaml", &["- title: A", "  url: ä b"], "2:8 invalid-url"),
                ("content/b.md", &["---", "titel: Größe", "title: B", "---", "B"], "2:1 unknown-key"),
                ("content/b.md", &["---", "title: |-", "  B", "sumary: ä", "---", "B"], "4:1 unknown-key"),
                ("content/b.md", &["---", "title: B", "---", "", "ä [[x]]"], "5:3 unknown-reference"),
                ("content/b.md", &["---", "title: B", "---", "ä", "", "[[x]] ö"], "6:1 unknown-reference"),
                ("content/b.md", &["---", "title: B", "---", "> ä", "> ö [[x]]"], "5:5 unknown-reference"),
                (
                    "content/b.md",
                    &["---", "title: B", "---", "- ä", "- ö", "  [[x]]"],
                    "6:3 unknown-reference",
                ),
                (
                    "content/01-a/pillars.yaml",
                    &["- title: A", "  text: |", "    ä", "", "    ö [[x]]"],
                    "5:7 unknown-reference",
                ),
                ("content/01-a/pillars.yaml", &["- title: A", "  text: ä [[x]]"], "2:11 unknown-reference"),
                (
                    "content/01-a/facts.de.yaml",
                    &["- id: b", "  label: ä", "- id: c"],
                    "3:7 orphan-translation",
                ),
            ] {
                let text = format!("{mark}{}", lines.join(end));
                for last in ["", end] {
                    let facts = "- {id: b, label: B, value: 1 %}\n";
                    let site =
                        site().with("content/01-a/facts.yaml", facts).with(path, format!("{text}{last}"));
                    let told = places(&run(&site));
                    if told != [format!("{path}:{found}")] {
                        wrong.push(format!(
                            "{mark:?} {end:?} {last:?} {path} {lines:?}: {told:?}, not {found}"
                        ));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_file_in_an_old_encoding_is_checked_all_the_same() {
    let outcome = run(&site()
        .with("content/actors.yaml", b"- id: a\n  name: Gr\xfcne Stadt\n  rolle: member\n".as_slice())
        .with(
            "content/01-a/index.md",
            b"---\ntitle: \xc4\nsumary: B\n---\n[[actor:a]] \xfc [[x]]\n".as_slice(),
        ));
    assert_eq!(
        places(&outcome),
        [
            "content/01-a/index.md:2:8 not-utf8",
            "content/01-a/index.md:3:1 unknown-key",
            "content/01-a/index.md:5:15 unknown-reference",
            "content/actors.yaml:2:11 not-utf8",
            "content/actors.yaml:3:3 unknown-key",
        ]
    );
    assert!(outcome.artifacts.is_none());
}

#[test]
fn tables_in_an_old_encoding_are_told_like_texts() {
    let table = b"Jahr;Gr\xf6\xdfe\n2023;1\n".as_slice();
    assert_eq!(errors(&run(&site().with("content/01-a/t.csv", table))), ["not-utf8 ö"]);
}
