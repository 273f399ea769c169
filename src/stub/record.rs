//! The stub of a record.

use super::plan::Ground;
use super::refusal::{MORE, Refusal};
use super::scalar::{element, scalar};
use super::wish::Wish;
use crate::schema::{EntryShape, KeyShape, Shape, key_title};

/// The most names that are told where a reference is needed.
const MOST_CHOICES: usize = 12;

/// A record without its place: keys and values, a line each.
#[derive(Debug)]
pub(super) struct Stub {
    /// Its lines, not indented.
    pub lines: Vec<String>,
    /// The keys that stand there as comments.
    pub open: Vec<String>,
}

/// The stub of a record of this id, or of a page's front matter, which has none.
pub(super) fn stub(
    shape: &EntryShape,
    id: Option<&str>,
    wish: &Wish,
    ground: &Ground<'_>,
) -> Result<Stub, Refusal> {
    let mut stub = Stub { lines: Vec::new(), open: Vec::new() };
    stub.lines.extend(id.map(|id| format!("id: {}", scalar(id))));
    let mut missing = shape.exactly_one.clone();
    let one_given = missing.iter().any(|key| !wish.of(key).is_empty());
    if !missing.is_empty() && !one_given {
        return Err(Refusal::Missing { keys: missing, choices: Vec::new() });
    }
    missing.clear();
    for (at, name) in shape.begins.iter().enumerate() {
        let Some(key) = shape.key(name) else { continue };
        if at == 0 {
            stub.lines.push(format!("{name}: {}", scalar(&wish.title)));
        } else if !wish.of(name).is_empty() {
            stub.lines.push(given(key, wish));
        } else if shape.exactly_one.contains(name) {
            // Another one of them was given.
        } else if key.required && shape.prose.contains(name) {
            let what = key_title(ground.words, &shape.name, name).unwrap_or_else(|| name.clone());
            stub.lines.push(format!("{name}: {}", scalar(&format!("[[?{what}]]"))));
        } else if key.required {
            return Err(Refusal::Missing { keys: vec![name.clone()], choices: choices(key, ground) });
        } else {
            let empty = if matches!(key.shape, Shape::List(_)) { " []" } else { "" };
            stub.lines.push(format!("# {name}:{empty}"));
            stub.open.push(name.clone());
        }
    }
    let mut seen = Vec::new();
    for one in &wish.given {
        let began = shape.begins.iter().skip(1).any(|name| *name == one.key);
        if began || one.key == "id" || seen.contains(&&one.key) {
            continue;
        }
        stub.lines.push(match shape.key(&one.key) {
            Some(key) => given(key, wish),
            // There is no such key: whoever judges the changed site says so, and which was meant.
            None => format!("{}: {}", one.key, scalar(&one.value)),
        });
        seen.push(&one.key);
    }
    Ok(stub)
}

fn given(key: &KeyShape, wish: &Wish) -> String {
    let values = wish.of(&key.name);
    match (&key.shape, values.as_slice()) {
        (Shape::List(_), values) => {
            let values: Vec<String> = values.iter().map(|value| element(value)).collect();
            format!("{}: [{}]", key.name, values.join(", "))
        }
        (Shape::Truth, [value]) => format!("{}: {value}", key.name),
        // Twice the same key is a mistake, which is left for whoever judges the changed site.
        (_, values) => {
            let lines: Vec<String> =
                values.iter().map(|value| format!("{}: {}", key.name, scalar(value))).collect();
            lines.join("\n")
        }
    }
}

/// What may be given for a key.
fn choices(key: &KeyShape, ground: &Ground<'_>) -> Vec<String> {
    match &key.shape {
        Shape::Words(_, words) => words.clone(),
        Shape::Reference(kind) => {
            let mut ids: Vec<String> = ground.site.records(*kind).map(|(id, _)| id.to_string()).collect();
            if ids.len() > MOST_CHOICES {
                ids.truncate(MOST_CHOICES);
                ids.push(MORE.to_owned());
            }
            ids
        }
        _ => Vec::new(),
    }
}
