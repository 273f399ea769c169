//! The stubs of translations: every text of the original in a comment, and an empty one to be filled.

use super::edit::Edit;
use super::home::{self, CONTENT};
use super::plan::Ground;
use super::refusal::Refusal;
use super::wish::Wish;
use crate::concept::{Collection, Entries, Kind, identify};
use crate::diagnostics::{FileId, Sink, Span};
use crate::discover::{CollectionFiles, PageFiles, Translation};
use crate::parse::yaml::{Node, Shape as Form, read_tree};
use crate::parse::{Parsed, Role, file};
use crate::schema::{EntryShape, FileKind, Keys, Shape, entry_shape};
use crate::value::Language;
use std::collections::{BTreeMap, VecDeque};

/// The longest text that stands in a comment on the line of its translation, in characters.
const SHORT: usize = 80;

/// The translations that are missing, of a chapter or of the whole site.
pub(super) fn edits(wish: &Wish, ground: &Ground<'_>) -> Result<Vec<Edit>, Refusal> {
    let into = language(wish, ground)?;
    let missing = Missing { language: &into, ground };
    let mut edits = Vec::new();
    if let Some(name) = &wish.chapter {
        missing.page(home::chapter(name, ground.layout)?, &mut edits)?;
    } else {
        let layout = ground.layout;
        if let Some(about) = layout.about.as_ref().filter(|_| missing.is_from(&layout.about_translations)) {
            edits.extend(missing.about(about)?);
        }
        missing.page(&layout.start, &mut edits)?;
        layout.pages.iter().try_for_each(|page| missing.page(page, &mut edits))?;
        for files in &layout.site {
            edits.extend(missing.records(files, CONTENT)?);
        }
    }
    match edits.is_empty() {
        true => Err(Refusal::NothingLeft { language: into.to_string() }),
        false => Ok(edits),
    }
}

/// One of the concept's other languages.
fn language(wish: &Wish, ground: &Ground<'_>) -> Result<Language, Refusal> {
    let others = ground.languages.iter().skip(1);
    let named = Language::parse(wish.title.trim()).ok();
    named.filter(|named| others.clone().any(|one| one == named)).ok_or_else(|| Refusal::Language {
        language: wish.title.clone(),
        languages: others.map(ToString::to_string).collect(),
    })
}

/// What is missing in a language.
struct Missing<'a> {
    language: &'a Language,
    ground: &'a Ground<'a>,
}

impl Missing<'_> {
    fn is_from(&self, translations: &[Translation]) -> bool {
        !translations.iter().any(|one| one.language == *self.language)
    }

    /// `facts.yaml` as `facts.en.yaml`.
    fn beside(&self, path: &str) -> String {
        let (stem, ending) = path.rsplit_once('.').unwrap_or((path, "yaml"));
        format!("{stem}.{}.{ending}", self.language)
    }

    fn about(&self, path: &str) -> Result<Option<Edit>, Refusal> {
        let node = self.tree(path)?;
        let lines = self.walk(&mut Ids::default()).texts(&entry_shape(FileKind::Concept), &node);
        Ok(self.new_file(self.beside(path), &lines))
    }

    /// A page's text and its collections; not the pages in it.
    fn page(&self, page: &PageFiles, edits: &mut Vec<Edit>) -> Result<(), Refusal> {
        if let Some(path) = page.text.as_ref().filter(|_| self.is_from(&page.translations)) {
            let text = self.ground.text(path)?;
            let front = front_matter(&text);
            let node = read_tree(front, FileId(0), 0, &mut Sink::new());
            let node = node.ok_or_else(|| Refusal::Unreadable { path: path.clone() })?;
            let lines = self.walk(&mut Ids::default()).texts(&entry_shape(FileKind::Page), &node);
            let front: String = lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
            edits.push(Edit::new_file(self.beside(path), format!("---\n{front}---\n"), 1));
        }
        let folder = home::folder(page);
        page.collections.iter().try_for_each(|files| {
            edits.extend(self.records(files, &folder)?);
            Ok(())
        })
    }

    /// A collection's translation: one file, whatever number of files the original has.
    fn records(&self, files: &CollectionFiles, folder: &str) -> Result<Option<Edit>, Refusal> {
        if !self.is_from(&files.translations) {
            return Ok(None);
        }
        let shape = entry_shape(FileKind::Records(files.collection));
        let mut lines = Vec::new();
        for path in &files.files {
            let node = self.tree(path)?;
            let mut ids = self.ids(files.collection, path)?;
            let mut walk = self.walk(&mut ids);
            let records = match &node.shape {
                Form::List(items) => items.iter().collect(),
                Form::Map(_) => vec![&node],
                _ => Vec::new(),
            };
            for record in records {
                let text = walk.record(&shape, record);
                if text.len() > 1 {
                    lines.extend((!lines.is_empty()).then(String::new));
                    lines.extend(item(text));
                }
            }
        }
        let ending =
            files.files.first().and_then(|path| path.rsplit_once('.')).map_or("yaml", |(_, end)| end);
        let path = format!("{folder}/{}.{}.{ending}", files.collection.name(), self.language);
        Ok(self.new_file(path, &lines))
    }

    fn new_file(&self, path: String, lines: &[String]) -> Option<Edit> {
        let text: String = lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
        let head = self.ground.modeline(&path);
        let line = head.matches('\n').count() + 1;
        (!lines.is_empty()).then(|| Edit::new_file(path, head + &text, line))
    }

    fn tree(&self, path: &str) -> Result<Node, Refusal> {
        let text = self.ground.text(path)?;
        read_tree(&text, FileId(0), 0, &mut Sink::new())
            .ok_or_else(|| Refusal::Unreadable { path: path.to_owned() })
    }

    /// The ids of a file's records and of those in them, as the reader gives them.
    fn ids(&self, collection: Collection, path: &str) -> Result<Ids, Refusal> {
        let unreadable = || Refusal::Unreadable { path: path.to_owned() };
        let mut sink = Sink::new();
        let text = self.ground.text(path)?;
        let entries: Entries = match file(Role::Records(collection), &text, FileId(0), &mut sink) {
            Some(Parsed::Records(entries)) if !sink.has_errors() => entries,
            _ => return Err(unreadable()),
        };
        let mut ids = Ids::default();
        entries.each_name(&mut |(kind, given, name), _| {
            let id = identify(given, name, Span::PLACEHOLDER, self.ground.lexicon(), &mut Sink::new());
            ids.0.entry(kind).or_default().push_back(id.map(|id| id.to_string()).unwrap_or_default());
        });
        Ok(ids)
    }

    fn walk<'w>(&self, ids: &'w mut Ids) -> Walk<'w> {
        Walk { ids }
    }
}

/// The text between the marks of a page's head; nothing when it has none.
fn front_matter(text: &str) -> &str {
    let text = text.trim_start_matches('\u{feff}');
    let is_fence = |line: &str| line.trim_end() == "---";
    let mut at = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        match (number, is_fence(line)) {
            (0, false) => return "",
            (0, true) => {}
            (_, true) => {
                let start = text.find('\n').map_or(0, |end| end + 1);
                return text.get(start..at).unwrap_or_default();
            }
            _ => {}
        }
        at += line.len();
    }
    ""
}

/// The ids of a file's records, by kind, in the order in which they stand there.
#[derive(Default)]
struct Ids(BTreeMap<Kind, VecDeque<String>>);

/// Walks over an original's texts.
struct Walk<'w> {
    ids: &'w mut Ids,
}

impl Walk<'_> {
    /// A record's id, then its texts.
    fn record(&mut self, shape: &EntryShape, node: &Node) -> Vec<String> {
        let id = shape.kind().and_then(|kind| self.ids.0.get_mut(&kind)?.pop_front());
        let id = id.map(|id| format!("id: {}", super::scalar::scalar(&id)));
        id.into_iter().chain(self.texts(shape, node)).collect()
    }

    /// The keys that hold texts, in the order of the original, each empty beside what it has to say.
    fn texts(&mut self, shape: &EntryShape, node: &Node) -> Vec<String> {
        let Form::Map(pairs) = &node.shape else { return Vec::new() };
        let mut lines = Vec::new();
        for (key, value) in pairs {
            let translated = shape.translated.contains(&key.value);
            match shape.key(&key.value) {
                Some(known) if translated => lines.extend(self.text(&key.value, &known.shape, value)),
                _ => {}
            }
        }
        lines
    }

    fn text(&mut self, key: &str, shape: &Shape, value: &Node) -> Vec<String> {
        match (shape, &value.shape) {
            (Shape::Text | Shape::Form(_), Form::Scalar(original)) => empty(key, original),
            (Shape::Entry(entry), Form::Map(_)) => under(key, self.texts(entry, value)),
            (Shape::Map(Keys::These(_), each), Form::Map(pairs)) => {
                let inner = pairs.iter().flat_map(|(key, value)| self.text(&key.value, each, value));
                under(key, inner.collect())
            }
            (Shape::List(each), Form::List(items)) => match each.as_ref() {
                Shape::Entry(entry) => {
                    let named = entry.kind().is_some();
                    let items: Vec<Vec<String>> = items
                        .iter()
                        .map(|one| if named { self.record(entry, one) } else { self.texts(entry, one) })
                        .collect();
                    // Parts without ids are found by their order, so none of them may be left out.
                    let hollow = |lines: &Vec<String>| lines.len() <= usize::from(named);
                    match items.iter().all(hollow) || !named && items.iter().any(hollow) {
                        true => Vec::new(),
                        false => {
                            under(key, items.into_iter().filter(|one| !hollow(one)).flat_map(item).collect())
                        }
                    }
                }
                // Lines are translated one for one, and an empty line would be taken for a translation.
                _ => {
                    let scalars = items.iter().filter_map(|one| match &one.shape {
                        Form::Scalar(text) => Some(format!("#   - {}", in_comment(text))),
                        _ => None,
                    });
                    std::iter::once(format!("# {key}:")).chain(scalars).collect()
                }
            },
            _ => Vec::new(),
        }
    }
}

/// A text to be filled, with its original.
fn empty(key: &str, original: &str) -> Vec<String> {
    let short = !original.trim().contains('\n') && original.chars().count() <= SHORT;
    if short {
        return vec![format!("{key}: \"\"  # {}", in_comment(original))];
    }
    let comment = original.trim().lines().map(|line| format!("# {}", in_comment(line)).trim_end().to_owned());
    comment.chain([format!("{key}: \"\"")]).collect()
}

/// A line as a comment can hold it.
fn in_comment(text: &str) -> String {
    text.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Lines below a key; nothing when there are none.
fn under(key: &str, lines: Vec<String>) -> Vec<String> {
    if lines.is_empty() {
        return lines;
    }
    let lines = lines.into_iter().map(|line| format!("  {line}"));
    std::iter::once(format!("{key}:")).chain(lines).collect()
}

/// Lines as an element of a list; comments at their head stay above it.
fn item(lines: Vec<String>) -> Vec<String> {
    let first = lines.iter().position(|line| !line.starts_with('#')).unwrap_or(0);
    let marked = |(at, line): (usize, String)| format!("{} {line}", if at == first { "-" } else { " " });
    lines.into_iter().enumerate().map(marked).collect()
}
