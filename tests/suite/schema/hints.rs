//! The words for editors: complete in every language, short, used, and with examples that the reader takes.

use super::reader::{Verdict, verdicts};
use konzept::discover::MemoryWorkspace;
use konzept::emit::Nowhere;
use konzept::i18n::{self, pack};
use konzept::pipeline::{self, Request};
use konzept::schema::{FileKind, Site, documents, hints_needed};
use konzept::value::Language;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const FILES: &[(&str, &str)] = &[
    ("de", include_str!("../../../src/i18n/hints/de.ftl")),
    ("en", include_str!("../../../src/i18n/hints/en.ftl")),
];

fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a tag")
}

/// The messages of a file, each with its attributes.
fn messages(text: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut messages: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut last = "";
    for line in text.lines() {
        if let Some((name, _)) = line.split_once(" =").filter(|_| line.starts_with("hint-")) {
            assert!(messages.insert(name, Vec::new()).is_none(), "`{name}` stands twice");
            last = name;
        } else if let Some((name, _)) = line.strip_prefix("    .").and_then(|rest| rest.split_once(" =")) {
            messages.get_mut(last).expect("a message").push(name);
        }
    }
    messages
}

#[test]
fn every_hint_is_there_in_every_language_and_used() {
    assert_eq!(FILES.iter().map(|(tag, _)| *tag).collect::<Vec<_>>(), i18n::languages().collect::<Vec<_>>());
    let needed = hints_needed();
    let first = messages(FILES[0].1);
    for (tag, text) in FILES {
        let messages = messages(text);
        let there: BTreeSet<String> = messages.keys().map(|key| (*key).to_owned()).collect();
        let missing: Vec<_> = needed.difference(&there).collect();
        let unused: Vec<_> = there.difference(&needed).collect();
        assert!(missing.is_empty() && unused.is_empty(), "{tag}: missing {missing:#?}, unused {unused:#?}");
        assert_eq!(messages, first, "{tag}: other attributes than {}", FILES[0].0);
    }
}

#[test]
fn hints_are_short() {
    for (tag, _) in FILES {
        let words = pack(&language(tag));
        for key in hints_needed() {
            let said = words.get(&key).unwrap_or_default();
            assert!(said.chars().count() <= 130, "{tag}: {key}");
            let Some(text) = words.attribute(&key, "text", &[]) else { continue };
            let sentences = text.split(['.', ':']).filter(|part| part.trim().len() > 2).count();
            assert!(
                text.ends_with('.') && text.chars().count() <= 130 && sentences <= 3,
                "{tag}: {key}: {text}"
            );
            assert!(!text.contains('`'), "{tag}: {key}: editors show it as it is: {text}");
            let examples = words.attribute(&key, "examples", &[]).map_or(0, |all| all.lines().count());
            assert_ne!(examples, 1, "{tag}: {key}: a single example is put in unasked");
        }
    }
}

/// Every schema of a site without records, in a language.
fn schemas(tag: &str) -> Vec<(FileKind, Value)> {
    let words = pack(&language(tag));
    let site = Site::new(None, konzept::check::codes().into_iter().map(str::to_owned).collect());
    let documents = documents(&site, words, words).into_iter();
    documents.map(|one| (one.file, serde_json::from_str(&one.text).expect("JSON"))).collect()
}

/// Shows every schema of a key, with its name and the file it is in.
fn each_key(schema: &Value, see: &mut dyn FnMut(&str, &Value)) {
    match schema {
        Value::Object(parts) => {
            for (part, inner) in parts {
                if part == "properties" {
                    for (key, value) in inner.as_object().expect("keys") {
                        see(key, value);
                        each_key(value, see);
                    }
                } else if !matches!(part.as_str(), "if" | "else") {
                    each_key(inner, see);
                }
            }
        }
        Value::Array(parts) => parts.iter().for_each(|part| each_key(part, see)),
        _ => {}
    }
}

#[test]
fn every_key_and_every_word_is_explained() {
    for (tag, _) in FILES {
        for (file, schema) in schemas(tag) {
            assert!(schema["title"].is_string() && schema["description"].is_string(), "{tag} {file:?}");
            let mut seen = 0;
            each_key(&schema, &mut |key, value| {
                seen += 1;
                let told = value["title"].is_string() && value["description"].is_string();
                assert!(told, "{tag} {file:?}: `{key}` is not explained");
                let described = ["type", "anyOf", "allOf", "enum", "properties"];
                let described = described.iter().any(|part| value.get(part).is_some());
                assert!(described, "{tag} {file:?}: `{key}` may be anything: {value}");
                // Ways of equal words are shown as if all of them held.
                let ways: Vec<_> = value["anyOf"].as_array().into_iter().flatten().collect();
                let said: BTreeSet<String> =
                    ways.iter().map(|way| format!("{} {}", way["title"], way["description"])).collect();
                assert!(ways.len() != 2 || said.len() == 2, "{tag} {file:?}: `{key}`: {ways:?}");
            });
            assert!(seen > 2, "{tag} {file:?}");
            let text = schema.to_string();
            assert!(!text.contains("hint-"), "{tag} {file:?}: a message is missing");
            assert!(!text.contains("\"x-"), "{tag} {file:?}: a mark is left");
        }
    }
}

/// A site with an example in a key of a record.
fn site_with(tag: &str, file: FileKind, record: &Value) -> (String, MemoryWorkspace) {
    let path = match file {
        FileKind::Concept => "content/concept.yaml".to_owned(),
        FileKind::Records(one) if one.scope() == konzept::concept::Scope::Site => {
            format!("content/{}.yaml", one.name())
        }
        FileKind::Records(one) => format!("content/01-a/{}.yaml", one.name()),
        other => panic!("{other:?} has no examples that need a reader"),
    };
    let site = MemoryWorkspace::new()
        .with("content/concept.yaml", format!("title: A\nlanguages: [{tag}]\n"))
        .with("content/actors.yaml", "- {id: akteur, name: A, role: member}\n")
        .with("content/01-a/index.md", "---\ntitle: A\n---\n")
        .with(&path, record.to_string());
    (path, site)
}

#[test]
fn examples_can_be_read_in_their_language() {
    let request = Request {
        date: "2025-06-01".parse().expect("a day"),
        base_url: None,
        drafts: false,
        strict: false,
        fallback: language("en"),
    };
    let mut tried = 0;
    for (tag, _) in FILES {
        for (file, schema) in schemas(tag) {
            let entry = match file {
                FileKind::Concept => &schema,
                FileKind::Records(_) => &schema["definitions"]["entry"],
                _ => continue,
            };
            for (key, value) in entry["properties"].as_object().expect("keys") {
                for example in value["examples"].as_array().into_iter().flatten() {
                    let mut record = json!({"id": "a", "title": "A", "label": "A", "text": "A", "value": "9", "name": "A",
                        "person": "A", "actor": "akteur", "role": "member", "long": "A", "date": "2024-06-12", "languages": [tag]});
                    let known = |key: &str| entry["properties"].get(key).is_some();
                    record.as_object_mut().expect("a record").retain(|key, _| known(key));
                    if key == "out_of" {
                        record["rank"] = "3".into();
                    }
                    if matches!(key.as_str(), "rank" | "out_of" | "ratio" | "statement") {
                        record.as_object_mut().expect("a record").remove("value");
                    }
                    record[key.as_str()] = example.clone();
                    let (path, site) = site_with(tag, file, &record);
                    let verdict = verdicts(&site).remove(&path).unwrap_or(Verdict::Fine);
                    assert_eq!(verdict, Verdict::Fine, "{tag}: {key}: {example}");
                    let found = pipeline::run(&site, &request, &Nowhere).findings;
                    // A file of values is an example of a name only.
                    let code = found.iter().map(|one| one.code.name()).find(|code| {
                        ["invalid", "ambiguous", "wrong"].iter().any(|one| code.starts_with(one))
                    });
                    assert_eq!(code, None, "{tag}: {key}: {example}");
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 80, "only {tried} examples were read");
}
