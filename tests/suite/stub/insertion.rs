//! Records into files of every form.

use super::{added, changed, errors, planned, wish};
use konzept::discover::MemoryWorkspace;
use konzept::stub::{Refusal, What};

fn site(path: &str, text: &str) -> MemoryWorkspace {
    MemoryWorkspace::new()
        .with("content/concept.yaml", "title: A\nlanguages: [de]\n")
        .with("content/01-zahlen/index.md", "---\ntitle: Zahlen\n---\n")
        .with(path, text)
}

/// A file of sources, and what it becomes.
fn source(before: &str) -> Result<String, Refusal> {
    let site = site("content/sources.yaml", before);
    let what = What::named("source").expect("a kind");
    let edits = planned(&site, &wish(what, "Register", None, &["cycle=yearly"]))?;
    let [edit] = edits.as_slice() else { panic!("{edits:?}") };
    assert_eq!(errors(&changed(&site, &edits)), Vec::<&str>::new(), "{}", edit.after);
    let line = edit.after.lines().nth(edit.line - 1);
    assert!(line.is_some_and(|line| line.contains("- ") && line.contains("id: register")), "{line:?}");
    if !before.contains('[') {
        assert!(added(edit).is_some(), "{}", edit.after);
    }
    Ok(edit.after.clone())
}

const RECORD: &str = "- id: register\n  title: Register\n  # publisher:\n  # url:\n  # licence:\n  # retrieved:\n  \
                      cycle: yearly\n";

#[test]
fn files_of_every_form_take_a_record() {
    let spaced = format!("\n{RECORD}");
    let deep = RECORD.lines().map(|line| format!("  {line}\n")).collect::<String>();
    let wide = RECORD.replace("- id", "-   id").replace("\n  ", "\n    ");
    for (before, after) in [
        ("", RECORD.to_owned()),
        ("\u{feff}", format!("\u{feff}{RECORD}")),
        ("# Quellen\n", format!("# Quellen\n{RECORD}")),
        ("# Quellen", format!("# Quellen\n{RECORD}")),
        ("---\n# Quellen\n", format!("---\n# Quellen\n{RECORD}")),
        ("[]\n", RECORD.to_owned()),
        ("[]", RECORD.to_owned()),
        ("# Noch keine\n[ ]\n# Ende\n", format!("# Noch keine\n{RECORD}# Ende\n")),
        ("- title: A\n", format!("- title: A\n{spaced}")),
        ("- title: A", format!("- title: A\n{spaced}")),
        ("- title: A\n\n", format!("- title: A\n\n{RECORD}")),
        ("- title: A\n# Ende\n", format!("- title: A\n# Ende\n{spaced}")),
        ("- title: A\n- title: B\n", format!("- title: A\n- title: B\n{RECORD}")),
        ("- title: A\n\n# b\n- title: B\n", format!("- title: A\n\n# b\n- title: B\n{spaced}")),
        ("  - title: A\n  - title: B\n", format!("  - title: A\n  - title: B\n{deep}")),
        ("-   title: A\n-   title: B\n", format!("-   title: A\n-   title: B\n{wide}")),
        ("-\n  title: A\n", format!("-\n  title: A\n{spaced}")),
        ("- {title: A}\n- {title: B}\n", format!("- {{title: A}}\n- {{title: B}}\n{RECORD}")),
        ("- title: A\n...\n", format!("- title: A\n{spaced}...\n")),
        ("- title: |\n    A\n", format!("- title: |\n    A\n{spaced}")),
        ("\u{feff}- title: A\r\n", format!("\u{feff}- title: A\r\n{}", spaced.replace('\n', "\r\n"))),
    ] {
        assert_eq!(source(before), Ok(after), "{before:?}");
    }
}

#[test]
fn what_cannot_be_added_to_safely_is_left_and_the_record_told() {
    for before in ["[{title: A}]\n", "title: A\n", "~\n", "--- []\n", "[\n# keine\n]\n"] {
        let refused = source(before);
        assert!(
            matches!(&refused, Err(Refusal::ByHand { text, .. }) if text.starts_with("- id: register\n")),
            "{before:?}: {refused:?}"
        );
    }
    assert!(matches!(source("- title: [\n"), Err(Refusal::Unreadable { .. })));
}

#[test]
fn a_folder_of_records_gets_a_file() {
    let site = site("content/sources/a.yaml", "title: A\n");
    let what = What::named("source").expect("a kind");
    let edits = planned(&site, &wish(what, "Register", None, &[])).expect("a plan");
    assert_eq!(edits[0].path, "content/sources/register.yaml");
    assert_eq!(
        edits[0].after.lines().take(3).collect::<Vec<_>>(),
        ["# yaml-language-server: $schema=../../.s/sources.json", "- id: register", "  title: Register"]
    );
    assert_eq!(errors(&changed(&site, &edits)), Vec::<&str>::new());
}

#[test]
fn names_that_are_taken_get_a_number() {
    let site = site("content/sources.yaml", "- title: Register\n- title: Register 2\n");
    let id = |what: &str, title: &str, given: &[&str]| {
        let what = What::named(what).expect("a kind");
        planned(&site, &wish(what, title, None, given)).expect("a plan").remove(0).after
    };
    assert!(id("source", "Register", &[]).contains("- id: register-3\n"));
    // An actor of the same name would make wikilinks ambiguous; a chapter, too.
    assert!(id("actor", "Register", &["role=member"]).contains("- id: register-3\n"));
    assert!(id("actor", "Zahlen", &["role=member"]).contains("- id: zahlen-2\n"));
    assert!(id("source", "Zählung", &[]).contains("- id: zaehlung\n"));
}

#[test]
fn chapters_get_the_next_number() {
    let site = site("content/09-ende/index.md", "---\ntitle: Ende\n---\n")
        .with("content/09-ende/003-tief.md", "---\ntitle: Tief\n---\n")
        .with("content/kontakt/index.md", "---\ntitle: Kontakt\n---\n");
    let path = |title: &str, chapter| {
        planned(&site, &wish(What::Chapter, title, chapter, &[])).expect("a plan").remove(0).path
    };
    assert_eq!(path("Ausblick", None), "content/10-ausblick/index.md");
    assert_eq!(path("Ende", None), "content/10-ende-2/index.md");
    assert_eq!(path("Quellen", None), "content/10-quellen/index.md");
    assert_eq!(path("Sources", None), "content/10-sources/index.md");
    assert_eq!(path("Ausblick", Some("ende")), "content/09-ende/004-ausblick/index.md");
    assert_eq!(path("Ausblick", Some("content/kontakt/index.md")), "content/kontakt/01-ausblick/index.md");
    assert_eq!(
        path("Ausblick", Some("09-ende/003-tief.md")),
        "content/09-ende/003-tief/01-ausblick/index.md"
    );
}

#[test]
fn what_only_an_editor_knows_is_asked_for() {
    let site = site("content/actors.yaml", "- name: Verein\n  role: member\n");
    let asked = |what: &str| match planned(&site, &wish(What::named(what).expect("a kind"), "A", None, &[])) {
        Err(Refusal::Missing { keys, choices }) => (keys.join(" "), choices.join(" ")),
        other => panic!("{other:?}"),
    };
    assert_eq!(asked("measure"), ("actor".to_owned(), "verein".to_owned()));
    assert_eq!(asked("actor"), ("role".to_owned(), "managing member partner".to_owned()));
    assert_eq!(asked("fact"), ("value rank ratio statement".to_owned(), String::new()));
    assert_eq!(asked("change"), ("date".to_owned(), String::new()));
}
