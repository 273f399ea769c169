//! The settings that tell VS Code which schema belongs to which files.

use super::file_kind::FileKind;
use jsonc_parser::ParseOptions;
use jsonc_parser::cst::{CstInputValue, CstObject, CstRootNode};

/// Where VS Code keeps the settings of a folder.
pub const SETTINGS: &str = ".vscode/settings.json";
/// The setting of the YAML extension: schema to files.
const SCHEMAS: &str = "yaml.schemas";

/// What became of the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settings {
    /// They say so already.
    Fine,
    /// Their new text; everything else in them, comments too, stays as it was.
    New(String),
    /// They cannot be changed safely. This is what has to be added by hand.
    ByHand(String),
}

/// Adds to the text of the settings which schema in `folder` belongs to which files; `None` when there are no settings.
pub fn settings(text: Option<&str>, folder: &str) -> Settings {
    let text = text.filter(|text| !text.trim().is_empty());
    let added = text.and_then(|text| bind(text, folder));
    match (text, added) {
        (None, _) => match bind("{}\n", folder) {
            Some(new) => Settings::New(new),
            None => Settings::ByHand(by_hand(folder)),
        },
        (Some(old), Some(new)) if old == new => Settings::Fine,
        (Some(_), Some(new)) => Settings::New(new),
        (Some(_), None) => Settings::ByHand(by_hand(folder)),
    }
}

fn by_hand(folder: &str) -> String {
    bind("{}\n", folder).unwrap_or_default()
}

/// The settings with our bindings in them; none when they are not a mapping, or the setting is something else.
fn bind(text: &str, folder: &str) -> Option<String> {
    let root = CstRootNode::parse(text, &ParseOptions::default()).ok()?;
    let whole = root.object_value()?;
    let schemas = whole.object_value_or_create(SCHEMAS)?;
    let ours = format!("{folder}/");
    for old in schemas.properties() {
        let name = old.decoded_name().unwrap_or_default();
        let name = name.strip_prefix("./").unwrap_or(&name);
        // A schema of ours that there is no more.
        if name.starts_with(&ours)
            && FileKind::all().iter().all(|file| name != format!("{ours}{}", file.schema()))
        {
            old.remove();
        }
    }
    for file in FileKind::all() {
        let patterns = file.patterns();
        if !patterns.is_empty() {
            put(&schemas, &format!("{ours}{}", file.schema()), &patterns);
        }
    }
    Some(root.to_string())
}

fn put(schemas: &CstObject, name: &str, patterns: &[String]) {
    let wanted = CstInputValue::Array(patterns.iter().cloned().map(CstInputValue::String).collect());
    match schemas.get(name) {
        Some(there) if says(&there, patterns) => {}
        Some(there) => there.set_value(wanted),
        None => _ = schemas.append(name, wanted),
    }
}

/// Whether a binding names exactly these patterns.
fn says(there: &jsonc_parser::cst::CstObjectProp, patterns: &[String]) -> bool {
    let Some(list) = there.array_value() else { return false };
    let named = list.elements();
    let text = |node: &jsonc_parser::cst::CstNode| node.as_string_lit()?.decoded_value().ok();
    named.len() == patterns.len() && named.iter().map(text).eq(patterns.iter().cloned().map(Some))
}
