//! The words of all messages: complete, the same in every language, and nothing asked for that is not there.

use fluent_bundle::FluentResource;
use fluent_syntax::ast::Entry;
use konzept::check::codes;
use konzept::concept::KINDS;
use konzept::diagnostics::CODES;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const FILES: &[(&str, &str)] = &[
    ("de", include_str!("../../../src/i18n/messages/de.ftl")),
    ("en", include_str!("../../../src/i18n/messages/en.ftl")),
];

/// Found where no text can be pointed at: the headline says where.
const WITHOUT_PLACE: &[&str] = &[
    "unreadable",
    "outside-site",
    "file-too-large",
    "site-too-large",
    "unknown-file",
    "misplaced-collection",
    "chapter-without-index",
];

/// Message to part to the variables it names; the value is the part without a name.
type Messages = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

fn messages(text: &str) -> Messages {
    let resource =
        FluentResource::try_new(text.to_owned()).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut messages = Messages::new();
    for entry in resource.entries() {
        let Entry::Message(message) = entry else { continue };
        let mut parts = BTreeMap::new();
        parts.insert(String::new(), variables(&format!("{:?}", message.value)));
        for attribute in &message.attributes {
            let twice =
                parts.insert(attribute.id.name.to_owned(), variables(&format!("{:?}", attribute.value)));
            assert!(twice.is_none(), "{}.{} stands twice", message.id.name, attribute.id.name);
        }
        assert!(
            messages.insert(message.id.name.to_owned(), parts).is_none(),
            "{} stands twice",
            message.id.name
        );
    }
    messages
}

/// The variables of a pattern, from its tree as Rust shows it.
fn variables(tree: &str) -> BTreeSet<String> {
    let names = tree.split("VariableReference { id: Identifier { name: \"").skip(1);
    names.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
}

fn each_file(see: &mut dyn FnMut(&str, Messages)) {
    FILES.iter().for_each(|(language, text)| see(language, messages(text)));
}

#[test]
fn every_code_is_said() {
    let codes: Vec<&str> = CODES.iter().map(|code| code.name()).chain(codes()).collect();
    each_file(&mut |language, messages| {
        for code in &codes {
            let parts = messages.get(*code).unwrap_or_else(|| panic!("{language}: no `{code}`"));
            assert!(parts.contains_key("help"), "{language}: `{code}` has no help");
            assert_eq!(
                !parts.contains_key("label"),
                WITHOUT_PLACE.contains(code),
                "{language}: label of `{code}`"
            );
        }
        for key in messages.keys() {
            let known = codes.contains(&key.as_str())
                || [
                    "term-",
                    "severity-",
                    "summary-",
                    "failure-",
                    "init-",
                    "explain-",
                    "serve-",
                    "schema-",
                    "new-",
                    "progress-",
                    "cli-",
                ]
                .iter()
                .any(|one| key.starts_with(one));
            assert!(known, "{language}: nobody says `{key}`");
        }
    });
}

#[test]
fn all_languages_say_the_same() {
    let (_, first) = FILES[0];
    let original = messages(first);
    each_file(&mut |language, messages| {
        for (key, parts) in &original {
            assert_eq!(
                Some(parts),
                messages.get(key),
                "`{key}` in {language}: its parts and their variables"
            );
        }
        assert_eq!(original.len(), messages.len(), "{language}: messages that {} does not have", FILES[0].0);
    });
}

#[test]
fn every_term_and_every_help_in_the_code_is_said() {
    let codes: Vec<&str> = CODES.iter().map(|code| code.name()).chain(codes()).collect();
    let mut terms: BTreeSet<String> = KINDS.iter().map(|(_, name)| (*name).to_owned()).collect();
    let mut helps = BTreeSet::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut |text| {
        let strings = |before: &'static str| {
            text.split(before).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()))
        };
        terms.extend(strings("Term(\""));
        helps.extend(strings("\"help-").map(|rest| format!("help-{rest}")));
        // Terms that reach their argument through a function or a table.
        for room in ["shape-", "place-", "contact-", "number-", "duty-"] {
            let keys = text.split('"').skip(1).step_by(2).filter(|word| word.starts_with(room));
            terms.extend(keys.filter(|key| is_key(key) && !codes.contains(key)).map(str::to_owned));
        }
    });
    assert!(terms.len() > KINDS.len() + 15 && helps.len() > 8, "the code was searched: {terms:?} {helps:?}");
    each_file(&mut |language, messages| {
        for term in &terms {
            // `number-range` and its like are words for readers, not terms of messages.
            let reader = include_str!("../../../src/i18n/words/en.ftl").contains(&format!("\n{term} = "));
            assert!(reader || messages.contains_key(&format!("term-{term}")), "{language}: no `term-{term}`");
        }
        for help in &helps {
            assert!(
                messages.values().any(|parts| parts.contains_key(help)),
                "{language}: nobody has `.{help}`"
            );
        }
    });
}

fn is_key(text: &str) -> bool {
    !text.ends_with('-') && text.chars().all(|c| c.is_ascii_lowercase() || c == '-')
}

fn sources(folder: &Path, see: &mut dyn FnMut(&str)) {
    for entry in fs::read_dir(folder).expect("the sources").filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, see);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            see(&fs::read_to_string(&path).expect("a source"));
        }
    }
}
