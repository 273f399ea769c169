//! `explain`: what a finding means, with a wrong and a right example.

use super::arguments::{Arguments, Explain};
use super::failure::Failure;
use super::language::{english, spoken};
use super::report;
use super::styled::styled;
use crate::check::{self, RULES, Rule};
use crate::concept::nearest;
use crate::diagnostics::CODES;
use crate::discover::OsWorkspace;
use crate::i18n::{Pack, Say, explanation, explanation_title, pack};
use crate::pipeline;
use crate::value::Language;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

/// Prints the explanation of a code, or the list of all codes, as Markdown.
///
/// The language is the one asked for, else that of the concept in the site's folder, if there is one.
pub fn explain(
    arguments: &Arguments,
    options: &Explain,
    asked: Option<&Language>,
    colour: bool,
) -> Result<ExitCode, Failure> {
    let concept = || pipeline::language(&OsWorkspace::open(&arguments.root).ok()?, &english());
    let language = spoken(asked.cloned().or_else(concept).as_ref(), None);
    let words = pack(&language);
    let page = match &options.code {
        None => list(words),
        Some(code) => told(code, words).ok_or_else(|| unknown(code).in_language(&language))?,
    };
    let page = if colour { styled(&page) } else { page };
    match io::stdout().lock().write_all(page.as_bytes()) {
        // A pager that has shown enough closes its end.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::io(Path::new("stdout"), &error))
        }
        _ => Ok(ExitCode::SUCCESS),
    }
}

/// The page of a code; for a rule with its level, and how to change it.
fn told(code: &str, words: &Pack) -> Option<String> {
    let page = explanation(code, &words.language)?;
    Some(match RULES.iter().find(|rule| rule.code.name() == code) {
        Some(rule) => format!("{page}\n{}", level(rule, words)),
        None => page.to_owned(),
    })
}

/// How strict a rule is unless the concept says otherwise, and what to write to change that or to except a record.
fn level(rule: &Rule, words: &Pack) -> String {
    let code = rule.code.name();
    let level = rule.level.severity().map_or("off", report::severity_name);
    let other = if level == "error" { "warning" } else { "error" };
    let say = |key| words.say(key, &[]);
    format!(
        "## {}\n\n{}\n\n```yaml\nchecks:\n  {code}: {other}\n```\n\n\
         {}\n\n```yaml\nexceptions:\n  - rule: {code}\n    record: {}\n    reason: {}\n```\n",
        say("explain-level"),
        words.say("explain-level-change", &[("level", Say::from(level))]),
        say("explain-exception"),
        say("explain-exception-record"),
        say("explain-exception-reason"),
    )
}

/// All codes with their titles: the rules, whose levels editors set, and the others.
fn list(words: &Pack) -> String {
    let rows = |codes: Vec<&'static str>| -> String {
        let row =
            |code| Some(format!("- `{code}`: {}\n", explanation_title(explanation(code, &words.language)?)));
        codes.into_iter().filter_map(row).collect()
    };
    let mut others: Vec<&str> = CODES.iter().map(|code| code.name()).collect();
    others.sort_unstable();
    let say = |key| words.say(key, &[]);
    format!(
        "# {}\n\n{}\n\n{}\n# {}\n\n{}\n\n{}\n{}\n",
        say("explain-rules"),
        say("explain-rules-levels"),
        rows(check::codes()),
        say("explain-others"),
        say("explain-others-levels"),
        rows(others),
        say("explain-hint"),
    )
}

fn unknown(code: &str) -> Failure {
    let known = CODES.iter().map(|code| code.name()).chain(check::codes());
    let failure = |near: &str| {
        Failure::new("failure-unknown-code", vec![("code", code.to_owned()), ("near", near.to_owned())])
    };
    match nearest(code, known) {
        Some(near) => failure(near).help("help-near"),
        None => failure(""),
    }
}
