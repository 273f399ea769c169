//! A new chapter: a folder with its text, under the next number.

use super::edit::Edit;
use super::home::{self, CONTENT};
use super::plan::{Ground, free, taken};
use super::record::stub;
use super::refusal::Refusal;
use super::wish::Wish;
use crate::discover::PageFiles;
use crate::schema::{FileKind, entry_shape};
use crate::value::Id;

/// The fewest digits of a number.
const DIGITS: usize = 2;

/// The chapter's file. Its name is derived from the title as an id is; its number follows the last one beside it.
pub(super) fn edits(wish: &Wish, ground: &Ground<'_>) -> Result<Vec<Edit>, Refusal> {
    let parent = wish.chapter.as_ref().map(|name| home::chapter(name, ground.layout)).transpose()?;
    let at = parent.map(|parent| ground.layout.pages.iter().position(|page| page.path == parent.path));
    let beside = |page: &&PageFiles| Some(page.parent) == at.or(Some(None));
    let siblings: Vec<&PageFiles> = ground.layout.pages.iter().filter(beside).collect();
    let slug = Id::derive(&wish.title, ground.lexicon()).ok_or(Refusal::NoId)?;
    let name = free(&slug, |name| taken(name, ground));
    let folder = parent.map_or(CONTENT.to_owned(), home::folder);
    let path = format!("{folder}/{}-{name}/index.md", number(&siblings));
    let stub = stub(&entry_shape(FileKind::Page), None, wish, ground)?;
    let mut edit = Edit::new_file(path, format!("---\n{}\n---\n", stub.lines.join("\n")), 1);
    edit.open = stub.open.into_iter().map(|key| ("page".to_owned(), key)).collect();
    Ok(vec![edit])
}

/// The number after the last one, with as many digits.
fn number(siblings: &[&PageFiles]) -> String {
    let prefixes = siblings.iter().filter_map(|page| page.prefix.as_deref());
    let last = prefixes.filter_map(|digits| Some((digits.parse::<u32>().ok()?, digits.len()))).max();
    let (last, digits) = last.unwrap_or((0, DIGITS));
    format!("{:0digits$}", last + 1)
}
