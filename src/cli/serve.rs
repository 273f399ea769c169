//! `serve`: shows the site while it is being written.

use super::arguments::{Arguments, Serve};
use super::build::{no_site, open, seconds, threads, today};
use super::failure::Failure;
use super::language::{english, spoken};
use super::report;
use crate::diagnostics::{Code, Severity};
use crate::discover::OsWorkspace;
use crate::emit::{self, Press as _, PublishError, Published};
use crate::i18n::{Say, pack};
use crate::pipeline::{self, Memory, Outcome, Ready, Request};
use crate::serve::{self, Built, CannotDraw, Files, Later, Shelf};
use crate::value::Language;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

/// Shows the site until the process is interrupted.
pub fn serve(
    arguments: &Arguments,
    options: &Serve,
    asked: Option<&Language>,
    colour: bool,
) -> Result<ExitCode, Failure> {
    let workspace = open(arguments)?;
    let root = workspace.root().to_owned();
    if !root.join("content").join("concept.yaml").exists() {
        return Err(no_site(arguments));
    }
    let out = options.out.as_ref().map(|out| arguments.root.join(out));
    if let Some(out) = &out {
        emit::refuse_unsafe_out(out, &arguments.root)?;
    }
    threads(None);
    let socket = |error| Failure::io(Path::new(&format!("{}:{}", options.host, options.port)), &error);
    let listener = serve::bind(options.host, options.port).map_err(socket)?;
    let url = format!("http://{}", listener.local_addr().map_err(socket)?);
    let mut preview = Preview {
        workspace,
        request: Request {
            date: options.date.unwrap_or_else(today),
            // Pages that must name their own address name the preview's.
            base_url: Some(url.clone()),
            drafts: options.drafts,
            strict: false,
            fallback: english(),
        },
        out,
        files: Arc::default(),
        memory: Memory::default(),
        asked: asked.cloned(),
        colour,
        told: String::new(),
        spoken: Arc::default(),
    };
    let (language, browse) = (Arc::clone(&preview.spoken), options.open);
    let ready = move || {
        let line = pack(language.get().unwrap_or(&english()))
            .say("serve-ready", &[("url", Say::from(format!("{url}/")))]);
        let _ = writeln!(io::stdout(), "{line}");
        if browse {
            // Without a browser the address stands in the terminal.
            let _ = open::that_detached(&url);
        }
    };
    serve::serve(listener, root, move || preview.build(), ready).map_err(socket)?;
    Ok(ExitCode::SUCCESS)
}

/// What one build needs to know of the one before.
struct Preview {
    workspace: OsWorkspace,
    request: Request,
    out: Option<PathBuf>,
    /// What is shown now.
    files: Arc<Files>,
    /// What was read last.
    memory: Memory,
    asked: Option<Language>,
    colour: bool,
    /// What was said last: the same mistakes are not told again after every change.
    told: String,
    /// The language of the first build's messages, for the line that says where the preview is.
    spoken: Arc<OnceLock<Language>>,
}

impl Preview {
    fn build(&mut self) -> Built {
        let begun = Instant::now();
        let shelf = Shelf::after(Arc::clone(&self.files));
        let (workspace, request, memory) = (&self.workspace, &self.request, &mut self.memory);
        let (mut outcome, ready) = match &self.out {
            // What is published is published whole.
            Some(_) => (pipeline::rerun(workspace, request, &shelf, memory), None),
            None => pipeline::ready(workspace, request, &shelf, memory),
        };
        let language = spoken(self.asked.as_ref(), outcome.language.as_ref());
        let words = pack(self.spoken.get_or_init(|| language.clone()));
        let said = report::text(&outcome, words, self.colour, false);
        let mut err = io::stderr().lock();
        if said != self.told {
            let _ = write!(err, "{said}");
            self.told = said;
        }
        let line = words.say("serve-built", &[("seconds", Say::from(seconds(begun, words)))]);
        let _ = writeln!(err, "{line}");
        drop(err);
        let mistakes = must_be_mended(&outcome).then(|| {
            outcome.findings.retain(|found| found.severity == Severity::Error);
            report::text(&outcome, words, false, false)
        });
        if mistakes.is_some() {
            return Built { files: None, mistakes };
        }
        self.files = Arc::new(shelf.into_files(ready.map(later)));
        if let Some(out) = &self.out
            && let Err(error) = publish(&self.files, out)
        {
            let failure = Failure::from(error);
            let _ = write!(io::stderr(), "{}", failure.said(self.asked.as_ref(), self.colour));
        }
        Built { files: Some(Arc::clone(&self.files)), mistakes }
    }
}

/// Draws pages of a site when somebody asks for them.
fn later(ready: Ready) -> Later {
    Box::new(move |path| Ok(ready.file(path).map_err(|_| CannotDraw)?.map(|file| file.bytes)))
}

/// Publishes what is shown.
fn publish(files: &Files, out: &Path) -> Result<Published, PublishError> {
    let publication = emit::Publication::new(out);
    files.artifacts().for_each(|artifact| publication.take(artifact));
    publication.finish()
}

/// Whether the content has errors, or has vanished for a moment, as when a branch is checked out.
fn must_be_mended(outcome: &Outcome) -> bool {
    !outcome.drawn
        || outcome
            .findings
            .iter()
            .any(|found| found.severity == Severity::Error || found.code == Code::CONCEPT_MISSING)
}
