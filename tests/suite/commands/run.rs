//! The real program, in a folder of its own and with nothing of the environment it was started from.

use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// Where a transcript happens.
pub struct Place(TempDir);

impl Place {
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    /// Puts a file there.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// What comes of a typed line: `konzept …`, with variables before it, or `ls FOLDER` and
    /// `cat FILE` to look at what was written.
    pub fn answer(&self, typed: &str) -> String {
        let words = words(typed);
        let variables = words.iter().take_while(|word| word.contains('=')).count();
        let (variables, command) = words.split_at(variables);
        match command.first().map(String::as_str) {
            Some("konzept") => self.konzept(variables, &command[1..]),
            Some("ls") => listing(&self.0.path().join(&command[1])),
            Some("cat") => fs::read_to_string(self.0.path().join(&command[1])).expect("a file"),
            _ => panic!("a transcript knows `konzept`, `ls` and `cat`: {typed}"),
        }
    }

    fn konzept(&self, variables: &[String], arguments: &[String]) -> String {
        let (mut reader, writer) = std::io::pipe().expect("a pipe");
        let mut command = Command::new(env!("CARGO_BIN_EXE_konzept"));
        command.args(arguments).current_dir(self.0.path()).env_clear().env("COLUMNS", "100");
        command.envs(variables.iter().filter_map(|one| one.split_once('=')));
        command.stdin(Stdio::null()).stdout(writer.try_clone().expect("a pipe")).stderr(writer);
        let mut child = command.spawn().expect("the program");
        // The command holds the other end, and the reader would wait for it.
        drop(command);
        let mut said = String::new();
        reader.read_to_string(&mut said).expect("UTF-8");
        let status = child.wait().expect("an end");
        let said = said.replace(&self.0.path().display().to_string(), "/site");
        let mut said: String = said.lines().map(|line| without_time(line.trim_end()) + "\n").collect();
        if !status.success() {
            said.push_str(&format!(
                "[{}]\n",
                status.code().map_or("killed".to_owned(), |code| code.to_string())
            ));
        }
        said
    }
}

/// The words of a line; quotation marks hold some together.
fn words(typed: &str) -> Vec<String> {
    let quoted = typed.split('"').enumerate();
    let words = quoted.flat_map(|(at, part)| match at % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect(),
        _ => vec![part.to_owned()],
    });
    words.collect()
}

/// `in 0,06 s` as `in … s`.
fn without_time(line: &str) -> String {
    let is_time = |word: &str| {
        word.contains([',', '.']) && word.chars().all(|c| c.is_ascii_digit() || ",.".contains(c))
    };
    let words: Vec<&str> = line.split(' ').collect();
    let timed = |at: usize| {
        at > 0 && words[at - 1] == "in" && words.get(at + 1).is_some_and(|next| next.starts_with('s'))
    };
    let shown: Vec<&str> = words
        .iter()
        .enumerate()
        .map(|(at, word)| if timed(at) && is_time(word) { "…" } else { word })
        .collect();
    shown.join(" ")
}

/// The files below a folder; hashes in their names are left out.
fn listing(folder: &Path) -> String {
    let mut found = Vec::new();
    list(folder, "", &mut found);
    found.sort();
    match found.is_empty() {
        true if folder.exists() => "(empty)\n".to_owned(),
        true => "(there is no such folder)\n".to_owned(),
        false => found.concat(),
    }
}

fn list(folder: &Path, prefix: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        if entry.path().is_dir() {
            list(&entry.path(), &format!("{prefix}{name}/"), found);
        } else {
            found.push(format!("{prefix}{}\n", without_hash(&name)));
        }
    }
}

fn without_hash(name: &str) -> String {
    let is_hash = |part: &str| part.len() == 10 && part.chars().all(|c| c.is_ascii_hexdigit());
    name.split('.').map(|part| if is_hash(part) { "HASH" } else { part }).collect::<Vec<_>>().join(".")
}
