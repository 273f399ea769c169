//! What the fuzz targets share: sites out of bytes, and what must hold for each.

use konzept::diagnostics::{Diagnostic, Sources, Span};
use konzept::discover::{Listing, MemoryWorkspace, Workspace};
use konzept::pipeline::{Kept, Outcome, Request};
use konzept::value::Language;
use std::collections::BTreeMap;
use std::io;

#[path = "../../tests/suite/hostile/markup.rs"]
pub mod markup;

#[path = "../../tests/suite/hostile/pages.rs"]
pub mod pages;

/// Before each file of a site: a line with this sign and the file's path.
const FILE: u8 = 0x1c;

/// Without it there is no site.
const CONCEPT: &str = "content/concept.yaml";

/// Reads the files of a site: each begins with a line of the sign and a path. What lies nowhere lies in `content`.
pub fn files(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for part in bytes.split(|byte| *byte == FILE).filter(|part| !part.is_empty()) {
        let end = part.iter().position(|byte| *byte == b'\n').unwrap_or(part.len());
        let path = String::from_utf8_lossy(&part[..end]);
        let path = match path.starts_with("content/") || path.starts_with("themes/") {
            true => path.into_owned(),
            false => format!("content/{path}"),
        };
        files.insert(path, part.get(end + 1..).unwrap_or_default().to_vec());
    }
    files.entry(CONCEPT.to_owned()).or_insert_with(|| b"title: A\nlanguages: [de, en]\n".to_vec());
    files
}

/// A site in memory, which may list its files backwards.
pub struct Site {
    files: MemoryWorkspace,
    backwards: bool,
}

impl Site {
    pub fn new(files: &BTreeMap<String, Vec<u8>>, backwards: bool) -> Self {
        let add = |site: MemoryWorkspace, (path, bytes): (&String, &Vec<u8>)| site.with(path, bytes);
        Self { files: files.iter().fold(MemoryWorkspace::new(), add), backwards }
    }
}

impl Workspace for Site {
    fn list(&self, folder: &str) -> Listing {
        let mut listing = self.files.list(folder);
        if self.backwards {
            listing.files.reverse();
        }
        listing
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.files.read(path)
    }
}

/// Runs all stages, on this thread, on a day that does not matter.
pub fn run(site: &Site) -> Kept {
    one_thread();
    let request = Request {
        date: jiff::civil::date(2025, 6, 1),
        base_url: Some("https://example.org/konzept".to_owned()),
        drafts: true,
        strict: false,
        fallback: fallback(),
    };
    pages::run(site, &request)
}

/// The language of a concept that names none.
pub fn fallback() -> Language {
    Language::parse("en").expect("a language")
}

/// What is found must not depend on which thread is first.
fn one_thread() {
    // Only the first call can set the pool.
    let _ = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build_global();
}

/// Every place lies in its file, on the boundaries of characters.
pub fn assert_inside<'a>(findings: impl IntoIterator<Item = &'a Diagnostic>, sources: &Sources) {
    for finding in findings {
        for span in finding.span.into_iter().chain(finding.related.iter().map(|one| one.span)) {
            assert!(lies_inside(span, sources), "outside its file: {finding:?}");
        }
    }
}

fn lies_inside(span: Span, sources: &Sources) -> bool {
    let place = (span.start as usize)..(span.end as usize);
    sources.get(span.file).is_some_and(|file| file.text.get(place).is_some())
}

/// Findings as they are compared: without what differs when files are numbered in another order.
pub fn told(outcome: &Outcome) -> Vec<String> {
    let tell = |one: &Diagnostic| {
        let path = |span: Span| outcome.sources.get(span.file).map(|file| file.path.clone());
        let place = one.span.map(|span| (path(span), span.start, span.end));
        let related: Vec<_> = one
            .related
            .iter()
            .map(|other| (path(other.span), other.span.start, other.span.end, other.label))
            .collect();
        format!("{:?} {} {place:?} {related:?} {} {:?}", one.severity, one.code, one.help, one.args)
    };
    outcome.findings.iter().map(tell).collect()
}
