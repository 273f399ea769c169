//! Each format on the same mistakes.

use super::site::{PAGE, written, written_with_fix};
use konzept::cli::report::Format;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const TEXT: &str = "As [[nobody|50 % of us]] says.\n\nÄ [[a_b]] | c.\n";

fn parsed(format: Format) -> Value {
    serde_json::from_str(&written(format, TEXT)).expect("JSON")
}

#[test]
fn json_holds_sentences_and_places() {
    let report = parsed(Format::Json);
    assert_eq!(report["version"], 1);
    assert_eq!(report["summary"], json!({ "errors": 3, "warnings": 0, "notes": 0, "left_out": 0 }));
    let findings = report["findings"].as_array().expect("findings");
    let second =
        findings.iter().find(|one| one["headline"] == "`a_b` does not exist").expect("the reference");
    assert_eq!(second["path"], PAGE);
    assert_eq!(second["start"], json!({ "line": 7, "column": 3 }));
    assert_eq!(second["end"], json!({ "line": 7, "column": 10 }));
    assert_eq!(second["severity"], "error");
    let twice = findings.iter().find(|one| one["code"] == "duplicate-id").expect("the clash of two names");
    assert_eq!(twice["related"][0]["path"], "content/sources.yaml");
    assert!(twice["related"][0]["label"].is_string());
}

#[test]
fn a_certain_correction_is_carried() {
    let report: Value = serde_json::from_str(&written_with_fix(Format::Sarif, TEXT)).expect("JSON");
    let results = report["runs"][0]["results"].as_array().expect("results");
    let fixes: Vec<&Value> = results.iter().filter_map(|result| result.get("fixes")).collect();
    let region = json!({ "startLine": 1, "startColumn": 3, "endLine": 1, "endColumn": 7 });
    let replacement = json!({ "deletedRegion": region, "insertedContent": { "text": "long" } });
    assert_eq!(fixes.len(), 1);
    assert_eq!(fixes[0][0]["artifactChanges"][0]["replacements"], json!([replacement]));
}

#[test]
fn json_is_what_its_document_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("docs/report-format.md")).expect("the document");
    let (_, after) = text.split_once("<!-- FIELDS -->\n").expect("a table of fields");
    let rows = after.lines().take_while(|line| line.starts_with('|')).skip(2);
    let told: BTreeSet<&str> = rows.filter_map(|row| row.split('`').nth(1)).collect();
    let report = serde_json::from_str(&written_with_fix(Format::Json, TEXT)).expect("JSON");
    let mut fields = BTreeSet::new();
    gather(&report, "", &mut fields);
    assert_eq!(told, fields.iter().map(String::as_str).collect());
}

/// The fields of a document, as `findings[].start.line`.
fn gather(value: &Value, path: &str, fields: &mut BTreeSet<String>) {
    match value {
        Value::Object(inside) => {
            for (key, value) in inside {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                gather(value, &path, fields);
                fields.insert(path);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, &format!("{path}[]"), fields)),
        _ => {}
    }
}

#[test]
fn github_escapes_what_ends_a_command() {
    let commands = written(Format::Github, TEXT);
    let first = commands.lines().find(|line| line.contains("`nobody`")).expect("the reference");
    assert!(
        first.starts_with(
            "::error file=content/01-a%2Cb/index.md,line=5,endLine=5,col=4,endColumn=25,title=unknown-reference::\
             `nobody` does not exist. "
        ),
        "{first}"
    );
    assert!(commands.lines().all(|line| line.starts_with("::error ")), "{commands}");
    let percent = written(Format::Github, "As [[50 %: x|y]].\n");
    assert!(percent.contains("`50 %25: x`"), "{percent}");
}

#[test]
fn gitlab_gets_all_that_it_asks_for() {
    let issues = parsed(Format::Gitlab);
    let issues = issues.as_array().expect("an array");
    assert_eq!(issues.len(), 3);
    for issue in issues {
        for key in ["description", "check_name", "fingerprint"] {
            assert!(issue[key].as_str().is_some_and(|text| !text.is_empty()), "{issue}");
        }
        assert_eq!(issue["severity"], "major");
        assert!(issue["location"]["path"].as_str().is_some_and(|path| path.starts_with("content/")));
        assert!(issue["location"]["lines"]["begin"].as_u64() > Some(0));
    }
}

#[test]
fn sarif_refers_to_its_rules_and_files() {
    let log = parsed(Format::Sarif);
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let results = run["results"].as_array().expect("results");
    assert_eq!(results.len(), 3);
    for result in results {
        let rule = usize::try_from(result["ruleIndex"].as_u64().expect("a number")).expect("small");
        assert_eq!(run["tool"]["driver"]["rules"][rule]["id"], result["ruleId"]);
        assert_eq!(result["level"], "error");
        assert!(result["message"]["text"].is_string());
        assert!(result["partialFingerprints"]["konzept/v1"].is_string());
    }
    let place = |result: &Value| result["locations"][0]["physicalLocation"].clone();
    let first = place(&results[0]);
    assert_eq!(first["artifactLocation"]["uri"], "content/01-a%2Cb/index.md");
    assert_eq!(first["artifactLocation"]["uriBaseId"], "%SRCROOT%");
    assert_eq!(first["region"], json!({ "startLine": 5, "startColumn": 4, "endLine": 5, "endColumn": 25 }));
    let twice = results.iter().find(|result| result["ruleId"] == "duplicate-id").expect("the clash");
    let other = &twice["relatedLocations"][0]["physicalLocation"];
    assert_eq!(other["artifactLocation"]["uri"], "content/sources.yaml");
}

#[test]
fn sarif_explains_its_rules() {
    let log = parsed(Format::Sarif);
    let driver = &log["runs"][0]["tool"]["driver"];
    assert_eq!(driver["language"], "en");
    let rules = driver["rules"].as_array().expect("rules");
    assert!(!rules.is_empty());
    for rule in rules {
        let text = |pointer: &str| rule.pointer(pointer).and_then(Value::as_str).expect(pointer);
        let page = text("/help/markdown");
        assert!(page.starts_with(&format!("# {}\n", text("/shortDescription/text"))), "{page}");
        assert!(page.contains("\n## Wrong\n") && page.contains("\n## Right\n"), "{page}");
        assert_eq!(text("/help/text"), page);
        let reason = text("/fullDescription/text");
        assert!(!reason.is_empty() && !reason.contains(['\n', '#']), "{reason}");
        assert!(rule.get("helpUri").is_none());
    }
}

#[test]
fn markdown_shows_content_as_it_is() {
    let summary = written(Format::Markdown, "As [[a|<b>]] and [[x`y]].\n");
    assert!(
        summary.starts_with("## konzept: 4 errors\n\nBegin with content/01-a,b/index.md:5:4."),
        "{summary}"
    );
    let rows: Vec<&str> = summary.lines().filter(|line| line.starts_with('|')).collect();
    assert_eq!(rows[..2], ["| Place | Severity | Finding | Next step |", "|---|---|---|---|"]);
    assert_eq!(rows.len(), 6);
    for row in rows {
        let bare = row.replace("\\|", "").replace("\\`", "");
        assert_eq!(bare.matches('|').count(), 5, "{row}");
        assert!(!bare.contains('`'), "{row}");
    }
    assert!(summary.contains("\\`x\\`y\\`"), "{summary}");
}

#[test]
fn every_format_says_the_same_twice() {
    for format in [Format::Json, Format::Github, Format::Gitlab, Format::Sarif, Format::Markdown] {
        assert_eq!(written(format, TEXT), written(format, TEXT), "{format:?}");
    }
    assert!(Format::Human.writer().is_none());
}
