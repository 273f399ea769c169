//! From a wish to the files that fulfil it.

use super::edit::Edit;
use super::home::{Home, home};
use super::insertion::{Inserted, inserted};
use super::record::stub;
use super::refusal::Refusal;
use super::what::What;
use super::wish::Wish;
use super::{chapter, translation};
use crate::concept::Collection;
use crate::discover::{Layout, Workspace};
use crate::i18n::Pack;
use crate::schema::{FileKind, Site, entry_shape, modeline};
use crate::value::{Id, Language, Lexicon};

/// The site in which something is begun.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// Its files.
    pub workspace: &'a dyn Workspace,
    /// Which file is what.
    pub layout: &'a Layout,
    /// The records there are.
    pub site: &'a Site,
    /// The languages it is published in, the one it is written in first.
    pub languages: &'a [Language],
    /// Words of that language.
    pub words: &'a Pack,
    /// Where the schemas lie, from the site's folder.
    pub schemas: &'a str,
}

impl Ground<'_> {
    pub(super) fn lexicon(&self) -> &Lexicon {
        &self.words.lexicon
    }

    /// The text of a file of the site.
    pub(super) fn text(&self, path: &str) -> Result<String, Refusal> {
        let unreadable = || Refusal::Unreadable { path: path.to_owned() };
        let bytes = self.workspace.read(path).map_err(|_| unreadable())?;
        String::from_utf8(bytes).map_err(|_| unreadable())
    }

    /// The first line of a new file.
    pub(super) fn modeline(&self, path: &str) -> String {
        modeline(path, self.schemas).unwrap_or_default()
    }
}

/// What has to be written for a wish. Nothing that is there is replaced: files are new, or get something added.
pub fn plan(wish: &Wish, ground: &Ground<'_>) -> Result<Vec<Edit>, Refusal> {
    if wish.title.trim().is_empty() || wish.title.contains(char::is_control) {
        return Err(Refusal::Title);
    }
    match wish.what {
        What::Chapter => chapter::edits(wish, ground),
        What::Record(collection) => record(collection, wish, ground).map(|edit| vec![edit]),
        What::Translation => translation::edits(wish, ground),
    }
}

fn record(collection: Collection, wish: &Wish, ground: &Ground<'_>) -> Result<Edit, Refusal> {
    let home = home(collection, wish, ground)?;
    let shape = entry_shape(FileKind::Records(collection));
    let id = match wish.of("id").first() {
        Some(given) => (*given).to_owned(),
        None => {
            let id = Id::derive(&wish.title, ground.lexicon()).ok_or(Refusal::NoId)?;
            free(&id, |name| taken(name, ground))
        }
    };
    let stub = stub(&shape, Some(&id), wish, ground)?;
    let mut edit = match home {
        Home::File(path) => {
            let before = ground.text(&path)?;
            match inserted(&before, &stub.lines) {
                Inserted::Done(after, line) => {
                    Edit { path, before: Some(before), after, line, open: Vec::new() }
                }
                Inserted::Unreadable => return Err(Refusal::Unreadable { path }),
                Inserted::ByHand => {
                    return Err(Refusal::ByHand { path, text: alone(&stub.lines) });
                }
            }
        }
        Home::Own(folder) => first(format!("{folder}/{id}.yaml"), &stub.lines, ground),
        Home::First(path) => first(path, &stub.lines, ground),
    };
    edit.open = stub.open.into_iter().map(|key| (shape.name.clone(), key)).collect();
    Ok(edit)
}

fn first(path: String, lines: &[String], ground: &Ground<'_>) -> Edit {
    let head = ground.modeline(&path);
    let line = head.matches('\n').count() + 1;
    let text = head + &alone(lines);
    Edit::new_file(path, text, line)
}

/// A record as the only one of its file.
fn alone(lines: &[String]) -> String {
    match inserted("", lines) {
        Inserted::Done(text, _) => text,
        _ => String::new(),
    }
}

/// The id, or the first free one with a number behind it.
pub(super) fn free(id: &Id, is_taken: impl Fn(&str) -> bool) -> String {
    if !is_taken(id) {
        return id.to_string();
    }
    (2_u32..).map(|number| format!("{id}-{number}")).find(|name| !is_taken(name)).unwrap_or_default()
}

/// Whether something goes by this name already, of whatever kind: a second one would make wikilinks ambiguous.
pub(super) fn taken(name: &str, ground: &Ground<'_>) -> bool {
    let mut pages = ground.layout.pages.iter();
    pages.any(|page| page.name == name) || ground.site.all_records().keys().any(|id| id.as_str() == name)
}
