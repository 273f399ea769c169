//! A schema for each kind of file.

use super::definitions::{self, ENTRY};
use super::derived;
use super::file_kind::FileKind;
use super::hints::{self, Hints};
use super::original::Original;
use super::shape::EntryShape;
use super::site::Site;
use super::translation::Translated;
use super::values::{self, Object, object};
use crate::concept::{AboutEntry, Collection, FORMS, Kind, PageEntry, TextForm};
use crate::i18n::{Pack, Say};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A finished schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Of which files.
    pub file: FileKind,
    /// Its text.
    pub text: String,
}

/// The schemas of all kinds of files of a site, with hints in the language of `words`; examples are in that of
/// `content`, the language the concept is written in.
pub fn documents(site: &Site, words: &Pack, content: &Pack) -> Vec<Document> {
    FileKind::all().into_iter().map(|file| document(file, site, words, content)).collect()
}

/// The schema of one kind of file.
pub fn document(file: FileKind, site: &Site, words: &Pack, content: &Pack) -> Document {
    let hints = Hints { words, content };
    let drawing =
        Drawing { site, original: Original { site, hints }, translated: Translated { hints }, hints };
    let schema = Value::Object(drawing.file(file));
    // Texts and numbers can always be written as JSON.
    let text = serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n";
    Document { file, text }
}

/// The messages of the hints that schemas are made of: a test compares them with those there are.
pub fn hints_needed() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for file in FileKind::all() {
        match file {
            FileKind::Records(_) | FileKind::Concept | FileKind::Start => {
                let shape = entry_shape(file);
                hints::needed(&shape, &mut all);
                if matches!(file, FileKind::Records(_)) {
                    all.insert(hints::of_entry(&shape.name));
                }
                all.insert(hints::of_file(&file.name()));
            }
            FileKind::Page => _ = all.insert(hints::of_file(&file.name())),
            _ => _ = all.insert(hints::of_file("translation")),
        }
    }
    all.extend(FORMS.iter().map(|form| hints::of_form(form.name)));
    let others = ["generated", "unknown-reference", "exactly-one", "at-least-one", "translated-id"];
    all.extend(others.iter().map(|one| format!("hint-{one}")));
    all
}

/// The entry that a file of this kind holds, or translates.
pub fn entry_shape(file: FileKind) -> EntryShape {
    match file {
        FileKind::Concept | FileKind::ConceptTranslation => derived::entry_of::<AboutEntry>(),
        FileKind::Start | FileKind::PageTranslation => derived::entry_of::<PageEntry>(),
        FileKind::Page => {
            let mut page = derived::entry_of::<PageEntry>();
            // A page without a title is none; only the start page takes that of the concept.
            for title in page.keys.iter_mut().filter(|key| key.name == "title") {
                (title.required, title.nothing) = (true, false);
            }
            page
        }
        FileKind::Records(one) | FileKind::Translation(one) => {
            derived::entry(&one.schema(derived::generator()))
        }
    }
}

struct Drawing<'a> {
    site: &'a Site,
    hints: Hints<'a>,
    original: Original<'a>,
    translated: Translated<'a>,
}

impl Drawing<'_> {
    fn file(&self, file: FileKind) -> Object {
        let shape = entry_shape(file);
        let mut kinds = BTreeSet::new();
        let mut drawn = match file {
            FileKind::Concept | FileKind::Start | FileKind::Page => {
                kinds.extend(shape.references());
                let mut drawn = self.original.keys(&shape);
                drawn.insert("type".to_owned(), values::typed("object", file == FileKind::Start));
                drawn
            }
            FileKind::ConceptTranslation => self.translated.part(&shape, true),
            FileKind::PageTranslation => self.page_translation(&shape),
            FileKind::Records(_) => {
                kinds.extend(shape.references());
                records(self.original.entry(&shape), None)
            }
            FileKind::Translation(one) => {
                kinds.extend(shape.kinds());
                self.translations(one, &shape)
            }
        };
        let shared = drawn.entry("definitions").or_insert_with(|| json!({}));
        if let Value::Object(shared) = shared {
            shared.extend(kinds.into_iter().map(|kind| self.ids(kind)));
        }
        self.head(file, &mut drawn);
        drawn
    }

    fn ids(&self, kind: Kind) -> (String, Value) {
        (kind.name().to_owned(), definitions::ids(self.site, kind, self.hints).into())
    }

    /// Only here an address may be translated.
    fn page_translation(&self, shape: &EntryShape) -> Object {
        let mut drawn = self.translated.part(shape, true);
        let address = TextForm::named("address").unwrap_or(&TextForm::ID);
        let mut slug = values::form(address, &self.hints.say(&hints::of_form(address.name), &[]), true);
        self.hints.name(&hints::of_key(&shape.name, "slug"), &mut slug);
        if let Some(Value::Object(keys)) = drawn.get_mut("properties") {
            keys.insert("slug".to_owned(), slug.into());
        }
        drawn
    }

    fn translations(&self, collection: Collection, shape: &EntryShape) -> Object {
        let record = self.translated.record(shape);
        let mut alone = record.clone();
        if self.site.is_alone(collection) {
            alone.remove("required");
        }
        records(record, Some(alone))
    }

    fn head(&self, file: FileKind, drawn: &mut Object) {
        drawn.insert("$schema".to_owned(), "http://json-schema.org/draft-07/schema#".into());
        drawn.insert("$comment".to_owned(), self.hints.say("hint-generated", &[]).into());
        let original = match file {
            FileKind::ConceptTranslation => FileKind::Concept,
            FileKind::PageTranslation => FileKind::Page,
            FileKind::Translation(one) => FileKind::Records(one),
            original => original,
        };
        self.hints.name(&hints::of_file(&original.name()), drawn);
        if original != file {
            let of = self.hints.say(&hints::of_file(&original.name()), &[]);
            let said = self.hints.say(&hints::of_file("translation"), &[("of", Say::from(of))]);
            drawn.insert("title".to_owned(), said.into());
            self.hints.text(&hints::of_file("translation"), drawn);
        }
    }
}

/// A list of records, or a record alone, as in a collection's folder; an empty file has none.
fn records(record: Object, alone: Option<Object>) -> Object {
    let one = match alone {
        Some(alone) => Value::Object(alone),
        None => definitions::pointer(ENTRY),
    };
    object(json!({
        "type": ["array", "object", "null"],
        "items": definitions::pointer(ENTRY),
        "if": {"type": "object"},
        "then": one,
        "definitions": {ENTRY: record},
    }))
}
