//! What is said of a command line that cannot be understood, in the language of whoever typed it.

use super::failure::Failure;
use super::usage;
use crate::i18n::Pack;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

/// What is wrong with a line, and what to type instead. Clap finds it; the sentences are ours.
pub fn failure(error: &Error, command: &Command, typed: &[String], words: &Pack) -> Failure {
    let of = |kind| error.get(kind).map(told).unwrap_or_default();
    let (argument, value) = (of(ContextKind::InvalidArg), of(ContextKind::InvalidValue));
    let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
        .into_iter()
        .find_map(|kind| error.get(kind).map(told));
    let values = of(ContextKind::ValidValue);
    let sub = command.get_subcommands().find(|sub| typed.iter().any(|word| word == sub.get_name()));
    let wanted = wanted(&argument, command, sub, words);
    let key = match error.kind() {
        ErrorKind::InvalidSubcommand => "failure-usage-command",
        ErrorKind::UnknownArgument if argument.starts_with('-') => "failure-usage-option",
        ErrorKind::UnknownArgument => "failure-usage-extra",
        ErrorKind::InvalidValue if value.is_empty() => "failure-usage-no-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "failure-usage-value",
        ErrorKind::TooManyValues => "failure-usage-needless-value",
        ErrorKind::ArgumentConflict => "failure-usage-twice",
        ErrorKind::MissingRequiredArgument => "failure-usage-missing",
        ErrorKind::MissingSubcommand => "failure-usage-no-command",
        ErrorKind::InvalidUtf8 => "failure-usage-not-text",
        _ => "failure-usage",
    };
    let help = match (&near, &wanted) {
        (Some(_), _) => "help-near",
        (None, Some(_)) => "help-wanted",
        (None, None) if !values.is_empty() => "help-values",
        (None, None) => "help",
    };
    let ask =
        sub.map_or_else(|| "konzept --help".to_owned(), |sub| format!("konzept {} --help", sub.get_name()));
    let facts = vec![
        ("argument", argument),
        ("value", if value.is_empty() { of(ContextKind::InvalidSubcommand) } else { value }),
        ("values", values),
        ("near", near.unwrap_or_default()),
        ("wanted", wanted.unwrap_or_default()),
        ("ask", ask),
    ];
    Failure::new(key, facts).help(help)
}

/// A fact about what is wrong, as text.
fn told(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(all) => all.join(", "),
        other => other.to_string(),
    }
}

/// What an argument wants to be given, if that can be said in general.
fn wanted(argument: &str, command: &Command, sub: Option<&Command>, words: &Pack) -> Option<String> {
    [Some(command), sub].into_iter().flatten().find_map(|command| {
        let arg = command.get_arguments().find(|arg| arg.to_string() == argument)?;
        words.attribute(&usage::key(arg, command.get_name(), words), "wanted", &[])
    })
}
