//! A chapter or legal page: its text, with its collections where the text places them or after it.

use super::page::{OutlineEntry, PageView, breadcrumb, children, description, neighbours};
use crate::concept::{Block, Chapter, Collection, Duty, Meant, Record, Section, View, plain_text};
use crate::i18n::Setting;
use crate::render::html::contents::Content;
use crate::render::html::markup::explained;
use crate::render::html::prose;
use crate::render::html::scene::Scene;
use crate::render::html::sections::{self, Entry, Placement};
use crate::render::words::words;
use crate::theme::{Prepared, TemplateFault};
use std::sync::Arc;

/// Makes the view.
pub fn view(scene: &Scene<'_>, chapter: &Chapter) -> Result<Prepared, TemplateFault> {
    let kind = if chapter.legal.is_some() { "legal" } else { "chapter" };
    let title = scene.text(&chapter.title);
    let mut page = PageView::new(scene, kind, title.clone(), ());
    let content = content(scene, chapter, &title)?;
    page.face = sections::face(chapter);
    page.title_lang = scene.lang(&chapter.title);
    page.body = content.html.clone();
    page.outline.clone_from(&content.outline);
    page.number = chapter.number.clone();
    page.summary = scene.maybe_text(chapter.summary.as_ref());
    page.as_of = scene.as_of(chapter.as_of.as_ref());
    page.description = page.summary.clone().or_else(|| description(&described(scene, chapter)));
    page.lang_note = untranslated(scene, chapter);
    if chapter.legal.is_none() {
        page.breadcrumb = breadcrumb(scene, chapter);
        (page.previous, page.next) = neighbours(scene, chapter);
        page.children = children(scene, chapter);
    }
    Ok(page.prepared())
}

/// Text and sections, drawn once for the page and for the print edition.
pub fn content(scene: &Scene<'_>, chapter: &Chapter, title: &str) -> Result<Arc<Content>, TemplateFault> {
    scene.contents.of(scene.page, || drawn(scene, chapter, title))
}

fn drawn(scene: &Scene<'_>, chapter: &Chapter, title: &str) -> Result<Content, TemplateFault> {
    let blocks = chapter.body.get(scene.language(), scene.edition.original());
    let language =
        if scene.lang(&chapter.body).is_some() { scene.edition.original() } else { scene.language() };
    let pack = scene.edition.pack(language);
    let section = |collection| chapter.sections.iter().find(|one| one.collection() == collection);
    let placed: Vec<Collection> = blocks.iter().filter_map(placed).collect();
    let mut levels = placed_levels(blocks).into_iter();
    let mut outline = outline(scene, blocks, chapter, title);
    let mut html = prose::html(scene, pack, blocks, &mut |collection| {
        let placement =
            Placement { title: None, level: levels.next().unwrap_or(2), page_title: title.to_owned() };
        section(collection).map_or(Ok(String::new()), |section| sections::drawn(scene, section, &placement))
    })?;
    let rest: Vec<&Section> =
        chapter.sections.iter().filter(|one| !placed.contains(&one.collection())).collect();
    let several = rest.len() + chapter.show.len() > 1;
    // A heading at the end of the text announces what follows it.
    let below = match blocks.last() {
        Some(Block::Heading { level, .. }) => (*level + 1).min(4),
        _ => 2,
    };
    for section in rest {
        let own = several.then(|| sections::title(scene, section.collection()));
        let placement =
            Placement { level: below + u8::from(own.is_some()), title: own, page_title: title.to_owned() };
        html.push_str(&sections::drawn(scene, section, &placement)?);
        outline.extend(sections::entries(scene, section, &placement).into_iter().map(OutlineEntry::from));
    }
    // Of several views each has a heading; one alone follows what the chapter says.
    let own = chapter.show.len() > 1;
    for view in &chapter.show {
        let title_of = own.then(|| sections::title_of(scene, *view)).filter(|own| own != title);
        let level = below + u8::from(title_of.is_some());
        let placement = Placement { title: title_of, level, page_title: title.to_owned() };
        let drawn = sections::view_of(scene, *view, &placement)?;
        if let (false, Some(title)) = (drawn.is_empty(), placement.title) {
            outline.push(Entry { id: sections::anchor(view.key()), title }.into());
        }
        html.push_str(&drawn);
    }
    match chapter.legal {
        Some(duty @ Duty::Accessibility) => html.push_str(&sections::legal(scene, duty)?),
        // Who answers for the site, and for readers' data, comes before anything else that is said there.
        Some(duty) => html.insert_str(0, &sections::legal(scene, duty)?),
        None => {}
    }
    Ok(Content { html: Prepared::new(&explained(scene, html)), outline })
}

fn placed(block: &Block<Meant>) -> Option<Collection> {
    match block {
        Block::Collection(collection) => Some(*collection),
        _ => None,
    }
}

/// For each placed collection, the level of its records' headings: one below the heading it stands under.
fn placed_levels(blocks: &[Block<Meant>]) -> Vec<u8> {
    let mut under = 1;
    let mut levels = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { level, .. } => under = *level,
            Block::Collection(_) => levels.push((under + 1).min(5)),
            _ => {}
        }
    }
    levels
}

/// The headings of a text: those of level 2, with those of level 3 inside them.
fn outline(scene: &Scene<'_>, blocks: &[Block<Meant>], chapter: &Chapter, title: &str) -> Vec<OutlineEntry> {
    let mut outline: Vec<OutlineEntry> = Vec::new();
    let mut under = 1;
    for block in blocks {
        match block {
            Block::Heading { level, anchor, content, .. } => {
                under = *level;
                let words = plain_text(content);
                let title = scene.pack.typography.set(&words, Setting::default()).into_owned();
                let entry = Entry { id: anchor.clone(), title };
                match (level, outline.last_mut()) {
                    (2, _) => outline.push(entry.into()),
                    (3, Some(parent)) => parent.children.push(entry),
                    _ => {}
                }
            }
            Block::Collection(collection) if under == 1 => {
                let placement = Placement { title: None, level: 2, page_title: title.to_owned() };
                if let Some(section) = chapter.sections.iter().find(|one| one.collection() == *collection) {
                    outline.extend(
                        sections::entries(scene, section, &placement).into_iter().map(OutlineEntry::from),
                    );
                }
            }
            _ => {}
        }
    }
    outline
}

/// The words of a chapter, for a description: its text, or the titles of its records, or what its views show.
fn described(scene: &Scene<'_>, chapter: &Chapter) -> String {
    let blocks = chapter.body.get(scene.language(), scene.edition.original());
    let text = words(scene.edition, scene.language(), blocks);
    if !text.trim().is_empty() {
        return text;
    }
    let records = chapter.sections.iter().flat_map(|section| section.records());
    let mut titles: Vec<String> = records.map(|record| scene.text(record.title())).collect();
    if titles.is_empty() {
        titles.extend(chapter.show.iter().flat_map(|view| shown(scene, *view)));
    }
    if titles.is_empty() {
        titles.extend(chapter.legal.into_iter().flat_map(|duty| sections::legal_titles(scene, duty)));
    }
    titles.join(", ")
}

/// What a view shows: the fields, or what it is called.
fn shown(scene: &Scene<'_>, view: View) -> Vec<String> {
    match view {
        View::Fields => scene.edition.concept.fields().map(|(_, field)| scene.text(&field.title)).collect(),
        view => vec![sections::title_of(scene, view)],
    }
}

/// A sentence for readers of a translation that is not complete.
fn untranslated(scene: &Scene<'_>, chapter: &Chapter) -> Option<String> {
    let missing = |text: bool| text && !scene.is_original();
    let body = missing(!chapter.body.original.is_empty() && !chapter.body.is_translated(scene.language()));
    let records = chapter.sections.iter().flat_map(|section| section.records());
    let untranslated = |record: &dyn Record| {
        let parts = record.parts().into_iter().any(|part| !part.title().is_translated(scene.language()));
        parts || !record.title().is_translated(scene.language())
    };
    let records = missing(records.into_iter().any(untranslated));
    (body || records).then(|| {
        let original = scene.edition.original();
        let name = scene.pack.get(&format!("language-{}", original.primary()));
        scene.say("lang-note", &[("language", name.unwrap_or_else(|| original.to_string()).into())])
    })
}
