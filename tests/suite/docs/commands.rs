//! Every command that a document names can be given.

use super::markdown::{document, root};
use std::process::Command;

/// What stands before the arguments of the program.
const CALLS: &[&str] = &["konzept ", "cargo run --release -- "];

/// The documents that tell people what to type.
const TOLD: &[&str] = &["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/anleitung.md"];

fn help(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_konzept"))
        .args(arguments)
        .arg("--help")
        .output()
        .expect("the program starts");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The names of the commands, from the list that `--help` prints.
fn commands() -> Vec<String> {
    let help = help(&[]);
    let listed = help.split_once("Commands:\n").expect("a list of commands").1;
    let names = listed.lines().take_while(|line| !line.is_empty());
    names.filter_map(|line| Some(line.split_whitespace().next()?.to_owned())).collect()
}

#[test]
fn commands_and_options_exist() {
    let commands = commands();
    let offers = |command: &str, option: &str| {
        let help = help(&[command]);
        help.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').any(|word| word == option)
    };
    for path in TOLD {
        let document = document(path);
        let fences = document.fences();
        let typed = fences.iter().flat_map(|(_, text)| text.lines()).chain(document.codes());
        for line in typed {
            let line = line.trim().trim_start_matches("$ ");
            if line.strip_prefix("--").is_some_and(|rest| rest.starts_with(char::is_alphabetic)) {
                let option = line.split([' ', '=']).next().unwrap_or(line);
                assert!(commands.iter().any(|command| offers(command, option)), "{path}: `{option}`");
            }
            let Some(arguments) = CALLS.iter().find_map(|call| line.strip_prefix(call)) else { continue };
            let arguments = arguments.split(" #").next().unwrap_or(arguments);
            let words: Vec<&str> = arguments.split_whitespace().collect();
            let command = words.iter().find(|word| commands.iter().any(|known| known == *word));
            let command = command.unwrap_or_else(|| panic!("{path}: no command in `{line}`"));
            for option in words.iter().filter(|word| word.starts_with("--")) {
                assert!(offers(command, option), "{path}: `{option}` in `{line}`");
            }
        }
    }
}

#[test]
fn readme_names_every_command_and_the_two_that_begin() {
    let readme = document("README.md").text;
    for command in commands() {
        assert!(
            readme.contains(&format!("konzept {command}")),
            "README.md does not name `konzept {command}`"
        );
    }
    assert!(readme.contains("cargo run --release -- build"));
    assert!(readme.contains("./tests/run") && root().join("tests/run").is_file());
}
