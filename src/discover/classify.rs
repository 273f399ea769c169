//! From a list of paths to a layout.

use super::layout::{CollectionFiles, Layout, PageFiles, Translation};
use super::limits::DEEPEST;
use super::workspace::{Listing, Workspace};
use crate::concept::{COLLECTIONS, Collection, Scope, nearest};
use crate::diagnostics::{Arg, Code, Diagnostic, Sink};
use crate::value::Language;
use std::collections::BTreeMap;

/// Where the content lies.
const CONTENT: &str = "content";
/// Files that texts may point at and the site may publish.
const ASSETS: &[&str] = &[
    "png", "jpg", "jpeg", "webp", "avif", "gif", "svg", "pdf", "csv", "ods", "xlsx", "odt", "docx", "zip",
    "mp3", "mp4", "vtt",
];

/// Sorts out the content folder. Findings here have no place in a text, so they name the path.
pub fn layout(workspace: &dyn Workspace, sink: &mut Sink) -> Layout {
    let Listing { files, troubles } = workspace.list(CONTENT).of_sound_names();
    troubles.into_iter().for_each(|trouble| sink.push(trouble.finding()));
    let mut root = Folder::default();
    for path in &files {
        if path.split('/').count() > DEEPEST {
            sink.push(
                Diagnostic::error(Code::SITE_TOO_LARGE)
                    .with("path", path.as_str())
                    .with("most", DEEPEST)
                    .help("help-folders"),
            );
        } else if let Some(inside) = path.strip_prefix(CONTENT).and_then(|rest| rest.strip_prefix('/')) {
            root.insert(inside, path);
        }
    }
    let mut sorting = Sorting { layout: Layout::default(), sink };
    sorting.root(root);
    sorting.layout
}

/// A folder as a tree, so that each level is looked at once.
#[derive(Default)]
struct Folder<'a> {
    folders: BTreeMap<&'a str, Folder<'a>>,
    files: BTreeMap<&'a str, &'a str>,
}

impl<'a> Folder<'a> {
    fn insert(&mut self, inside: &'a str, path: &'a str) {
        match inside.split_once('/') {
            Some((folder, rest)) => self.folders.entry(folder).or_default().insert(rest, path),
            None => {
                self.files.insert(inside, path);
            }
        }
    }

    fn each_file(&self, see: &mut dyn FnMut(&'a str, &'a str)) {
        self.files.iter().for_each(|(name, path)| see(name, path));
        self.folders.values().for_each(|folder| folder.each_file(see));
    }
}

/// A file's name, taken apart: `facts.en.yaml`.
struct Name<'a> {
    stem: &'a str,
    language: Option<Language>,
    ending: &'a str,
}

impl<'a> Name<'a> {
    fn of(name: &'a str) -> Self {
        let (rest, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        if (is_text(ending) || is_data(ending))
            && let Some((stem, tag)) = rest.rsplit_once('.')
            && let Ok(language) = Language::parse(tag)
        {
            return Self { stem, language: Some(language), ending };
        }
        Self { stem: rest, language: None, ending }
    }
}

fn is_text(ending: &str) -> bool {
    ending == "md"
}

fn is_data(ending: &str) -> bool {
    matches!(ending, "yaml" | "yml")
}

/// `04-analyse` is the name `analyse` with the number `04`.
fn prefixed(name: &str) -> (Option<&str>, &str) {
    let digits = name.len() - name.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    match name.get(digits..).and_then(|rest| rest.strip_prefix(['-', '_'])) {
        Some(rest) if digits > 0 && digits <= 4 && !rest.is_empty() => (name.get(..digits), rest),
        _ => (None, name),
    }
}

/// What a page is made of, before pages are put in order.
struct Draft<'a> {
    name: &'a str,
    path: String,
    text: Option<&'a str>,
    translations: Vec<Translation>,
    folder: Option<Folder<'a>>,
}

struct Sorting<'s> {
    layout: Layout,
    sink: &'s mut Sink,
}

impl Sorting<'_> {
    fn root(&mut self, mut root: Folder<'_>) {
        let mut data = BTreeMap::new();
        let mut drafts: BTreeMap<&str, Draft<'_>> = BTreeMap::new();
        for (file, path) in std::mem::take(&mut root.files) {
            let name = Name::of(file);
            if is_text(name.ending) && name.stem == "index" {
                match name.language {
                    None => self.layout.start.text = Some(path.to_owned()),
                    Some(language) => self.layout.start.translations.push(translation(language, path)),
                }
            } else if is_text(name.ending) {
                draft_text(&mut drafts, name, path);
            } else if is_data(name.ending) && name.stem == "concept" {
                match name.language {
                    None => self.layout.about = Some(path.to_owned()),
                    Some(language) => self.layout.about_translations.push(translation(language, path)),
                }
            } else {
                data.insert(file, path);
            }
        }
        for collection in COLLECTIONS.iter().copied().filter(|one| one.scope() == Scope::Site) {
            let folder = root.folders.remove(collection.name());
            self.layout.site.extend(take_collection(collection, &mut data, folder));
        }
        self.leftovers(data, Scope::Site);
        for (name, folder) in root.folders {
            self.draft_folder(&mut drafts, name, folder, &format!("{CONTENT}/{name}"), true);
        }
        self.pages(drafts, None, 0);
    }

    /// A folder is a page when it is at the top, numbered, or has a text, in it or beside it; otherwise it holds assets.
    fn draft_folder<'a>(
        &mut self,
        drafts: &mut BTreeMap<&'a str, Draft<'a>>,
        name: &'a str,
        folder: Folder<'a>,
        path: &str,
        top: bool,
    ) {
        let has_pages = |folder: &Folder<'_>| {
            let mut found = false;
            folder.each_file(&mut |file, _| {
                let name = Name::of(file);
                found |= is_text(name.ending) || is_data(name.ending);
            });
            found
        };
        let is_page = top
            || prefixed(name).0.is_some()
            || folder.files.contains_key("index.md")
            || drafts.contains_key(name);
        if is_page && has_pages(&folder) {
            match drafts.entry(name) {
                std::collections::btree_map::Entry::Occupied(mut draft) => {
                    draft.get_mut().folder = Some(folder)
                }
                std::collections::btree_map::Entry::Vacant(free) => {
                    free.insert(Draft {
                        name,
                        path: path.to_owned(),
                        text: None,
                        translations: Vec::new(),
                        folder: Some(folder),
                    });
                }
            }
        } else {
            folder.each_file(&mut |file, path| self.asset(file, path, Scope::Chapter));
        }
    }

    fn pages(&mut self, drafts: BTreeMap<&str, Draft<'_>>, parent: Option<usize>, depth: usize) {
        let mut drafts: Vec<Draft<'_>> = drafts.into_values().collect();
        // Numbered ones first, by number; the others by name.
        drafts.sort_by_key(|draft| {
            let (prefix, name) = prefixed(draft.name);
            let number = prefix.and_then(|digits| digits.parse::<u32>().ok());
            (number.is_none(), number, name.to_owned())
        });
        for draft in drafts {
            let (prefix, name) = prefixed(draft.name);
            let at = self.layout.pages.len();
            self.layout.pages.push(PageFiles {
                path: draft.path,
                name: name.to_owned(),
                prefix: prefix.map(str::to_owned),
                parent,
                depth,
                text: draft.text.map(str::to_owned),
                translations: draft.translations,
                collections: Vec::new(),
            });
            if let Some(folder) = draft.folder {
                self.page_folder(at, folder, depth);
            }
            let page = &self.layout.pages[at];
            if page.text.is_none() {
                let path = format!("{}/index.md", page.path);
                self.sink.push(Diagnostic::error(Code::CHAPTER_WITHOUT_INDEX).with("path", path));
            }
        }
    }

    fn page_folder(&mut self, at: usize, mut folder: Folder<'_>, depth: usize) {
        let mut data = BTreeMap::new();
        let mut drafts: BTreeMap<&str, Draft<'_>> = BTreeMap::new();
        let path = self.layout.pages[at].path.clone();
        for (file, file_path) in std::mem::take(&mut folder.files) {
            let name = Name::of(file);
            if is_text(name.ending) && name.stem == "index" {
                let page = &mut self.layout.pages[at];
                match name.language {
                    None => page.text = Some(file_path.to_owned()),
                    Some(language) => page.translations.push(translation(language, file_path)),
                }
            } else if is_text(name.ending) {
                draft_text(&mut drafts, name, file_path);
            } else {
                data.insert(file, file_path);
            }
        }
        for collection in COLLECTIONS.iter().copied().filter(|one| one.scope() == Scope::Chapter) {
            let inner = folder.folders.remove(collection.name());
            let found = take_collection(collection, &mut data, inner);
            self.layout.pages[at].collections.extend(found);
        }
        self.leftovers(data, Scope::Chapter);
        for (name, inner) in folder.folders {
            self.draft_folder(&mut drafts, name, inner, &format!("{path}/{name}"), false);
        }
        self.pages(drafts, Some(at), depth + 1);
    }

    /// Files that are no text and no collection of this place.
    fn leftovers(&mut self, data: BTreeMap<&str, &str>, scope: Scope) {
        for (file, path) in data {
            self.asset(file, path, scope);
        }
    }

    fn asset(&mut self, file: &str, path: &str, scope: Scope) {
        let name = Name::of(file);
        if ASSETS.contains(&name.ending.to_ascii_lowercase().as_str()) {
            self.layout.assets.insert(path.to_owned());
        } else if let Some(collection) = Collection::named(name.stem).filter(|_| is_data(name.ending)) {
            let place = match collection.scope() {
                Scope::Chapter => "place-chapter",
                Scope::Site => "place-site",
            };
            self.sink.push(
                Diagnostic::error(Code::MISPLACED_COLLECTION)
                    .with("path", path)
                    .with("place", Arg::Term(place)),
            );
        } else if is_data(name.ending) || is_text(name.ending) {
            let names = COLLECTIONS.iter().filter(|one| one.scope() == scope).map(|one| one.name());
            let near = nearest(name.stem, names.clone()).map(|near| format!("{near}.yaml"));
            self.sink.push(
                Diagnostic::error(Code::UNKNOWN_FILE)
                    .with("path", path)
                    .with("names", Arg::AnyOf(names.map(|name| format!("{name}.yaml")).collect()))
                    .near(near.as_deref()),
            );
        } else {
            let names = Arg::AnyOf(ASSETS.iter().map(|ending| format!(".{ending}")).collect());
            self.sink.push(
                Diagnostic::warning(Code::UNKNOWN_FILE)
                    .with("path", path)
                    .with("names", names)
                    .help("help-asset"),
            );
        }
    }
}

fn draft_text<'a>(drafts: &mut BTreeMap<&'a str, Draft<'a>>, name: Name<'a>, path: &'a str) {
    let draft = drafts.entry(name.stem).or_insert_with(|| Draft {
        name: name.stem,
        // A translation may come first: the page is called by its original all the same.
        path: match path.rsplit_once('/') {
            Some((folder, _)) => format!("{folder}/{}", name.stem),
            None => name.stem.to_owned(),
        },
        text: None,
        translations: Vec::new(),
        folder: None,
    });
    match name.language {
        None => draft.text = Some(path),
        Some(language) => draft.translations.push(translation(language, path)),
    }
}

fn translation(language: Language, path: &str) -> Translation {
    Translation { language, path: path.to_owned() }
}

/// Takes a collection's own file and its folder's files out of what is left.
fn take_collection(
    collection: Collection,
    data: &mut BTreeMap<&str, &str>,
    folder: Option<Folder<'_>>,
) -> Option<CollectionFiles> {
    let mut found = CollectionFiles { collection, files: Vec::new(), translations: Vec::new() };
    data.retain(|file, path| {
        let name = Name::of(file);
        let ours = is_data(name.ending) && name.stem == collection.name();
        if ours {
            add(&mut found, name.language, path);
        }
        !ours
    });
    if let Some(folder) = folder {
        folder.each_file(&mut |file, path| {
            let name = Name::of(file);
            if is_data(name.ending) {
                add(&mut found, name.language, path);
            }
        });
    }
    return (!found.files.is_empty() || !found.translations.is_empty()).then_some(found);

    fn add(found: &mut CollectionFiles, language: Option<Language>, path: &str) {
        match language {
            None => found.files.push(path.to_owned()),
            Some(language) => found.translations.push(translation(language, path)),
        }
    }
}
