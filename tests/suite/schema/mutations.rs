//! Reader and schemas agree on files that were changed: in every place in every way, and by chance in several.
//!
//! A file is written back as JSON, which is YAML, so that the schema gets exactly what the reader reads.

use super::drift::difference;
use super::reader::{Verdict, verdicts};
use super::sites::{paths, text};
use super::validators::{Validators, front_matter, value};
use crate::docs::example;
use crate::sites::case;
use konzept::discover::MemoryWorkspace;
use konzept::schema::FileKind;
use proptest::prelude::*;
use proptest::sample::Index;
use rayon::prelude::*;
use serde_json::{Value, json};
use std::sync::LazyLock;

/// What may be done to one place of a file.
#[derive(Clone, Debug)]
enum Change {
    /// Something else stands there.
    Replace(Value),
    /// The key or element is gone.
    Drop,
    /// The key is another.
    Rename,
    /// There is one more key or element.
    Add(Value),
}

/// Every change. A text that cannot be a name anywhere, and numbers that no text with a form is.
fn changes() -> Vec<Change> {
    let values = [
        json!(null),
        json!("Zz zz"),
        json!("zz-zz"),
        json!(7_654_321),
        json!(1.5),
        json!(true),
        json!([]),
        json!({}),
        json!(["zz-zz"]),
        json!([null]),
        json!({"zz": 1}),
        json!([{"id": "zz-zz"}]),
    ];
    let added = [json!(null), json!("zz-zz"), json!({})];
    let replaced = values.into_iter().map(Change::Replace);
    replaced.chain(added.into_iter().map(Change::Add)).chain([Change::Drop, Change::Rename]).collect()
}

/// How many elements of a list are looked into: the others are of the same kind.
const ELEMENTS: usize = 2;

/// The places of a value, as pointers.
fn places(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match value {
        Value::Array(items) => {
            let items = items.iter().take(ELEMENTS).enumerate();
            items.for_each(|(n, item)| places(item, &format!("{at}/{n}"), all));
        }
        Value::Object(pairs) => {
            pairs.iter().for_each(|(key, item)| places(item, &format!("{at}/{key}"), all));
        }
        _ => {}
    }
}

/// The value with one place changed; none where the change cannot be made.
fn changed(value: &Value, place: &str, change: &Change) -> Option<Value> {
    let mut value = value.clone();
    match change {
        Change::Replace(new) => *value.pointer_mut(place)? = new.clone(),
        Change::Add(new) => match value.pointer_mut(place)? {
            Value::Array(items) => items.push(new.clone()),
            Value::Object(pairs) => _ = pairs.insert("zz".to_owned(), new.clone()),
            _ => return None,
        },
        Change::Drop | Change::Rename => {
            let (above, key) = place.rsplit_once('/')?;
            match value.pointer_mut(above)? {
                Value::Array(items) if matches!(change, Change::Drop) => _ = items.remove(key.parse().ok()?),
                Value::Object(pairs) => {
                    let old = pairs.remove(key)?;
                    if matches!(change, Change::Rename) {
                        pairs.insert(format!("{key}x"), old);
                    }
                }
                _ => return None,
            }
        }
    }
    Some(value)
}

/// The site with another value in a file.
fn with(site: &MemoryWorkspace, path: &str, file: FileKind, value: &Value) -> MemoryWorkspace {
    let new = match file {
        FileKind::Start | FileKind::Page | FileKind::PageTranslation => {
            let old = text(site, path);
            let body = old.split_once("---\n").map_or(old.as_str(), |(_, rest)| {
                rest.strip_prefix(front_matter(&old).unwrap_or_default())
                    .and_then(|rest| rest.strip_prefix("---\n"))
                    .unwrap_or(rest)
            });
            format!("---\n{value}\n---\n{body}")
        }
        _ => value.to_string(),
    };
    site.clone().with(path, new)
}

/// What reader and schema say differently of a file of a site, after a change.
fn judged(
    site: &MemoryWorkspace,
    path: &str,
    file: FileKind,
    value: &Value,
    validators: &mut Validators,
) -> Option<String> {
    let site = with(site, path, file, value);
    // Without an entry for the concept nothing else is judged, and the concept itself not in full.
    let verdict = verdicts(&site).remove(path).unwrap_or(Verdict::Fine);
    validators.now(&site);
    difference(&verdict, validators.fault(file, value)).map(|what| format!("{path}: {what}: {value}"))
}

/// Sites that use what there is; the first one, of the guide, has every key.
static RICH: LazyLock<Vec<MemoryWorkspace>> = LazyLock::new(|| {
    let golden =
        case::cases().into_iter().filter(|case| case.name == "two-tongues").map(|case| case.workspace());
    std::iter::once(example::site()).chain(golden).collect()
});

/// The files of a site that have a schema.
fn files(site: &MemoryWorkspace) -> Vec<(String, FileKind, Value)> {
    let files = paths(site).into_iter();
    files.filter_map(|path| value(site, &path).map(|(file, value)| (path, file, value))).collect()
}

/// The site without the texts of pages that nothing in a file depends on: reading them takes most of the time.
fn without_other_pages(site: &MemoryWorkspace, path: &str) -> MemoryWorkspace {
    let folder = |path: &str| path.rsplit_once('/').map_or(String::new(), |(folder, _)| folder.to_owned());
    let needed = |other: &String| !other.ends_with(".md") || folder(other) == folder(path);
    let needed = paths(site).into_iter().filter(needed);
    needed.fold(MemoryWorkspace::new(), |less, path| less.with(&path, text(site, &path)))
}

#[test]
fn every_change_of_one_place_is_judged_alike() {
    let site = &RICH[0];
    let all: Vec<(usize, Vec<String>)> = files(site)
        .par_iter()
        .map(|(path, file, value)| {
            let site = &without_other_pages(site, path);
            let mut validators = Validators::of(site);
            let (mut all, mut tried, mut differ) = (Vec::new(), 0, Vec::new());
            places(value, "", &mut all);
            for place in all {
                for change in changes() {
                    let Some(new) = changed(value, &place, &change) else { continue };
                    tried += 1;
                    let what = judged(site, path, *file, &new, &mut validators);
                    differ.extend(what.map(|what| format!("{place} {change:?}: {what}")));
                }
            }
            (tried, differ)
        })
        .collect();
    let tried: usize = all.iter().map(|(tried, _)| tried).sum();
    let differ: Vec<String> = all.into_iter().flat_map(|(_, differ)| differ).collect();
    assert!(
        differ.is_empty(),
        "{} of {tried} differ:\n{}",
        differ.len(),
        differ[..differ.len().min(40)].join("\n")
    );
    assert!(tried > 2000, "only {tried} changes were tried");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn several_changes_are_judged_alike(
        of in any::<Index>(),
        which in any::<Index>(),
        changed_at in proptest::collection::vec((any::<Index>(), any::<Index>()), 1..5),
    ) {
        let site = of.get(&RICH).clone();
        let files = files(&site);
        let (path, file, mut value) = which.get(&files).clone();
        for (place, change) in changed_at {
            let mut all = Vec::new();
            places(&value, "", &mut all);
            value = changed(&value, place.get::<String>(&all), change.get(&changes())).unwrap_or(value);
        }
        let differs = judged(&site, &path, file, &value, &mut Validators::of(&site));
        prop_assert!(differs.is_none(), "{}", differs.unwrap_or_default());
    }
}
