//! Templates, through Tera.

use super::files::ThemeFiles;
use super::patience::{Impatience, watched};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tera::{Context, ErrorKind, Tera, Value};

/// The name under which templates of the embedded theme can always be reached.
const DEFAULT: &str = "default/";

/// The largest page, in bytes. A page of ten thousand figures has a tenth of it.
pub const LARGEST_PAGE: usize = 64 << 20;

/// All templates of a theme, compiled.
pub struct Templates {
    tera: Arc<Tera>,
    /// Paths to name in messages, by template name.
    paths: BTreeMap<String, String>,
    /// Whether all of them are ours.
    trusted: bool,
    /// Raised when a template did not come to an end: no other is tried.
    given_up: Arc<AtomicBool>,
}

/// A template that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateFault {
    /// The file, relative to the site's root, or the name of an embedded template.
    pub path: String,
    /// Line and column, counted from 1, the column in characters, when they are known.
    pub at: Option<(usize, usize)>,
    /// What is wrong.
    pub reason: FaultReason,
}

impl TemplateFault {
    /// All pages together are too large.
    pub fn too_much() -> Self {
        Self { path: "content".to_owned(), at: None, reason: FaultReason::AllTooMuch }
    }
}

/// What is wrong with a template, or with what it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultReason {
    /// What Tera says about it.
    Said(String),
    /// It is not UTF-8.
    NotText,
    /// It does not come to an end.
    Endless,
    /// It takes more memory than any page needs, or the page is too large.
    TooMuch,
    /// All pages together are too large, whatever the template.
    AllTooMuch,
}

impl Templates {
    /// Compiles a theme.
    pub fn compile(files: &ThemeFiles) -> Result<Self, TemplateFault> {
        let mut paths = BTreeMap::new();
        let mut sources: Vec<(String, String)> = Vec::new();
        for (path, bytes) in &files.default {
            if let Some(name) = path.strip_prefix("templates/") {
                let name = format!("{DEFAULT}{name}");
                paths.insert(name.clone(), format!("themes/default/{path}"));
                sources.push((name, String::from_utf8_lossy(bytes).into_owned()));
            }
        }
        let ours = sources.len();
        for (inside, own) in &files.own {
            if let Some(name) = inside.strip_prefix("templates/") {
                paths.insert(name.to_owned(), own.path.clone());
                match String::from_utf8(own.bytes.clone()) {
                    Ok(text) => sources.push((name.to_owned(), text)),
                    Err(_) => {
                        let reason = FaultReason::NotText;
                        return Err(TemplateFault { path: own.path.clone(), at: None, reason });
                    }
                }
            }
        }
        let trusted = sources.len() == ours;
        let first = files.own.values().next().map_or("", |own| own.path.as_str()).to_owned();
        let compiled = match trusted {
            true => Ok(compiled(&sources)),
            false => watched(move || compiled(&sources)),
        };
        match compiled {
            Ok(Ok(tera)) => {
                Ok(Self { tera: Arc::new(tera), paths, trusted, given_up: Arc::new(AtomicBool::new(false)) })
            }
            Ok(Err(error)) => Err(fault(&error, &paths)),
            Err(impatience) => Err(TemplateFault { path: first, at: None, reason: impatience.into() }),
        }
    }

    /// Whether all of them are the embedded ones, which fail on nothing.
    pub fn are_ours(&self) -> bool {
        self.trusted
    }

    /// Whether there is a template of this name.
    pub fn has(&self, name: &str) -> bool {
        self.tera.contains_template(name)
    }

    /// Fills a template from named values and nothing else. One of the site's own may take five seconds and a
    /// gigabyte; after the first that takes more, every other fails at once.
    pub fn render(&self, name: &str, values: &[(&'static str, &Prepared)]) -> Result<String, TemplateFault> {
        let mut context = Context::new();
        for (key, value) in values {
            context.insert_value(*key, value.0.clone());
        }
        let own = || self.paths.get(name).cloned().unwrap_or_else(|| name.to_owned());
        let failed = |reason| TemplateFault { path: own(), at: None, reason };
        let page = Page { bytes: Vec::new(), given_up: Arc::clone(&self.given_up) };
        let rendered = match self.trusted {
            true => Ok(filled(&self.tera, name, &context, page)),
            false if self.given_up.load(Ordering::Relaxed) => Err(Impatience::Time),
            false => {
                let (tera, name) = (Arc::clone(&self.tera), name.to_owned());
                watched(move || filled(&tera, &name, &context, page))
            }
        };
        match rendered {
            Ok(Ok(bytes)) => String::from_utf8(bytes).map_err(|_| failed(FaultReason::NotText)),
            Ok(Err(error)) if matches!(error.kind(), ErrorKind::Io(_)) => Err(match self.trusted {
                // Ours writes what it is given.
                true => TemplateFault::too_much(),
                false => failed(FaultReason::TooMuch),
            }),
            Ok(Err(error)) => Err(fault(&error, &self.paths)),
            Err(impatience) => {
                self.given_up.store(true, Ordering::Relaxed);
                Err(failed(impatience.into()))
            }
        }
    }
}

impl Templates {
    /// Does what a filled template was wanted for, with the patience that templates have: what one of the site's own has
    /// filled may take long, too. What is wrong is that template's fault.
    pub fn use_filled<T: Send + 'static>(
        &self,
        name: &str,
        work: impl FnOnce() -> Result<T, FaultReason> + Send + 'static,
    ) -> Result<T, TemplateFault> {
        let done = match self.trusted {
            true => work(),
            false if self.given_up.load(Ordering::Relaxed) => Err(Impatience::Time.into()),
            false => watched(work).unwrap_or_else(|impatience| {
                self.given_up.store(true, Ordering::Relaxed);
                Err(impatience.into())
            }),
        };
        done.map_err(|reason| TemplateFault { path: self.path(name), at: None, reason })
    }

    /// The path to name in messages. A name that no file of the site has is that of an embedded template.
    fn path(&self, name: &str) -> String {
        let embedded = || self.paths.get(&format!("{DEFAULT}{name}"));
        self.paths.get(name).or_else(embedded).cloned().unwrap_or_else(|| name.to_owned())
    }
}

impl From<Impatience> for FaultReason {
    fn from(impatience: Impatience) -> Self {
        match impatience {
            Impatience::Time => Self::Endless,
            Impatience::Memory => Self::TooMuch,
            Impatience::Fault => Self::Said("the template engine failed".to_owned()),
        }
    }
}

fn compiled(sources: &[(String, String)]) -> Result<Tera, tera::Error> {
    let mut tera = Tera::default();
    tera.set_fallback_prefixes([DEFAULT])?;
    tera.autoescape_on(vec![".html", ".xml", ".svg"]);
    tera.add_raw_templates(sources.iter().map(|(name, text)| (name.as_str(), text.as_str())))?;
    Ok(tera)
}

fn filled(tera: &Tera, name: &str, context: &Context, mut page: Page) -> Result<Vec<u8>, tera::Error> {
    tera.render_to(name, context, &mut page)?;
    Ok(page.bytes)
}

/// A page that is being written; it takes no more than a page can have.
struct Page {
    bytes: Vec<u8>,
    given_up: Arc<AtomicBool>,
}

impl io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.bytes.len() + bytes.len() > LARGEST_PAGE || self.given_up.load(Ordering::Relaxed) {
            return Err(io::Error::from(io::ErrorKind::FileTooLarge));
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A view turned into what templates read; cheap to hand to many pages, and to put into another view.
#[derive(Clone, Serialize)]
#[serde(transparent)]
pub struct Prepared(Value);

impl Prepared {
    /// Takes a typed view.
    pub fn new<T: Serialize + ?Sized>(view: &T) -> Self {
        Self(Value::from_serializable(view))
    }

    /// The text it is, when it is one.
    pub fn text(&self) -> Option<&str> {
        self.0.as_str()
    }
}

fn fault(error: &tera::Error, paths: &BTreeMap<String, String>) -> TemplateFault {
    let path = |name: &str| paths.get(name).cloned().unwrap_or_else(|| name.to_owned());
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => TemplateFault {
            path: path(report.filename()),
            at: Some((report.span().start_line, report.span().start_col + 1)),
            reason: FaultReason::Said(report.message().to_owned()),
        },
        ErrorKind::MissingParent { current, parent } => TemplateFault {
            path: path(current),
            at: None,
            reason: FaultReason::Said(format!("extends `{parent}`, which does not exist")),
        },
        _ => described(&error.to_string(), path),
    }
}

/// Several faults at once come as one drawing, which names the place of the first.
fn described(text: &str, path: impl Fn(&str) -> String) -> TemplateFault {
    let mut lines = text.lines();
    let reason = lines.next().unwrap_or_default().trim_start_matches("error: ").to_owned();
    let place = lines.find_map(|line| line.trim().strip_prefix("--> ")).unwrap_or_default();
    let mut parts = place.rsplitn(3, ':');
    let column = parts.next().and_then(|n| n.parse().ok());
    let line = parts.next().and_then(|n| n.parse().ok());
    let name = parts.next().unwrap_or_default();
    TemplateFault { path: path(name), at: line.zip(column), reason: FaultReason::Said(reason) }
}
