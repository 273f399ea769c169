//! The command line: arguments, reports, exit codes.
//!
//! Knows everything below. Exit 0: fine, warnings allowed. 1: the content has errors, or warnings under
//! `--strict`; nothing was written. 2: it could not run.
//!
//! Deliberately absent: sentences. They stand in the words files, in the language asked for with `--lang`, else
//! that of the environment, else that of the concept.

mod arguments;
mod build;
mod explain;
mod failure;
mod init;
mod language;
mod mend;
mod misuse;
mod new;
mod progress;
pub mod report;
mod schema;
mod serve;
mod styled;
mod usage;

use crate::i18n::pack;
use arguments::{Arguments, Colour, Command};
use clap::FromArgMatches as _;
use clap::error::ErrorKind;
use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

/// Runs the program with the process's arguments.
pub fn main() -> ExitCode {
    let arguments = match read() {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    let language = language::asked_for(arguments.lang.as_ref());
    let colour = arguments.color.wanted(io::stderr().is_terminal());
    let result = match &arguments.command {
        Command::Build(options) => build::build(&arguments, options, language.as_ref(), colour),
        Command::Check(options) => build::check(&arguments, options, language.as_ref(), colour),
        Command::Serve(options) => serve::serve(&arguments, options, language.as_ref(), colour),
        Command::Init(options) => init::init(options, language.as_ref()),
        Command::New(options) => new::new(&arguments, options, language.as_ref(), colour),
        Command::Schema(options) => schema::schema(&arguments, options, language.as_ref()),
        Command::Explain(options) => {
            let colour = arguments.color.wanted(io::stdout().is_terminal());
            explain::explain(&arguments, options, language.as_ref(), colour)
        }
    };
    match result {
        Ok(code) => code,
        Err(failure) => {
            let _ = write!(io::stderr(), "{}", failure.said(language.as_ref(), colour));
            ExitCode::from(2)
        }
    }
}

/// The process's arguments; or, when help was asked for or they cannot be understood, how the program ends.
fn read() -> Result<Arguments, ExitCode> {
    let typed: Vec<String> = std::env::args_os().map(|word| word.to_string_lossy().into_owned()).collect();
    let language = language::spoken(language::asked_for(language::typed(&typed).as_ref()).as_ref(), None);
    let words = pack(&language);
    let mut command = usage::command(words);
    let read = command.try_get_matches_from_mut(std::env::args_os());
    let error = match read.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => return Ok(arguments),
        Err(error) => error,
    };
    let asked = [
        ErrorKind::DisplayHelp,
        ErrorKind::DisplayVersion,
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand,
    ];
    if asked.contains(&error.kind()) {
        // Help and version are no failures; clap knows which stream each belongs to.
        let _ = error.print();
        return Err(if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS });
    }
    let colour = Colour::Auto.wanted(io::stderr().is_terminal());
    let failure = misuse::failure(&error, &command, &typed, words);
    let _ = write!(io::stderr(), "{}", failure.said(Some(&language), colour));
    Err(ExitCode::from(2))
}
