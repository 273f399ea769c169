//! Every direct dependency is explained in `ARCHITECTURE.md`, and nothing else is.

use super::markdown::{codes, document, root};
use std::collections::BTreeSet;
use std::fs;

#[test]
fn every_dependency_is_explained() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("Cargo.toml");
    let mut wanted = BTreeSet::new();
    let mut inside = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.ends_with("dependencies]");
        } else if inside
            && !line.starts_with('#')
            && let Some((name, _)) = line.split_once(" = ")
        {
            wanted.insert(name.to_owned());
        }
    }
    let architecture = document("ARCHITECTURE.md");
    let rows = architecture.marked("DEPENDENCIES").into_iter().chain(architecture.marked("FOR TESTS"));
    let explained: BTreeSet<String> =
        rows.flat_map(|row| codes(row[0]).map(str::to_owned).collect::<Vec<_>>()).collect();
    assert_eq!(explained, wanted);
}

#[test]
fn every_room_has_a_row() {
    let rooms = fs::read_dir(root().join("src")).expect("src").filter_map(|entry| {
        let name = entry.ok()?.file_name().into_string().ok()?;
        Some(name.trim_end_matches(".rs").to_owned()).filter(|name| name != "lib")
    });
    let rooms: BTreeSet<String> = rooms.collect();
    let architecture = document("ARCHITECTURE.md");
    let rows = architecture.marked("ROOMS");
    let described: BTreeSet<String> = rows.iter().map(|row| row[0].trim_matches('`').to_owned()).collect();
    assert_eq!(described, rooms);
}
