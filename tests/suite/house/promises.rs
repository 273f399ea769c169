//! What nobody in this house writes.

use super::code::code;
use super::source_files::{File, sources};

/// The longest file that is still one thing.
const LONGEST: usize = 400;

/// What stops the program where it stands.
const PANICS: &[&str] =
    &[".unwrap()", ".expect(", "panic!", "todo!", "unimplemented!", "unreachable!", "dbg!", ".unwrap_err()"];

/// Where something of that is allowed, how often, and why.
const ALLOWED: &[(&str, &str, usize, &str)] = &[
    ("src/cli/language.rs", ".expect(", 1, "`en` is a language, and every run of the program says so"),
    ("src/i18n/pack.rs", ".expect(", 2, "the words files are part of the program; a test loads every one"),
];

#[test]
fn content_cannot_stop_the_program() {
    let mut found = Vec::new();
    for file in sources() {
        let code = code(&file.text);
        for what in PANICS {
            let count = code.matches(what).count();
            if count > 0 {
                found.push((file.path.clone(), *what, count));
            }
        }
    }
    let allowed: Vec<_> =
        ALLOWED.iter().map(|(path, what, count, _)| ((*path).to_owned(), *what, *count)).collect();
    assert_eq!(found, allowed, "what stops the program, and what may");
}

#[test]
fn no_file_is_two_files() {
    let long = |file: &File| file.text.lines().count() > LONGEST;
    let long: Vec<String> = sources().into_iter().filter(long).map(|file| file.path).collect();
    assert!(long.is_empty(), "above {LONGEST} lines: {long:?}");
}

#[test]
fn every_room_says_what_it_does() {
    for file in sources() {
        assert!(
            file.text.starts_with("//! ") || !file.path.ends_with("mod.rs"),
            "{}: no first line",
            file.path
        );
    }
}
