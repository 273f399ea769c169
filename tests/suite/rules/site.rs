//! A site in memory, read through the stages up to the rules.

use konzept::check::{check, codes};
use konzept::diagnostics::{Diagnostic, Sink, Sources};
use konzept::discover::{self, CollectionFiles, PageFiles, Translation, Workspace};
use konzept::parse::{self, Parsed, Role, markdown};
use konzept::resolve::{self, Options};
use konzept::value::Language;
use konzept::{concept, i18n};

/// What was found in a site, with the texts it was found in.
pub struct Judged {
    pub found: Vec<Diagnostic>,
    pub sources: Sources,
}

/// Reads and judges a site as it is on `today`, an ISO date.
pub fn judge(workspace: &dyn Workspace, today: &str) -> Judged {
    let mut reader = Reader { workspace, sources: Sources::default(), sink: Sink::new() };
    let written = reader.site();
    let Reader { sources, mut sink, .. } = reader;
    if let Some(written) = written {
        let german = Language::parse("de").expect("a tag");
        let languages = resolve::languages(&written.about, &german, &mut sink);
        let options = Options {
            lexicon: &i18n::pack(&languages[0]).lexicon,
            languages,
            read_prose: markdown::read,
            rules: &codes(),
            drafts: false,
            sources: &sources,
        };
        if let Some((concept, places)) = resolve::site(written, options, &mut sink) {
            sink.append(check(&concept, &places, today.parse().expect("an ISO date")));
        }
    }
    Judged { found: sink.into_sorted(&sources), sources }
}

struct Reader<'w> {
    workspace: &'w dyn Workspace,
    sources: Sources,
    sink: Sink,
}

impl Reader<'_> {
    fn site(&mut self) -> Option<concept::WrittenSite> {
        let layout = discover::layout(self.workspace, &mut self.sink);
        let about = match self.parse(layout.about.as_deref()?, Role::About)? {
            Parsed::About(about) => *about,
            _ => return None,
        };
        let (start, start_translations) = match &layout.start.text {
            Some(_) => {
                let (page, translations) = self.page(&layout.start)?;
                (Some(page), translations)
            }
            None => (None, Vec::new()),
        };
        let mut chapters = Vec::new();
        for files in &layout.pages {
            let (page, translations) = self.page(files)?;
            chapters.push(concept::WrittenChapter {
                name: files.name.clone(),
                prefix: files.prefix.clone(),
                parent: files.parent,
                depth: files.depth,
                path: files.text.clone()?,
                page,
                translations,
                collections: files.collections.iter().map(|one| self.collection(one)).collect(),
            });
        }
        Some(concept::WrittenSite {
            about,
            about_translations: self.translations(&layout.about_translations),
            start,
            start_translations,
            chapters,
            site: layout.site.iter().map(|one| self.collection(one)).collect(),
            assets: layout.assets,
        })
    }

    fn parse(&mut self, path: &str, role: Role) -> Option<Parsed> {
        let bytes = self.workspace.read(path).expect("a listed file");
        // The number a file gets is known before it is read: they are added one after the other.
        let id = konzept::diagnostics::FileId(u32::try_from(self.sources.iter().count()).expect("few files"));
        let source = parse::decode(path, bytes, id, &mut self.sink);
        let parsed = parse::file(role, &source.text, id, &mut self.sink);
        self.sources.add(source);
        parsed
    }

    fn page(
        &mut self,
        files: &PageFiles,
    ) -> Option<(concept::WrittenPage, Vec<(Language, concept::WrittenTranslation)>)> {
        let Parsed::Page(page) = self.parse(files.text.as_deref()?, Role::Page)? else { return None };
        let translations = files.translations.iter().filter_map(|one| {
            match self.parse(&one.path, Role::PageTranslation)? {
                Parsed::PageTranslation(page) => Some((one.language.clone(), *page)),
                _ => None,
            }
        });
        Some((*page, translations.collect()))
    }

    fn collection(&mut self, files: &CollectionFiles) -> concept::WrittenCollection {
        let read = files.files.iter().filter_map(|path| {
            match self.parse(path, Role::Records(files.collection))? {
                Parsed::Records(entries) => Some(entries),
                _ => None,
            }
        });
        concept::WrittenCollection {
            collection: files.collection,
            files: read.collect(),
            translations: self.translations(&files.translations),
        }
    }

    fn translations(&mut self, files: &[Translation]) -> Vec<(Language, concept::Overlay)> {
        let read = files.iter().filter_map(|one| match self.parse(&one.path, Role::Translation)? {
            Parsed::Translation(overlay) => Some((one.language.clone(), overlay)),
            _ => None,
        });
        read.collect()
    }
}
