//! What an editor is told while typing, in the words of a language.
//!
//! The words stand in `src/i18n/hints`. A message `hint-TYPE-KEY` has the title of a key as its value, two
//! sentences at most as `.text`, and perhaps `.examples`, one a line.

use super::shape::{EntryShape, Keys, Shape};
use crate::i18n::{Pack, Say, explanation, explanation_title};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Keys that mean the same wherever they stand.
const EVERYWHERE: &[&str] = &["id", "note"];

/// The words of the hints.
#[derive(Clone, Copy)]
pub(super) struct Hints<'a> {
    /// In which an editor is spoken to.
    pub words: &'a Pack,
    /// Of the language the concept is written in: examples show how numbers are written there.
    pub content: &'a Pack,
}

impl Hints<'_> {
    /// Adds title, description and examples to a key.
    pub fn describe(self, message: &str, to: &mut Map<String, Value>) {
        self.name(message, to);
        if let Some(examples) = self.content.attribute(message, "examples", &[]) {
            to.insert("examples".to_owned(), examples.lines().collect());
        }
    }

    /// Adds title and description.
    ///
    /// The ways a value may look get them, too, and so that no two of them say the same: VS Code takes ways of
    /// equal words for one that all hold, and shows the title once for each.
    pub fn name(self, message: &str, to: &mut Map<String, Value>) {
        if let Some(title) = self.words.get(message) {
            for way in ways(to) {
                way.insert("title".to_owned(), title.clone().into());
            }
            to.insert("title".to_owned(), title.into());
        }
        if let Some(last) = ways(to).last() {
            self.text(message, last);
        }
        self.text(message, to);
    }

    /// Adds a description.
    pub fn text(self, message: &str, to: &mut Map<String, Value>) {
        if let Some(text) = self.words.attribute(message, "text", &[]) {
            to.insert("description".to_owned(), text.into());
        }
    }

    /// Adds title and description of a rule, from its explanation.
    pub fn name_rule(self, code: &str, to: &mut Map<String, Value>) {
        let title = self.rule(code);
        let said = self.say("hint-rule", &[("title", Say::from(title)), ("code", Say::from(code))]);
        to.insert("title".to_owned(), title.into());
        to.insert("description".to_owned(), said.into());
    }

    /// What a rule finds, in a few words.
    pub fn rule(self, code: &str) -> &'static str {
        explanation(code, &self.words.language).map_or("", explanation_title)
    }

    /// A sentence.
    pub fn say(self, message: &str, values: &[(&str, Say<'_>)]) -> String {
        self.words.say(message, values)
    }
}

fn ways(of: &mut Map<String, Value>) -> impl Iterator<Item = &mut Map<String, Value>> {
    let ways = of.get_mut("anyOf").and_then(Value::as_array_mut).into_iter().flatten();
    // Beside a pointer nothing counts.
    ways.filter_map(Value::as_object_mut).filter(|way| !way.contains_key("$ref"))
}

/// The message of an entry.
pub(super) fn of_entry(entry: &str) -> String {
    format!("hint-{entry}")
}

/// The message of a key.
pub(super) fn of_key(entry: &str, key: &str) -> String {
    match EVERYWHERE.contains(&key) {
        true => format!("hint-any-{key}"),
        false => format!("hint-{entry}-{key}"),
    }
}

/// What a key is called in a language: what editors show as its title.
pub fn key_title(words: &Pack, entry: &str, key: &str) -> Option<String> {
    words.get(&of_key(entry, key))
}

/// The message of a word of an enumeration.
pub(super) fn of_word(words: &str, word: &str) -> String {
    format!("hint-{words}-{word}")
}

/// The message of a file.
pub(super) fn of_file(name: &str) -> String {
    format!("hint-file-{name}")
}

/// The message that says what is wrong with a text that does not have a form.
pub(super) fn of_form(form: &str) -> String {
    format!("hint-form-{form}")
}

/// The messages of the keys of an entry and of everything in them.
pub(super) fn needed(entry: &EntryShape, all: &mut BTreeSet<String>) {
    for key in &entry.keys {
        all.insert(of_key(&entry.name, &key.name));
        needed_by(&key.shape, &of_key(&entry.name, &key.name), all);
    }
}

fn needed_by(shape: &Shape, message: &str, all: &mut BTreeSet<String>) {
    match shape {
        Shape::Form(form) => _ = all.insert(of_form(form.name)),
        Shape::Truth => _ = all.insert(of_form("truth")),
        Shape::Id(_) => _ = all.insert(of_form("id")),
        Shape::Words(name, words) => all.extend(words.iter().map(|word| of_word(name, word))),
        Shape::List(each) => {
            if let Shape::Entry(entry) = each.as_ref() {
                all.insert(of_entry(&entry.name));
            }
            needed_by(each, message, all);
        }
        Shape::Entry(entry) => needed(entry, all),
        Shape::Map(keys, each) => {
            if let Keys::These(keys) = keys {
                all.extend(keys.iter().map(|key| format!("{message}-{key}")));
            }
            needed_by(each, message, all);
        }
        Shape::Rule => _ = all.insert("hint-rule".to_owned()),
        Shape::Text | Shape::Reference(_) | Shape::AnyReference | Shape::Unknown(_) => {}
    }
}
