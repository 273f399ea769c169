//! For comments on merge and pull requests: a heading with the counts, and a table.

use super::finding::{Finding, name};
use super::report::Report;
use crate::i18n::Pack;

/// The report as a piece of Markdown.
pub fn written(report: &Report) -> String {
    let mut out = format!("## konzept: {}\n", escaped(&report.counts));
    if let Some(next) = &report.next {
        out.push_str(&format!("\n{}\n", escaped(next)));
    }
    if !report.findings.is_empty() {
        let column = |key| report.words.say(key, &[]);
        let columns = ["summary-place", "summary-severity", "summary-finding", "summary-step"].map(column);
        out.push_str(&format!("\n| {} |\n|---|---|---|---|\n", columns.join(" | ")));
        out.extend(report.findings.iter().map(|finding| row(finding, report.words)));
    }
    out
}

fn row(finding: &Finding, words: &Pack) -> String {
    let place = finding.place.as_ref().map(ToString::to_string).unwrap_or_default();
    let severity = words.say(&format!("severity-{}", name(finding.severity)), &[]);
    let help = finding.help.as_deref().unwrap_or_default();
    let cells = [&place, &severity, &finding.headline, help].map(escaped);
    format!("| {} |\n", cells.join(" | "))
}

/// A text that reads in a cell of a table as it is: content has no say in how a comment looks.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if "\\`*_[]<>|~&#!$".contains(c) {
            out.push('\\');
        }
        out.push(if c.is_control() { ' ' } else { c });
    }
    out
}
