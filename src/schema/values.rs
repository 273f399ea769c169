//! How single values are described, so that validators refuse what the reader refuses, and editors offer what
//! an editor wants.
//!
//! The reader takes any scalar as typed: `251.485` and `true` are texts. So a text is described as a text or as
//! something that is neither a text, a list nor a mapping. That is said with `not`, and not with the types
//! `number`, `boolean` and `null`: those would be offered as values wherever a text is wanted.

use crate::concept::{Plain, TextForm};
use crate::value::Id;
use serde_json::{Map, Value, json};

/// A part of a schema.
pub(super) type Object = Map<String, Value>;

/// A JSON object, from what the macro `json!` makes of braces.
pub(super) fn object(value: Value) -> Object {
    match value {
        Value::Object(object) => object,
        _ => Object::new(),
    }
}

/// A text of any kind.
pub(super) fn text(nothing: bool) -> Object {
    object(json!({"anyOf": [{"type": "string"}, none_of(&["string", "array", "object"], nothing)]}))
}

/// A text of a form; `message` is what editors are told when it has not.
pub(super) fn form(form: &TextForm, message: &str, nothing: bool) -> Object {
    let mut text = object(json!({
        "type": "string",
        "pattern": form.pattern,
        "patternErrorMessage": message,
    }));
    if let Some(longest) = form.longest {
        text.insert("maxLength".to_owned(), longest.into());
    }
    let mut ways = vec![Value::Object(text)];
    match form.plain {
        Plain::Text => {}
        Plain::Anything => {
            ways.push(none_of(&["string", "array", "object"], nothing));
            return object(json!({ "anyOf": ways }));
        }
        Plain::Number => ways.push(json!({"type": "integer"})),
        Plain::Word => ways.push(json!({"type": "integer", "minimum": 0})),
    }
    let truth = form.plain == Plain::Word;
    if truth || nothing {
        let mut others = vec!["string", "number", "array", "object"];
        if !truth {
            others.push("boolean");
        }
        ways.push(none_of(&others, nothing));
    }
    object(json!({ "anyOf": ways }))
}

/// `true` or `false`, which the reader takes with quotation marks, too.
pub(super) fn truth(message: &str) -> Object {
    object(json!({
        "type": ["boolean", "string"],
        "pattern": "^(true|false)$",
        "patternErrorMessage": message,
    }))
}

/// What `of` describes, or nothing.
pub(super) fn or_nothing(of: Object, nothing: bool) -> Object {
    match nothing {
        true => {
            object(json!({"anyOf": [of, none_of(&["string", "number", "boolean", "array", "object"], true)]}))
        }
        false => of,
    }
}

/// A type, or nothing.
pub(super) fn typed(name: &str, nothing: bool) -> Value {
    match nothing {
        true => json!([name, "null"]),
        false => json!(name),
    }
}

/// Whatever is of none of these types; `null` is only left when nothing may stand there.
fn none_of(types: &[&str], nothing: bool) -> Value {
    let mut types = types.to_vec();
    if !nothing {
        types.push("null");
    }
    json!({"not": {"type": types}})
}

/// An id as YAML may give it: as a text, and, where it looks like one, as a number or truth value.
pub(super) fn spellings(id: &Id) -> Vec<Value> {
    let text = id.as_str();
    let radix = |prefix: &str, radix| {
        text.strip_prefix(prefix).and_then(|digits| u64::from_str_radix(digits, radix).ok()).map(Value::from)
    };
    let number = || {
        let begins = text.starts_with(|c: char| c.is_ascii_digit());
        let whole = text.parse::<u64>().ok().map(Value::from);
        let real = || text.parse::<f64>().ok().and_then(serde_json::Number::from_f64).map(Value::Number);
        whole.or_else(real).filter(|_| begins)
    };
    let plain = match text {
        "true" => Some(Value::Bool(true)),
        "false" => Some(Value::Bool(false)),
        _ => radix("0x", 16).or_else(|| radix("0o", 8)).or_else(number),
    };
    std::iter::once(Value::from(text)).chain(plain).collect()
}
