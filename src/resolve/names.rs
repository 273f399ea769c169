//! Collects the names of all records, and the ids and addresses of all chapters.

use crate::concept::{Entries, Kind, Names, WrittenChapter, WrittenCollection, WrittenSite, identify};
use crate::diagnostics::{Arg, Code, Diagnostic, Sink, Span};
use crate::value::{Id, Lexicon};
use std::collections::{BTreeMap, BTreeSet};

/// What a chapter is called and where it is published.
#[derive(Clone, Debug)]
pub(super) struct ChapterName {
    pub id: Id,
    /// Without ending, such as `analyse/swot`.
    pub address: String,
    pub number: Option<String>,
    /// The ids that are anchors on its page.
    pub anchors: BTreeSet<String>,
}

/// All names of a site. Chapters that are left out as drafts have none.
pub(super) struct Collected {
    pub names: Names,
    pub chapters: Vec<Option<ChapterName>>,
    /// Chapters by the path of their text.
    pub pages: BTreeMap<String, Id>,
}

pub(super) fn collect(site: &WrittenSite, drafts: bool, lexicon: &Lexicon, sink: &mut Sink) -> Collected {
    let mut all = Collected { names: Names::default(), chapters: Vec::new(), pages: BTreeMap::new() };
    for chapter in &site.chapters {
        let name = chapter_name(chapter, &all.chapters, drafts, lexicon, sink);
        if let Some(name) = &name {
            add(&mut all.names, Kind::Chapter, &name.id, chapter.page.head, sink);
            all.pages.insert(chapter.path.clone(), name.id.clone());
        }
        all.chapters.push(name);
    }
    let collections = site.chapters.iter().flat_map(|chapter| &chapter.collections).chain(&site.site);
    for kind in collections.filter(|one| one.broken).flat_map(|one| one.collection.kinds()) {
        all.names.incomplete(kind);
    }
    for (chapter, name) in site.chapters.iter().zip(&mut all.chapters) {
        let Some(name) = name else { continue };
        let mut anchors = BTreeMap::new();
        for entries in chapter.collections.iter().flat_map(|one| &one.files) {
            add_entries(&mut all.names, entries, lexicon, sink, &mut |kind, id, span, sink| {
                if let Some((other, first)) =
                    anchors.insert(id.to_string(), (kind, span)).filter(|(other, _)| *other != kind)
                {
                    sink.push(
                        Diagnostic::error(Code::ANCHOR_TAKEN)
                            .at(span)
                            .with("id", id.as_str())
                            .with("kind", Arg::Term(kind.name()))
                            .with("other", Arg::Term(Kind::name(other)))
                            .also(first, "first"),
                    );
                }
            });
        }
        name.anchors = anchors.into_keys().collect();
    }
    for entries in site.site.iter().flat_map(|one: &WrittenCollection| &one.files) {
        add_entries(&mut all.names, entries, lexicon, sink, &mut |_, _, _, _| {});
    }
    all
}

fn add(names: &mut Names, kind: Kind, id: &Id, span: Span, sink: &mut Sink) {
    if let Some(first) = names.add(kind, id.clone(), span) {
        sink.push(
            Diagnostic::error(Code::DUPLICATE_ID)
                .at(span)
                .with("id", id.as_str())
                .with("kind", Arg::Term(kind.name()))
                .also(first, "first"),
        );
    }
}

fn add_entries(
    names: &mut Names,
    entries: &Entries,
    lexicon: &Lexicon,
    sink: &mut Sink,
    see: &mut dyn FnMut(Kind, &Id, Span, &mut Sink),
) {
    entries.each_name(&mut |(kind, given, name), record| {
        let span = given.or(name).map_or(record, |text| text.span);
        match identify(given, name, record, lexicon, sink) {
            Some(id) => {
                add(names, kind, &id, span, sink);
                see(kind, &id, span, sink);
            }
            // It was reported that this record has no name; whoever refers to it makes no second mistake.
            None => names.incomplete(kind),
        }
    });
}

/// A chapter's slug comes from its front matter or its folder; nested ones put their parents' before it.
fn chapter_name(
    chapter: &WrittenChapter,
    before: &[Option<ChapterName>],
    drafts: bool,
    lexicon: &Lexicon,
    sink: &mut Sink,
) -> Option<ChapterName> {
    let parent = match chapter.parent {
        // A chapter inside a draft is a draft.
        Some(at) => Some(before.get(at)?.as_ref()?),
        None => None,
    };
    if chapter.page.entry.draft && !drafts {
        return None;
    }
    let slug = match &chapter.page.entry.slug {
        Some(slug) => match Id::parse(&slug.value) {
            Ok(id) => Some(id),
            Err(_) => {
                let near = Id::derive(&slug.value, lexicon).map(|id| id.to_string());
                sink.push(
                    Diagnostic::error(Code::INVALID_ADDRESS)
                        .at(slug.span)
                        .with("address", slug.value.as_str())
                        .near(near.as_deref()),
                );
                return None;
            }
        },
        None => Id::derive(&chapter.name, lexicon),
    };
    let Some(slug) = slug else {
        sink.push(Diagnostic::error(Code::ID_UNDERIVABLE).at(chapter.page.head));
        return None;
    };
    let address = parent.map_or_else(|| slug.to_string(), |parent| format!("{}/{slug}", parent.address));
    let id = Id::parse(&address.replace('/', "-")).ok().or_else(|| {
        sink.push(
            Diagnostic::error(Code::INVALID_ADDRESS).at(chapter.page.head).with("address", address.as_str()),
        );
        None
    })?;
    Some(ChapterName { id, number: number(chapter, parent, sink), address, anchors: BTreeSet::new() })
}

/// The printed number: as given, else the folder's; a nested one continues its parent's, as in `4.2`.
fn number(chapter: &WrittenChapter, parent: Option<&ChapterName>, sink: &mut Sink) -> Option<String> {
    /// Of characters; the chapters inside repeat it.
    const LONGEST: usize = 40;
    if let Some(written) = &chapter.page.entry.number {
        let number = written.value.trim();
        let length = number.chars().count();
        if length > LONGEST {
            let finding = Diagnostic::error(Code::LINE_TOO_LONG).at(written.span);
            sink.push(finding.with("length", length).with("most", LONGEST));
        }
        return Some(number.to_owned()).filter(|_| (1..=LONGEST).contains(&length));
    }
    let own = chapter.prefix.as_deref()?;
    let short = |number: &str| match number.trim_start_matches('0') {
        "" => "0".to_owned(),
        rest => rest.to_owned(),
    };
    match parent.and_then(|parent| parent.number.as_deref()) {
        Some(above) => Some(format!("{}.{}", short(above), short(own))),
        None => Some(own.to_owned()),
    }
}
