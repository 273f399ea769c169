//! The parts of a schema that several keys share: the records that exist.

use super::hints::Hints;
use super::site::Site;
use super::values::{self, Object, object};
use crate::concept::Kind;
use serde_json::{Value, json};

/// Where a schema keeps its shared parts.
pub(super) const ENTRY: &str = "entry";

/// A pointer to a shared part.
pub(super) fn pointer(name: &str) -> Value {
    json!({"$ref": format!("#/definitions/{name}")})
}

/// The ids of a kind, each with what its record is called.
pub(super) fn ids(site: &Site, kind: Kind, hints: Hints<'_>) -> Object {
    let (mut ids, mut names) = (Vec::new(), Vec::new());
    for (id, name) in site.records(kind) {
        for spelling in values::spellings(id) {
            ids.push(spelling);
            names.push(name);
        }
    }
    let known = json!({
        "enum": ids,
        "enumDescriptions": names,
        "errorMessage": hints.say("hint-unknown-reference", &[]),
    });
    match site.incomplete_kinds().contains(&kind) {
        // A name that is not known may stand in the file that could not be read.
        true => object(json!({"anyOf": [known, values::text(false)]})),
        false => object(known),
    }
}

/// A record of any kind, as wikilinks name it: by its id, or by kind and id where records of several kinds share
/// one. Any other text may name a chapter, of which only the reader knows.
pub(super) fn any_record(site: &Site, nothing: bool) -> Object {
    let (mut ways, mut names) = (Vec::new(), Vec::new());
    for (id, records) in site.all_records() {
        match records.as_slice() {
            [(_, name)] => {
                ways.push(id.to_string());
                names.push(*name);
            }
            several => {
                ways.extend(several.iter().map(|(kind, _)| format!("{kind}:{id}")));
                names.extend(several.iter().map(|(_, name)| *name));
            }
        }
    }
    let mut drawn = values::text(nothing);
    if let Some(Value::Array(all)) = drawn.get_mut("anyOf") {
        all.insert(0, json!({"enum": ways, "enumDescriptions": names}));
    }
    drawn
}
