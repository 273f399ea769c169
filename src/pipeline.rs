//! The order of the stages, and nothing else: discover, parse, resolve, check, render.
//!
//! Knows the stages, which do not know each other. What goes in is a [`Workspace`], what comes out are findings
//! and, when none of them is an error, artifacts. Nothing is written here.

use crate::check;
use crate::concept::{
    AboutEntry, Concept, Entries, Kind, Places, RecordRef, WrittenChapter, WrittenCollection, WrittenPage,
    WrittenSeries, WrittenSite,
};
use crate::diagnostics::{Code, Diagnostic, FileId, Severity, Sink, SourceFile, Sources, Span};
use crate::discover::{self, CollectionFiles, Layout, PageFiles, Workspace};
use crate::emit::Artifact;
use crate::i18n::pack;
use crate::parse::{self, Parsed, Role};
use crate::render::{self, Addresses, ContentFile, Edition, PageKey};
use crate::resolve;
use crate::theme::{Asset, TemplateFault, Templates, ThemeFiles, hashed_name};
use crate::value::Language;
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap};

/// What is asked of a run.
#[derive(Clone, Debug)]
pub struct Request {
    /// The day of the edition.
    pub date: jiff::civil::Date,
    /// Where the site will be published; wins over the concept's own.
    pub base_url: Option<String>,
    /// Whether drafts are taken in.
    pub drafts: bool,
    /// The language of a concept that names none.
    pub fallback: Language,
}

/// What a run brought.
pub struct Outcome {
    /// The texts, to draw findings in.
    pub sources: Sources,
    /// What was found, in the order an editor walks through it.
    pub findings: Vec<Diagnostic>,
    /// What would be published; nothing when there are errors.
    pub artifacts: Option<Vec<Artifact>>,
    /// The language the concept is written in, as far as it could be told.
    pub language: Option<Language>,
}

impl Outcome {
    /// How many findings are this grave.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|found| found.severity == severity).count()
    }
}

/// Runs all stages.
pub fn run(workspace: &dyn Workspace, request: &Request) -> Outcome {
    let mut sink = Sink::new();
    let layout = discover::layout(workspace, &mut sink);
    let mut read = read(workspace, &layout, &mut sink);
    let written = assemble(&layout, &mut read);
    let mut sources = read.sources;
    let Some(written) = written else {
        if layout.about.is_none() {
            sink.push(Diagnostic::error(Code::CONCEPT_MISSING));
        }
        return Outcome { findings: sink.into_sorted(&sources), sources, artifacts: None, language: None };
    };
    let languages = resolve::languages(&written.about, &request.fallback, &mut sink);
    let language = languages.first().cloned();
    let rules = check::codes();
    let resolved = {
        let options = resolve::Options {
            lexicon: &pack(language.as_ref().unwrap_or(&request.fallback)).lexicon,
            languages,
            read_prose: parse::markdown::read,
            rules: &rules,
            drafts: request.drafts,
            sources: &sources,
        };
        resolve::site(written, options, &mut sink)
    };
    let mut artifacts = None;
    if let Some((concept, places)) = resolved {
        sink.append(check::check(&concept, &places, request.date));
        let drawn = draw(workspace, &concept, &places, request, &mut sources, &mut sink);
        artifacts = drawn.filter(|_| !sink.has_errors());
    }
    Outcome { findings: sink.into_sorted(&sources), sources, artifacts, language }
}

/// Every file of the content, read and parsed.
struct Read {
    sources: Sources,
    parsed: HashMap<String, Parsed>,
}

/// Reads and parses all files at once; their numbers follow the layout, whatever order they come in.
fn read(workspace: &dyn Workspace, layout: &Layout, sink: &mut Sink) -> Read {
    let tasks = tasks(layout);
    let results: Vec<(SourceFile, Option<Parsed>, Sink)> = tasks
        .par_iter()
        .enumerate()
        .map(|(number, (path, role))| {
            let mut found = Sink::new();
            let file = FileId(u32::try_from(number).unwrap_or(u32::MAX));
            let bytes = match workspace.read(path) {
                Ok(bytes) => bytes,
                Err(error) => {
                    found.push(unreadable(path, &error));
                    return (SourceFile { path: path.clone(), text: String::new() }, None, found);
                }
            };
            let source = parse::decode(path, bytes, file, &mut found);
            let parsed =
                if found.has_errors() { None } else { parse::file(*role, &source.text, file, &mut found) };
            (source, parsed, found)
        })
        .collect();
    let mut read = Read { sources: Sources::default(), parsed: HashMap::with_capacity(results.len()) };
    for ((path, _), (source, parsed, found)) in tasks.into_iter().zip(results) {
        read.sources.add(source);
        read.parsed.extend(parsed.map(|parsed| (path, parsed)));
        sink.append(found);
    }
    read
}

fn unreadable(path: &str, error: &std::io::Error) -> Diagnostic {
    let code = match error.kind() {
        std::io::ErrorKind::FileTooLarge => Code::FILE_TOO_LARGE,
        _ => Code::UNREADABLE,
    };
    Diagnostic::error(code).with("path", path).with("reason", error.to_string())
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

type Translations = Vec<(Language, crate::concept::WrittenTranslation)>;

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

fn overlays(files: &[discover::Translation], read: &mut Read) -> Vec<(Language, crate::concept::Overlay)> {
    files
        .iter()
        .filter_map(|one| match read.parsed.remove(&one.path)? {
            Parsed::Translation(overlay) => Some((one.language.clone(), overlay)),
            _ => None,
        })
        .collect()
}

/// Draws the concept, unless something already found forbids it. A theme of the site's own may be wrong.
fn draw(
    workspace: &dyn Workspace,
    concept: &Concept,
    places: &Places,
    request: &Request,
    sources: &mut Sources,
    sink: &mut Sink,
) -> Option<Vec<Artifact>> {
    let theme = theme(workspace, concept, places, sink)?;
    let templates = match Templates::compile(&theme) {
        Ok(templates) => templates,
        Err(fault) => {
            sink.push(template_finding(workspace, fault, sources));
            return None;
        }
    };
    let addresses = Addresses::of(concept);
    for clash in addresses.clashes() {
        sink.push(address_finding(&clash, places));
    }
    if sink.has_errors() {
        return None;
    }
    let mut assets = theme.assets();
    if let Some(accent) = &concept.about.accent {
        let bytes = format!(":root{{--brand:{accent}}}\n").into_bytes();
        assets.push(Asset { name: "accent".to_owned(), address: hashed_name("accent.css", &bytes), bytes });
    }
    let edition = Edition {
        concept,
        templates: &templates,
        assets,
        files: files(workspace, places, sink),
        addresses,
        base_url: request.base_url.clone().or_else(|| concept.about.base_url.clone()),
        date: request.date,
    };
    match render::artifacts(&edition) {
        Ok(artifacts) => Some(artifacts),
        Err(fault) => {
            sink.push(template_finding(workspace, fault, sources));
            None
        }
    }
}

/// Two pages at one address; one of them may be a page that the site draws by itself.
fn address_finding(clash: &render::Clash, places: &Places) -> Diagnostic {
    let place = |key: &PageKey| match key {
        PageKey::Chapter(id) => places.of(&RecordRef::new(Kind::Chapter, id.clone())),
        _ => None,
    };
    let finding = Diagnostic::error(Code::ADDRESS_TAKEN).with("address", clash.path.as_str());
    match (place(&clash.first), place(&clash.second)) {
        (Some(first), Some(second)) if first == second => finding.at(second),
        (Some(first), Some(second)) => finding.at(second).also(first, "first"),
        (Some(one), None) | (None, Some(one)) => finding.at(one).help("help-own"),
        (None, None) => finding,
    }
}

/// The embedded theme with the site's own files over it.
fn theme(
    workspace: &dyn Workspace,
    concept: &Concept,
    places: &Places,
    sink: &mut Sink,
) -> Option<ThemeFiles> {
    let name = concept.about.theme.as_deref().unwrap_or("default");
    let folder = format!("themes/{name}");
    let known = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    let files = if known { workspace.list(&folder).files } else { Vec::new() };
    if files.is_empty() && name != "default" {
        let mut finding = Diagnostic::error(Code::UNKNOWN_THEME).with("name", name);
        finding.span = places.theme.or(places.about);
        sink.push(finding);
        return None;
    }
    let mut theme = ThemeFiles::new();
    for path in files {
        let inside = path.strip_prefix(&folder).and_then(|rest| rest.strip_prefix('/')).unwrap_or_default();
        if inside.starts_with("templates/") || inside.starts_with("assets/") {
            match workspace.read(&path) {
                Ok(bytes) => theme.cover(inside, &path, bytes),
                Err(error) => sink.push(unreadable(&path, &error)),
            }
        }
    }
    Some(theme)
}

/// The files that texts name, with the addresses they are published under.
fn files(workspace: &dyn Workspace, places: &Places, sink: &mut Sink) -> BTreeMap<String, ContentFile> {
    let mut files = BTreeMap::new();
    for path in &places.files {
        match workspace.read(path) {
            Ok(bytes) => {
                let size = imagesize::blob_size(&bytes).ok().map(|size| (size.width, size.height));
                files.insert(path.clone(), ContentFile { address: hashed_name(path, &bytes), bytes, size });
            }
            Err(error) => sink.push(unreadable(path, &error)),
        }
    }
    files
}

/// A fault of a template, drawn in its file when that is the site's own.
fn template_finding(workspace: &dyn Workspace, fault: TemplateFault, sources: &mut Sources) -> Diagnostic {
    let (line, column) = fault.at.unwrap_or((1, 1));
    let finding = Diagnostic::error(Code::TEMPLATE)
        .with("path", fault.path.as_str())
        .with("line", line)
        .with("column", column)
        .with("reason", fault.reason);
    let Ok(text) = workspace.read(&fault.path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    else {
        return finding;
    };
    let start: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let length = text[start.min(text.len())..].lines().next().map_or(0, str::len);
    let file = sources.add(SourceFile { path: fault.path, text });
    let column = (column - 1).min(length);
    finding.at(Span::new(file, start + column, start + length))
}
