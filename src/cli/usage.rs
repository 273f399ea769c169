//! The command line as clap knows it, in the language of whoever types.
//!
//! All texts come from the words files. What clap would say in English is not asked of it: headings, defaults and
//! possible values are put in here, and `misuse` says what is wrong with a line.

use super::arguments::Arguments;
use crate::i18n::{Pack, Say};
use clap::{Arg, ArgAction, Command, CommandFactory as _};

/// After all other options.
const LAST: usize = 999;

/// The command line, with its help in one language.
pub fn command(words: &Pack) -> Command {
    let program = Arguments::command();
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let about = words.say("cli-about", &[]);
    let program = program.disable_version_flag(true).arg(version.display_order(LAST + 1)).about(about);
    dressed(program, words, "konzept")
}

/// A command and all below it; `typed` is what stands before its options.
fn dressed(command: Command, words: &Pack, typed: &str) -> Command {
    let name = command.get_name().to_owned();
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).display_order(LAST);
    let style = *command.get_styles().get_usage();
    let heading = words.say("cli-usage", &[]);
    let mut at = 0;
    command
        .disable_help_flag(true)
        .arg(help)
        .mut_args(|arg| {
            at += 1;
            let arg = argument(arg, &name, words);
            // Below a heading of our own, clap would sort what stands in a fixed order by its names.
            if arg.is_positional() { arg.display_order(at) } else { arg }
        })
        .subcommand_help_heading(words.say("cli-commands", &[]))
        .help_template(format!("{{about-with-newline}}\n{style}{heading}{style:#} {{usage}}\n\n{{all-args}}"))
        .mut_subcommands(|sub| {
            let (name, about) = (sub.get_name(), words.say(&format!("cli-command-{}", sub.get_name()), &[]));
            let typed = format!("{typed} {name}");
            dressed(sub.about(about), words, &typed)
        })
        .with_usage(words, typed)
}

trait WithUsage {
    fn with_usage(self, words: &Pack, typed: &str) -> Self;
}

impl WithUsage for Command {
    /// How it is typed: `konzept new [OPTIONS] <KIND> <TITLE> [KEY=VALUE]...`.
    fn with_usage(self, words: &Pack, typed: &str) -> Self {
        let mut usage = format!("{typed} [{}]", words.say("cli-placeholder-options", &[]));
        for arg in self.get_positionals() {
            usage.push_str(&format!(" {arg}"));
        }
        if self.has_subcommands() {
            usage.push_str(&format!(" <{}>", words.say("cli-placeholder-command", &[])));
        }
        self.override_usage(usage)
    }
}

/// The key of an argument's texts: that of this command alone, or that of all.
pub fn key(arg: &Arg, command: &str, words: &Pack) -> String {
    let id = arg.get_id().as_str().replace('_', "-");
    let own = format!("cli-argument-{command}-{id}");
    if words.get(&own).is_some() { own } else { format!("cli-argument-{id}") }
}

fn argument(arg: Arg, command: &str, words: &Pack) -> Arg {
    let key = key(&arg, command, words);
    let heading = if arg.is_positional() { "cli-arguments" } else { "cli-options" };
    let mut help = words.say(&key, &[]);
    let mut long = String::new();
    let mut arg = arg.help_heading(words.say(heading, &[]));
    if arg.get_action().takes_values() {
        let listed = |list: Vec<String>| list.join(", ");
        let values: Vec<String> =
            arg.get_possible_values().iter().map(|one| one.get_name().to_owned()).collect();
        let default = arg.get_default_values().iter().map(|one| one.to_string_lossy().into_owned()).collect();
        let default = Some(listed(default)).filter(|default| !default.is_empty());
        let default = default.map(|value| words.say("cli-default", &[("value", Say::from(value))]));
        let explained = values.iter().filter_map(|one| Some((one, words.get(&format!("{key}-{one}"))?)));
        let width = values.iter().map(String::len).max().unwrap_or(0) + 1;
        let explained: Vec<String> =
            explained.map(|(one, text)| format!("- {:width$} {text}", format!("{one}:"))).collect();
        if !explained.is_empty() {
            let parts = [
                Some(help.clone()),
                Some(format!("{}\n{}", words.say("cli-values", &[]), explained.join("\n"))),
            ];
            long = parts.into_iter().chain([default.clone()]).flatten().collect::<Vec<_>>().join("\n\n");
        }
        let one_of =
            (!values.is_empty()).then(|| words.say("cli-one-of", &[("values", Say::from(listed(values)))]));
        for more in [default, one_of].into_iter().flatten() {
            help = format!("{help} {more}");
        }
        if let Some(name) = words.attribute(&key, "value", &[]) {
            arg = arg.value_name(name);
        }
        arg = arg.hide_default_value(true).hide_possible_values(true);
    }
    if long.is_empty() { arg.help(help) } else { arg.help(help).long_help(long) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{languages, pack};
    use crate::value::Language;
    use std::collections::BTreeSet;

    /// Every key that a command line asks for, by what it is asked for.
    fn keys(command: &Command, words: &Pack) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        for arg in command.get_arguments() {
            let key = key(arg, command.get_name(), words);
            keys.extend(arg.get_possible_values().iter().map(|one| format!("{key}-{}", one.get_name())));
            keys.insert(key);
        }
        for sub in command.get_subcommands() {
            keys.insert(format!("cli-command-{}", sub.get_name()));
            keys.extend(self::keys(sub, words));
        }
        keys
    }

    #[test]
    fn everything_has_a_text_in_every_language_and_no_text_is_left_over() {
        for tag in languages() {
            let words = pack(&Language::parse(tag).expect("a tag"));
            let mut asked = keys(&command(words), words);
            // What can be begun are kinds of records, explained elsewhere; a flag knows yes and no.
            asked.retain(|key| {
                !key.starts_with("cli-argument-what-") && !key.ends_with("-true") && !key.ends_with("-false")
            });
            let lacking: Vec<_> = asked.iter().filter(|key| words.get(key).is_none()).collect();
            assert!(lacking.is_empty(), "{tag}: {lacking:?}");
            let own = words.all("cli-").into_iter().map(|(key, _)| format!("cli-{}", key.replace('_', "-")));
            let left: Vec<_> = own
                .filter(|key| key.starts_with("cli-argument-") || key.starts_with("cli-command-"))
                .filter(|key| !asked.contains(key))
                .collect();
            assert!(left.is_empty(), "{tag}: {left:?}");
        }
    }

    #[test]
    fn every_value_has_a_name_and_what_is_read_says_what_it_wants() {
        for tag in languages() {
            let words = pack(&Language::parse(tag).expect("a tag"));
            let program = command(words);
            let all = program.get_subcommands().chain([&program]);
            let args =
                all.flat_map(|command| command.get_arguments().map(move |arg| (command.get_name(), arg)));
            for (name, arg) in args.filter(|(_, arg)| arg.get_action().takes_values()) {
                let key = key(arg, name, words);
                assert!(words.attribute(&key, "value", &[]).is_some(), "{tag}: {key}.value");
                let reads = format!("{:?}", arg.get_value_parser());
                let free = !arg.get_possible_values().is_empty()
                    || reads.contains("::string")
                    || reads.contains("path_buf");
                assert_eq!(
                    !free,
                    words.attribute(&key, "wanted", &[]).is_some(),
                    "{tag}: {key}.wanted, {reads}"
                );
            }
        }
    }

    /// A word of clap's own in a help text would be English in every language.
    #[test]
    fn nothing_in_the_help_is_claps() {
        let words = pack(&Language::parse("de").expect("a tag"));
        let mut program = command(words);
        program.build();
        let commands: Vec<Command> = program.get_subcommands().cloned().chain([program.clone()]).collect();
        for mut command in commands {
            for help in [command.render_help(), command.render_long_help()] {
                for word in [
                    "Usage",
                    "OPTIONS",
                    "COMMAND",
                    "Options:",
                    "Commands:",
                    "Arguments:",
                    "default:",
                    "possible",
                    "Print",
                ] {
                    assert!(!help.to_string().contains(word), "{}: {word}\n{help}", command.get_name());
                }
            }
        }
    }
}
