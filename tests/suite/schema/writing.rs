//! The command: what it writes where, and what it refuses to.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

fn site() -> TempDir {
    let site = tempfile::tempdir().expect("a folder");
    let write = |path: &str, text: &str| {
        let path = site.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    write("content/concept.yaml", "title: A\nlanguages: [de]\n");
    write("content/sources.yaml", "- id: amt\n  title: Amt für Statistik\n");
    site
}

fn schema(site: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_konzept"));
    command.args(["--lang", "en", "--root"]).arg(site).arg("schema").args(arguments).env_clear();
    command.output().expect("the program")
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// All files below a folder with their bytes, but for what belongs to writing.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found: Vec<_> = walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).expect("below").to_string_lossy().into_owned();
            (path, fs::read(entry.path()).expect("a file"))
        })
        .filter(|(path, _)| !path.contains(".konzept/"))
        .collect();
    found.sort();
    found
}

#[test]
fn two_runs_write_the_same_bytes_and_the_second_nothing() {
    let (one, two) = (site(), site());
    for site in [&one, &two] {
        assert!(schema(site.path(), &[]).status.success());
    }
    assert_eq!(files(one.path()), files(two.path()));
    let again = schema(one.path(), &[]);
    assert!(said(&again).starts_with("no schema written"), "{}", said(&again));
    assert_eq!(files(one.path()), files(two.path()));
    let facts = fs::read_to_string(one.path().join(".konzept-schema/facts.json")).expect("a schema");
    assert!(facts.contains("\"Amt für Statistik\""), "{facts}");
}

#[test]
fn mistakes_of_the_content_are_no_hindrance() {
    let site = site();
    fs::write(site.path().join("content/sources.yaml"), "- id: amt\n  titel: A\n- id: Ä\n- titl: B\n")
        .expect("a file");
    fs::create_dir_all(site.path().join("content/01-a")).expect("a folder");
    fs::write(site.path().join("content/01-a/facts.yaml"), "- label: A: B\n").expect("a file");
    let output = schema(site.path(), &[]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("a reference to a fact may be anything"), "{}", said(&output));
    let read =
        |name: &str| fs::read_to_string(site.path().join(".konzept-schema").join(name)).expect("a schema");
    assert!(read("facts.json").contains("\"amt\""));
    assert!(
        read("challenges.json").contains("\"anyOf\": [\n        {\n          \"enum\": []"),
        "{}",
        read("challenges.json")
    );
    // Even when the concept itself is no YAML, in the language asked for.
    fs::write(site.path().join("content/concept.yaml"), "title: A: B\n").expect("a file");
    assert!(schema(site.path(), &[]).status.success());
    assert!(read("facts.json").contains("\"amt\""));
}

#[test]
fn outside_the_site_only_what_is_named_is_written() {
    let (site, other) = (site(), tempfile::tempdir().expect("a folder"));
    let out = other.path().join("schemas");
    let output = schema(site.path(), &[out.to_str().expect("a path")]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(out.join("facts.json").is_file());
    assert!(!site.path().join(".vscode").exists() && !site.path().join(".konzept-schema").exists());
    assert!(said(&output).contains("`.vscode/settings.json` stayed as it is"), "{}", said(&output));
}

#[test]
fn foreign_files_and_sources_are_left_alone() {
    let site = site();
    for folder in [".", "content", "content/x", ".."] {
        let output = schema(site.path(), &[folder]);
        assert_eq!(output.status.code(), Some(2), "{folder}: {}", said(&output));
        assert!(said(&output).contains("konzept schema .konzept-schema"), "{}", said(&output));
    }
    fs::create_dir(site.path().join("mine")).expect("a folder");
    fs::write(site.path().join("mine/facts.json"), "{}").expect("a file");
    let output = schema(site.path(), &["mine"]);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    assert_eq!(fs::read_to_string(site.path().join("mine/facts.json")).expect("a file"), "{}");
    assert_eq!(files(site.path()).len(), 3);
}

#[cfg(unix)]
#[test]
fn no_link_leads_out_of_the_site() {
    use std::os::unix::fs::symlink;
    let (site, other) = (site(), tempfile::tempdir().expect("a folder"));
    symlink(other.path(), site.path().join(".konzept-schema")).expect("a link");
    let output = schema(site.path(), &[]);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    fs::remove_file(site.path().join(".konzept-schema")).expect("no link");

    // One that leads nowhere yet is as bad.
    symlink(other.path().join("x"), site.path().join(".konzept-schema")).expect("a link");
    assert_eq!(schema(site.path(), &[]).status.code(), Some(2));
    fs::remove_file(site.path().join(".konzept-schema")).expect("no link");

    fs::create_dir(site.path().join("a")).expect("a folder");
    symlink(other.path(), site.path().join("a/b")).expect("a link");
    assert_eq!(schema(site.path(), &["a/b/c"]).status.code(), Some(2));

    // Settings that lie elsewhere are somebody's arrangement.
    symlink(other.path(), site.path().join(".vscode")).expect("a link");
    let output = schema(site.path(), &[]);
    assert!(
        output.status.success() && said(&output).contains("cannot be changed safely"),
        "{}",
        said(&output)
    );
    assert!(said(&output).contains("\".konzept-schema/facts.json\": ["));
    assert!(files(other.path()).is_empty(), "{:?}", files(other.path()));
}

#[test]
fn settings_are_replaced_in_one_step_and_leave_nothing_behind() {
    let site = site();
    let folder = site.path().join(".vscode");
    fs::create_dir(&folder).expect("a folder");
    fs::write(folder.join("settings.json"), "{\n  // mine\n  \"a\": 1\n}\n").expect("a file");
    // What a killed run left.
    fs::write(folder.join(".konzept-settings.tmp"), "half").expect("a file");
    assert!(schema(site.path(), &[]).status.success());
    let names: Vec<String> = files(&folder).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["settings.json"]);
    let text = fs::read_to_string(folder.join("settings.json")).expect("a file");
    assert!(text.starts_with("{\n  // mine\n  \"a\": 1,\n  \"yaml.schemas\": {"), "{text}");
}

#[test]
fn a_new_concept_has_its_schemas_and_every_file_names_its_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("new");
    let mut command = Command::new(env!("CARGO_BIN_EXE_konzept"));
    let output = command.args(["--lang", "de", "init"]).arg(&root).output().expect("the program");
    assert!(output.status.success(), "{}", said(&output));
    let mut named = 0;
    for (path, bytes) in files(&root) {
        if !path.ends_with(".yaml") {
            continue;
        }
        let text = String::from_utf8(bytes).expect("UTF-8");
        let line = text.lines().next().expect("a line");
        let schema = line.strip_prefix("# yaml-language-server: $schema=").expect("a modeline");
        let schema = root.join(&path).parent().expect("a folder").join(schema);
        assert!(schema.is_file(), "{path}: {line}");
        named += 1;
    }
    assert!(named > 10, "{named} files name their schema");
    assert!(root.join(".vscode/settings.json").is_file());
    let again = schema(&root, &[]);
    assert!(again.status.success());
}
