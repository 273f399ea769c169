//! `new`: the stub of a chapter, a record or a translation, in the right place.

use super::arguments::{Arguments, New};
use super::build::{no_site, open, threads, today};
use super::failure::Failure;
use super::language::{english, spoken};
use super::schema::{FOLDER, stays_inside};
use super::{mend, report};
use crate::diagnostics::{Diagnostic, Severity};
use crate::discover::{self, Changed, OsWorkspace, Workspace};
use crate::i18n::{Pack, Say, pack};
use crate::pipeline::{self, Outcome, Request};
use crate::schema::key_title;
use crate::stub::{self, Edit, Ground, MORE, Refusal, Wish};
use crate::value::Language;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::process::ExitCode;

/// Writes a stub, unless the changed site would have a mistake that it has not now.
pub fn new(
    arguments: &Arguments,
    options: &New,
    asked: Option<&Language>,
    colour: bool,
) -> Result<ExitCode, Failure> {
    let workspace = open(arguments)?;
    threads(None);
    let unheard = &mut crate::diagnostics::Sink::new();
    let layout = discover::layout(&workspace, unheard);
    let site = pipeline::known(&workspace, &english()).ok_or_else(|| no_site(arguments))?;
    let languages = pipeline::languages(&workspace, &english()).unwrap_or_default();
    let language = spoken(asked, site.language.as_ref());
    let words = pack(&language);
    let wish = Wish {
        what: options.what,
        title: options.title.trim().to_owned(),
        chapter: options.chapter.clone(),
        given: options.values.clone(),
    };
    let ground = Ground {
        workspace: &workspace,
        layout: &layout,
        site: &site,
        languages: &languages,
        words: pack(site.language.as_ref().unwrap_or(&english())),
        schemas: FOLDER,
    };
    let edits = stub::plan(&wish, &ground)
        .map_err(|refusal| failure(refusal, &wish, words).in_language(&language))?;
    let changed = edits.iter().map(|edit| (edit.path.clone(), edit.after.clone().into_bytes()));
    let after = judged(&Changed::new(&workspace, changed));
    let fresh = fresh(judged(&workspace), &after);
    let wrong: Vec<&Diagnostic> =
        fresh.iter().copied().filter(|found| found.severity == Severity::Error).collect();
    if !wrong.is_empty() {
        for found in wrong {
            let drawn = report::drawn(found, &after.sources, words, colour);
            let _ = writeln!(io::stderr(), "{drawn}\n");
        }
        return Err(Failure::new("failure-new-wrong", Vec::new()).in_language(&language));
    }
    for edit in &edits {
        write(edit, &workspace)?;
    }
    tell(&edits, &fresh, words);
    Ok(ExitCode::SUCCESS)
}

/// What is found in a site, drafts included: they have names, too.
fn judged(workspace: &dyn Workspace) -> Outcome {
    let request = Request { date: today(), base_url: None, drafts: true, strict: false, fallback: english() };
    pipeline::judge(workspace, &request)
}

/// What is found only after the change. Findings move with their lines, so they are told apart by their codes and files,
/// and of those of one code and file the ones with other facts are new.
fn fresh(before: Outcome, after: &Outcome) -> Vec<&Diagnostic> {
    let of = |outcome: &Outcome, found: &Diagnostic| {
        let file = found.span.and_then(|span| outcome.sources.get(span.file)).map(|file| file.path.clone());
        (found.code.name(), file, format!("{:?}", found.args))
    };
    let mut known: BTreeMap<_, usize> = BTreeMap::new();
    for found in &before.findings {
        *known.entry(of(&before, found)).or_default() += 1;
    }
    let is_new = |found: &&Diagnostic| match known.get_mut(&of(after, found)) {
        Some(left) if *left > 0 => {
            *left -= 1;
            false
        }
        _ => true,
    };
    after.findings.iter().filter(is_new).collect()
}

/// Writes a file in one step. What is there is replaced only when it is still what was read, and nothing that appeared
/// meanwhile is overwritten.
fn write(edit: &Edit, workspace: &OsWorkspace) -> Result<(), Failure> {
    let path = workspace.root().join(&edit.path);
    let failed = |error: io::Error| Failure::io(&path, &error);
    let taken = || failed(io::Error::from(io::ErrorKind::AlreadyExists));
    let Some(before) = &edit.before else {
        let folder = path.parent().unwrap_or(workspace.root());
        if !stays_inside(folder, workspace.root()) {
            return Err(failed(io::Error::from(io::ErrorKind::PermissionDenied)));
        }
        fs::create_dir_all(folder).map_err(failed)?;
        return mend::create(&path, &edit.after).map_err(failed);
    };
    let place = path.canonicalize().map_err(failed)?;
    let unchanged = fs::read(&place).is_ok_and(|bytes| bytes == before.as_bytes());
    if !unchanged || !place.starts_with(workspace.root()) {
        return Err(taken());
    }
    mend::replace(&place, &edit.after).map_err(failed)
}

/// Says what was written and where, what to fill in, and what `check` will remind of.
fn tell(edits: &[Edit], fresh: &[&Diagnostic], words: &Pack) {
    let mut out = io::stdout().lock();
    for edit in edits {
        let place = format!("{}:{}", edit.path, edit.line);
        let key = if edit.before.is_none() { "new-file" } else { "new-record" };
        let _ = writeln!(out, "{}", words.say(key, &[("place", Say::from(place))]));
        let keys = edit.open.iter().map(|(entry, key)| match key_title(words, entry, key) {
            Some(title) => format!("`{key}` ({title})"),
            None => format!("`{key}`"),
        });
        let keys: Vec<String> = keys.collect();
        if !keys.is_empty() {
            let _ = writeln!(out, "{}", words.say("new-next", &[("keys", Say::from(keys.join(", ")))]));
        }
    }
    let mut codes: Vec<String> = fresh.iter().map(|found| format!("`{}`", found.code.name())).collect();
    codes.sort();
    codes.dedup();
    if !codes.is_empty() {
        let _ = writeln!(out, "{}", words.say("new-checks", &[("codes", Say::from(codes.join(", ")))]));
    }
}

fn failure(refusal: Refusal, wish: &Wish, words: &Pack) -> Failure {
    let list = |names: &[String]| {
        let names = names.iter().map(|name| if name == MORE { name.clone() } else { format!("`{name}`") });
        let names: Vec<String> = names.collect();
        words.any_of(&names)
    };
    let what = words.say(&format!("term-{}", wish.what.name()), &[]);
    match refusal {
        Refusal::Title => Failure::new("failure-new-title", Vec::new()),
        Refusal::NoId => Failure::new("failure-new-id", vec![("title", wish.title.clone())]),
        Refusal::WhichChapter { chapters } if chapters.is_empty() => {
            Failure::new("failure-new-no-chapter", vec![("what", what)])
        }
        Refusal::WhichChapter { chapters } => {
            Failure::new("failure-new-chapter", vec![("what", what), ("chapters", list(&chapters))])
        }
        Refusal::UnknownChapter { name, chapters } => {
            Failure::new("failure-new-unknown-chapter", vec![("name", name), ("chapters", list(&chapters))])
        }
        Refusal::NotInChapter => Failure::new("failure-new-not-in-chapter", vec![("what", what)]),
        Refusal::Missing { keys, choices } => {
            let failure = Failure::new(
                "failure-new-missing",
                vec![
                    ("what", what),
                    ("key", keys.first().cloned().unwrap_or_default()),
                    ("keys", list(&keys)),
                    ("choices", list(&choices)),
                ],
            );
            if choices.is_empty() { failure } else { failure.help("help-choices") }
        }
        Refusal::Unreadable { path } => Failure::new("failure-new-unreadable", vec![("path", path)]),
        Refusal::ByHand { path, text } => {
            Failure::new("failure-new-by-hand", vec![("path", path), ("text", text)])
        }
        Refusal::Language { language, languages } => {
            let failure = Failure::new(
                "failure-new-language",
                vec![("language", language), ("languages", list(&languages))],
            );
            if languages.is_empty() { failure } else { failure.help("help-languages") }
        }
        Refusal::NothingLeft { language } => {
            Failure::new("failure-new-nothing-left", vec![("language", language)])
        }
    }
}
