//! For scripts: the format described in `docs/report-format.md`, which we keep.

use super::finding::{Finding, name};
use super::place::Place;
use super::report::Report;
use crate::diagnostics::{Position, Severity};
use serde_json::{Value, json};

/// Counted up when a script that reads the format has to change.
const VERSION: u32 = 1;

/// The report as one JSON document.
pub fn written(report: &Report) -> String {
    let document = json!({
        "version": VERSION,
        "findings": report.findings.iter().map(finding).collect::<Vec<_>>(),
        "summary": {
            "errors": report.count(Severity::Error),
            "warnings": report.count(Severity::Warning),
            "notes": report.count(Severity::Note),
            "left_out": report.left_out,
        },
    });
    format!("{document:#}\n")
}

fn finding(finding: &Finding) -> Value {
    let place = finding.place.as_ref();
    json!({
        "code": finding.code,
        "severity": name(finding.severity),
        "headline": finding.headline,
        "label": finding.label,
        "help": finding.help,
        "path": place.map(|place| &place.path),
        "start": place.and_then(start),
        "end": place.and_then(end),
        "related": finding.related.iter().map(related).collect::<Vec<_>>(),
        "fix": finding.fix.as_ref().map(fix),
        "fingerprint": finding.fingerprint,
    })
}

fn related((place, label): &(Place, Option<String>)) -> Value {
    json!({ "path": place.path, "start": start(place), "end": end(place), "label": label })
}

fn fix((place, text): &(Place, String)) -> Value {
    json!({ "path": place.path, "start": start(place), "end": end(place), "text": text })
}

fn start(place: &Place) -> Option<Value> {
    place.range.map(|(start, _)| position(start))
}

fn end(place: &Place) -> Option<Value> {
    place.range.map(|(_, end)| position(end))
}

fn position(position: Position) -> Value {
    json!({ "line": position.line, "column": position.column })
}
