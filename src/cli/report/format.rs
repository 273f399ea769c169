//! The formats a report can have.

use super::report::Report;
use super::{github, gitlab, json, markdown, sarif};
use clap::ValueEnum;

/// How findings are told. A new format is a file, a variant and a row in [`Format::writer`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people at a terminal
    Human,
    /// For scripts, see docs/report-format.md
    Json,
    /// Annotations in GitHub Actions
    Github,
    /// A Code Quality report for GitLab
    Gitlab,
    /// SARIF 2.1.0, for code scanning and editors
    Sarif,
    /// A summary for comments
    Markdown,
}

impl Format {
    /// How the document is written; none for people, to whom findings are drawn as they are.
    pub fn writer(self) -> Option<fn(&Report) -> String> {
        match self {
            Self::Human => None,
            Self::Json => Some(json::written),
            Self::Github => Some(github::written),
            Self::Gitlab => Some(gitlab::written),
            Self::Sarif => Some(sarif::written),
            Self::Markdown => Some(markdown::written),
        }
    }
}
