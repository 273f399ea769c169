//! Translations: the texts of an entry, and the id by which it is found.

use super::definitions::pointer;
use super::hints::{self, Hints};
use super::shape::{EntryShape, KeyShape, Keys, Shape};
use super::values::{self, Object, object};
use serde_json::{Value, json};

/// What the reader passes over in every translation, without offering it.
const PASSED_OVER: &str = "^(id|note)$";

/// Draws the schemas of translations.
#[derive(Clone, Copy)]
pub(super) struct Translated<'a> {
    pub hints: Hints<'a>,
}

impl Translated<'_> {
    /// The translation of a record, found by its id.
    pub fn record(self, entry: &EntryShape) -> Object {
        let mut drawn = self.part(entry, false);
        self.hints.name(&hints::of_entry(&entry.name), &mut drawn);
        if let Some(kind) = entry.kind() {
            let mut id = object(json!({"allOf": [pointer(kind.name())]}));
            self.hints.name("hint-translated-id", &mut id);
            if let Some(Value::Object(keys)) = drawn.get_mut("properties") {
                keys.insert("id".to_owned(), id.into());
            }
            drawn.insert("required".to_owned(), json!(["id"]));
        }
        drawn
    }

    /// The translation of something that is not found by an id.
    pub fn part(self, entry: &EntryShape, nothing: bool) -> Object {
        let keys = entry.keys.iter().filter(|key| entry.translated.contains(&key.name));
        let keys = keys.map(|key| (key.name.clone(), self.key(entry, key).into()));
        self.mapping(keys.collect(), nothing)
    }

    fn mapping(self, keys: Object, nothing: bool) -> Object {
        object(json!({
            "type": values::typed("object", nothing),
            "properties": keys,
            "patternProperties": {PASSED_OVER: {}},
            "additionalProperties": false,
        }))
    }

    fn key(self, entry: &EntryShape, key: &KeyShape) -> Object {
        let message = hints::of_key(&entry.name, &key.name);
        let mut drawn = self.value(&key.shape, &message);
        self.hints.name(&message, &mut drawn);
        drawn
    }

    /// A text may be left empty, and so may everything that holds texts.
    fn value(self, shape: &Shape, message: &str) -> Object {
        match shape {
            Shape::List(each) => object(json!({"type": ["array", "null"], "items": self.item(each)})),
            Shape::Entry(entry) => self.part(entry, true),
            Shape::Map(Keys::These(keys), each) => {
                let each = |key: &String| {
                    let mut drawn = self.value(each, message);
                    self.hints.name(&format!("{message}-{key}"), &mut drawn);
                    (key.clone(), drawn.into())
                };
                self.mapping(keys.iter().map(each).collect(), true)
            }
            _ => values::text(true),
        }
    }

    fn item(self, each: &Shape) -> Object {
        match each {
            Shape::Entry(entry) if entry.kind().is_some() => self.record(entry),
            Shape::Entry(entry) => self.part(entry, true),
            _ => values::text(false),
        }
    }
}
