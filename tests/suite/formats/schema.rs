//! Reports on every finding there is, in every language, against the schemas of their formats.
//!
//! Ours lies in `docs`. GitLab has none; what its manual asks for stands here as one. That of SARIF is not in this
//! repository: the documents are written to a folder, and `tests/run` holds them against the schema.

use super::troubled::Troubled;
use crate::rules::{explanations, findings};
use konzept::check;
use konzept::cli::report::{Format, Report};
use konzept::diagnostics::CODES;
use konzept::discover::{MemoryWorkspace, Workspace};
use konzept::i18n::{languages, pack};
use konzept::pipeline::{self, Outcome, Request};
use konzept::value::Language;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Where SARIF is written for `tests/run`.
const SARIF: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/sarif");

fn outcome(site: &dyn Workspace) -> Outcome {
    let fallback = Language::parse("en").expect("a tag");
    let date = "2025-06-01".parse().expect("a day");
    pipeline::judge(site, &Request { date, base_url: None, drafts: false, strict: false, fallback })
}

/// Every code is found in one of them; the last is sound.
fn outcomes() -> Vec<Outcome> {
    let [wrong, right] = explanations::sites();
    let sound = right.into_iter().next_back().expect("a right example");
    let mut all: Vec<Outcome> = findings::wrong_sites().chain(wrong).map(|site| outcome(&site)).collect();
    all.push(outcome(&Troubled(MemoryWorkspace::new().with("content/concept.yaml", "title: A\n"))));
    let found: BTreeSet<&str> =
        all.iter().flat_map(|one| &one.findings).map(|finding| finding.code.name()).collect();
    let codes: BTreeSet<&str> = CODES.iter().map(|code| code.name()).chain(check::codes()).collect();
    assert_eq!(
        codes.difference(&found).collect::<Vec<_>>(),
        Vec::<&&str>::new(),
        "codes that nobody reports"
    );
    all.push(outcome(&sound));
    assert!(all.last().is_some_and(|sound| sound.findings.is_empty()), "nothing found is a document, too");
    all
}

/// The documents of a format, each with a name.
fn documents(format: Format, outcomes: &[Outcome]) -> Vec<(String, String)> {
    let written = format.writer().expect("a format for machines");
    let each = |tag: &'static str| {
        let words = pack(&Language::parse(tag).expect("a tag"));
        outcomes
            .iter()
            .enumerate()
            .map(move |(at, outcome)| (format!("{tag}-{at:03}"), written(&Report::of(outcome, words, false))))
    };
    languages().flat_map(each).collect()
}

#[test]
fn json_fits_its_schema() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/report.schema.json");
    let mut schema: Value =
        serde_json::from_str(&fs::read_to_string(path).expect("the schema")).expect("a schema in JSON");
    close(&mut schema);
    fit(Format::Json, &schema);
    let nothing = json!({ "version": 2, "findings": [{}], "summary": {} });
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    assert!(validator.iter_errors(&nothing).count() > 10, "the schema refuses what is no report");
}

#[test]
fn code_quality_is_what_gitlab_asks_for() {
    let text = json!({ "type": "string", "minLength": 1 });
    let schema = json!({ "type": "array", "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": text,
            "check_name": text,
            "fingerprint": text,
            "severity": { "enum": ["info", "minor", "major", "critical", "blocker"] },
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": { "type": "string", "pattern": "^[^./]" },
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": { "begin": { "type": "integer", "minimum": 1 } },
                    },
                },
            },
        },
    } });
    for (name, report) in fit(Format::Gitlab, &schema) {
        let issues = report.as_array().expect("an array");
        let fingerprints: BTreeSet<&str> =
            issues.iter().filter_map(|issue| issue["fingerprint"].as_str()).collect();
        assert_eq!(fingerprints.len(), issues.len(), "{name}: GitLab shows one of each fingerprint");
    }
}

/// Holds all documents of a format against a schema, and hands them on.
fn fit(format: Format, schema: &Value) -> Vec<(String, Value)> {
    let validator = jsonschema::validator_for(schema).expect("a schema");
    let (mut wrong, mut reports) = (String::new(), Vec::new());
    for (name, document) in documents(format, &outcomes()) {
        let report: Value = serde_json::from_str(&document).expect("JSON");
        for error in validator.iter_errors(&report) {
            wrong.push_str(&format!("{name}: {} at {}\n", error, error.instance_path()));
        }
        reports.push((name, report));
    }
    assert!(wrong.is_empty(), "{format:?} is not what its schema says:\n{wrong}");
    reports
}

/// Forbids fields that a schema does not name: readers have to pass over them, but we have to tell of them.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(inside) => {
            inside.values_mut().for_each(close);
            if inside.get("properties").is_some_and(Value::is_object) {
                inside.insert("additionalProperties".to_owned(), Value::Bool(false));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}

#[test]
fn sarif_is_there_to_be_held_against_its_schema() {
    let outcomes = outcomes();
    let related = |one: &Outcome| one.findings.iter().any(|finding| !finding.related.is_empty());
    assert!(outcomes.iter().any(related), "a finding with a second place");
    let _ = fs::remove_dir_all(SARIF);
    fs::create_dir_all(SARIF).expect("a folder");
    for (name, document) in documents(Format::Sarif, &outcomes) {
        fs::write(Path::new(SARIF).join(name).with_extension("sarif"), document).expect("a document");
    }
}
