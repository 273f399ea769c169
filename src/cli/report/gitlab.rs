//! For GitLab: a Code Quality report, shown in merge requests.

use super::finding::Finding;
use super::report::Report;
use crate::diagnostics::Severity;
use serde_json::{Value, json};

/// Where a finding is shown that has no place: GitLab takes none without.
const NOWHERE: &str = "content/concept.yaml";

/// The report as one JSON array.
pub fn written(report: &Report) -> String {
    let issues = Value::from_iter(report.findings.iter().map(issue));
    format!("{issues:#}\n")
}

fn issue(finding: &Finding) -> Value {
    let place = finding.place.as_ref();
    let line = place.and_then(|place| place.range).map_or(1, |(start, _)| start.line);
    json!({
        "description": finding.said(),
        "check_name": finding.code,
        "fingerprint": finding.fingerprint,
        "severity": match finding.severity {
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Note => "info",
        },
        "location": {
            "path": place.map_or(NOWHERE, |place| &place.path),
            "lines": { "begin": line },
        },
    })
}
