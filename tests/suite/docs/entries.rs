//! What editors may write, read from the source: the entry types, their keys, and which of them are translated.

use super::markdown::root;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// A key of an entry.
#[derive(Debug, PartialEq, Eq)]
pub struct Key {
    pub required: bool,
    pub translated: bool,
}

/// The files of the room that holds the entries, one after the other.
fn source() -> String {
    let files = fs::read_dir(root().join("src/concept")).expect("src/concept");
    let mut paths: Vec<_> = files.map(|entry| entry.expect("src/concept").path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).expect("a source file")).collect()
}

/// The name of an entry's type and its keys.
pub fn entries() -> BTreeMap<String, BTreeMap<String, Key>> {
    let source = source();
    let mut entries = BTreeMap::new();
    for rest in source.split("pub struct ").skip(1) {
        let Some((name, rest)) = rest.split_once(" {\n").filter(|(name, _)| name.ends_with("Entry")) else {
            continue;
        };
        let translated = texts(&source, &record(&source, name));
        let body = rest.split_once("\n}").expect("the end of a type").0;
        let (mut keys, mut default) = (BTreeMap::new(), false);
        for line in body.lines().map(str::trim) {
            default |= line == "#[serde(default)]";
            let Some((key, kind)) = line.strip_prefix("pub ").and_then(|rest| rest.split_once(": ")) else {
                continue;
            };
            let required = !default && !kind.starts_with("Option<");
            keys.insert(key.to_owned(), Key { required, translated: translated.contains(key) });
            default = false;
        }
        entries.insert(name.to_owned(), keys);
    }
    entries
}

/// The type that an entry becomes.
fn record(source: &str, entry: &str) -> String {
    let given = source.split_once(&format!("impl Entry for {entry} {{\n"));
    let given = given.and_then(|(_, rest)| rest.trim_start().strip_prefix("type Record = ")?.split_once(';'));
    match (given, entry) {
        (Some((record, _)), _) => record.to_owned(),
        (None, "PageEntry") => "Chapter".to_owned(),
        (None, entry) => entry.trim_end_matches("Entry").to_owned(),
    }
}

/// The keys of a record that a translation may give.
fn texts(source: &str, record: &str) -> BTreeSet<String> {
    let Some((_, rest)) = source.split_once(&format!("impl Translatable for {record} {{\n")) else {
        return BTreeSet::new();
    };
    let name =
        rest.split_once("[&'static str] {\n").expect("the texts").1.split_once('\n').expect("a name").0;
    let (_, list) = source.split_once(&format!("const {}: ", name.trim())).expect("a list of texts");
    let list = list.split_once("= &[").expect("its texts").1.split_once("];").expect("its end").0;
    // Between every second pair of quotation marks there is a key, however the list is set.
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The words of the enumerations that editors may write.
pub fn words() -> BTreeSet<String> {
    let source = source();
    let enums = source.split("#[serde(rename_all = \"kebab-case\")]\npub enum ").skip(1);
    let bodies = enums.map(|rest| rest.split_once("\n}").expect("the end of a type").0);
    bodies
        .flat_map(|body| body.lines().skip(1).map(str::trim))
        .filter(|line| !line.starts_with("//"))
        .map(|variant| variant.trim_end_matches(',').to_ascii_lowercase())
        .collect()
}
