//! How long each stage takes, for the repository's own concept and for generated ones.
//!
//! ```text
//! cargo bench --bench stages                     all of them
//! cargo bench --bench stages -- render           those with `render` in their names
//! cargo bench --bench stages -- --write DIR --chapters N
//!                                                writes a generated site, to time the program as a whole
//! ```
//!
//! `docs/performance.md` holds what was measured.

mod generate;
mod steps;

use divan::Bencher;
use konzept::check;
use konzept::concept::{Places, WrittenSite};
use konzept::diagnostics::Sources;
use konzept::discover::{Layout, MemoryWorkspace, OsWorkspace, Workspace};
use konzept::emit::{self, Artifact, Nowhere};
use konzept::pipeline::{self, Request};
use konzept::render::Edition;
use konzept::theme::Templates;
use std::collections::HashMap;
use std::path::Path;
use std::process::ExitCode;
use std::sync::{LazyLock, Mutex, OnceLock};

/// The repository's own concept, and generated ones of so many chapters.
const SITES: &[&str] = &["own", "13", "1000"];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    let value = |name: &str| {
        let at = arguments.iter().position(|one| one == name)?;
        arguments.get(at + 1)
    };
    if !arguments.iter().any(|one| one == "--write") {
        divan::main();
        return ExitCode::SUCCESS;
    }
    let chapters = value("--chapters").and_then(|number| number.parse().ok()).filter(|number| *number > 0);
    let (Some(folder), Some(chapters)) = (value("--write"), chapters) else {
        eprintln!("usage: cargo bench --bench stages -- --write DIR --chapters N");
        return ExitCode::from(2);
    };
    match generate::write(chapters, Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{folder}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// A site after each of its stages, so that every stage can be timed alone.
struct Site {
    workspace: Box<dyn Workspace + Send>,
    layout: Layout,
    sources: Sources,
    written: WrittenSite,
    edition: Edition,
    places: Places,
    artifacts: OnceLock<Vec<Artifact>>,
}

impl Site {
    /// Every benchmark of a site shares it.
    fn named(name: &'static str) -> &'static Self {
        static SITES: LazyLock<Mutex<HashMap<&str, &Site>>> = LazyLock::new(Mutex::default);
        let mut sites = SITES.lock().expect("no benchmark panics");
        sites.entry(name).or_insert_with(|| Box::leak(Box::new(Self::prepared(name))))
    }

    fn prepared(name: &str) -> Self {
        let workspace: Box<dyn Workspace + Send> = match name.parse() {
            Ok(chapters) => Box::new(
                generate::site(chapters)
                    .into_iter()
                    .fold(MemoryWorkspace::new(), |site, (path, text)| site.with(&path, text)),
            ),
            Err(_) => {
                Box::new(OsWorkspace::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository"))
            }
        };
        let layout = steps::discovered(&*workspace);
        let (sources, written) = steps::written(&*workspace, &layout);
        let (concept, places) = steps::resolved(written.clone(), &sources);
        let edition = steps::edition(concept);
        Self { workspace, layout, sources, written, edition, places, artifacts: OnceLock::new() }
    }

    fn artifacts(&self) -> &[Artifact] {
        self.artifacts.get_or_init(|| steps::drawn(&self.edition))
    }
}

/// A folder in memory where the system has one; a disk would be measured instead of the program.
fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    folder.expect("a temporary folder")
}

#[divan::bench(args = SITES, sample_size = 1, max_time = 5)]
fn a_discover(bencher: Bencher, name: &'static str) {
    let site = Site::named(name);
    bencher.bench(|| steps::discovered(&*site.workspace));
}

#[divan::bench(args = SITES, sample_size = 1, max_time = 5)]
fn b_parse(bencher: Bencher, name: &'static str) {
    let site = Site::named(name);
    bencher.bench(|| steps::written(&*site.workspace, &site.layout));
}

#[divan::bench(args = SITES, sample_size = 1, max_time = 5)]
fn c_resolve(bencher: Bencher, name: &'static str) {
    let site = Site::named(name);
    bencher
        .with_inputs(|| site.written.clone())
        .bench_values(|written| steps::resolved(written, &site.sources));
}

#[divan::bench(args = SITES, sample_size = 1, max_time = 5)]
fn d_check(bencher: Bencher, name: &'static str) {
    let site = Site::named(name);
    bencher.bench(|| {
        check::check(&site.edition.concept, &site.places, &site.sources, steps::DATE, pipeline::speech, None)
    });
}

#[divan::bench]
fn e_compile_templates() -> Templates {
    steps::templates()
}

#[divan::bench(args = SITES, sample_size = 1, max_time = 5)]
fn f_render(bencher: Bencher, name: &'static str) {
    let site = Site::named(name);
    bencher.bench(|| steps::drawn(&site.edition));
}

/// Into an empty folder.
#[divan::bench(args = SITES, sample_size = 1, max_time = 5)]
fn g_emit_all(bencher: Bencher, name: &'static str) {
    let artifacts = Site::named(name).artifacts();
    bencher
        .with_inputs(folder)
        .bench_local_refs(|out| emit::publish(artifacts, &out.path().join("public")).expect("room"));
}

/// Into a folder that holds the same already.
#[divan::bench(args = SITES, sample_size = 1, max_time = 5)]
fn h_emit_nothing_new(bencher: Bencher, name: &'static str) {
    let artifacts = Site::named(name).artifacts();
    let out = folder();
    let publish = || emit::publish(artifacts, &out.path().join("public")).expect("room");
    publish();
    bencher.bench_local(publish);
}

/// From the workspace to artifacts, as the program does it.
#[divan::bench(args = SITES, sample_size = 1, max_time = 5)]
fn i_pipeline(bencher: Bencher, name: &'static str) {
    let site = Site::named(name);
    let request = Request {
        date: steps::DATE,
        base_url: None,
        drafts: false,
        strict: false,
        fallback: steps::german(),
    };
    bencher.bench(|| {
        let outcome = pipeline::run(&*site.workspace, &request, &Nowhere);
        assert!(outcome.drawn);
        outcome
    });
}
