//! `new`: what it writes is sound, and what was there stays.

mod disk;
mod insertion;
mod property;

use jiff::civil::date;
use konzept::diagnostics::Severity;
use konzept::discover::{self, Changed, Workspace};
use konzept::i18n::pack;
use konzept::pipeline::{self, Request};
use konzept::stub::{Edit, Given, Ground, Refusal, What, Wish, plan};
use konzept::value::Language;

pub fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a tag")
}

pub fn wish(what: What, title: &str, chapter: Option<&str>, given: &[&str]) -> Wish {
    Wish {
        what,
        title: title.to_owned(),
        chapter: chapter.map(str::to_owned),
        given: given.iter().map(|one| Given::parse(one).expect("KEY=VALUE")).collect(),
    }
}

/// What would be written.
pub fn planned(workspace: &dyn Workspace, wish: &Wish) -> Result<Vec<Edit>, Refusal> {
    let layout = discover::layout(workspace, &mut konzept::diagnostics::Sink::new());
    let site = pipeline::known(workspace, &language("en")).expect("a concept");
    let languages = pipeline::languages(workspace, &language("en")).expect("languages");
    let words = pack(site.language.as_ref().unwrap_or(&language("en")));
    let ground =
        Ground { workspace, layout: &layout, site: &site, languages: &languages, words, schemas: ".s" };
    plan(wish, &ground)
}

/// The codes of all errors of a site.
pub fn errors(workspace: &dyn Workspace) -> Vec<&'static str> {
    found(workspace, |severity| severity == Severity::Error)
}

pub fn found(workspace: &dyn Workspace, wanted: impl Fn(Severity) -> bool) -> Vec<&'static str> {
    let date = date(2025, 6, 1);
    let request = Request { date, base_url: None, drafts: true, strict: false, fallback: language("en") };
    let outcome = pipeline::judge(workspace, &request);
    let codes = outcome.findings.iter().filter(|found| wanted(found.severity));
    codes.map(|found| found.code.name()).collect()
}

/// The site with the changes made.
pub fn changed<'w>(workspace: &'w dyn Workspace, edits: &[Edit]) -> Changed<'w> {
    Changed::new(workspace, edits.iter().map(|edit| (edit.path.clone(), edit.after.clone().into_bytes())))
}

/// What was added, when everything that stood there still stands there, in order and byte for byte.
pub fn added(edit: &Edit) -> Option<String> {
    let before = edit.before.as_deref().unwrap_or_default();
    let same = before.bytes().zip(edit.after.bytes()).take_while(|(a, b)| a == b).count();
    (0..=same).rev().find_map(|at| {
        let (head, tail) = (before.get(..at)?, before.get(at..)?);
        let added = edit.after.strip_prefix(head)?.strip_suffix(tail)?;
        Some(added.to_owned())
    })
}
