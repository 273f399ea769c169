//! The whole site: from everything written to the concept.

use super::chapters::{self, PageSetting};
use super::{names, prose, translate};
use crate::concept::{
    Chapter, Concept, KINDS, Kind, MOST_USES, Meaning, Names, PageEntry, Parts, Places, ReadProse, RecordRef,
    Suggestions, Unknown, Whose, WrittenPage, WrittenSeries, WrittenSite,
};
use crate::diagnostics::{Arg, Code, Diagnostic, Severity, Sink, Sources, Spanned};
use crate::value::{Id, Language, Lexicon};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// Errors with which a file is not read at all.
const PASSED_OVER: &[Code] = &[Code::UNKNOWN_FILE, Code::MISPLACED_COLLECTION, Code::CHAPTER_WITHOUT_INDEX];

/// What resolving needs from the other rooms.
pub struct Options<'a> {
    /// The languages, the original first; never empty.
    pub languages: Vec<Language>,
    /// How the original language writes numbers and times.
    pub lexicon: &'a Lexicon,
    /// The Markdown room.
    pub read_prose: ReadProse,
    /// The codes of the rules whose levels may be set.
    pub rules: &'a [&'a str],
    /// Whether drafts are taken in.
    pub drafts: bool,
    /// The texts, to point into.
    pub sources: &'a Sources,
}

/// Gives a site its meaning. What is wrong is reported; the concept is whole only when nothing was.
pub fn site(mut written: WrittenSite, options: Options<'_>, sink: &mut Sink) -> Option<(Concept, Places)> {
    let collected = names::collect(&written, options.drafts, options.lexicon, sink);
    let mut places = Places::default();
    places.incomplete.clone_from(collected.names.incomplete_kinds());
    // What lies in a file that was passed over may be of any kind.
    if sink.iter().any(|found| found.severity == Severity::Error && PASSED_OVER.contains(&found.code)) {
        places.incomplete.extend(KINDS.iter().map(|(kind, _)| *kind));
    }
    let assets = std::mem::take(&mut written.assets);
    let series = std::mem::take(&mut written.series);
    let languages = &options.languages;
    let start_of = RecordRef::new(Kind::Chapter, Id::parse("index").ok()?);
    let around = Surroundings {
        lexicon: options.lexicon,
        names: &collected.names,
        sources: options.sources,
        files: &assets,
        series: &series,
        pages: &collected.pages,
        read_prose: options.read_prose,
        whose: Whose { of: start_of.clone(), language: languages.first()?.clone() },
    };
    let mut unknown = Vec::new();
    let mut meaning = around.meaning(sink, &mut places, &mut unknown);
    let title = written.about.title.clone();
    let mut about = written.about.resolve(languages.clone(), options.rules, &mut meaning);
    for (language, overlay) in written.about_translations {
        if chapters::listed(&mut meaning, &language, overlay.span(), languages) {
            translate::whole(&mut meaning, overlay, &language, &start_of, &mut about);
        }
    }
    let setting = PageSetting { of: start_of, anchors: BTreeSet::new(), collections: Vec::new() };
    let start_page = written.start.unwrap_or_else(|| WrittenPage {
        entry: PageEntry::default(),
        body: Vec::new(),
        head: title.span,
    });
    let start_title = start_page.entry.title.clone().unwrap_or_else(|| Spanned::new(title.value, title.span));
    let mut start = chapters::page(&mut meaning, start_page, start_title, &setting);
    start.address = "index".to_owned();
    start.title.translations = about.title.translations.clone();
    chapters::translations(&mut meaning, &mut start, written.start_translations, &setting, languages);
    chapters::settle(&mut start, None);
    // Chapters do not know each other while they are read.
    let parents: Vec<Option<usize>> = written.chapters.iter().map(|chapter| chapter.parent).collect();
    let read: Vec<Option<(Chapter, Gathered)>> = written
        .chapters
        .into_par_iter()
        .zip(&collected.chapters)
        .map(|(chapter, name)| {
            let mut own = Gathered::default();
            let mut meaning = around.meaning(&mut own.sink, &mut own.places, &mut own.unknown);
            let chapter = chapters::chapter(&mut meaning, chapter, name.clone()?, languages);
            Some((chapter, own))
        })
        .collect();
    let mut all: Vec<Chapter> = Vec::with_capacity(read.len());
    let mut seats: Vec<Option<usize>> = Vec::with_capacity(read.len());
    for (one, parent) in read.into_iter().zip(parents) {
        let Some((mut chapter, own)) = one else {
            seats.push(None);
            continue;
        };
        let parent = parent.and_then(|at| *seats.get(at)?).and_then(|at| all.get(at));
        chapters::settle(&mut chapter, parent);
        seats.push(Some(all.len()));
        all.push(chapter);
        meaning.sink.append(own.sink);
        meaning.places.append(own.places);
        meaning.unknown.extend(own.unknown);
    }
    tables(&mut meaning);
    let suggestions = Suggestions::default();
    anchors(&mut meaning, &collected, &suggestions);
    let (legal, chapters) = all.into_iter().partition(|chapter| chapter.legal.is_some());
    let site = written
        .site
        .into_iter()
        .filter_map(|one| chapters::collection(&mut meaning, one, languages))
        .collect();
    std::mem::take(meaning.unknown).into_iter().for_each(|one| one.tell(&suggestions, &mut meaning));
    Some((Concept::new(Parts { about, start, chapters, legal, site }), places))
}

/// What all pages are read among.
struct Surroundings<'a> {
    lexicon: &'a Lexicon,
    names: &'a Names,
    sources: &'a Sources,
    files: &'a BTreeSet<String>,
    series: &'a BTreeMap<String, WrittenSeries>,
    pages: &'a BTreeMap<String, Id>,
    read_prose: ReadProse,
    whose: Whose,
}

impl<'a> Surroundings<'a> {
    fn meaning<'m>(
        &'m self,
        sink: &'m mut Sink,
        places: &'m mut Places,
        unknown: &'m mut Vec<Unknown>,
    ) -> Meaning<'m>
    where
        'a: 'm,
    {
        Meaning {
            lexicon: self.lexicon,
            names: self.names,
            sources: self.sources,
            files: self.files,
            series: self.series,
            pages: self.pages,
            read_prose: self.read_prose,
            resolve_prose: prose::of_record,
            whose: self.whose.clone(),
            sink,
            places,
            unknown,
        }
    }
}

/// What was found and learnt while one page was read.
#[derive(Default)]
struct Gathered {
    sink: Sink,
    places: Places,
    unknown: Vec<Unknown>,
}

/// Reports facts that show a table which many others show.
fn tables(meaning: &mut Meaning<'_>) {
    let mut uses: HashMap<String, usize> = HashMap::new();
    for (table, place) in std::mem::take(&mut meaning.places.tables) {
        let uses = uses.entry(table).or_default();
        *uses += 1;
        if *uses > MOST_USES {
            let finding = Diagnostic::error(Code::INVALID_SERIES).at(place);
            meaning.sink.push(finding.with("why", Arg::Term("series-too-often")).help("help-often"));
        }
    }
}

/// Looks up the anchors that links name, now that all headings are known.
fn anchors(meaning: &mut Meaning<'_>, collected: &names::Collected, suggestions: &Suggestions) {
    let wanted = std::mem::take(&mut meaning.places.anchors);
    let mut known: HashMap<&Id, Vec<&str>> = HashMap::new();
    for chapter in collected.chapters.iter().flatten() {
        known.entry(&chapter.id).or_default().extend(chapter.anchors.iter().map(String::as_str));
    }
    for (page, heading) in meaning.places.headings.keys() {
        known.entry(&page.id).or_default().push(heading);
    }
    let sets: HashMap<&Id, HashSet<&str>> =
        known.iter().map(|(page, all)| (*page, all.iter().copied().collect())).collect();
    for (page, anchor, span) in wanted {
        if sets.get(&page.id).is_some_and(|all| all.contains(anchor.as_str())) {
            continue;
        }
        let near = suggestions.nearest(&anchor, known.get(&page.id).into_iter().flatten().copied());
        meaning.sink.push(
            Diagnostic::error(Code::UNKNOWN_ANCHOR).at(span).with("anchor", anchor.as_str()).near(near),
        );
    }
}
