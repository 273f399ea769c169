//! From what `schemars` derives of an entry type to the entry's shape.

use super::shape::{EntryShape, KeyShape, Keys, Shape};
use crate::concept::{Kind, TextForm};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value};

/// What the derived schemas are made with. They are read again at once, so their draft is nobody's concern.
pub fn generator() -> SchemaGenerator {
    SchemaSettings::draft2020_12().into_generator()
}

/// The shape of an entry type.
pub fn entry_of<T: JsonSchema>() -> EntryShape {
    entry(&generator().into_root_schema_for::<T>())
}

/// The shape of the entry type whose schema this is.
pub fn entry(schema: &Schema) -> EntryShape {
    let nothing = Map::new();
    let whole = schema.as_object().unwrap_or(&nothing);
    let definitions = whole.get("$defs").and_then(Value::as_object).unwrap_or(&nothing);
    let name = whole.get("title").and_then(Value::as_str).unwrap_or_default();
    Reading { definitions }.entry(name, whole)
}

struct Reading<'s> {
    definitions: &'s Map<String, Value>,
}

impl Reading<'_> {
    fn entry(&self, name: &str, object: &Map<String, Value>) -> EntryShape {
        let required = names(object.get("required"));
        let keys = object.get("properties").and_then(Value::as_object).into_iter().flatten();
        let keys = keys.map(|(name, value)| self.key(name, value, required.contains(name)));
        EntryShape {
            name: help_name(name),
            keys: keys.collect(),
            translated: names(object.get("x-translated")),
            exactly_one: names(object.get("x-exactly-one")),
            at_least_one: names(object.get("x-at-least-one")),
            begins: names(object.get("x-begins")),
            prose: names(object.get("x-prose")),
        }
    }

    fn key(&self, name: &str, value: &Value, required: bool) -> KeyShape {
        let unmarked = Map::new();
        let marks = value.as_object().unwrap_or(&unmarked);
        let shape = self.shape(value, marks);
        // The reader takes an empty list or mapping for one without elements.
        let nothing = allows_null(value) || matches!(shape, Shape::List(_) | Shape::Map(..));
        KeyShape { name: name.to_owned(), shape, required, nothing }
    }

    fn shape(&self, value: &Value, marks: &Map<String, Value>) -> Shape {
        let unknown = || Shape::Unknown(value.to_string());
        if let Some(name) = value.get("$ref").and_then(Value::as_str) {
            let name = name.rsplit('/').next().unwrap_or_default();
            return self.definitions.get(name).map_or_else(unknown, |of| self.named(name, of));
        }
        if let Some(ways) = value.get("anyOf").and_then(Value::as_array) {
            let mut ways = ways.iter().filter(|way| type_of(way) != Some("null"));
            return match (ways.next(), ways.next()) {
                (Some(one), None) => self.shape(one, marks),
                _ => unknown(),
            };
        }
        match type_of(value) {
            Some("string") => text(marks).unwrap_or_else(unknown),
            Some("boolean") => Shape::Truth,
            Some("array") => {
                value.get("items").map_or_else(unknown, |each| Shape::List(Box::new(self.shape(each, marks))))
            }
            Some("object") => match (value.get("additionalProperties"), marks.get("x-keys")) {
                (Some(each), Some(keys)) => {
                    Shape::Map(keys_of(keys), Box::new(self.shape(each, &Map::new())))
                }
                _ => unknown(),
            },
            _ => unknown(),
        }
    }

    /// A type with a name of its own: an entry, or words.
    fn named(&self, name: &str, of: &Value) -> Shape {
        let words = of.get("oneOf").and_then(Value::as_array).map(|ways| {
            ways.iter().map(|way| way.get("const").and_then(Value::as_str).map(str::to_owned)).collect()
        });
        match (words, of.as_object()) {
            (Some(Some(words)), _) => Shape::Words(help_name(name), words),
            (None, Some(object)) if object.contains_key("properties") => {
                Shape::Entry(self.entry(name, object))
            }
            _ => Shape::Unknown(of.to_string()),
        }
    }
}

/// What a text is, by the marks of its key.
fn text(marks: &Map<String, Value>) -> Option<Shape> {
    let named = |mark: &str| marks.get(mark).and_then(Value::as_str);
    if let Some(kind) = named("x-id") {
        return Kind::named(kind).map(Shape::Id);
    }
    match named("x-reference") {
        Some("record") => return Some(Shape::AnyReference),
        Some(kind) => return Kind::named(kind).map(Shape::Reference),
        None => {}
    }
    if let Some(words) = named("x-words") {
        return (words == "rules").then_some(Shape::Rule);
    }
    match named("x-form") {
        Some(form) => TextForm::named(form).map(Shape::Form),
        None => Some(Shape::Text),
    }
}

fn keys_of(mark: &Value) -> Keys {
    match mark {
        Value::Array(_) => Keys::These(names(Some(mark))),
        _ => Keys::Rules,
    }
}

/// The type of a value, nothing aside.
fn type_of(value: &Value) -> Option<&str> {
    match value.get("type")? {
        Value::String(one) => Some(one),
        Value::Array(several) => several.iter().filter_map(Value::as_str).find(|one| *one != "null"),
        _ => None,
    }
}

fn allows_null(value: &Value) -> bool {
    let is_null = |value: &Value| value.as_str() == Some("null");
    let typed = value.get("type").and_then(Value::as_array).is_some_and(|all| all.iter().any(is_null));
    let ways = value.get("anyOf").and_then(Value::as_array).into_iter().flatten();
    typed || ways.filter_map(|way| way.get("type")).any(is_null)
}

fn names(list: Option<&Value>) -> Vec<String> {
    let all = list.and_then(Value::as_array).into_iter().flatten();
    all.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// `FactEntry` as `fact`, `Better` as `better`.
fn help_name(of_type: &str) -> String {
    let name = of_type.strip_suffix("Entry").unwrap_or(of_type);
    let mut written = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !written.is_empty() {
            written.push('-');
        }
        written.extend(c.to_lowercase());
    }
    written
}
