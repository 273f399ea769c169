//! For GitHub Actions: workflow commands, which become annotations.

use super::finding::Finding;
use super::report::Report;
use crate::diagnostics::Severity;

/// The report as workflow commands, one a line.
pub fn written(report: &Report) -> String {
    report.findings.iter().map(command).collect()
}

fn command(finding: &Finding) -> String {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = Vec::new();
    if let Some(place) = &finding.place {
        properties.push(format!("file={}", property(&place.path)));
        if let Some((start, end)) = place.range {
            properties.push(format!("line={},endLine={}", start.line, end.line));
            // GitHub refuses columns of a place that spans lines.
            if start.line == end.line {
                properties.push(format!("col={},endColumn={}", start.column, end.column));
            }
        }
    }
    properties.push(format!("title={}", property(finding.code)));
    format!("::{command} {}::{}\n", properties.join(","), message(&finding.said()))
}

/// A text after the second pair of colons.
fn message(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A text that colons and commas would end.
fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}
