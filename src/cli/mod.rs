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
mod new;
mod progress;
pub mod report;
mod schema;
mod serve;
mod styled;

use arguments::{Arguments, Command};
use clap::Parser as _;
use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

/// Runs the program with the process's arguments.
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no failures; clap knows which stream each belongs to.
            let _ = error.print();
            return if error.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS };
        }
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
