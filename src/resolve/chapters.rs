//! Pages: front matter, running text, collections, translations.

use super::names::ChapterName;
use super::prose::{self, Setting};
use super::translate;
use crate::concept::{
    Block, Chapter, Kind, Meaning, Meant, Overlay, Placed, RecordRef, Section, Whose, Written,
    WrittenChapter, WrittenCollection, WrittenPage, WrittenTranslation,
};
use crate::diagnostics::{Code, Diagnostic, Spanned};
use crate::value::{Id, Language, Localized};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A chapter or legal page with everything in its folder; [`settle`] gives it its place among the others.
pub(super) fn chapter(
    meaning: &mut Meaning<'_>,
    written: WrittenChapter,
    name: ChapterName,
    languages: &[Language],
) -> Chapter {
    let of = RecordRef::new(Kind::Chapter, name.id.clone());
    let whose = Whose { of: of.clone(), language: meaning.whose.language.clone() };
    meaning.places.record(of.clone(), written.page.head);
    meaning.as_part_of(whose, |meaning| whole(meaning, written, of, name, languages))
}

fn whole(
    meaning: &mut Meaning<'_>,
    written: WrittenChapter,
    of: RecordRef,
    name: ChapterName,
    languages: &[Language],
) -> Chapter {
    if written.page.entry.title.is_none() {
        meaning.sink.push(
            Diagnostic::error(Code::MISSING_KEY).at(written.page.head).with("key", "title").help("help-page"),
        );
    }
    let title = written
        .page
        .entry
        .title
        .clone()
        .unwrap_or_else(|| Spanned::new(written.name.clone(), written.page.head));
    let collections = written.collections;
    let setting = PageSetting {
        of,
        anchors: name.anchors,
        collections: collections.iter().map(|one| one.collection).collect(),
    };
    let mut chapter = page(meaning, written.page, title, &setting);
    chapter.id = name.id;
    chapter.address = name.address;
    chapter.number = name.number;
    chapter.depth = written.depth;
    for one in collections {
        chapter.sections.extend(collection(meaning, one, languages));
    }
    translations(meaning, &mut chapter, written.translations, &setting, languages);
    chapter
}

/// Puts a page below its parent. Inside a chapter whose address is translated, the addresses are, too; what the page
/// itself is called in a language replaces the last part.
pub(super) fn settle(page: &mut Chapter, parent: Option<&Chapter>) {
    page.parent = parent.map(|parent| parent.id.clone());
    let own = std::mem::take(&mut page.addresses);
    for (language, folder) in parent.iter().flat_map(|parent| &parent.addresses) {
        let name = page.address.rsplit('/').next().unwrap_or_default();
        page.addresses.insert(language.clone(), format!("{folder}/{name}"));
    }
    for (language, name) in own {
        let whole = page.addresses.get(&language).unwrap_or(&page.address);
        let whole = whole.rsplit_once('/').map_or(name.clone(), |(folder, _)| format!("{folder}/{name}"));
        page.addresses.insert(language, whole);
    }
}

/// What the texts of a page stand in, in every language.
pub(super) struct PageSetting {
    pub of: RecordRef,
    pub anchors: BTreeSet<String>,
    pub collections: Vec<crate::concept::Collection>,
}

/// A page's own text; its address is set by whoever knows it.
pub(super) fn page(
    meaning: &mut Meaning<'_>,
    written: WrittenPage,
    title: Spanned<String>,
    setting: &PageSetting,
) -> Chapter {
    let entry = written.entry;
    // Named twice, an overview is still one.
    let mut show: Vec<_> = Vec::new();
    for view in &entry.show {
        if !show.contains(&view.value) {
            show.push(view.value);
        }
    }
    let body = body(meaning, written.body, setting, !show.is_empty());
    meaning.places.keys(&setting.of, [("as_of", entry.as_of.place())]);
    Chapter {
        id: setting.of.id.clone(),
        address: String::new(),
        addresses: BTreeMap::new(),
        number: None,
        title: meaning.text(title),
        short_title: meaning.maybe_text(entry.short_title),
        summary: meaning.maybe_text(entry.summary),
        body: Localized::new(body),
        show,
        sections: Vec::new(),
        as_of: meaning.maybe_time(entry.as_of.as_ref()),
        aliases: entry.aliases.into_iter().filter_map(|alias| address(meaning, &alias)).collect(),
        depth: 0,
        parent: None,
        legal: entry.legal.map(|duty| duty.value),
    }
}

/// An address an editor typed, without leading slash and ending: `alt/faktencheck.html` is `alt/faktencheck`.
fn address(meaning: &mut Meaning<'_>, text: &Spanned<String>) -> Option<String> {
    let inner = text.value.trim().trim_start_matches('/');
    let inner = inner.strip_suffix(".html").unwrap_or(inner).trim_end_matches('/');
    let fits = !inner.is_empty() && inner.split('/').all(|part| Id::parse(part).is_ok());
    if !fits {
        meaning.sink.push(
            Diagnostic::error(Code::INVALID_ADDRESS).at(text.span).with("address", text.value.as_str()),
        );
    }
    fits.then(|| inner.to_owned())
}

/// Running text of a page; a heading with nothing under it is followed by [`Block::Empty`].
fn body(
    meaning: &mut Meaning<'_>,
    written: Vec<Block<Written>>,
    setting: &PageSetting,
    more_follows: bool,
) -> Vec<Block<Meant>> {
    let mut inner = Setting {
        of: Some(&setting.of),
        collections: &setting.collections,
        headings: true,
        taken: setting.anchors.clone(),
        next: HashMap::new(),
        placed: HashMap::new(),
    };
    meaning.remember(&written, false);
    let blocks = prose::blocks(meaning, written, &mut inner);
    let placed =
        |collection| blocks.iter().any(|block| matches!(block, Block::Collection(one) if *one == collection));
    let more_follows = more_follows || setting.collections.iter().any(|one| !placed(*one));
    let mut marked = Vec::with_capacity(blocks.len());
    let mut rest = blocks.into_iter().peekable();
    while let Some(block) = rest.next() {
        let empty = match (&block, rest.peek()) {
            (Block::Heading { .. }, None) => !more_follows,
            (Block::Heading { level, .. }, Some(Block::Heading { level: next, .. })) => next <= level,
            _ => false,
        };
        marked.push(block);
        if empty {
            marked.push(Block::Empty);
        }
    }
    marked
}

/// A collection of all its files, with its translations laid over. Without records it leaves no trace.
pub(super) fn collection(
    meaning: &mut Meaning<'_>,
    written: WrittenCollection,
    languages: &[Language],
) -> Option<Section> {
    let mut whole: Option<Section> = None;
    for entries in written.files {
        let section = entries.resolve(meaning);
        match &mut whole {
            Some(whole) => whole.append(section),
            None => whole = Some(section),
        }
    }
    let mut section = match whole {
        Some(section) => section,
        None => {
            for (_, overlay) in written.translations {
                meaning.sink.push(
                    Diagnostic::error(Code::ORPHAN_TRANSLATION)
                        .at(overlay.span())
                        .with("id", written.collection.name())
                        .help("help-file"),
                );
            }
            return None;
        }
    };
    for (language, overlay) in written.translations {
        if listed(meaning, &language, overlay.span(), languages) {
            let kind = section.records().first().map(|record| record.kind());
            if let Some(kind) = kind {
                translate::records(meaning, overlay, &language, kind, section.records_mut());
            }
        }
    }
    (!section.records().is_empty()).then_some(section)
}

/// Whether a translation's language is one the concept is published in, and not the one it is written in.
pub(super) fn listed(
    meaning: &mut Meaning<'_>,
    language: &Language,
    span: crate::diagnostics::Span,
    languages: &[Language],
) -> bool {
    let fits = languages.iter().skip(1).any(|one| one == language);
    if !fits {
        let help = if languages.first() == Some(language) { "help-original" } else { "help" };
        meaning.sink.push(
            Diagnostic::error(Code::UNLISTED_LANGUAGE)
                .at(span)
                .with("language", language.to_string())
                .help(help),
        );
    }
    fits
}

/// Lays the translations of a page over it. Of addresses only its own part is known here.
pub(super) fn translations(
    meaning: &mut Meaning<'_>,
    chapter: &mut Chapter,
    translations: Vec<(Language, WrittenTranslation)>,
    setting: &PageSetting,
    languages: &[Language],
) {
    for (language, written) in translations {
        if !listed(meaning, &language, written.head, languages) {
            continue;
        }
        let front = match written.front {
            Overlay::Record(mut pairs, span) => {
                let slug = pairs.iter().position(|(key, _)| key.value == "slug").map(|at| pairs.remove(at).1);
                if let Some(slug) = slug.and_then(|slug| translate::line(meaning, slug))
                    && let Some(own) = address(meaning, &slug)
                {
                    chapter.addresses.insert(language.clone(), own);
                }
                Overlay::Record(pairs, span)
            }
            other => other,
        };
        translate::whole(meaning, front, &language, &setting.of, chapter);
        // As with any other text: no words are no translation.
        if written.body.is_empty() {
            if !chapter.body.original.is_empty() {
                translate::waits(meaning, &language, written.head);
            }
            continue;
        }
        let whose = Whose { of: setting.of.clone(), language: language.clone() };
        let more_follows = !chapter.show.is_empty();
        let body = meaning.as_part_of(whose, |meaning| body(meaning, written.body, setting, more_follows));
        chapter.body.insert(language, body);
    }
}
