//! What every page says about the site around it.

use super::colophon::Colophon;
use super::scene::Scene;
use crate::render::addresses::PageKey;
use crate::render::policy::POLICY;
use crate::value::Id;
use serde::Serialize;
use std::collections::BTreeMap;

/// The site as templates read it.
#[derive(Serialize)]
pub struct SiteView {
    title: String,
    short_title: String,
    summary: Option<String>,
    home: String,
    lang: String,
    languages: Vec<LanguageView>,
    chapters: Vec<ChapterView>,
    more: Vec<EntryView>,
    legal: Vec<EntryView>,
    feed: Option<String>,
    print: Option<EntryView>,
    #[serde(flatten)]
    colophon: Colophon,
    asset: BTreeMap<String, Option<String>>,
    manifest: Option<String>,
    locale: String,
    policy: &'static str,
    generator: &'static str,
}

#[derive(Serialize)]
struct LanguageView {
    tag: String,
    name: String,
    href: String,
    current: bool,
}

#[derive(Serialize)]
struct ChapterView {
    number: Option<String>,
    title: String,
    href: String,
    current: bool,
    level: usize,
    lang: Option<String>,
}

#[derive(Serialize)]
struct EntryView {
    title: String,
    href: String,
    current: bool,
    lang: Option<String>,
}

/// The site around a page.
pub fn view(scene: &Scene<'_>) -> SiteView {
    let edition = scene.edition;
    let concept = &edition.concept;
    let about = &concept.about;
    let current = |key: &PageKey| scene.page.key == *key;
    let chapters = concept.children(&near(scene)).into_iter().filter_map(|chapter| {
        let key = PageKey::Chapter(chapter.id.clone());
        Some(ChapterView {
            number: chapter.number.clone(),
            title: scene.text(chapter.list_title()),
            href: scene.to_page(&key)?,
            current: current(&key),
            level: chapter.depth + 1,
            lang: scene.lang(chapter.list_title()),
        })
    });
    let more = [
        (PageKey::Figures, scene.label("fact", true)),
        (PageKey::Actors, scene.label("actor", true)),
        (PageKey::Progress, scene.say("page-progress", &[])),
        (PageKey::Sources, scene.label("source", true)),
        (PageKey::Glossary, scene.say("page-glossary", &[])),
    ];
    let more = more.into_iter().filter_map(|(key, title)| {
        Some(EntryView { title, href: scene.to_page(&key)?, current: current(&key), lang: None })
    });
    let legal = concept.legal.iter().filter_map(|page| {
        let key = PageKey::Chapter(page.id.clone());
        Some(EntryView {
            title: scene.text(page.list_title()),
            href: scene.to_page(&key)?,
            current: current(&key),
            lang: scene.lang(page.list_title()),
        })
    });
    let mut asset: BTreeMap<String, Option<String>> = ["style", "pictures", "print", "icon", "accent"]
        .into_iter()
        .map(|name| (name.to_owned(), None))
        .collect();
    asset.extend(edition.assets.iter().map(|asset| (asset.name.clone(), Some(scene.way(&asset.address)))));
    SiteView {
        title: scene.text(&about.title),
        short_title: scene.text(about.short_title.as_ref().unwrap_or(&about.title)),
        summary: scene.maybe_text(about.summary.as_ref()),
        home: scene.to_page(&PageKey::Start).unwrap_or_default(),
        lang: scene.language().to_string(),
        languages: languages(scene),
        chapters: chapters.collect(),
        more: more.collect(),
        legal: legal.collect(),
        feed: edition.feed_path(scene.language()).map(|path| scene.way(&path)),
        print: scene.to_page(&PageKey::Print).map(|href| EntryView {
            title: scene.say("ui-print-edition", &[]),
            href,
            current: current(&PageKey::Print),
            lang: None,
        }),
        colophon: Colophon::of(scene),
        asset,
        manifest: edition.manifest_path().map(|path| scene.way(path)),
        locale: locale(scene),
        policy: POLICY,
        generator: concat!("konzept ", env!("CARGO_PKG_VERSION")),
    }
}

/// The page's language with its region, as those who share pages expect it: `de_DE`.
fn locale(scene: &Scene<'_>) -> String {
    let tag = scene.language().to_string();
    let own = scene.pack.language.primary() == scene.language().primary() && !tag.contains('-');
    let known = scene.pack.get("share-locale").filter(|_| own);
    known.unwrap_or(tag).replace('-', "_")
}

/// The ways to this page in every language; a page without a version in a language leads to its start page.
fn languages(scene: &Scene<'_>) -> Vec<LanguageView> {
    let all = &scene.edition.concept.about.languages;
    if all.len() < 2 {
        return Vec::new();
    }
    all.iter()
        .filter_map(|language| {
            let addresses = &scene.edition.addresses;
            let page = addresses
                .in_language(&scene.page.key, language)
                .or_else(|| addresses.in_language(&PageKey::Start, language))?;
            let pack = scene.edition.pack(language);
            let name = if pack.language.primary() == language.primary() {
                pack.say("language-name", &[])
            } else {
                language.to_string()
            };
            Some(LanguageView {
                tag: language.to_string(),
                name,
                href: scene.way(&page.path),
                current: language == scene.language(),
            })
        })
        .collect()
}

/// Where the chapters lie that the menu of a page shows: at the top, inside its own and inside those around it. Listing
/// every chapter on every page would make large concepts grow with the square of their size.
fn near(scene: &Scene<'_>) -> Vec<Option<Id>> {
    let mut near = vec![None];
    let PageKey::Chapter(id) = &scene.page.key else { return near };
    let mut next = scene.edition.concept.chapter(id);
    while let Some(one) = next {
        near.push(Some(one.id.clone()));
        next = one.parent.as_ref().and_then(|parent| scene.edition.concept.chapter(parent));
    }
    near
}
