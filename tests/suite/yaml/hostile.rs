//! Files that mean harm, or came of a script gone wild: refused at once, with a finding. They are read by the real
//! program in a process of its own, because what goes wrong here would take the tests with it.

use crate::program::checked;

/// Checks a site whose `sources.yaml` is this text; gives the exit code and what was said.
fn check(path: &str, text: &str) -> (Option<i32>, String) {
    checked(&[("content/concept.yaml", "title: A\n"), (path, text)])
}

fn assert_refused(name: &str, text: &str) {
    for path in ["content/sources.yaml", "content/sources.en.yaml"] {
        assert_answered(name, path, text);
    }
    assert_answered(name, "content/01-a/index.md", &format!("---\n{text}\n---\n"));
}

fn assert_answered(name: &str, path: &str, text: &str) {
    let (code, said) = check(path, text);
    let end = said.chars().rev().take(300).collect::<Vec<_>>().into_iter().rev().collect::<String>();
    assert_eq!(code, Some(1), "{name} in {path}: {end}");
    assert!(said.contains(&format!("--> {path}:")), "{name}: no finding in {path}: {end}");
}

const MANY: usize = 100_000;

#[test]
fn brackets_without_end() {
    assert_refused("[", &"[".repeat(MANY));
    assert_refused("{", &"{".repeat(MANY));
    assert_refused("{a: ", &"{a: ".repeat(MANY));
    assert_refused("[]", &("[".repeat(MANY) + &"]".repeat(MANY)));
    assert_refused("- title: [", &format!("- title: {}", "[".repeat(MANY)));
}

#[test]
fn lists_in_lists() {
    for depth in [40, 60, 64, 65, 200, MANY] {
        assert_refused(&format!("{depth} dashes"), &("- ".repeat(depth) + "a\n"));
    }
}

#[test]
fn mappings_in_mappings() {
    for depth in [40, 60, 64, 65, 200, 1500] {
        let text: String = (0..depth).map(|at| format!("{}a:\n", "  ".repeat(at))).collect();
        assert_refused(&format!("{depth} keys"), &text);
    }
}

#[test]
fn flow_lists_as_deep_as_the_budget() {
    for depth in [40, 60, 64, 65] {
        assert_refused(&format!("{depth} brackets"), &("[".repeat(depth) + &"]".repeat(depth)));
    }
}

#[test]
fn keys_that_ask_for_keys() {
    assert_refused("?", &"? ".repeat(MANY));
    assert_refused(": ", &format!("- title: {}", "a: ".repeat(MANY)));
}

#[test]
fn aliases_that_multiply() {
    let mut lists = "- &a0 [x,x,x,x,x,x,x,x,x]\n".to_owned();
    let mut keys = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n".to_owned();
    for level in 1..12 {
        let nine = vec![format!("*a{}", level - 1); 9].join(",");
        lists.push_str(&format!("- &a{level} [{nine}]\n"));
        keys.push_str(&format!("a{level}: &a{level} [{nine}]\n"));
    }
    assert_refused("nine of nine in a list", &lists);
    assert_refused("nine of nine in a mapping", &keys);
    assert_refused("an alias of itself", "- &a [*a]\n");
}

#[test]
fn marks_without_end() {
    for mark in ["!", "*", "\"", "'", "%", "`", "@", "|", ">"] {
        assert_refused(mark, &format!("- title: {}", mark.repeat(MANY)));
    }
}

#[test]
fn sound_files_of_any_length_are_read() {
    let many: String = (0..20_000).map(|at| format!("- title: Quelle {at}\n")).collect();
    let (code, said) = check("content/sources.yaml", &many);
    assert_eq!(code, Some(0), "{said}");
    let long = format!("- title: A\n  note: \"{}\"\n", "x".repeat(1 << 20));
    assert_eq!(check("content/sources.yaml", &long).0, Some(0));
}
