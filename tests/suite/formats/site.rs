//! A small wrong site, in memory.

use konzept::cli::report::{Format, Report};
use konzept::discover::MemoryWorkspace;
use konzept::i18n::pack;
use konzept::pipeline::{self, Request};
use konzept::value::Language;

/// The path of the one page.
pub const PAGE: &str = "content/01-a,b/index.md";

/// The files of the site, with this text on its page.
pub fn files(text: &str) -> Vec<(&'static str, String)> {
    let about = "title: Concept\nlanguages: [en]\nchecks: {legal-page-is-missing: off}\n";
    vec![
        ("content/concept.yaml", about.to_owned()),
        ("content/sources.yaml", "- id: census\n  title: One\n- id: census\n  title: Two\n".to_owned()),
        (PAGE, format!("---\ntitle: Facts\n---\n\n{text}")),
    ]
}

/// The report on the site.
pub fn report(text: &str, language: &str) -> Report {
    judged(files(text), language)
}

fn judged(files: Vec<(&'static str, String)>, language: &str) -> Report {
    let tag = Language::parse(language).expect("a tag");
    let site = files.into_iter().fold(MemoryWorkspace::new(), |site, (path, text)| site.with(path, text));
    let date = "2025-06-01".parse().expect("a day");
    let outcome = pipeline::judge(
        &site,
        &Request { date, base_url: None, drafts: false, strict: false, fallback: tag.clone() },
    );
    Report::of(&outcome, pack(&tag), false)
}

/// The document that reports on the site in this format when its page also has a mistake with only one correction.
pub fn written_with_fix(format: Format, text: &str) -> String {
    let mut files = files(text);
    files.push(("content/glossary.yaml", "- lnog: Term\n".to_owned()));
    format.writer().expect("a format for machines")(&judged(files, "en"))
}

/// The document that reports on the site in this format.
pub fn written(format: Format, text: &str) -> String {
    format.writer().expect("a format for machines")(&report(text, "en"))
}
