//! For code scanning and editors: SARIF 2.1.0.

use super::finding::{Finding, name};
use super::place::Place;
use super::report::Report;
use crate::i18n::{Pack, explanation, explanation_reason, explanation_title};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// What paths are relative to: the root of the site, which readers of SARIF know by this name.
const ROOT: &str = "%SRCROOT%";

/// The report as one SARIF log with one run.
pub fn written(report: &Report) -> String {
    let codes: BTreeSet<&str> = report.findings.iter().map(|finding| finding.code).collect();
    let rules: Vec<Value> = codes.iter().map(|code| rule(code, report.words)).collect();
    let results: Vec<Value> = report.findings.iter().map(|finding| result(finding, &codes)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "language": report.words.language.primary(),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

/// A code with its explanation.
fn rule(code: &str, words: &Pack) -> Value {
    let Some(page) = explanation(code, &words.language) else { return json!({ "id": code }) };
    json!({
        "id": code,
        "shortDescription": { "text": explanation_title(page) },
        "fullDescription": { "text": explanation_reason(page) },
        "help": { "text": page, "markdown": page },
    })
}

fn result(finding: &Finding, codes: &BTreeSet<&str>) -> Value {
    let locations: Vec<Value> =
        finding.place.iter().map(|place| json!({ "physicalLocation": physical(place) })).collect();
    let related = finding.related.iter().enumerate().map(|(id, (place, label))| {
        let mut location = Map::new();
        location.insert("id".to_owned(), json!(id));
        location.insert("physicalLocation".to_owned(), physical(place));
        if let Some(label) = label {
            location.insert("message".to_owned(), json!({ "text": label }));
        }
        Value::Object(location)
    });
    let mut result = json!({
        "ruleId": finding.code,
        "ruleIndex": codes.iter().position(|code| *code == finding.code),
        "level": name(finding.severity),
        "message": { "text": finding.said() },
        "locations": locations,
        "relatedLocations": related.collect::<Vec<_>>(),
        "partialFingerprints": { "konzept/v1": finding.fingerprint },
    });
    if let (Some((place, text)), Some(result)) = (&finding.fix, result.as_object_mut()) {
        result.insert("fixes".to_owned(), json!([fix(place, text)]));
    }
    result
}

fn fix(place: &Place, text: &str) -> Value {
    let physical = physical(place);
    json!({ "artifactChanges": [{
        "artifactLocation": physical["artifactLocation"],
        "replacements": [{ "deletedRegion": physical["region"], "insertedContent": { "text": text } }],
    }] })
}

fn physical(place: &Place) -> Value {
    let mut physical = Map::new();
    physical.insert("artifactLocation".to_owned(), json!({ "uri": uri(&place.path), "uriBaseId": ROOT }));
    if let Some((start, end)) = place.range {
        let region = json!({
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        });
        physical.insert("region".to_owned(), region);
    }
    Value::Object(physical)
}

/// A path as a relative URI: what is not plain stands there byte for byte.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    path.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
