//! Reads all files of a site and puts what they say into the order of the layout.

use super::admit::{TextBudget, admitted, too_large, unreadable};
use super::memory::{Memory, Remembered};
use crate::concept::{
    AboutEntry, Entries, WrittenChapter, WrittenCollection, WrittenPage, WrittenSeries, WrittenSite,
    WrittenTranslation,
};
use crate::diagnostics::{Diagnostic, FileId, Sink, SourceFile, Sources, Span};
use crate::discover::{
    self, CollectionFiles, LARGEST_TEXT, Layout, MOST_SIGNS, PageFiles, Translation, Workspace,
};
use crate::parse::{self, Decoded, Parsed, Role};
use crate::resolve;
use crate::value::Language;
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Reads a site: its texts, and what they say. Without a readable `concept.yaml` they say nothing together.
/// What is remembered of an earlier reading is not parsed again.
pub fn written(
    workspace: &dyn Workspace,
    layout: &Layout,
    memory: Option<&Memory>,
    sink: &mut Sink,
) -> (Sources, Option<WrittenSite>) {
    let mut read = read(workspace, layout, memory, sink);
    let written = assemble(layout, &mut read);
    (read.sources, written)
}

/// Every file of a site that can be read, by its path.
pub(super) fn parsed(workspace: &dyn Workspace, layout: &Layout, sink: &mut Sink) -> HashMap<String, Parsed> {
    read(workspace, layout, None, sink).parsed
}

/// The language a site is written in, from its description alone; none when that cannot be read.
pub fn language(workspace: &dyn Workspace, fallback: &Language) -> Option<Language> {
    languages(workspace, fallback)?.into_iter().next()
}

/// The languages a site is published in, the one it is written in first, from its description alone; none when that
/// cannot be read.
pub fn languages(workspace: &dyn Workspace, fallback: &Language) -> Option<Vec<Language>> {
    let unheard = &mut Sink::new();
    let path = discover::layout(workspace, unheard).about?;
    let source = parse::decode(&path, workspace.read(&path).ok()?, FileId(0), unheard).source;
    match parse::file(Role::About, &source.text, FileId(0), unheard)? {
        Parsed::About(about) => Some(resolve::languages(&about, fallback, unheard)),
        _ => None,
    }
}

/// Every file of the content, read and parsed.
struct Read {
    sources: Sources,
    parsed: HashMap<String, Parsed>,
}

/// How many bytes of texts are read before their findings are put together: of many wrong files at once, findings
/// would fill the memory.
const BATCH: u64 = 4 << 20;

/// Reads and parses the files, many at once; their numbers follow the layout, whatever order they come in.
fn read(workspace: &dyn Workspace, layout: &Layout, memory: Option<&Memory>, sink: &mut Sink) -> Read {
    let tasks = tasks(layout);
    let sizes = admitted(workspace, tasks.iter().map(|(path, _)| path.as_str()), sink);
    let all: Vec<Task<'_>> = tasks
        .iter()
        .zip(sizes)
        .enumerate()
        .map(|(number, ((path, role), size))| Task { number, path, role: *role, size })
        .collect();
    let mut read = Read { sources: Sources::default(), parsed: HashMap::with_capacity(all.len()) };
    let mut rest = all.as_slice();
    let mut budget = TextBudget::default();
    let mut found = Sink::new();
    while !rest.is_empty() {
        let mut bytes = 0;
        let ends = |task: &Task<'_>| {
            bytes = task.size.unwrap_or(0).saturating_add(bytes);
            bytes > BATCH
        };
        let (batch, next) = rest.split_at(rest.iter().position(ends).map_or(rest.len(), |at| at.max(1)));
        rest = next;
        if budget.spent("").is_some() {
            batch.iter().for_each(|task| _ = read.sources.add(SourceFile::new(task.path, "")));
            continue;
        }
        let results: Vec<Done> = batch.par_iter().map(|task| task.read(workspace, memory)).collect();
        for (task, done) in batch.iter().zip(results) {
            // What was read beside the one that was too much is dropped, so that the same is left out in every run.
            if budget.spent("").is_some() {
                read.sources.add(SourceFile::new(task.path, ""));
                continue;
            }
            read.sources.add(done.source);
            read.parsed.extend(done.parsed.map(|parsed| (task.path.to_owned(), parsed)));
            found.append(done.found);
            budget.take(done.budget);
            // Told before all others, of which only so many are kept.
            let next = all.get(task.number + 1).and_then(|next| budget.spent(next.path));
            next.into_iter().for_each(|finding| sink.push(finding));
        }
    }
    sink.append(found);
    read
}

/// A file to be read.
struct Task<'t> {
    number: usize,
    path: &'t str,
    role: Role,
    /// In bytes; none when it is not to be read.
    size: Option<u64>,
}

/// What came of a file.
struct Done {
    source: SourceFile,
    parsed: Option<Parsed>,
    found: Sink,
    /// How much its text is.
    budget: TextBudget,
}

impl Task<'_> {
    fn read(&self, workspace: &dyn Workspace, memory: Option<&Memory>) -> Done {
        let mut found = Sink::new();
        let bytes = match self.bytes(workspace) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return self.without(None, found),
            Err(finding) => return self.failed(*finding, found),
        };
        let remembering = memory.map(|memory| (memory, blake3::hash(&bytes)));
        let known = remembering.and_then(|(memory, hash)| memory.of(self.path, hash, self.number));
        if let Some(Remembered { source, parsed, budget, .. }) = known {
            return Done { source, parsed, found, budget };
        }
        let Decoded { source, readable } = match self.decoded(bytes, &mut found) {
            Ok(decoded) => decoded,
            Err(finding) => return self.failed(*finding, found),
        };
        let parsed = match readable {
            true => parse::file(self.role, &source.text, self.file(), &mut found),
            false => None,
        };
        let budget = TextBudget { signs: signs(&source.text), records: self.records(&source.text) };
        if let Some((memory, hash)) = remembering.filter(|_| found.is_empty()) {
            let (number, source, parsed) = (self.number, source.clone(), parsed.clone());
            memory.keep(self.path, Arc::new(Remembered { hash, number, source, parsed, budget }));
        }
        Done { source, parsed, found, budget }
    }

    /// How many records a text may have, by what begins one.
    fn records(&self, text: &str) -> usize {
        let begins = |line: &str| match line.trim_start().strip_prefix('-') {
            Some(rest) => rest.is_empty() || rest.starts_with([' ', '\t', '\r']) && !rest.contains('{'),
            None => false,
        };
        match self.role {
            Role::Records(_) | Role::Translation | Role::About => {
                text.matches('{').count() + text.lines().filter(|line| begins(line)).count()
            }
            Role::Page | Role::PageTranslation | Role::Series => 0,
        }
    }

    fn file(&self) -> FileId {
        FileId(u32::try_from(self.number).unwrap_or(u32::MAX))
    }

    /// What the file holds; nothing when it is not to be read.
    fn bytes(&self, workspace: &dyn Workspace) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
        let Some(size) = self.size else { return Ok(None) };
        if size > LARGEST_TEXT {
            return Err(too_large(self.path).into());
        }
        let bytes = workspace.read(self.path).map_err(|error| unreadable(self.path, &error))?;
        // It may have grown meanwhile.
        match bytes.len() as u64 > LARGEST_TEXT {
            true => Err(too_large(self.path).into()),
            false => Ok(Some(bytes)),
        }
    }

    fn decoded(&self, bytes: Vec<u8>, found: &mut Sink) -> Result<Decoded, Box<Diagnostic>> {
        let decoded = parse::decode(self.path, bytes, self.file(), found);
        match self.role != Role::Series && signs(&decoded.source.text) > MOST_SIGNS {
            true => Err(too_large(self.path).help("help-signs").into()),
            false => Ok(decoded),
        }
    }

    /// What comes of a file that cannot be read.
    fn failed(&self, finding: Diagnostic, mut found: Sink) -> Done {
        found.push(finding);
        match self.role {
            // A table may be there to be published only, and is then never read.
            Role::Series => {
                let series = WrittenSeries::new(Span::new(self.file(), 0, 0), Vec::new(), found);
                self.without(Some(Parsed::Series(series)), Sink::new())
            }
            _ => self.without(None, found),
        }
    }

    fn without(&self, parsed: Option<Parsed>, found: Sink) -> Done {
        Done { source: SourceFile::new(self.path, ""), parsed, found, budget: TextBudget::default() }
    }
}

fn signs(text: &str) -> usize {
    text.bytes().filter(|byte| byte.is_ascii_punctuation() || *byte == b'\n').count()
}

/// What each file is read as, in the order of the layout.
fn tasks(layout: &Layout) -> Vec<(String, Role)> {
    let mut tasks = Vec::new();
    let mut add = |path: &str, role: Role| tasks.push((path.to_owned(), role));
    layout.about.iter().for_each(|path| add(path, Role::About));
    layout.about_translations.iter().for_each(|one| add(&one.path, Role::Translation));
    for collection in &layout.site {
        collection_tasks(collection, &mut add);
    }
    for page in std::iter::once(&layout.start).chain(&layout.pages) {
        page.text.iter().for_each(|path| add(path, Role::Page));
        page.translations.iter().for_each(|one| add(&one.path, Role::PageTranslation));
        page.collections.iter().for_each(|collection| collection_tasks(collection, &mut add));
    }
    layout.assets.iter().filter(|path| path.ends_with(".csv")).for_each(|path| add(path, Role::Series));
    tasks
}

fn collection_tasks(files: &CollectionFiles, add: &mut dyn FnMut(&str, Role)) {
    files.files.iter().for_each(|path| add(path, Role::Records(files.collection)));
    files.translations.iter().for_each(|one| add(&one.path, Role::Translation));
}

/// Puts what was parsed back into the order of the layout. `None` without a description of the concept.
fn assemble(layout: &Layout, read: &mut Read) -> Option<WrittenSite> {
    let about: AboutEntry = match read.parsed.remove(layout.about.as_ref()?)? {
        Parsed::About(about) => *about,
        _ => return None,
    };
    let (start, start_translations) = page(&layout.start, read);
    let chapters = layout.pages.iter().map(|files| chapter(files, read)).collect();
    Some(WrittenSite {
        about,
        about_translations: overlays(&layout.about_translations, read),
        start,
        start_translations,
        chapters,
        site: layout.site.iter().map(|files| collection(files, read)).collect(),
        series: series(layout, read),
        assets: layout.assets.clone(),
    })
}

fn series(layout: &Layout, read: &mut Read) -> BTreeMap<String, WrittenSeries> {
    let all = layout.assets.iter().filter_map(|path| match read.parsed.remove(path)? {
        Parsed::Series(series) => Some((path.clone(), series)),
        _ => None,
    });
    all.collect()
}

type Translations = Vec<(Language, WrittenTranslation)>;

fn page(files: &PageFiles, read: &mut Read) -> (Option<WrittenPage>, Translations) {
    let page =
        files.text.as_ref().and_then(|path| read.parsed.remove(path)).and_then(|parsed| match parsed {
            Parsed::Page(page) => Some(*page),
            _ => None,
        });
    let translations = files.translations.iter().filter_map(|one| match read.parsed.remove(&one.path)? {
        Parsed::PageTranslation(translation) => Some((one.language.clone(), *translation)),
        _ => None,
    });
    (page, translations.collect())
}

/// A chapter. One whose text is missing or unreadable, which was reported, stands in with an empty one.
fn chapter(files: &PageFiles, read: &mut Read) -> WrittenChapter {
    let (page, translations) = page(files, read);
    WrittenChapter {
        name: files.name.clone(),
        prefix: files.prefix.clone(),
        parent: files.parent,
        depth: files.depth,
        path: files.text.clone().unwrap_or_default(),
        page: page.unwrap_or_else(|| WrittenPage {
            entry: Default::default(),
            body: Vec::new(),
            head: Span::PLACEHOLDER,
        }),
        translations,
        collections: files.collections.iter().map(|files| collection(files, read)).collect(),
    }
}

fn collection(files: &CollectionFiles, read: &mut Read) -> WrittenCollection {
    let entries: Vec<Option<Entries>> = files
        .files
        .iter()
        .map(|path| match read.parsed.remove(path)? {
            Parsed::Records(entries) => Some(entries),
            _ => None,
        })
        .collect();
    WrittenCollection {
        collection: files.collection,
        broken: entries.iter().any(Option::is_none),
        files: entries.into_iter().flatten().collect(),
        translations: overlays(&files.translations, read),
    }
}

fn overlays(files: &[Translation], read: &mut Read) -> Vec<(Language, crate::concept::Overlay)> {
    files
        .iter()
        .filter_map(|one| match read.parsed.remove(&one.path)? {
            Parsed::Translation(overlay) => Some((one.language.clone(), overlay)),
            _ => None,
        })
        .collect()
}
