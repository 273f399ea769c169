//! The order of the stages, and nothing else: discover, parse, resolve, check, render.
//!
//! `read` and `draw` hold what lies between two stages. Knows the stages, which do not know each other. What goes in
//! is a [`Workspace`], what comes out are findings and, when none of them is an error, artifacts, which go to a
//! [`Press`] as they are drawn.

mod admit;
mod common;
mod deeds;
mod draw;
mod known;
mod memory;
mod read;
mod ready;

pub use known::known;
pub use memory::Memory;
pub use read::{language, languages, written};
pub use ready::Ready;

use crate::check;
use crate::diagnostics::{Code, Counts, Diagnostic, Severity, Sink, Sources};
use crate::discover::{self, Workspace};
use crate::emit::{Artifact, Held, Press};
use crate::i18n::pack;
use crate::parse;
use crate::render::Edition;
use crate::resolve;
use crate::theme::ThemeFiles;
use crate::value::{Colour, Language};
use draw::{Drawing, Drawn};
use std::ops::Deref;

/// What is asked of a run.
#[derive(Clone, Debug)]
pub struct Request {
    /// The day of the edition.
    pub date: jiff::civil::Date,
    /// Where the site will be published; wins over the concept's own.
    pub base_url: Option<String>,
    /// Whether drafts are taken in.
    pub drafts: bool,
    /// Whether nothing is to be published while there are warnings.
    pub strict: bool,
    /// The language of a concept that names none.
    pub fallback: Language,
}

/// What a run brought.
pub struct Outcome {
    /// The texts, to draw findings in.
    pub sources: Sources,
    /// What was found, in the order an editor walks through it.
    pub findings: Vec<Diagnostic>,
    /// How much more was found than is kept of any run.
    pub left_out: Counts,
    /// Whether all files went to the press, or can be drawn when somebody asks for them. With errors they did not, and what
    /// went there is not to be published.
    pub drawn: bool,
    /// The language the concept is written in, as far as it could be told.
    pub language: Option<Language>,
}

impl Outcome {
    /// What is known when nothing more can be found.
    fn new(sink: Sink, sources: Sources, language: Option<Language>) -> Self {
        let left_out = sink.left_out();
        Self { findings: sink.into_sorted(&sources), left_out, sources, drawn: false, language }
    }

    /// How many findings are this grave, those left out included.
    pub fn count(&self, severity: Severity) -> usize {
        let kept = self.findings.iter().filter(|found| found.severity == severity).count();
        kept + self.left_out.of(severity)
    }
}

/// What a run brought, with all its files.
pub struct Kept {
    /// What it brought.
    pub outcome: Outcome,
    /// What is to be published, in the order of the paths; nothing when there are errors.
    pub artifacts: Option<Vec<Artifact>>,
}

impl Deref for Kept {
    type Target = Outcome;

    fn deref(&self) -> &Outcome {
        &self.outcome
    }
}

/// Runs all stages; what is to be published goes to the press.
pub fn run(workspace: &dyn Workspace, request: &Request, press: &dyn Press) -> Outcome {
    stages(workspace, request, Drawing::Always(press), None).0
}

/// Runs all stages as [`run`] does, for those who do so again and again.
pub fn rerun(
    workspace: &dyn Workspace,
    request: &Request,
    press: &dyn Press,
    memory: &mut Memory,
) -> Outcome {
    memory.turn();
    stages(workspace, request, Drawing::Always(press), Some(memory)).0
}

/// Runs all stages as [`rerun`] does, and leaves undrawn what can be drawn file by file. Nothing is left when there are
/// errors, nor with templates of the site's own, which may be wrong on any page: then all files went to the press.
pub fn ready(
    workspace: &dyn Workspace,
    request: &Request,
    press: &dyn Press,
    memory: &mut Memory,
) -> (Outcome, Option<Ready>) {
    memory.turn();
    let (outcome, edition) = stages(workspace, request, Drawing::Asked(press), Some(memory));
    (outcome, edition.map(Ready::new))
}

/// Runs all stages and keeps what is to be published.
pub fn held(workspace: &dyn Workspace, request: &Request) -> Kept {
    let held = Held::default();
    let outcome = run(workspace, request, &held);
    let artifacts = outcome.drawn.then(|| held.into_artifacts());
    Kept { outcome, artifacts }
}

/// Runs all stages for their findings: drawn is only what could bring another one, a theme of the site's own. What the
/// embedded theme draws is right or a fault of the program.
pub fn judge(workspace: &dyn Workspace, request: &Request) -> Outcome {
    stages(workspace, request, Drawing::OwnTheme, None).0
}

fn stages(
    workspace: &dyn Workspace,
    request: &Request,
    drawing: Drawing<'_>,
    memory: Option<&Memory>,
) -> (Outcome, Option<Edition>) {
    let mut sink = Sink::new();
    let layout = discover::layout(workspace, &mut sink);
    let (mut sources, written) = read::written(workspace, &layout, memory, &mut sink);
    let Some(written) = written else {
        if layout.about.is_none() {
            sink.push(Diagnostic::error(Code::CONCEPT_MISSING));
        }
        return (Outcome::new(sink, sources, None), None);
    };
    let languages = resolve::languages(&written.about, &request.fallback, &mut sink);
    let language = languages.first().cloned();
    let rules = check::codes();
    let resolved = {
        let options = resolve::Options {
            lexicon: &pack(language.as_ref().unwrap_or(&request.fallback)).lexicon,
            languages,
            read_prose: parse::markdown::read,
            rules: &rules,
            drafts: request.drafts,
            sources: &sources,
        };
        resolve::site(written, options, &mut sink)
    };
    let mut drawn = Drawn::default();
    if let Some((concept, mut places)) = resolved {
        let theme = draw::theme(workspace, &concept, &places, &mut sink);
        let ground = theme.as_ref().and_then(ThemeFiles::ground).and_then(|ground| Colour::parse(&ground));
        sink.append(check::check(&concept, &places, &sources, request.date, speech, ground));
        // Only rules read the texts as they were written.
        places.texts = Vec::new();
        if let Some(theme) = theme {
            drawn =
                draw::draw(workspace, &theme, (concept, &places), request, drawing, &mut sources, &mut sink);
        }
    }
    let outcome = Outcome { drawn: drawn.whole, ..Outcome::new(sink, sources, language) };
    (outcome, drawn.edition)
}

/// How a language is written, unless another stands in for it: its words would be looked for in vain.
pub fn speech(language: &Language) -> Option<check::Speech> {
    let pack = pack(language);
    let own = pack.language.primary() == language.primary();
    own.then_some(check::Speech { lexicon: &pack.lexicon, wording: &pack.wording })
}
