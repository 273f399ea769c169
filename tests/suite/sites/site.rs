//! Published sites, as they would lie on a host.

use super::case::{self, REPOSITORY};
use super::document::Document;
use konzept::diagnostics::{Arg, Diagnostic, Severity, Sources};
use konzept::discover::{OsWorkspace, Workspace};
use konzept::pipeline;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// Every golden site, and the repository's own content.
pub static SITES: LazyLock<Vec<Site>> = LazyLock::new(|| {
    let mut sites: Vec<Site> =
        case::cases().iter().map(|case| Site::build(&case.name, &case.root, &case.workspace())).collect();
    let root = Path::new(REPOSITORY);
    sites.push(Site::build(OWN, root, &OsWorkspace::open(root).expect("the repository")));
    sites.push(Site::build(CIVIC, root, &case::in_theme("north-vale", "civic")));
    sites
});

/// The name under which the repository's own content is reported.
pub const OWN: &str = "(own content)";

/// The name under which a golden site in the repository's second theme is reported.
pub const CIVIC: &str = "(second theme)";

/// A published site.
pub struct Site {
    pub name: String,
    pub root: PathBuf,
    /// What the editor was told, a line each.
    pub findings: Vec<String>,
    /// Every file, by path; none when there were errors.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Site {
    fn build(name: &str, root: &Path, workspace: &dyn Workspace) -> Self {
        let outcome = pipeline::held(workspace, &case::request());
        let artifacts = outcome.artifacts.iter().flatten();
        Self {
            name: name.to_owned(),
            root: root.to_owned(),
            findings: outcome.findings.iter().map(|one| finding(one, &outcome.sources)).collect(),
            files: artifacts.map(|one| (one.path.to_string(), one.bytes.clone())).collect(),
        }
    }

    /// Whether it is a golden site, with a folder of what is expected.
    pub fn is_golden(&self) -> bool {
        ![OWN, CIVIC].contains(&self.name.as_str())
    }

    /// All pages with their paths, those at former addresses included.
    pub fn pages(&self) -> impl Iterator<Item = (&str, Document)> {
        let pages = self.files.keys().filter(|path| path.ends_with(".html"));
        pages.map(|path| (path.as_str(), Document::new(self.text(path))))
    }

    /// A published file as text.
    pub fn text(&self, path: &str) -> &str {
        let bytes = self.files.get(path).unwrap_or_else(|| panic!("{}: no {path}", self.name));
        std::str::from_utf8(bytes).unwrap_or_else(|_| panic!("{}: {path} is not UTF-8", self.name))
    }

    /// Where the site says it is published, without a slash at the end.
    pub fn base_url(&self) -> Option<&str> {
        let map = self.text("robots.txt").lines().find_map(|line| line.strip_prefix("Sitemap: "))?;
        map.strip_suffix("/sitemap.xml")
    }
}

/// `severity code path:line:column`.
fn finding(one: &Diagnostic, sources: &Sources) -> String {
    let severity = match one.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let place = one.span.and_then(|span| Some((sources.get(span.file)?, span))).map(|(file, span)| {
        let at = file.position(span.start as usize);
        format!("{}:{}:{}", file.path, at.line, at.column)
    });
    let path = one.args.iter().find_map(|(name, arg)| match arg {
        Arg::Text(text) if *name == "path" => Some(text.clone()),
        _ => None,
    });
    format!("{severity} {} {}", one.code.name(), place.or(path).unwrap_or_default())
}

/// Looks at every page of every site; panics with all that is wrong.
pub fn each_page(mut wrong: impl FnMut(&Site, &str, &Document) -> Vec<String>) {
    let mut complaints = Vec::new();
    for site in SITES.iter() {
        for (path, document) in site.pages() {
            let found = wrong(site, path, &document);
            complaints.extend(found.into_iter().map(|what| format!("{} {path}: {what}", site.name)));
        }
    }
    none(&complaints);
}

/// Looks at every site; panics with all that is wrong.
pub fn each_site(mut wrong: impl FnMut(&Site) -> Vec<String>) {
    let complaints: Vec<String> = SITES
        .iter()
        .flat_map(|site| wrong(site).into_iter().map(|what| format!("{}: {what}", site.name)))
        .collect();
    none(&complaints);
}

fn none(complaints: &[String]) {
    const MOST: usize = 60;
    let shown: Vec<&str> = complaints.iter().take(MOST).map(String::as_str).collect();
    assert!(complaints.is_empty(), "{} complaints:\n{}", complaints.len(), shown.join("\n"));
}
