//! `build` and `check`.

use super::arguments::{Arguments, Build, Check, OnlyCheck};
use super::failure::Failure;
use super::language::{english, spoken};
use super::mend::{self, Corrected};
use super::progress::Progress;
use super::report::{self, Format, Report};
use crate::diagnostics::{Code, Severity};
use crate::discover::{OsWorkspace, Workspace};
use crate::emit;
use crate::i18n::{Pack, Say, pack};
use crate::pipeline::{self, Outcome, Request};
use crate::value::Language;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Instant, UNIX_EPOCH};

/// How often corrected content is corrected again.
const ROUNDS: usize = 8;

/// Checks the content and publishes the site.
pub fn build(
    arguments: &Arguments,
    options: &Build,
    asked: Option<&Language>,
    colour: bool,
) -> Result<ExitCode, Failure> {
    let begun = Instant::now();
    let out = arguments.root.join(&options.out);
    emit::refuse_unsafe_out(&out, &arguments.root)?;
    let publication = emit::Publication::new(&out).remembering(program());
    let print = |workspace: &dyn Workspace, request: &Request| {
        let progress = Progress::of(&publication, pack(&spoken(asked, None)));
        pipeline::run(workspace, request, &progress)
    };
    let outcome = run(&open(arguments)?, arguments, &options.check, &print)?;
    let words = pack(&spoken(asked, outcome.language.as_ref()));
    tell(&outcome, words, colour, &options.check)?;
    if !outcome.drawn {
        return Ok(ExitCode::from(1));
    }
    let published = publication.finish()?;
    let values = [
        ("written", Say::from(published.written)),
        ("unchanged", Say::from(published.unchanged)),
        ("removed", Say::from(published.removed)),
        ("seconds", Say::from(seconds(begun, words))),
        ("path", Say::from(shown(&out))),
    ];
    let line = words.say("summary-built", &values);
    // A document on standard output stays alone there.
    let _ = match options.check.format {
        Format::Human => writeln!(io::stdout(), "{line}"),
        _ => writeln!(io::stderr(), "{line}"),
    };
    Ok(ExitCode::SUCCESS)
}

/// Checks the content without writing the site; with `--fix` corrects it first, as far as that is certain.
pub fn check(
    arguments: &Arguments,
    options: &OnlyCheck,
    asked: Option<&Language>,
    colour: bool,
) -> Result<ExitCode, Failure> {
    let workspace = open(arguments)?;
    let mut outcome = run(&workspace, arguments, &options.check, &pipeline::judge)?;
    let mut corrected = Corrected::default();
    // A correction may bring the next mistake to light. One that would be undone by another ends with the rounds.
    for _ in 0..if options.fix { ROUNDS } else { 0 } {
        let made = mend::write(&outcome, &workspace)?;
        if made == Corrected::default() {
            break;
        }
        corrected.corrections += made.corrections;
        corrected.files += made.files;
        outcome = run(&workspace, arguments, &options.check, &pipeline::judge)?;
    }
    let options = &options.check;
    let words = pack(&spoken(asked, outcome.language.as_ref()));
    if corrected != Corrected::default() {
        let values = [("count", Say::from(corrected.corrections))];
        let _ = writeln!(io::stderr(), "{}\n", words.say("summary-corrected", &values));
    }
    tell(&outcome, words, colour, options)?;
    let errors = outcome.count(Severity::Error) > 0;
    let refused = options.strict && outcome.count(Severity::Warning) > 0;
    if outcome.findings.is_empty() && options.format == Format::Human {
        let _ = writeln!(io::stdout(), "{}", words.say("summary-none", &[]));
    }
    Ok(if errors || refused { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

/// Tells what was found: to people on standard error, to machines as one document on standard output.
fn tell(outcome: &Outcome, words: &'static Pack, colour: bool, options: &Check) -> Result<(), Failure> {
    let Some(written) = options.format.writer() else {
        report::findings(outcome, words, colour, options.strict);
        return Ok(());
    };
    let document = written(&Report::of(outcome, words, options.strict));
    let mut out = io::stdout().lock();
    // Half a document would be taken for the whole one.
    out.write_all(document.as_bytes())
        .and_then(|()| out.flush())
        .map_err(|error| Failure::io(Path::new("stdout"), &error))?;
    if let Some(line) = report::summary(outcome, words, options.strict) {
        let _ = writeln!(io::stderr(), "{line}");
    }
    Ok(())
}

pub(super) fn no_site(arguments: &Arguments) -> Failure {
    Failure::new("failure-no-site", vec![("path", shown(&arguments.root))])
}

pub(super) fn open(arguments: &Arguments) -> Result<OsWorkspace, Failure> {
    OsWorkspace::open(&arguments.root).map_err(|_| no_site(arguments))
}

fn run(
    workspace: &OsWorkspace,
    arguments: &Arguments,
    options: &Check,
    stages: &dyn Fn(&dyn Workspace, &Request) -> Outcome,
) -> Result<Outcome, Failure> {
    if let Some(url) = &options.base_url
        && !(url.starts_with("https://") || url.starts_with("http://"))
    {
        return Err(Failure::new("failure-base-url", vec![("url", url.clone())]));
    }
    let request = Request {
        date: options.date.unwrap_or_else(today),
        base_url: options.base_url.as_ref().map(|url| url.trim_end_matches('/').to_owned()),
        drafts: options.drafts,
        strict: options.strict,
        fallback: english(),
    };
    threads(options.jobs);
    let outcome = stages(workspace, &request);
    // Without a description there is no concept here at all, and most likely another folder was meant.
    if outcome.findings.iter().any(|found| found.code == Code::CONCEPT_MISSING) {
        return Err(no_site(arguments));
    }
    Ok(outcome)
}

/// This program, as the file it was started from: another one may draw other pages.
fn program() -> String {
    let file = std::env::current_exe().and_then(std::fs::metadata).ok();
    let made = file.as_ref().and_then(|file| file.modified().ok()?.duration_since(UNIX_EPOCH).ok());
    let (version, size) = (env!("CARGO_PKG_VERSION"), file.as_ref().map_or(0, std::fs::Metadata::len));
    format!("{version} {size} {}", made.unwrap_or_default().as_nanos())
}

/// Starts as many threads as asked for, or one for each core.
pub(super) fn threads(jobs: Option<u16>) {
    // Reading nested content needs more than a thread is usually given.
    let threads =
        rayon::ThreadPoolBuilder::new().num_threads(jobs.map_or(0, usize::from)).stack_size(8 << 20);
    // A pool that exists already, as in a test, is as good.
    let _ = threads.build_global();
}

/// The day, in UTC so that it is the same everywhere: `SOURCE_DATE_EPOCH` when set, else the clock's.
pub(super) fn today() -> jiff::civil::Date {
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse::<i64>().ok());
    let instant = epoch.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    instant.unwrap_or_else(jiff::Timestamp::now).to_zoned(jiff::tz::TimeZone::UTC).date()
}

pub(super) fn seconds(begun: Instant, words: &Pack) -> String {
    let hundredths = i64::try_from(begun.elapsed().as_millis() / 10).unwrap_or(i64::MAX);
    words.number(rust_decimal::Decimal::new(hundredths, 2))
}

pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}
