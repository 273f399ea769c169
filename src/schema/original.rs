//! Entries as they are written in the language of the concept.

use super::definitions::{self, pointer};
use super::hints::{self, Hints};
use super::shape::{EntryShape, KeyShape, Keys, Shape};
use super::site::Site;
use super::values::{self, Object, object};
use crate::concept::TextForm;
use crate::i18n::Say;
use serde_json::{Value, json};

/// Draws the schemas of originals.
#[derive(Clone, Copy)]
pub(super) struct Original<'a> {
    pub site: &'a Site,
    pub hints: Hints<'a>,
}

impl Original<'_> {
    /// An entry with all its keys.
    pub fn entry(self, entry: &EntryShape) -> Object {
        let mut drawn = self.keys(entry);
        self.hints.name(&hints::of_entry(&entry.name), &mut drawn);
        drawn
    }

    /// The keys of an entry, without words for the entry itself.
    pub fn keys(self, entry: &EntryShape) -> Object {
        let keys = entry.keys.iter().map(|key| (key.name.clone(), self.key(entry, key).into()));
        let required = entry.keys.iter().filter(|key| key.required).map(|key| key.name.as_str());
        let mut drawn = object(json!({
            "type": "object",
            "properties": keys.collect::<Object>(),
            "required": required.collect::<Vec<_>>(),
            "additionalProperties": false,
        }));
        let together = [
            counted(&entry.exactly_one, "oneOf", "hint-exactly-one", self.hints),
            counted(&entry.at_least_one, "anyOf", "hint-at-least-one", self.hints),
        ];
        let together: Vec<Value> = together.into_iter().flatten().collect();
        if !together.is_empty() {
            drawn.insert("allOf".to_owned(), together.into());
        }
        drawn
    }

    fn key(self, entry: &EntryShape, key: &KeyShape) -> Object {
        let message = hints::of_key(&entry.name, &key.name);
        let mut drawn = self.value(&key.shape, key.nothing, &message);
        self.hints.describe(&message, &mut drawn);
        drawn
    }

    fn value(self, shape: &Shape, nothing: bool, message: &str) -> Object {
        match shape {
            Shape::Text => values::text(nothing),
            Shape::Form(form) => self.form(form, nothing),
            Shape::Id(_) => self.form(&TextForm::ID, nothing),
            Shape::Reference(kind) => {
                // Beside a pointer nothing counts, so that it stands alone.
                let ids = object(pointer(kind.name()));
                if nothing { values::or_nothing(ids, true) } else { object(json!({"allOf": [ids]})) }
            }
            Shape::AnyReference => definitions::any_record(self.site, nothing),
            Shape::Rule => values::or_nothing(self.rules(), nothing),
            Shape::Truth => values::truth(&self.hints.say(&hints::of_form("truth"), &[])),
            Shape::Words(name, words) => values::or_nothing(self.words(name, words), nothing),
            Shape::List(each) => object(json!({
                "type": values::typed("array", nothing),
                "items": self.item(each, message),
            })),
            Shape::Entry(entry) => {
                let mut drawn = self.keys(entry);
                drawn.insert("type".to_owned(), values::typed("object", nothing));
                drawn
            }
            Shape::Map(keys, each) => object(json!({
                "type": values::typed("object", nothing),
                "properties": self.each_key(keys, each, message),
                "additionalProperties": false,
            })),
            Shape::Unknown(_) => Object::new(),
        }
    }

    fn item(self, each: &Shape, message: &str) -> Object {
        match each {
            Shape::Entry(entry) => self.entry(entry),
            Shape::Reference(kind) => object(pointer(kind.name())),
            _ => self.value(each, false, message),
        }
    }

    fn each_key(self, keys: &Keys, each: &Shape, message: &str) -> Object {
        let value = || self.value(each, false, message);
        match keys {
            Keys::These(keys) => {
                let each = |key: &String| {
                    let mut drawn = value();
                    self.hints.name(&format!("{message}-{key}"), &mut drawn);
                    (key.clone(), drawn.into())
                };
                keys.iter().map(each).collect()
            }
            Keys::Rules => {
                let each = |code: &String| {
                    let mut drawn = value();
                    self.hints.name_rule(code, &mut drawn);
                    (code.clone(), drawn.into())
                };
                self.site.rules.iter().map(each).collect()
            }
        }
    }

    fn form(self, form: &TextForm, nothing: bool) -> Object {
        values::form(form, &self.hints.say(&hints::of_form(form.name), &[]), nothing)
    }

    fn rules(self) -> Object {
        let titles = self.site.rules.iter().map(|code| self.hints.rule(code));
        object(json!({"enum": self.site.rules, "enumDescriptions": titles.collect::<Vec<_>>()}))
    }

    fn words(self, name: &str, words: &[String]) -> Object {
        let meant = words.iter().map(|word| self.hints.say(&hints::of_word(name, word), &[]));
        object(json!({"enum": words, "enumDescriptions": meant.collect::<Vec<_>>()}))
    }
}

/// That of some keys exactly one, or at least one, is given; one with nothing behind it is not.
fn counted(keys: &[String], how: &str, message: &str, hints: Hints<'_>) -> Option<Value> {
    if keys.is_empty() {
        return None;
    }
    let given = |key: &String| json!({"required": [key], "properties": {key: {"not": {"type": "null"}}}});
    let said = hints.say(message, &[("keys", Say::from(hints.words.any_of(keys)))]);
    // No entry has such a key: this fails always, with words that every validator shows.
    let never = json!({"required": [said], "errorMessage": said});
    Some(json!({"if": {how: keys.iter().map(given).collect::<Vec<_>>()}, "else": never}))
}
