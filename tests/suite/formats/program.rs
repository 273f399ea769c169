//! What reaches standard output, and how the program ends.

use super::site::files;
use std::fs;
use std::process::{Command, Output};
use tempfile::TempDir;

fn site(text: &str, without: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in files(text).into_iter().filter(|(path, _)| *path != without) {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    folder
}

fn run(site: &TempDir, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_konzept"))
        .args(arguments)
        .args(["--date", "2025-06-01", "--lang", "en", "--root"])
        .arg(site.path())
        .output()
        .expect("the program")
}

fn json(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout).expect("one JSON document and nothing else")
}

#[test]
fn standard_output_holds_the_document_alone() {
    let wrong = site("As [[nobody]] says.\n", "");
    for format in ["json", "gitlab", "sarif"] {
        let output = run(&wrong, &["check", "--format", format]);
        json(&output);
        assert_eq!(output.status.code(), Some(1), "{format}");
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        assert!(said.starts_with("2 errors. Begin with ") && said.lines().count() == 1, "{said}");
    }
}

#[test]
fn a_build_reports_and_publishes() {
    let right = site("As counted.\n", "content/sources.yaml");
    let output = run(&right, &["build", "--format", "json"]);
    assert_eq!(json(&output)["findings"], serde_json::json!([]));
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(said.contains(" files written"), "{said}");
    assert!(right.path().join("public/index.html").is_file());
}

#[test]
fn nothing_found_is_a_document_too() {
    let right = site("As counted.\n", "content/sources.yaml");
    for (format, document) in
        [("github", ""), ("gitlab", "[]\n"), ("markdown", "## konzept: nothing to complain about\n")]
    {
        let output = run(&right, &["check", "--format", format]);
        assert_eq!(String::from_utf8_lossy(&output.stdout), document, "{format}");
        assert_eq!(output.status.code(), Some(0), "{format}");
    }
}

#[test]
fn what_cannot_run_reports_nothing() {
    let nothing = tempfile::tempdir().expect("a folder");
    let output = run(&nothing, &["check", "--format", "json"]);
    assert!(output.stdout.is_empty());
    assert_eq!(output.status.code(), Some(2));
}
