//! What the schemas say of each file.

use super::sites::text;
use jsonschema::Validator;
use konzept::discover::MemoryWorkspace;
use konzept::i18n::pack;
use konzept::pipeline;
use konzept::schema::{FileKind, Site, document};
use konzept::value::Language;
use serde_json::Value;
use std::collections::BTreeMap;

/// The schemas of a site, each made when it is asked for.
pub struct Validators {
    site: Site,
    made: BTreeMap<FileKind, Validator>,
}

impl Validators {
    /// Those of a site.
    pub fn of(workspace: &MemoryWorkspace) -> Self {
        Self { site: known(workspace), made: BTreeMap::new() }
    }

    /// The same for another state of the site; what was made stays if nothing of it depends on the difference.
    pub fn now(&mut self, workspace: &MemoryWorkspace) {
        let site = known(workspace);
        if site != self.site {
            *self = Self { site, made: BTreeMap::new() };
        }
    }

    /// What is wrong with a value, if anything.
    pub fn fault(&mut self, file: FileKind, value: &Value) -> Option<String> {
        let validator = self.made.entry(file).or_insert_with(|| {
            let schema = serde_json::from_str(&document_of(file, &self.site)).expect("a schema");
            jsonschema::draft7::new(&schema).unwrap_or_else(|error| panic!("{file:?}: {error}"))
        });
        validator.iter_errors(value).next().map(|error| format!("{} at {}", error, error.instance_path()))
    }
}

/// The schema of a kind of file, in English.
fn document_of(file: FileKind, site: &Site) -> String {
    let words = |tag: &str| pack(&Language::parse(tag).expect("a tag"));
    document(file, site, words("en"), words("de")).text
}

fn known(workspace: &MemoryWorkspace) -> Site {
    pipeline::known(workspace, &Language::parse("en").expect("a tag")).expect("a site")
}

/// A file's YAML as an editor takes it; none for files without, and for what is no YAML.
pub fn value(workspace: &MemoryWorkspace, path: &str) -> Option<(FileKind, Value)> {
    let file = FileKind::of(path)?;
    let text = text(workspace, path);
    let yaml = match file {
        FileKind::Start | FileKind::Page | FileKind::PageTranslation => front_matter(&text)?,
        _ => text.as_str(),
    };
    Some((file, yaml_value(yaml)?))
}

/// YAML as the JSON it is; nothing is `null`.
pub fn yaml_value(yaml: &str) -> Option<Value> {
    // As YAML 1.2 has it, and with it editors: `off` and `no` are texts.
    let options = serde_yaml::options! { strict_booleans: true };
    serde_yaml::from_str_with_options::<Option<Value>>(yaml, options).ok().map(Option::unwrap_or_default)
}

/// What stands between the two lines of dashes, or nothing; none when the second line is missing.
pub fn front_matter(page: &str) -> Option<&str> {
    match page.strip_prefix("---\n") {
        Some(rest) => rest.split_once("---\n").map(|(front, _)| front),
        None => Some(""),
    }
}
