//! Templates, through Tera.

use super::files::ThemeFiles;
use serde::Serialize;
use std::collections::BTreeMap;
use tera::{Context, ErrorKind, Tera, Value};

/// The name under which templates of the embedded theme can always be reached.
const DEFAULT: &str = "default/";

/// All templates of a theme, compiled.
pub struct Templates {
    tera: Tera,
    /// Paths to name in messages, by template name.
    paths: BTreeMap<String, String>,
}

/// A template that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateFault {
    /// The file, relative to the site's root, or the name of an embedded template.
    pub path: String,
    /// Line and column, counted from 1, when they are known.
    pub at: Option<(usize, usize)>,
    /// What Tera says about it.
    pub reason: String,
}

impl Templates {
    /// Compiles a theme.
    pub fn compile(files: &ThemeFiles) -> Result<Self, TemplateFault> {
        let mut tera = Tera::default();
        let mut paths = BTreeMap::new();
        let mut sources: Vec<(String, String)> = Vec::new();
        for (path, bytes) in &files.default {
            if let Some(name) = path.strip_prefix("templates/") {
                let name = format!("{DEFAULT}{name}");
                paths.insert(name.clone(), format!("themes/default/{path}"));
                sources.push((name, String::from_utf8_lossy(bytes).into_owned()));
            }
        }
        for (inside, own) in &files.own {
            if let Some(name) = inside.strip_prefix("templates/") {
                paths.insert(name.to_owned(), own.path.clone());
                match String::from_utf8(own.bytes.clone()) {
                    Ok(text) => sources.push((name.to_owned(), text)),
                    Err(_) => {
                        let reason = "not UTF-8".to_owned();
                        return Err(TemplateFault { path: own.path.clone(), at: None, reason });
                    }
                }
            }
        }
        let fault = |error: &tera::Error| fault(error, &paths);
        tera.set_fallback_prefixes([DEFAULT]).map_err(|error| fault(&error))?;
        tera.autoescape_on(vec![".html", ".xml"]);
        tera.add_raw_templates(sources.iter().map(|(name, text)| (name.as_str(), text.as_str())))
            .map_err(|error| fault(&error))?;
        Ok(Self { tera, paths })
    }

    /// Whether there is a template of this name.
    pub fn has(&self, name: &str) -> bool {
        self.tera.contains_template(name)
    }

    /// Fills a template from named values and nothing else.
    pub fn render(&self, name: &str, values: &[(&'static str, &Prepared)]) -> Result<String, TemplateFault> {
        let mut context = Context::new();
        for (key, value) in values {
            context.insert_value(*key, value.0.clone());
        }
        self.tera.render(name, &context).map_err(|error| fault(&error, &self.paths))
    }
}

/// A view turned into what templates read; cheap to hand to many pages.
#[derive(Clone)]
pub struct Prepared(Value);

impl Prepared {
    /// Takes a typed view.
    pub fn new(view: &impl Serialize) -> Self {
        Self(Value::from_serializable(view))
    }
}

fn fault(error: &tera::Error, paths: &BTreeMap<String, String>) -> TemplateFault {
    let path = |name: &str| paths.get(name).cloned().unwrap_or_else(|| name.to_owned());
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => TemplateFault {
            path: path(report.filename()),
            at: Some((report.span().start_line, report.span().start_col + 1)),
            reason: report.message().to_owned(),
        },
        ErrorKind::MissingParent { current, parent } => TemplateFault {
            path: path(current),
            at: None,
            reason: format!("extends `{parent}`, which does not exist"),
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
    TemplateFault { path: path(name), at: line.zip(column), reason }
}
