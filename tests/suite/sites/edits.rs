//! Whatever is edited in whatever order: what is kept of earlier builds changes nothing of what comes out.

use super::case::{cases, request, workspace};
use konzept::diagnostics::Diagnostic;
use konzept::emit::{Artifact, Key, OutPath, Press, Publication};
use konzept::pipeline::{self, Memory, Ready, Request};
use konzept::serve::{CannotDraw, Files, Later, Shelf};
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex};
use tempfile::TempDir;
use walkdir::WalkDir;

/// A site's files, by path.
type Content = BTreeMap<String, Vec<u8>>;

static CASES: LazyLock<Vec<(String, Content)>> =
    LazyLock::new(|| cases().into_iter().map(|case| (case.name.clone(), case.files())).collect());

/// One thing that somebody does to a site.
#[derive(Clone, Debug)]
enum Edit {
    /// Writes another paragraph.
    Text(Index),
    /// Writes a remark, or what is a mistake.
    Records(Index, &'static str),
    Remove(Index),
    /// Writes what another file of the kind says.
    Copy(Index, Index),
    /// Gives a folder or a file of pages another number.
    Renumber(Index),
    /// Begins a translation, or writes another.
    Translate(Index),
    Theme(&'static str, &'static str),
    /// Everything as it was at first.
    Back,
}

fn edits() -> impl Strategy<Value = Edit> {
    let at = any::<Index>;
    prop_oneof![
        3 => at().prop_map(Edit::Text),
        2 => (at(), prop::sample::select(vec!["# remark\n", "\n", "unknown: 1\n", "}\n"]))
            .prop_map(|(file, line)| Edit::Records(file, line)),
        1 => at().prop_map(Edit::Remove),
        1 => (at(), at()).prop_map(|(from, to)| Edit::Copy(from, to)),
        1 => at().prop_map(Edit::Renumber),
        1 => at().prop_map(Edit::Translate),
        1 => prop::sample::select(vec![
            ("assets/style.css", "body { color: teal }"),
            ("templates/footer.html", "<p>Ours</p>"),
            ("templates/chapter.html", "{% extends \"default/chapter.html\" %}"),
            ("templates/chapter.html", "{% extends"),
        ])
        .prop_map(|(path, text)| Edit::Theme(path, text)),
        1 => Just(Edit::Back),
    ]
}

impl Edit {
    fn apply(&self, content: &mut Content, first: &Content) {
        let of = |content: &Content, ending: &str| -> Vec<String> {
            content.keys().filter(|path| path.ends_with(ending)).cloned().collect()
        };
        let pick = |index: &Index, paths: &[String]| (!paths.is_empty()).then(|| index.get(paths).clone());
        match self {
            Self::Text(at) => {
                let Some(path) = pick(at, &of(content, ".md")) else { return };
                let text = content.get_mut(&path).expect("a file");
                text.extend(format!("\n\nParagraph {}.\n", text.len()).into_bytes());
            }
            Self::Records(at, line) => {
                let Some(path) = pick(at, &of(content, ".yaml")) else { return };
                content.get_mut(&path).expect("a file").extend(line.as_bytes());
            }
            Self::Remove(at) => {
                let all: Vec<String> = content.keys().cloned().collect();
                let Some(path) = pick(at, &all).filter(|path| path != "content/concept.yaml") else { return };
                content.remove(&path);
            }
            Self::Copy(from, to) => {
                let texts = of(content, ".md");
                let (Some(from), Some(to)) = (pick(from, &texts), pick(to, &texts)) else { return };
                let text = content[&from].clone();
                content.insert(to, text);
            }
            Self::Renumber(at) => {
                let Some(path) = pick(at, &of(content, ".md")) else { return };
                let Some(name) = path.strip_prefix("content/").and_then(|rest| rest.split('/').next()) else {
                    return;
                };
                let (old, new) = (format!("content/{name}"), format!("content/77-{name}"));
                let moved = |path: String| match path.strip_prefix(&old) {
                    Some(rest) => format!("{new}{rest}"),
                    None => path,
                };
                *content =
                    std::mem::take(content).into_iter().map(|(path, text)| (moved(path), text)).collect();
            }
            Self::Translate(at) => {
                let Some(path) = pick(at, &of(content, ".md")) else { return };
                let path = path.replace(".md", ".en.md");
                content.insert(path, b"---\ntitle: Translated\n---\n\nTranslated.\n".to_vec());
            }
            Self::Theme(path, text) => {
                content.insert(format!("themes/default/{path}"), text.as_bytes().to_vec());
            }
            Self::Back => content.clone_from(first),
        }
    }
}

/// What is in a published folder, the program's own corner left out.
fn tree(out: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = WalkDir::new(out).into_iter().filter_entry(|entry| entry.file_name() != ".konzept");
    let files = entries.filter_map(Result::ok).filter(|entry| entry.file_type().is_file()).map(|entry| {
        let path = entry.path().strip_prefix(out).expect("below").to_string_lossy().replace('\\', "/");
        (path, std::fs::read(entry.path()).expect("a file"))
    });
    files.collect()
}

fn by_path(artifacts: impl Iterator<Item = Artifact>) -> BTreeMap<String, Vec<u8>> {
    artifacts.map(|one| (one.path.to_string(), one.bytes)).collect()
}

fn told(findings: &[Diagnostic]) -> Vec<String> {
    findings.iter().map(|one| format!("{one:?}")).collect()
}

/// Draws what is asked for.
fn later(ready: Ready) -> Later {
    Box::new(move |path| Ok(ready.file(path).map_err(|_| CannotDraw)?.map(|file| file.bytes)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, ..ProptestConfig::default() })]

    #[test]
    fn a_build_after_any_edits_is_a_first_build(case in 0..CASES.len(), edits in prop::collection::vec(edits(), 1..7)) {
        let (_, first) = &CASES[case];
        let (mut content, out) = (first.clone(), TempDir::new().expect("a folder"));
        let (mut memory, mut shown) = (Memory::default(), Arc::<Files>::default());
        let mut published = BTreeMap::new();
        for edit in std::iter::once(None).chain(edits.iter().map(Some)) {
            if let Some(edit) = edit {
                edit.apply(&mut content, first);
            }
            let site = workspace(content.clone());
            let cold = pipeline::held(&site, &request());
            let expected = cold.artifacts.as_ref().map(|all| by_path(all.iter().cloned()));

            let shelf = Shelf::after(Arc::clone(&shown));
            let whole = pipeline::rerun(&site, &request(), &shelf, &mut memory);
            prop_assert_eq!(told(&whole.findings), told(&cold.findings), "{:?}", edit);
            prop_assert_eq!(whole.drawn, cold.drawn);
            if whole.drawn {
                shown = Arc::new(shelf.into_files(None));
                prop_assert!(expected.as_ref() == Some(&by_path(shown.artifacts())), "what is kept after {:?}", edit);
            }

            let shelf = Shelf::after(Arc::default());
            let (preview, ready) = pipeline::ready(&site, &request(), &shelf, &mut memory);
            prop_assert_eq!(told(&preview.findings), told(&cold.findings), "{:?}", edit);
            prop_assert_eq!(preview.drawn, cold.drawn);
            let files = preview.drawn.then(|| shelf.into_files(ready.map(later)));
            for (path, bytes) in expected.iter().flatten() {
                let asked = files.as_ref().map(|files| files.file(path)).expect("a site");
                prop_assert!(asked == Ok(Some(bytes.clone().into())), "{} after {:?}", path, edit);
            }

            let publication = Publication::new(out.path()).remembering("us".to_owned());
            let build = pipeline::run(&site, &request(), &publication);
            prop_assert_eq!(told(&build.findings), told(&cold.findings));
            if let Some(expected) = expected {
                publication.finish().expect("to publish");
                published = expected;
            } else {
                drop(publication);
            }
            prop_assert!(published == tree(out.path()), "the folder after {:?}", edit);
        }
    }
}

/// The pages with what they are made of.
fn keys(content: &Content) -> BTreeMap<String, (Option<Key>, Vec<u8>)> {
    let artifacts = pipeline::held(&workspace(content.clone()), &request()).artifacts.expect("a site");
    artifacts.into_iter().map(|one| (one.path.to_string(), (one.key, one.bytes))).collect()
}

/// What a page is made of is known well enough when no other page changes with a running text, and not more than well
/// enough when its own does.
#[test]
fn a_running_text_stands_on_its_own_page_and_in_the_print_edition() {
    for (name, content) in CASES.iter() {
        let before = keys(content);
        for path in content.keys().filter(|path| path.ends_with(".md")) {
            let mut edited = content.clone();
            edited.get_mut(path).expect("a file").extend(b"\n\n## Xyzzy\n\nMore *words*.\n");
            let after = keys(&edited);
            assert!(before.keys().eq(after.keys()), "{name}: {path}");
            let changed = |(page, _): &(&String, _)| before[*page].0 != after[*page].0;
            let pages = before.iter().filter(changed).count();
            // Itself, the print edition and the statement on barriers, in two languages.
            assert!((1..=6).contains(&pages), "{name}: {pages} pages are made of {path}");
            for (page, (key, bytes)) in &before {
                let (new, others) = &after[page];
                assert!(key.is_none() || new != key || bytes == others, "{name}: {page} shows {path}");
            }
        }
    }
}

/// Tells what is drawn on its way to a press.
struct Watched<'p> {
    press: &'p dyn Press,
    drawn: Mutex<BTreeSet<String>>,
}

impl Press for Watched<'_> {
    fn take(&self, artifact: Artifact) {
        if artifact.key.is_some() {
            self.drawn.lock().expect("a list").insert(artifact.path.to_string());
        }
        self.press.take(artifact);
    }

    fn has(&self, path: &OutPath, key: Key) -> bool {
        self.press.has(path, key)
    }
}

/// Builds a site with an address into a folder; answers what had to be drawn for it.
fn drawn(content: &Content, out: &Path, program: &str) -> BTreeSet<String> {
    let request = Request { base_url: Some("https://example.org".to_owned()), ..request() };
    let publication = Publication::new(out).remembering(program.to_owned());
    let watched = Watched { press: &publication, drawn: Mutex::default() };
    assert!(pipeline::run(&workspace(content.clone()), &request, &watched).drawn);
    let drawn = watched.drawn.into_inner().expect("a list");
    publication.finish().expect("to publish");
    drawn
}

#[test]
fn a_second_build_draws_what_is_not_there() {
    let (_, content) = CASES.iter().find(|(name, _)| name == "smallest").expect("a site");
    let out = TempDir::new().expect("a folder");
    let all = drawn(content, out.path(), "us");
    assert!(all.iter().any(|path| path.ends_with(".png")) && all.contains("index.html"), "{all:?}");
    let nothing = BTreeSet::new();
    assert_eq!(drawn(content, out.path(), "us"), nothing);
    // Somebody may have changed a file, or removed one.
    std::fs::write(out.path().join("index.html"), "torn").expect("a file");
    let picture = all.iter().find(|path| path.ends_with(".png")).expect("a picture");
    std::fs::remove_file(out.path().join(picture)).expect("a picture");
    assert_eq!(drawn(content, out.path(), "us"), BTreeSet::from(["index.html".to_owned(), picture.clone()]));
    // What another program drew is drawn again, and so is everything without a memo.
    assert_eq!(drawn(content, out.path(), "others"), all);
    std::fs::remove_file(out.path().join(".konzept/memo")).expect("a memo");
    assert_eq!(drawn(content, out.path(), "others"), all);
    assert_eq!(drawn(content, out.path(), "others"), nothing);
    // A word in a running text is seen on its page and in the print edition.
    let mut edited = content.clone();
    let (_, text) = edited.iter_mut().find(|(path, _)| path.ends_with(".md")).expect("a text");
    text.extend(b"\n\nMore.\n");
    let again = drawn(&edited, out.path(), "others");
    assert!(!again.is_empty() && again.len() < all.len() && again.is_subset(&all), "{again:?}");
}

#[test]
fn the_preview_keeps_the_pages_that_nothing_has_changed() {
    let (_, content) = CASES.iter().find(|(name, _)| name == "north-vale").expect("a site");
    let mut memory = Memory::default();
    let mut build = |content: &Content, shown: Arc<Files>| {
        let shelf = Shelf::after(shown);
        assert!(pipeline::rerun(&workspace(content.clone()), &request(), &shelf, &mut memory).drawn);
        Arc::new(shelf.into_files(None))
    };
    let first = build(content, Arc::default());
    let second = build(content, Arc::clone(&first));
    let mut edited = content.clone();
    let (_, text) = edited.iter_mut().find(|(path, _)| path.ends_with("index.md")).expect("a text");
    text.extend(b"\n\nMore.\n");
    let third = build(&edited, Arc::clone(&second));
    // The very same bytes in memory, not others that say the same. Pages that lead on are made anew, they are short.
    let leads_on = |page: &[u8]| String::from_utf8_lossy(page).contains("http-equiv=\"refresh\"");
    let at = |files: &Files, page: &Artifact| {
        files.file(page.path.as_str()).expect("no trouble").expect("the page").as_ptr()
    };
    let kept = |other: &Files| {
        let pages =
            first.artifacts().filter(|page| page.path.as_str().ends_with(".html") && !leads_on(&page.bytes));
        pages.filter(|page| at(other, page) == at(&first, page)).count()
    };
    let all = kept(&first);
    assert!(kept(&second) == all && (all / 2..all).contains(&kept(&third)), "{} of {all}", kept(&third));
}

#[test]
fn the_preview_draws_what_is_asked_for_and_nothing_else() {
    let (_, content) = CASES.iter().find(|(name, _)| name == "smallest").expect("a site");
    let request = Request { base_url: Some("https://example.org".to_owned()), ..request() };
    let site = workspace(content.clone());
    let whole = pipeline::held(&site, &request).artifacts.expect("a site");
    let shelf = Shelf::after(Arc::default());
    let (_, ready) = pipeline::ready(&site, &request, &shelf, &mut Memory::default());
    let files = shelf.into_files(ready.map(later));
    let drawn: BTreeSet<String> = files.artifacts().map(|one| one.path.to_string()).collect();
    assert!(drawn.iter().all(|path| !path.ends_with(".html")), "{drawn:?}");
    let pictures =
        whole.iter().filter(|one| one.path.as_str().ends_with(".png") && !drawn.contains(one.path.as_str()));
    assert!(pictures.count() > 0, "pictures are drawn when they are asked for, too");
    for one in &whole {
        let (first, again) = (files.file(one.path.as_str()), files.file(one.path.as_str()));
        let first = first.expect("no trouble").expect("a file");
        assert_eq!(first, one.bytes, "{}", one.path);
        assert_eq!(
            again.expect("no trouble").expect("a file").as_ptr(),
            first.as_ptr(),
            "{} is kept",
            one.path
        );
    }
    for path in ["", "a", "nowhere.html", "assets/index.0123456789abcdef.png", "../index.html"] {
        assert_eq!(files.file(path), Ok(None), "{path}");
    }
}
