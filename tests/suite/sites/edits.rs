//! Whatever is edited in whatever order: what is kept of earlier builds changes nothing of what comes out.

use super::case::{cases, request, workspace};
use konzept::diagnostics::Diagnostic;
use konzept::emit::{Artifact, Key, Publication};
use konzept::pipeline::{self, Memory};
use konzept::serve::{Files, Shelf, artifacts};
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::LazyLock;
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
            let preview = pipeline::rerun(&site, &request(), &shelf, &mut memory);
            prop_assert_eq!(told(&preview.findings), told(&cold.findings), "{:?}", edit);
            prop_assert_eq!(preview.drawn, cold.drawn);
            if preview.drawn {
                shown = Arc::new(shelf.into_files());
                prop_assert!(expected.as_ref() == Some(&by_path(artifacts(&shown))), "the preview after {:?}", edit);
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
