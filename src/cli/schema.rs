//! `schema`: what editors need for completion and help while typing.

use super::arguments::{Arguments, Schema};
use super::build::threads;
use super::failure::Failure;
use super::language::{english, spoken};
use crate::discover::OsWorkspace;
use crate::emit::{self, Artifact, Disk as _, Kind, OsDisk, OutPath, PublishError, Published};
use crate::i18n::{Pack, Say, pack};
use crate::pipeline;
use crate::schema::{self, SETTINGS, Settings, Site};
use crate::value::Language;
use std::io::{self, Write as _};
use std::path::{Component, Path};
use std::process::ExitCode;

/// Where the schemas are written unless another folder is named, below the site's folder.
pub const FOLDER: &str = ".konzept-schema";

/// What was written.
pub struct Described {
    site: Site,
    published: Published,
    settings: Binding,
}

/// What became of the editor's settings.
enum Binding {
    /// They bind the schemas.
    Bound,
    /// They could not be changed safely; this has to be added.
    ByHand(String),
    /// The schemas lie elsewhere, and the settings are those of the site's folder.
    Elsewhere,
}

/// Writes the schemas of a site and the settings that bind them.
pub fn schema(
    arguments: &Arguments,
    options: &Schema,
    asked: Option<&Language>,
) -> Result<ExitCode, Failure> {
    let described = describe(&arguments.root, &options.dir, asked)?;
    let words = pack(&spoken(asked, described.site.language.as_ref()));
    let here = arguments.root == Path::new(".");
    let shown = if here { options.dir.clone() } else { arguments.root.join(&options.dir) };
    let shown = shown.display().to_string();
    described.tell(words, &shown);
    Ok(ExitCode::SUCCESS)
}

/// Describes the files of the site in `root`; the schemas go to `dir`, relative to it.
pub fn describe(root: &Path, dir: &Path, asked: Option<&Language>) -> Result<Described, Failure> {
    let no_site = || Failure::new("failure-no-site", vec![("path", root.display().to_string())]);
    let workspace = OsWorkspace::open(root).map_err(|_| no_site())?;
    threads(None);
    let site = pipeline::known(&workspace, &english()).ok_or_else(no_site)?;
    let out = root.join(dir);
    let refused = |error: PublishError| Failure::from(error).help("help-folder");
    emit::refuse_unsafe_out(&out, root).map_err(refused)?;
    let folder = inside(dir);
    // A folder that is named inside the site shall be there, and not where a link leads.
    if folder.is_some() && !stays_inside(&out, workspace.root()) {
        return Err(refused(PublishError::Link { path: out }));
    }
    let words = pack(&spoken(asked, site.language.as_ref()));
    let content = pack(site.language.as_ref().unwrap_or(&english()));
    let documents = schema::documents(&site, words, content).into_iter();
    let artifacts: Vec<Artifact> = documents
        .filter_map(|document| {
            Some(Artifact::page(OutPath::new(&document.file.schema()).ok()?, document.text))
        })
        .collect();
    let published = emit::publish(&artifacts, &out).map_err(refused)?;
    let settings = match folder {
        Some(folder) => bind(root, &folder)?,
        None => Binding::Elsewhere,
    };
    Ok(Described { site, published, settings })
}

impl Described {
    /// Says what was written, and what is left to do.
    fn tell(&self, words: &Pack, folder: &str) {
        let values = [
            ("written", Say::from(self.published.written)),
            ("unchanged", Say::from(self.published.unchanged)),
            ("path", Say::from(folder)),
            ("settings", Say::from(SETTINGS)),
        ];
        let say = |key| words.say(key, &values);
        let _ = writeln!(io::stdout(), "{}", say("schema-done"));
        let _ = match &self.settings {
            Binding::Bound => writeln!(io::stdout(), "{}", say("schema-bound")),
            Binding::ByHand(text) => write!(io::stderr(), "{}\n{text}", say("schema-by-hand")),
            Binding::Elsewhere => writeln!(io::stderr(), "{}", say("schema-elsewhere")),
        };
        let unknown: Vec<String> =
            self.site.incomplete_kinds().iter().map(|kind| words.say(&format!("term-{kind}"), &[])).collect();
        if !unknown.is_empty() {
            let kinds = [("kinds", Say::from(words.any_of(&unknown)))];
            let _ = writeln!(io::stderr(), "{}", words.say("schema-incomplete", &kinds));
        }
    }
}

/// A folder that is named inside the site's, with slashes.
fn inside(dir: &Path) -> Option<String> {
    let parts = dir.components().filter(|part| *part != Component::CurDir);
    let parts: Option<Vec<&str>> = parts
        .map(|part| match part {
            Component::Normal(name) => name.to_str(),
            _ => None,
        })
        .collect();
    parts.filter(|parts| !parts.is_empty()).map(|parts| parts.join("/"))
}

/// Whether no link on the way to `path` leads out of `root`; what does not exist yet cannot lead anywhere.
pub(super) fn stays_inside(path: &Path, root: &Path) -> bool {
    let on_the_way = path.ancestors().filter(|step| OsDisk.kind(step).is_ok_and(|kind| kind.is_some()));
    on_the_way.take(1).all(|nearest| nearest.canonicalize().is_ok_and(|real| real.starts_with(root)))
}

/// Binds the schemas in the editor's settings. What is a link is somebody's arrangement and left alone.
fn bind(root: &Path, folder: &str) -> Result<Binding, Failure> {
    let path = root.join(SETTINGS);
    let above = path.parent().unwrap_or(root);
    let kind = |path: &Path| OsDisk.kind(path).map_err(|error| Failure::io(path, &error));
    let old = match (kind(above)?, kind(&path)?) {
        (None | Some(Kind::Folder), None) => Some(None),
        (Some(Kind::Folder), Some(Kind::File { .. })) => {
            let bytes = OsDisk.read(&path).map_err(|error| Failure::io(&path, &error))?;
            String::from_utf8(bytes).ok().map(Some)
        }
        _ => None,
    };
    let settings = match &old {
        Some(text) => schema::settings(text.as_deref(), folder),
        None => schema::settings(Some("[]"), folder),
    };
    Ok(match settings {
        Settings::Fine => Binding::Bound,
        Settings::ByHand(text) => Binding::ByHand(text),
        Settings::New(text) => {
            replace(&path, above, text.as_bytes()).map_err(|error| Failure::io(&path, &error))?;
            Binding::Bound
        }
    })
}

/// Replaces a file in one step, so that a run that is killed leaves the old one.
fn replace(path: &Path, above: &Path, bytes: &[u8]) -> io::Result<()> {
    OsDisk.create_folder(above)?;
    let new = above.join(".konzept-settings.tmp");
    if OsDisk.kind(&new)?.is_some() {
        OsDisk.remove_file(&new)?;
    }
    OsDisk.write(&new, bytes)?;
    OsDisk.rename(&new, path)
}
