//! Reader and schemas agree on every file of every site, and on every wrong example.

use super::reader::{IN_PART, READER_ONLY, Verdict, verdicts};
use super::sites::{all, paths};
use super::validators::{Validators, value};
use crate::rules::findings;
use konzept::discover::MemoryWorkspace;

/// What the two say differently of the files of a site; how many files were compared.
pub fn differences(name: &str, site: &MemoryWorkspace, validators: &mut Validators) -> (usize, Vec<String>) {
    let verdicts = verdicts(site);
    let mut differ = Vec::new();
    let mut compared = 0;
    for path in paths(site) {
        let Some((file, value)) = value(site, &path) else { continue };
        compared += 1;
        let verdict = verdicts.get(&path).unwrap_or(&Verdict::Fine);
        differ.extend(
            difference(verdict, validators.fault(file, &value)).map(|what| format!("{name}: {path}: {what}")),
        );
    }
    (compared, differ)
}

/// What is different, if anything.
pub fn difference(reader: &Verdict, schema: Option<String>) -> Option<String> {
    match (reader, schema) {
        (Verdict::Fine, Some(fault)) => Some(format!("only the schema refuses it: {fault}")),
        (Verdict::Wrong(code), None) => Some(format!("only the reader refuses it: {code}")),
        _ => None,
    }
}

fn none(differ: &[String]) {
    assert!(differ.is_empty(), "{} differences:\n{}", differ.len(), differ.join("\n"));
}

#[test]
fn every_file_of_every_site_is_judged_alike() {
    let (mut compared, mut differ) = (0, Vec::new());
    for (name, site) in all() {
        let (files, more) = differences(&name, &site, &mut Validators::of(&site));
        compared += files;
        differ.extend(more);
    }
    none(&differ);
    assert!(compared > 200, "only {compared} files were compared");
}

#[test]
fn every_wrong_example_is_judged_alike() {
    let (mut refused, mut differ) = (0, Vec::new());
    for (code, path, text) in findings::WRONG {
        let site = findings::site(code, path, text);
        let mut validators = Validators::of(&site);
        let (_, more) = differences(&format!("{code} by {text:?}"), &site, &mut validators);
        differ.extend(more);
        refused += usize::from(
            value(&site, path).is_some_and(|(file, value)| validators.fault(file, &value).is_some()),
        );
    }
    none(&differ);
    assert!(refused > 20, "only {refused} wrong examples are refused by a schema");
}

/// Wrong in ways the examples of findings have not, and right in ways that look wrong.
const MORE: &[(&str, &str)] = &[
    ("content/01-a/facts.yaml", "- label: A\n  value: 1 %\n  source: zwo\n"),
    ("content/01-a/facts.yaml", "- label: A\n  value: 1 %\n  source: source:zwei\n"),
    (
        "content/01-a/facts.yaml",
        "- label: A\n  value: 1 %\n  source: zwei\n  share_of: zahl\n- label: Zahl\n  value: 2\n",
    ),
    ("content/01-a/facts.yaml", "- label: A\n  value: ~\n  statement: Viel\n  source:\n"),
    ("content/01-a/facts.yaml", "- label: A\n  value:\n  rank: ~\n"),
    ("content/01-a/facts.yaml", "- label: 7\n  value: 251.485\n  note: true\n"),
    ("content/01-a/facts.yaml", "- label:\n  value: 1\n"),
    ("content/01-a/facts.yaml", "label: A\nvalue: 1\n"),
    ("content/01-a/facts.yaml", ""),
    ("content/01-a/facts.yaml", "- \n"),
    (
        "content/01-a/facts.yaml",
        "- id: 2030\n  label: A\n  value: 1\n- label: B\n  value: 2\n  share_of: 2030\n",
    ),
    (
        "content/01-a/facts.yaml",
        "- id: 007\n  label: A\n  value: 1\n- label: B\n  value: 2\n  share_of: 007\n",
    ),
    (
        "content/01-a/facts.yaml",
        "- id: true\n  label: A\n  value: 1\n- label: B\n  value: 2\n  share_of: true\n",
    ),
    (
        "content/01-a/facts.yaml",
        "- id: 1e3\n  label: A\n  value: 1\n- label: B\n  value: 2\n  share_of: 1e3\n",
    ),
    ("content/01-a/facts.yaml", "- id: -5\n  label: A\n  value: 1\n"),
    ("content/01-a/facts.yaml", "- id: 1.5\n  label: A\n  value: 1\n"),
    ("content/01-a/facts.yaml", "- label: A\n  value: 1\n  better:\n"),
    ("content/01-a/facts.yaml", "- label: A\n  value: 1\n  better: Higher\n"),
    ("content/01-a/contacts.yaml", "- note: niemand\n"),
    ("content/01-a/contacts.yaml", "- id: wer\n"),
    ("content/01-a/contacts.yaml", "- function: Leitung\n  address:\n  phone: 0371123456\n"),
    ("content/01-a/contacts.yaml", "- function: Leitung\n  address: Markt 1\n"),
    (
        "content/01-a/results.yaml",
        "- title: A\n  metrics: [{label: a, planned: \"true\"}, {label: b, planned: ja}]\n",
    ),
    ("content/01-a/results.yaml", "- title: A\n  metrics: [{label: a, planned: }]\n"),
    (
        "content/01-a/results.yaml",
        "- title: A\n  metrics:\n  images: []\n  lead: verein\n  partners: [verein, verein]\n",
    ),
    ("content/01-a/results.yaml", "- title: A\n  partners: [~]\n"),
    (
        "content/01-a/field.yaml",
        "title: A\ngoals: [{text: a, id: z}]\napproaches: [{text: b, goals: [z, y]}]\n",
    ),
    ("content/01-a/field.yaml", "title: A\ngoals: [~]\n"),
    ("content/01-a/index.md", "---\ntitle: A\ndraft:\n---\n"),
    ("content/01-a/index.md", "---\ntitle: A\ndraft: true\n---\n"),
    ("content/01-a/index.md", "---\ntitle:\n---\n"),
    ("content/01-a/index.md", "---\ntitle: A\nshow: fields\n---\n"),
    ("content/01-a/index.md", "---\ntitle: A\naliases: [/alt/seite.html, alt/]\n---\n"),
    ("content/index.md", "---\n---\nText\n"),
    ("content/index.md", "---\nlegal: imprint\nsumary: x\n---\nText\n"),
    ("content/concept.yaml", ""),
    ("content/concept.yaml", "title: A\nlabels:\nlanguages:\nregion:\nchecks:\ntheme: {}\npublisher:\n"),
    ("content/concept.yaml", "title: A\nregion: {state: B}\n"),
    ("content/concept.yaml", "title: A\nchecks: {text-has-gaps: off, figure-without-day: no}\n"),
    ("content/concept.yaml", "title: A\nkey_figures: [zahl, zwei]\n"),
    ("content/concept.yaml", "title: A\nexceptions: [{rule: text-has-gaps, record: zahl, reason: weil}]\n"),
    ("content/concept.yaml", "title: A\nexceptions: [{rule: text-has-gaps, record: fact:zahl, reason: 7}]\n"),
    ("content/concept.yaml", "title: A\nexceptions: [{rule: text-has-gaps, record: a, reason: weil}]\n"),
    ("content/concept.yaml", "title: A\nexceptions: [{rule: text-has-gap, record: zahl, reason: weil}]\n"),
    ("content/concept.yaml", "title: A\nexceptions: [{rule: text-has-gaps, record: [zahl], reason: weil}]\n"),
    ("content/concept.yaml", "title: A\nexceptions: [{rule: text-has-gaps, record: zahl}]\n"),
    ("content/concept.yaml", "title: A\nexceptions: [{rule: text-has-gaps, record: zahl, reason: \" \"}]\n"),
    ("content/concept.yaml", "title: A\nexceptions:\n"),
    ("content/concept.en.yaml", "title: A\nlabels: {field: {one: a}}\nregion: {name: x}\n"),
    ("content/concept.en.yaml", "id: x\nnote: [y]\nlabels: {feld: {one: a}}\n"),
    ("content/concept.en.yaml", "- title: A\n"),
    ("content/concept.en.yaml", ""),
    ("content/sources.en.yaml", "id: zwei\ntitle: two\n"),
    ("content/sources.en.yaml", "title: two\nnote: {a: b}\n"),
    ("content/sources.en.yaml", "- id: zwei\n  title: {a: b}\n"),
    ("content/sources.en.yaml", "- id: zwei\n  title:\n- id:\n  title: x\n"),
    ("content/sources.en.yaml", "- ~\n"),
    ("content/actors.en.yaml", "- id: verein\n  former_names: [club]\n"),
    ("content/actors.en.yaml", "- id: verein\n  former_names: [~]\n"),
    ("content/actors.en.yaml", "- id: verein\n  former_names: club\n"),
    ("content/01-a/index.en.md", "---\ntitle: A\nslug: a/b\n---\n"),
    ("content/01-a/index.en.md", "---\ntitle: A\nslug: A b\n---\n"),
    ("content/01-a/index.en.md", "---\ntitle: A\nas_of: 2023\n---\n"),
    ("content/01-a/index.en.md", "---\ntitle: [A]\n---\n"),
    ("content/01-a/index.en.md", "---\ntitle: A\nslug:\n---\n"),
    ("content/01-a/index.en.md", "---\ntitle: A\nslug: [a]\n---\n"),
];

#[test]
fn corners_are_judged_alike() {
    let (mut fine, mut wrong, mut differ) = (0, 0, Vec::new());
    for (path, text) in MORE {
        let site = findings::site("", path, text);
        let (_, more) = differences(&format!("{text:?}"), &site, &mut Validators::of(&site));
        differ.extend(more);
        match verdicts(&site).get(*path) {
            None => fine += 1,
            Some(_) => wrong += 1,
        }
    }
    none(&differ);
    assert!(fine > 15 && wrong > 20, "{fine} are fine, {wrong} are wrong");
}

/// A schema sees a value, and not how it was written: here it is the milder one.
const SPELT: &[(&str, &str)] = &[
    ("content/01-a/results.yaml", "- title: A\n  metrics: [{label: a, planned: True}]\n"),
    ("content/01-a/contacts.yaml", "- person: A\n  phone: 12\n"),
    ("content/01-a/facts.yaml", "- id: 1.0\n  label: A\n  value: 1\n"),
];

#[test]
fn only_the_reader_sees_how_a_value_is_spelt() {
    for (path, text) in SPELT {
        let site = findings::site("", path, text);
        let (file, value) = value(&site, path).expect("YAML");
        assert!(matches!(verdicts(&site).get(*path), Some(Verdict::Wrong(_))), "{text}");
        assert_eq!(Validators::of(&site).fault(file, &value), None, "{text}");
    }
}

#[test]
fn what_differs_by_nature_is_told() {
    let told = crate::docs::markdown::document("ARCHITECTURE.md");
    let rows = told.marked("READER ONLY");
    let codes: Vec<&str> = rows.iter().flat_map(|row| crate::docs::markdown::codes(row[0])).collect();
    let known: Vec<&str> = READER_ONLY.iter().chain(IN_PART).map(|(code, _)| *code).collect();
    assert_eq!(codes, known);
}
