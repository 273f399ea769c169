//! The formats a report can have.

use super::report::Report;
use super::{github, gitlab, json, markdown, sarif};
use clap::ValueEnum;

/// How findings are told; whom each is for is said in the words files (`cli-argument-format-NAME`). A new format is a file, a variant and a row in [`Format::writer`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Human,
    Json,
    Github,
    Gitlab,
    Sarif,
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
