//! Whatever is begun in whatever site: no error comes of it, and what was there stays.

use super::{added, changed, errors, found, planned, wish};
use crate::sites::case::{cases, workspace};
use konzept::concept::COLLECTIONS;
use konzept::discover::{MemoryWorkspace, Workspace as _};
use konzept::stub::{Refusal, What};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A site's files, by path.
type Files = BTreeMap<String, Vec<u8>>;

/// The golden sites, each with its files.
static CASES: LazyLock<Vec<(String, Files)>> =
    LazyLock::new(|| cases().into_iter().map(|case| (case.name.clone(), case.files())).collect());

/// What needs more than a title, and what may be given.
const GIVEN: &[(&str, &str)] = &[
    ("fact", "value=12 %"),
    ("actor", "role=member"),
    ("change", "date=2025-02-01"),
    ("milestone", "date=2026"),
];

/// How somebody may have saved the files.
#[derive(Clone, Copy, Debug)]
enum Saved {
    AsTheyAre,
    WithMarks,
    WithReturns,
    WithoutEnds,
}

impl Saved {
    fn save(self, path: &str, text: Vec<u8>) -> Vec<u8> {
        if !path.ends_with(".yaml") {
            return text;
        }
        let text = String::from_utf8(text).expect("UTF-8");
        match self {
            Self::AsTheyAre => text.into_bytes(),
            Self::WithMarks => format!("\u{feff}{text}").into_bytes(),
            Self::WithReturns => text.replace('\n', "\r\n").into_bytes(),
            Self::WithoutEnds => text.trim_end().to_owned().into_bytes(),
        }
    }
}

fn site(files: &Files, saved: Saved) -> MemoryWorkspace {
    workspace(files.iter().map(|(path, text)| (path.clone(), saved.save(path, text.clone()))))
}

fn titles() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-zÄÖÜäöüß][A-Za-zäöüß0-9 .,:#&'\"{}\\[\\]|>!%@`*?~-]{0,40}",
        "\\PC{1,30}",
        select(vec!["null", "true", "- a", "a: b", "# c", "[[x]]", "{}", "1.000", "Ende #", "a:", "„Zitat“"])
            .prop_map(str::to_owned),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn a_stub_brings_no_error_and_leaves_what_is_there(
        case in 0..CASES.len(),
        name in select(What::names().collect::<Vec<_>>()),
        saved in select(vec![Saved::AsTheyAre, Saved::WithMarks, Saved::WithReturns, Saved::WithoutEnds]),
        seat in any::<prop::sample::Index>(),
        title in titles(),
    ) {
        let site = site(&CASES[case].1, saved);
        let what = What::named(name).expect("a name");
        let given: Vec<&str> = GIVEN.iter().filter(|(of, _)| *of == name).map(|(_, given)| *given).collect();
        let mut planned_here = planned(&site, &wish(what, &title, None, &given));
        if let Err(Refusal::WhichChapter { chapters }) = &planned_here {
            let chapter = seat.get(chapters).clone();
            planned_here = planned(&site, &wish(what, &title, Some(&chapter), &given));
        }
        if let Err(Refusal::Missing { keys, choices }) = &planned_here
            && let (Some(key), Some(choice)) = (keys.first(), choices.first())
        {
            let pair = format!("{key}={choice}");
            planned_here = planned(&site, &wish(what, &title, None, &[&pair]));
        }
        let Ok(edits) = planned_here else { return Ok(()) };
        for edit in &edits {
            prop_assert_eq!(edit.before.is_none(), site.read(&edit.path).is_err(), "{}", edit.path);
            prop_assert!(added(edit).is_some() || edit.before.as_deref().is_some_and(|old| old.contains("[]")), "{}", edit.after);
        }
        let after = changed(&site, &edits);
        // The one mistake that a title can bring: the page would lie where the program puts one of its own.
        let mut wrong = errors(&after);
        wrong.retain(|code| what != What::Chapter || *code != "address-taken");
        prop_assert_eq!(wrong, errors(&site), "{:?}", edits);
    }
}

/// The translation is listed before its original; and a page inside a chapter, which has no number.
#[test]
fn a_page_of_one_file_gets_a_folder_of_its_own_name() {
    for (page, others) in [("01-a", &[][..]), ("01-a/b", &["01-a/index"][..])] {
        let text = "---\ntitle: A\n---\nA\n";
        let site = MemoryWorkspace::new().with("content/concept.yaml", "title: A\nlanguages: [de, en]\n");
        let site = others.iter().chain([&page]).fold(site, |site, page| {
            site.with(&format!("content/{page}.en.md"), text).with(&format!("content/{page}.md"), text)
        });
        let wish = wish(What::named("result").expect("a kind"), "B", Some(page), &[]);
        let edits = planned(&site, &wish).expect("a plan");
        assert_eq!(edits[0].path, format!("content/{page}/results.yaml"));
        assert_eq!(errors(&changed(&site, &edits)), errors(&site), "{page}");
    }
}

#[test]
fn something_can_be_begun_of_every_kind() {
    let (_, files) = CASES.iter().find(|(name, _)| name == "two-tongues").expect("a site");
    let site = site(files, Saved::AsTheyAre);
    let chapter = planned(&site, &wish(What::Chapter, "Neu", None, &[])).expect("a chapter").remove(0);
    let folder = chapter.path.trim_start_matches("content/").trim_end_matches("/index.md").to_owned();
    let site = site.with(&chapter.path, &chapter.after);
    for collection in COLLECTIONS {
        let what = What::Record(*collection);
        let mut given: Vec<String> = Vec::new();
        given.extend(GIVEN.iter().filter(|(of, _)| *of == what.name()).map(|(_, given)| (*given).to_owned()));
        let chapter = (collection.scope() == konzept::concept::Scope::Chapter).then_some(folder.as_str());
        let begin = |given: &[String]| {
            let given: Vec<&str> = given.iter().map(String::as_str).collect();
            planned(&site, &wish(what, "Etwas Neues", chapter, &given))
        };
        let edits = match begin(&given) {
            Err(Refusal::Missing { keys, choices }) => {
                given.push(format!("{}={}", keys[0], choices[0]));
                begin(&given)
            }
            other => other,
        };
        let edits = edits.unwrap_or_else(|refusal| panic!("{}: {refusal:?}", what.name()));
        assert_eq!(errors(&changed(&site, &edits)), errors(&site), "{edits:#?}");
    }
}

#[test]
fn a_begun_translation_says_of_itself_that_it_is_empty() {
    let (_, files) = CASES.iter().find(|(name, _)| name == "north-vale").expect("a site");
    let about = String::from_utf8(files["content/concept.yaml"].clone()).expect("UTF-8");
    let about = about.replace("languages: [en]", "languages: [en, de]");
    let site = site(files, Saved::AsTheyAre).with("content/concept.yaml", about);
    let edits = planned(&site, &wish(What::Translation, "de", None, &[])).expect("a plan");
    let after = changed(&site, &edits);
    assert_eq!(errors(&after), Vec::<&str>::new());
    let waiting = found(&after, |_| true).iter().filter(|code| **code == "translation-has-gaps").count();
    let files = edits.iter().filter(|edit| edit.after.contains("\"\"") || edit.path.ends_with(".md")).count();
    assert!(waiting > 5 && waiting <= files, "{waiting} of {files}");
    // Begun once, there is nothing left to begin.
    let again = planned(&after, &wish(What::Translation, "de", None, &[]));
    assert!(matches!(again, Err(Refusal::NothingLeft { .. })), "{again:?}");
}
