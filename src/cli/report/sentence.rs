//! A finding in words.

use crate::diagnostics::{Arg, Diagnostic};
use crate::i18n::{Pack, Say};
use crate::value::Time;

/// The sentences of one finding in one language.
pub struct Sentences<'a> {
    pack: &'a Pack,
    code: &'static str,
    values: Vec<(&'static str, Say<'a>)>,
}

impl<'a> Sentences<'a> {
    /// Prepares the words of a finding.
    pub fn of(diagnostic: &'a Diagnostic, pack: &'a Pack) -> Self {
        let values = diagnostic.args.iter().map(|(name, arg)| {
            let value = match arg {
                Arg::Text(text) => Say::from(shortened(text)),
                Arg::Count(count) => Say::Count(*count),
                Arg::Number(number) => Say::from(pack.number(*number)),
                Arg::AnyNumber(numbers) => {
                    let numbers: Vec<String> = numbers.iter().map(|number| pack.ungrouped(*number)).collect();
                    Say::from(pack.any_of(&numbers))
                }
                Arg::Day(day) => Say::from(pack.time(&Time::Day(*day))),
                Arg::AnyOf(items) => Say::from(pack.any_of(items)),
                Arg::Term(key) => Say::from(pack.say(&format!("term-{key}"), &[])),
            };
            (*name, value)
        });
        Self { pack, code: diagnostic.code.name(), values: values.collect() }
    }

    /// What is wrong.
    pub fn headline(&self) -> String {
        self.pack.say(self.code, &self.values)
    }

    /// A label or the next step, by its name.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.pack.attribute(self.code, name, &self.values)
    }
}

/// A text short enough for a sentence, on one line.
fn shortened(text: &str) -> String {
    const LENGTH: usize = 120;
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LENGTH + 1).collect();
    match line.chars().count() > LENGTH {
        true => format!("{}…", line.chars().take(LENGTH).collect::<String>().trim_end()),
        false => line,
    }
}
