//! Running text: from links as typed to links that lead somewhere.

use crate::concept::{
    Block, Collection, Definition, Inline, Kind, Meaning, Meant, RecordRef, Table, Target, Written,
    WrittenLink, plain_text,
};
use crate::diagnostics::{Arg, Code, Diagnostic, Span, Spanned};
use crate::value::Id;
use std::collections::{BTreeSet, HashMap};

/// What a text stands in.
pub(super) struct Setting<'a> {
    /// The record or page it belongs to.
    pub of: Option<&'a RecordRef>,
    /// The collections it may place; none outside chapters.
    pub collections: &'a [Collection],
    /// Whether its headings structure a page.
    pub headings: bool,
    /// Anchors that are taken.
    pub taken: BTreeSet<String>,
    /// The number to try next for an anchor that was wanted before.
    pub next: HashMap<String, usize>,
    /// The collections that were placed so far, and where.
    pub placed: HashMap<Collection, Span>,
}

/// Resolves the text of a record, where headings and collections have no place.
pub(super) fn of_record(
    meaning: &mut Meaning<'_>,
    written: Vec<Block<Written>>,
    of: Option<&RecordRef>,
) -> Vec<Block<Meant>> {
    blocks(
        meaning,
        written,
        &mut Setting {
            of,
            collections: &[],
            headings: false,
            taken: BTreeSet::new(),
            next: HashMap::new(),
            placed: HashMap::new(),
        },
    )
}

/// Resolves blocks in their setting.
pub(super) fn blocks(
    meaning: &mut Meaning<'_>,
    written: Vec<Block<Written>>,
    setting: &mut Setting<'_>,
) -> Vec<Block<Meant>> {
    written.into_iter().filter(|one| !is_nothing(one)).map(|one| block(meaning, one, setting)).collect()
}

/// A heading without words announces nothing.
fn is_nothing(written: &Block<Written>) -> bool {
    matches!(written, Block::Heading { content, .. } if content.is_empty())
}

fn block(meaning: &mut Meaning<'_>, written: Block<Written>, setting: &mut Setting<'_>) -> Block<Meant> {
    match written {
        Block::Heading { content, .. } if !setting.headings => {
            Block::Paragraph(vec![Inline::Strong(inlines(meaning, content, setting))])
        }
        Block::Heading { level, anchor, content, place } => {
            let content = inlines(meaning, content, setting);
            let anchor = free_anchor(meaning, anchor, &content, setting);
            if let Some(of) = setting.of {
                meaning.places.headings.insert((of.clone(), anchor.clone()), place);
            }
            Block::Heading { level: level.max(2), anchor, content, place: () }
        }
        Block::Paragraph(content) => match placed(&content, setting) {
            Some((collection, place)) => {
                if let Some(first) = setting.placed.insert(collection, place) {
                    meaning.sink.push(
                        Diagnostic::error(Code::COLLECTION_TWICE)
                            .at(place)
                            .with("name", collection.name())
                            .also(first, "first"),
                    );
                }
                Block::Collection(collection)
            }
            None => Block::Paragraph(inlines(meaning, content, setting)),
        },
        Block::Plain(content) => Block::Plain(inlines(meaning, content, setting)),
        Block::Quote(inner) => Block::Quote(blocks(meaning, inner, setting)),
        Block::List { start, items } => Block::List {
            start,
            items: items.into_iter().map(|item| blocks(meaning, item, setting)).collect(),
        },
        Block::Definitions(list) => Block::Definitions(
            list.into_iter()
                .map(|one| Definition {
                    term: inlines(meaning, one.term, setting),
                    meanings: one.meanings.into_iter().map(|inner| blocks(meaning, inner, setting)).collect(),
                })
                .collect(),
        ),
        Block::Table(Table { alignment, head, rows, place: _ }) => {
            let mut cells = |row: Vec<Vec<Inline<Written>>>| -> Vec<Vec<Inline<Meant>>> {
                row.into_iter().map(|cell| inlines(meaning, cell, setting)).collect()
            };
            let head = cells(head);
            Block::Table(Table { alignment, head, rows: rows.into_iter().map(cells).collect(), place: () })
        }
        Block::Footnote { label, content } => {
            Block::Footnote { label, content: blocks(meaning, content, setting) }
        }
        Block::Code { language, text } => Block::Code { language, text },
        Block::Rule => Block::Rule,
        Block::Collection(kind) => Block::Collection(kind),
        Block::Empty => Block::Empty,
    }
}

/// `![[facts]]` alone in a paragraph places the chapter's collection of that name.
fn placed(content: &[Inline<Written>], setting: &Setting<'_>) -> Option<(Collection, Span)> {
    match content {
        [Inline::Figure(Spanned { value: WrittenLink::Name(name), span })] => {
            let collection = Collection::named(name)?;
            setting.collections.contains(&collection).then_some((collection, *span))
        }
        _ => None,
    }
}

/// The heading's own anchor, or one derived from its words that nothing else on the page has.
fn free_anchor(
    meaning: &Meaning<'_>,
    given: Option<String>,
    content: &[Inline<Meant>],
    setting: &mut Setting<'_>,
) -> String {
    let wanted = given
        .and_then(|anchor| Id::parse(&anchor).ok())
        .or_else(|| Id::derive(&plain_text(content), meaning.lexicon))
        .map_or_else(|| "section".to_owned(), |id| id.to_string());
    let mut anchor = wanted.clone();
    let next = setting.next.entry(wanted.clone()).or_insert(2);
    while !setting.taken.insert(anchor.clone()) {
        anchor = format!("{wanted}-{next}");
        *next += 1;
    }
    anchor
}

fn inlines(
    meaning: &mut Meaning<'_>,
    written: Vec<Inline<Written>>,
    setting: &mut Setting<'_>,
) -> Vec<Inline<Meant>> {
    written.into_iter().filter_map(|one| inline(meaning, one, setting)).collect()
}

fn inline(
    meaning: &mut Meaning<'_>,
    written: Inline<Written>,
    setting: &mut Setting<'_>,
) -> Option<Inline<Meant>> {
    Some(match written {
        Inline::Text(words, _) => Inline::Text(words, ()),
        Inline::Code(words) => Inline::Code(words),
        Inline::FootnoteMark(label) => Inline::FootnoteMark(label),
        Inline::Break => Inline::Break,
        Inline::Emphasis(inner) => Inline::Emphasis(inlines(meaning, inner, setting)),
        Inline::Strong(inner) => Inline::Strong(inlines(meaning, inner, setting)),
        Inline::Struck(inner) => Inline::Struck(inlines(meaning, inner, setting)),
        Inline::Link { to, content } => {
            let content = inlines(meaning, content, setting);
            Inline::Link { to: meaning.link(&to, setting.of)?, content }
        }
        Inline::Figure(to) => Inline::Figure(Target::Record(figure(meaning, &to, setting)?)),
        Inline::Image { file, alt, credit } => Inline::Image { file: picture(meaning, &file)?, alt, credit },
        Inline::Gap(words, place) => {
            if let Some(of) = setting.of {
                meaning.places.gaps.push((of.clone(), words.clone(), place));
            }
            Inline::Gap(words, ())
        }
    })
}

/// The fact that `![[id]]` embeds.
fn figure(meaning: &mut Meaning<'_>, to: &Spanned<WrittenLink>, setting: &Setting<'_>) -> Option<RecordRef> {
    let WrittenLink::Name(name) = &to.value else { return None };
    let name = name.strip_prefix("fact:").unwrap_or(name);
    if Collection::named(name).is_some() && setting.headings && !meaning.names.has(Kind::Fact, name) {
        let have = setting.collections.iter().map(|one| one.name().to_owned()).collect();
        meaning.sink.push(
            Diagnostic::error(Code::UNKNOWN_COLLECTION)
                .at(to.span)
                .with("name", name)
                .with("names", Arg::AnyOf(have)),
        );
        return None;
    }
    let id = meaning.reference(Kind::Fact, &Spanned::new(name.to_owned(), to.span))?;
    Some(RecordRef::new(Kind::Fact, id))
}

/// A picture's file. Pictures of other hosts are never loaded.
fn picture(meaning: &mut Meaning<'_>, file: &Spanned<WrittenLink>) -> Option<Target> {
    let WrittenLink::Destination(name) = &file.value else { return None };
    if name.contains(':') || name.starts_with('/') {
        meaning.sink.push(
            Diagnostic::error(Code::FORBIDDEN_LINK)
                .at(file.span)
                .with("scheme", name.as_str())
                .help("help-picture"),
        );
        return None;
    }
    meaning.file(name, file.span).map(Target::File)
}
