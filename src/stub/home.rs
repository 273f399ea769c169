//! The chapter and the file a record belongs to.

use super::plan::Ground;
use super::refusal::Refusal;
use super::wish::Wish;
use crate::concept::{Collection, Scope};
use crate::discover::{CollectionFiles, Layout, PageFiles};

/// Where the content lies.
pub(super) const CONTENT: &str = "content";

/// The file a record goes into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Home {
    /// One that is there.
    File(String),
    /// One of its own, in the collection's folder.
    Own(String),
    /// The collection's file, which is not there yet.
    First(String),
}

/// Finds the file for a new record.
pub(super) fn home(collection: Collection, wish: &Wish, ground: &Ground<'_>) -> Result<Home, Refusal> {
    let (folder, files) = match (collection.scope(), &wish.chapter) {
        (Scope::Site, Some(_)) => return Err(Refusal::NotInChapter),
        (Scope::Site, None) => {
            (CONTENT.to_owned(), ground.layout.site.iter().find(|files| files.collection == collection))
        }
        (Scope::Chapter, named) => {
            let page = match named {
                Some(name) => chapter(name, ground.layout)?,
                None => only(collection, ground.layout)?,
            };
            (folder(page), records(page, collection))
        }
    };
    let name = collection.name();
    let own = |path: &&String| {
        let inside = path.strip_prefix(&folder).and_then(|rest| rest.strip_prefix('/')).unwrap_or(path);
        !inside.contains('/')
    };
    Ok(match files.map(|files| files.files.as_slice()) {
        None | Some([]) => Home::First(format!("{folder}/{name}.yaml")),
        Some(paths) => match paths.iter().find(own) {
            Some(path) => Home::File(path.clone()),
            None => Home::Own(format!("{folder}/{name}")),
        },
    })
}

/// The page that somebody calls by its folder, with or without its number, or by its path.
pub(super) fn chapter<'l>(name: &str, layout: &'l Layout) -> Result<&'l PageFiles, Refusal> {
    let sought = name.trim_end_matches('/').trim_end_matches("/index.md").trim_end_matches(".md");
    let sought = sought.trim_start_matches("./").trim_start_matches("content/");
    let by_path = || layout.pages.iter().find(|page| shown(page) == sought);
    let found: Vec<&PageFiles> = match by_path() {
        Some(page) => vec![page],
        None => layout.pages.iter().filter(|page| page.name == sought || last(page) == sought).collect(),
    };
    match found.as_slice() {
        [page] => Ok(page),
        [] => Err(unknown(name, layout.pages.iter())),
        several => Err(unknown(name, several.iter().copied())),
    }
}

fn unknown<'l>(name: &str, pages: impl Iterator<Item = &'l PageFiles>) -> Refusal {
    Refusal::UnknownChapter { name: name.to_owned(), chapters: pages.map(shown).collect() }
}

/// The page that alone could take a record: the one that has such already, else the only one there is.
fn only(collection: Collection, layout: &Layout) -> Result<&PageFiles, Refusal> {
    let all = || layout.pages.iter();
    let mut having: Vec<&PageFiles> = all().filter(|page| records(page, collection).is_some()).collect();
    if having.is_empty() {
        having = all().collect();
    }
    match having.as_slice() {
        [page] => Ok(page),
        several => Err(Refusal::WhichChapter { chapters: several.iter().copied().map(shown).collect() }),
    }
}

fn records(page: &PageFiles, collection: Collection) -> Option<&CollectionFiles> {
    page.collections.iter().find(|files| files.collection == collection)
}

/// The folder of a page; beside its file when it has none yet.
pub(super) fn folder(page: &PageFiles) -> String {
    format!("{CONTENT}/{}", shown(page))
}

/// A page as `--in` takes it: its path inside the content.
pub(super) fn shown(page: &PageFiles) -> String {
    page.path.strip_prefix(CONTENT).map_or(page.path.as_str(), |rest| rest.trim_start_matches('/')).to_owned()
}

fn last(page: &PageFiles) -> &str {
    page.path.rsplit('/').next().unwrap_or(&page.path)
}
