//! A folder of expected texts: compared, or written anew with `UPDATE_EXPECTED=1`.

use super::case::files_in;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Compares what came with the folder, file by file. Files that are missing there or too many are wrong too.
pub fn differences(root: &Path, came: &BTreeMap<String, String>) -> Vec<String> {
    if std::env::var_os("UPDATE_EXPECTED").is_some_and(|value| !value.is_empty() && value != "0") {
        write(&root.join("expected"), came);
    }
    let there: BTreeMap<String, String> = files_in(root, "expected")
        .into_iter()
        .map(|(path, bytes)| {
            let name = path.trim_start_matches("expected/").to_owned();
            (name, String::from_utf8(bytes).expect("a text"))
        })
        .collect();
    let names: BTreeSet<&String> = came.keys().chain(there.keys()).collect();
    names
        .into_iter()
        .filter_map(|name| match (there.get(name), came.get(name)) {
            (Some(there), Some(came)) if there == came => None,
            (Some(there), Some(came)) => Some(format!("{name} differs:\n{}", difference(there, came))),
            (Some(_), None) => Some(format!("{name} is expected and did not come")),
            (None, _) => Some(format!("{name} came and is not expected")),
        })
        .collect()
}

fn write(folder: &Path, came: &BTreeMap<String, String>) {
    let _ = fs::remove_dir_all(folder);
    for (name, text) in came {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("to make a folder");
        fs::write(path, text).expect("to write");
    }
}

/// The lines between the equal ones at both ends.
fn difference(there: &str, came: &str) -> String {
    const MOST: usize = 20;
    let (there, came): (Vec<&str>, Vec<&str>) = (there.lines().collect(), came.lines().collect());
    let shorter = there.len().min(came.len());
    let start = there.iter().zip(&came).take_while(|(a, b)| a == b).count();
    let end =
        there.iter().rev().zip(came.iter().rev()).take(shorter - start).take_while(|(a, b)| a == b).count();
    let lines = |sign: char, lines: &[&str]| -> String {
        let middle = lines.get(start..lines.len() - end).unwrap_or_default();
        let mut text: String = middle.iter().take(MOST).map(|line| format!("  {sign}{line}\n")).collect();
        if middle.len() > MOST {
            text.push_str(&format!("  {sign}… and {} lines more\n", middle.len() - MOST));
        }
        text
    };
    format!("  line {}\n{}{}", start + 1, lines('-', &there), lines('+', &came))
}
