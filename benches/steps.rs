//! The stages one by one, in the order of `pipeline::run`, which keeps the steps between them to itself.
//!
//! For content in one language and with the embedded theme: translations and a theme of the site's own are not
//! followed here. The benchmark of the whole pipeline goes through `pipeline::run` itself.

use konzept::concept::{Concept, Places, WrittenChapter, WrittenCollection, WrittenPage, WrittenSite};
use konzept::diagnostics::{FileId, Sink, SourceFile, Sources, Span};
use konzept::discover::{self, CollectionFiles, Layout, PageFiles, Workspace};
use konzept::emit::Artifact;
use konzept::i18n::pack;
use konzept::parse::{self, Parsed, Role};
use konzept::render::{self, Addresses, Edition};
use konzept::theme::{Templates, ThemeFiles};
use konzept::value::Language;
use konzept::{check, resolve};
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap};

/// The day of every edition.
pub const DATE: jiff::civil::Date = jiff::civil::date(2024, 7, 1);

/// The language the content is written in.
pub fn german() -> Language {
    Language::parse("de").expect("a language")
}

/// Which file is what.
pub fn discovered(workspace: &dyn Workspace) -> Layout {
    let mut sink = Sink::new();
    let layout = discover::layout(workspace, &mut sink);
    assert!(!sink.has_errors());
    layout
}

/// Every file as written.
#[derive(Clone, Default)]
pub struct Texts {
    pub sources: Sources,
    parsed: HashMap<String, Parsed>,
}

/// Reads and parses all files at once.
pub fn parsed(workspace: &dyn Workspace, layout: &Layout) -> Texts {
    let tasks = tasks(layout);
    let results: Vec<(SourceFile, Parsed)> = tasks
        .par_iter()
        .enumerate()
        .map(|(number, (path, role))| {
            let mut sink = Sink::new();
            let file = FileId(u32::try_from(number).expect("few files"));
            let bytes = workspace.read(path).expect("a file that was listed");
            let source = parse::decode(path, bytes, file, &mut sink);
            let parsed = parse::file(*role, &source.text, file, &mut sink).expect("sound content");
            assert!(!sink.has_errors());
            (source, parsed)
        })
        .collect();
    let mut texts = Texts::default();
    for ((path, _), (source, parsed)) in tasks.into_iter().zip(results) {
        texts.sources.add(source);
        texts.parsed.insert(path.to_owned(), parsed);
    }
    texts
}

fn tasks(layout: &Layout) -> Vec<(&str, Role)> {
    let mut tasks: Vec<(&str, Role)> = layout.about.iter().map(|path| (path.as_str(), Role::About)).collect();
    for one in &layout.site {
        tasks.extend(one.files.iter().map(|path| (path.as_str(), Role::Records(one.collection))));
    }
    for page in std::iter::once(&layout.start).chain(&layout.pages) {
        tasks.extend(page.text.iter().map(|path| (path.as_str(), Role::Page)));
        for one in &page.collections {
            tasks.extend(one.files.iter().map(|path| (path.as_str(), Role::Records(one.collection))));
        }
    }
    tasks
}

/// Puts what was parsed into the order of the layout.
pub fn assembled(layout: &Layout, mut texts: Texts) -> WrittenSite {
    let about = layout.about.as_ref().and_then(|path| texts.parsed.remove(path));
    let Some(Parsed::About(about)) = about else { panic!("a description of the concept") };
    WrittenSite {
        series: std::collections::BTreeMap::new(),
        about: *about,
        about_translations: Vec::new(),
        start: page(&layout.start, &mut texts),
        start_translations: Vec::new(),
        chapters: layout.pages.iter().map(|files| chapter(files, &mut texts)).collect(),
        site: layout.site.iter().map(|files| collection(files, &mut texts)).collect(),
        assets: layout.assets.clone(),
    }
}

fn page(files: &PageFiles, texts: &mut Texts) -> Option<WrittenPage> {
    match texts.parsed.remove(files.text.as_ref()?)? {
        Parsed::Page(page) => Some(*page),
        _ => None,
    }
}

fn chapter(files: &PageFiles, texts: &mut Texts) -> WrittenChapter {
    let nothing = || WrittenPage { entry: Default::default(), body: Vec::new(), head: Span::PLACEHOLDER };
    WrittenChapter {
        name: files.name.clone(),
        prefix: files.prefix.clone(),
        parent: files.parent,
        depth: files.depth,
        path: files.text.clone().unwrap_or_default(),
        page: page(files, texts).unwrap_or_else(nothing),
        translations: Vec::new(),
        collections: files.collections.iter().map(|files| collection(files, texts)).collect(),
    }
}

fn collection(files: &CollectionFiles, texts: &mut Texts) -> WrittenCollection {
    let entries = files.files.iter().filter_map(|path| match texts.parsed.remove(path)? {
        Parsed::Records(entries) => Some(entries),
        _ => None,
    });
    WrittenCollection {
        collection: files.collection,
        files: entries.collect(),
        translations: Vec::new(),
        broken: false,
    }
}

/// The concept as meant.
pub fn resolved(written: WrittenSite, sources: &Sources) -> (Concept, Places) {
    let mut sink = Sink::new();
    let languages = resolve::languages(&written.about, &german(), &mut sink);
    let rules = check::codes();
    let options = resolve::Options {
        lexicon: &pack(&german()).lexicon,
        languages,
        read_prose: parse::markdown::read,
        rules: &rules,
        drafts: false,
        sources,
    };
    let site = resolve::site(written, options, &mut sink).expect("a concept");
    assert!(!sink.has_errors());
    site
}

/// The embedded theme, compiled.
pub fn templates() -> Templates {
    Templates::compile(&ThemeFiles::new()).expect("templates")
}

/// Everything a concept publishes.
pub fn drawn(concept: &Concept, templates: &Templates) -> Vec<Artifact> {
    let edition = Edition {
        concept,
        templates,
        assets: ThemeFiles::new().assets(),
        files: BTreeMap::new(),
        addresses: Addresses::of(concept),
        base_url: None,
        date: DATE,
    };
    render::artifacts(&edition).expect("sound templates")
}
