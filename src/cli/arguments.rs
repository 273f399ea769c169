//! What can be asked of the program.
//!
//! What everything means is said in the language of whoever asks: `cli-command-NAME` and `cli-argument-NAME` in the words
//! files, put in by `usage`. So nothing here carries a comment that would become a help text.

use super::report::Format;
use crate::stub::{Given, What};
use crate::value::Language;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// A whole command line.
#[derive(Debug, Parser)]
#[command(version, disable_help_subcommand = true, max_term_width = 100)]
pub struct Arguments {
    #[arg(long, default_value = ".", global = true)]
    pub root: PathBuf,
    #[arg(long, global = true, value_parser = super::language::parse)]
    pub lang: Option<Language>,
    #[arg(long, value_enum, default_value_t = Colour::Auto, global = true)]
    pub color: Colour,
    #[command(subcommand)]
    pub command: Command,
}

/// When to colour messages.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Colour {
    Auto,
    Always,
    Never,
}

impl Colour {
    /// Whether to colour, given whether messages go to a terminal.
    pub fn wanted(self, terminal: bool) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
        }
    }
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    Build(Build),
    Check(OnlyCheck),
    Serve(Serve),
    Init(Init),
    New(New),
    Schema(Schema),
    Explain(Explain),
}

/// How to check.
#[derive(Debug, Args)]
pub struct Check {
    #[arg(long)]
    pub base_url: Option<String>,
    #[arg(long)]
    pub date: Option<jiff::civil::Date>,
    #[arg(long)]
    pub strict: bool,
    #[arg(long)]
    pub drafts: bool,
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    #[arg(long, value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: Option<u16>,
}

/// How to check without building.
#[derive(Debug, Args)]
pub struct OnlyCheck {
    #[arg(long)]
    pub fix: bool,
    #[command(flatten)]
    pub check: Check,
}

/// How to build.
#[derive(Debug, Args)]
pub struct Build {
    #[arg(long, default_value = "public")]
    pub out: PathBuf,
    #[command(flatten)]
    pub check: Check,
}

/// How to show the site.
#[derive(Debug, Args)]
pub struct Serve {
    #[arg(long, default_value_t = 4000)]
    pub port: u16,
    #[arg(long, default_value = "127.0.0.1")]
    pub host: std::net::IpAddr,
    #[arg(long)]
    pub open: bool,
    #[arg(long)]
    pub out: Option<PathBuf>,
    #[arg(long)]
    pub date: Option<jiff::civil::Date>,
    #[arg(long)]
    pub drafts: bool,
}

/// How to begin.
#[derive(Debug, Args)]
pub struct Init {
    pub dir: PathBuf,
}

/// What to begin.
#[derive(Debug, Args)]
pub struct New {
    #[arg(value_parser = kinds())]
    pub what: What,
    pub title: String,
    #[arg(value_parser = given)]
    pub values: Vec<Given>,
    #[arg(long = "in")]
    pub chapter: Option<String>,
}

fn kinds() -> impl TypedValueParser<Value = What> {
    PossibleValuesParser::new(What::names()).try_map(|name| What::named(&name).ok_or("no such kind"))
}

fn given(text: &str) -> Result<Given, String> {
    Given::parse(text).ok_or_else(|| "it has the form KEY=VALUE".to_owned())
}

/// What to explain.
#[derive(Debug, Args)]
pub struct Explain {
    pub code: Option<String>,
}

/// How to help editors.
#[derive(Debug, Args)]
pub struct Schema {
    #[arg(default_value = super::schema::FOLDER)]
    pub dir: PathBuf,
}
