//! Outputs are siblings: each reads the edition, none reads another.

use super::code::{code, paths};
use super::source_files::sources;

/// What all outputs share.
const SHARED: &[&str] = &["addresses", "chart", "edition", "output", "policy", "words"];

/// The output a path below `render` belongs to; none for what is shared.
fn output(inside: &str) -> Option<&str> {
    let name = inside.split(['/', '.', ':']).next().filter(|name| !SHARED.contains(name))?;
    name.starts_with(char::is_lowercase).then_some(name)
}

#[test]
fn outputs_do_not_know_each_other() {
    let files = sources();
    let outputs: Vec<&str> = files
        .iter()
        .filter_map(|file| output(file.path.strip_prefix("src/render/")?))
        .filter(|name| *name != "mod")
        .collect();
    let mut wrong = Vec::new();
    for file in &files {
        let Some(from) = file.path.strip_prefix("src/render/").and_then(output) else { continue };
        if from == "mod" {
            continue;
        }
        for path in paths(&file.path, &code(&file.text)).iter().filter(|path| path.own) {
            let to = path.text.strip_prefix("render::").and_then(output);
            if to.is_some_and(|to| to != from && outputs.contains(&to)) {
                wrong.push(format!("{}:{}: `{}`", file.path, path.line, path.text));
            }
        }
    }
    assert!(wrong.is_empty(), "an output that reads another:\n{}", wrong.join("\n"));
}
