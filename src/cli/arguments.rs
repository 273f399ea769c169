//! What can be asked of the program.

use super::report::Format;
use crate::stub::{Given, What};
use crate::value::Language;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Publishes an action concept: from a folder of Markdown and YAML to an accessible website.
#[derive(Debug, Parser)]
#[command(version, disable_help_subcommand = true, max_term_width = 100)]
pub struct Arguments {
    /// The folder of the site
    #[arg(long, value_name = "DIR", default_value = ".", global = true)]
    pub root: PathBuf,
    /// The language of messages: de or en [default: the environment's, else the concept's]
    #[arg(long, value_name = "LANG", global = true, value_parser = super::language::parse)]
    pub lang: Option<Language>,
    /// When to colour messages
    #[arg(long, value_enum, default_value_t = Colour::Auto, global = true)]
    pub color: Colour,
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

/// When to colour messages.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Colour {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
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
    /// Check the content and publish the site
    Build(Build),
    /// Check the content without writing the site
    Check(OnlyCheck),
    /// Show the site while it is being written
    Serve(Serve),
    /// Begin a new concept in an empty folder
    Init(Init),
    /// Begin a chapter, a record or a translation in the right place
    New(New),
    /// Help editors complete and explain while you type: JSON Schemas and settings
    Schema(Schema),
    /// Explain a message, with a wrong and a right example
    Explain(Explain),
}

/// How to check.
#[derive(Debug, Args)]
pub struct Check {
    /// Where the site will be published, for canonical links and the sitemap
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// The day of the edition, for reproducible builds [default: SOURCE_DATE_EPOCH, else today in UTC]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<jiff::civil::Date>,
    /// Treat warnings as errors
    #[arg(long)]
    pub strict: bool,
    /// Take drafts in
    #[arg(long)]
    pub drafts: bool,
    /// How to tell what was found; all but `human` as one document on standard output
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// How many threads to use [default: all]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: Option<u16>,
}

/// How to check without building.
#[derive(Debug, Args)]
pub struct OnlyCheck {
    /// Correct what has only one correction, in the files themselves; then check again
    #[arg(long)]
    pub fix: bool,
    /// How to check
    #[command(flatten)]
    pub check: Check,
}

/// How to build.
#[derive(Debug, Args)]
pub struct Build {
    /// Where to write the site, relative to the site's folder
    #[arg(long, value_name = "DIR", default_value = "public")]
    pub out: PathBuf,
    /// How to check
    #[command(flatten)]
    pub check: Check,
}

/// How to show the site.
#[derive(Debug, Args)]
pub struct Serve {
    /// The port; another one is taken when it is in use
    #[arg(long, value_name = "PORT", default_value_t = 4000)]
    pub port: u16,
    /// The address to listen on; on any other than this, everybody in the network can read the preview
    #[arg(long, value_name = "IP", default_value = "127.0.0.1")]
    pub host: std::net::IpAddr,
    /// Open the start page in the browser
    #[arg(long)]
    pub open: bool,
    /// Also write each good build into this folder, relative to the site's folder
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// The day of the edition [default: SOURCE_DATE_EPOCH, else today in UTC]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<jiff::civil::Date>,
    /// Take drafts in
    #[arg(long)]
    pub drafts: bool,
}

/// How to begin.
#[derive(Debug, Args)]
pub struct Init {
    /// A new or empty folder
    pub dir: PathBuf,
}

/// What to begin.
#[derive(Debug, Args)]
pub struct New {
    /// What it is
    #[arg(value_name = "KIND", value_parser = kinds())]
    pub what: What,
    /// What it is called; of a translation, its language
    pub title: String,
    /// Values it has from the start, such as `value=251.485`; the keys are those of the files
    #[arg(value_name = "KEY=VALUE", value_parser = given)]
    pub values: Vec<Given>,
    /// The chapter it belongs to; of a translation, the only one
    #[arg(long = "in", value_name = "CHAPTER")]
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
    /// The code of the message, as it stands in square brackets [default: list them all]
    pub code: Option<String>,
}

/// How to help editors.
#[derive(Debug, Args)]
pub struct Schema {
    /// Where to write the schemas, relative to the site's folder
    #[arg(default_value = super::schema::FOLDER)]
    pub dir: PathBuf,
}
