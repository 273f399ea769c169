//! Why the program could not run: never the content's fault.

use super::language::spoken;
use crate::emit::PublishError;
use crate::i18n::{Say, pack};
use crate::value::Language;
use std::path::Path;

/// A failure, named by its message.
#[derive(Debug)]
pub struct Failure {
    key: &'static str,
    values: Vec<(&'static str, String)>,
    help: &'static str,
    language: Option<Language>,
}

impl Failure {
    /// A failure with the facts its message names.
    pub fn new(key: &'static str, values: Vec<(&'static str, String)>) -> Self {
        Self { key, values, help: "help", language: None }
    }

    /// Chooses another next step than `.help`, for messages that have it.
    #[must_use]
    pub fn help(mut self, attribute: &'static str) -> Self {
        self.help = attribute;
        self
    }

    /// Says it in this language when nobody asks for another one.
    #[must_use]
    pub fn in_language(mut self, language: &Language) -> Self {
        self.language = Some(language.clone());
        self
    }

    /// The system could not cope with a path.
    pub fn io(path: &Path, error: &std::io::Error) -> Self {
        Self::new("failure-io", vec![("path", path.display().to_string()), ("reason", error.to_string())])
    }

    /// What is printed: what happened, and what to do.
    pub fn said(&self, asked: Option<&Language>, colour: bool) -> String {
        let words = pack(&spoken(asked, self.language.as_ref()));
        let values: Vec<(&str, Say<'_>)> =
            self.values.iter().map(|(name, value)| (*name, Say::from(value.as_str()))).collect();
        let mut said = super::report::failure(&words.say(self.key, &values), words, colour);
        let help = |name| words.attribute(self.key, name, &values);
        if let Some(help) = help(self.help).or_else(|| help("help")) {
            said.push_str(&super::report::help(&help, words, colour));
        }
        said
    }
}

impl From<PublishError> for Failure {
    fn from(error: PublishError) -> Self {
        let shown = |path: &Path| path.display().to_string();
        match &error {
            PublishError::NotOurs { out, example_of_foreign_file } => Self::new(
                "failure-out-not-ours",
                vec![("path", shown(out)), ("example", shown(Path::new(example_of_foreign_file)))],
            ),
            PublishError::ForeignFile { path } => {
                Self::new("failure-out-foreign-file", vec![("path", shown(path))])
            }
            PublishError::Link { path } => Self::new("failure-out-link", vec![("path", shown(path))]),
            PublishError::NotAFolder { path } => {
                Self::new("failure-out-not-a-folder", vec![("path", shown(path))])
            }
            PublishError::Unsafe { out, .. } => Self::new("failure-out-unsafe", vec![("path", shown(out))]),
            PublishError::Busy { out } => Self::new("failure-busy", vec![("path", shown(out))]),
            PublishError::Manifest { path, line } => {
                Self::new("failure-out-manifest", vec![("path", shown(path)), ("line", line.to_string())])
            }
            PublishError::Io { path, cause, .. } => Self::io(path, cause),
            // Addresses are checked before anything is drawn; this would be our fault, and says so in full.
            PublishError::Collisions { .. } => {
                Self::new("failure-io", vec![("path", String::new()), ("reason", error.to_string())])
            }
        }
    }
}
