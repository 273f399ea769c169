//! Templates, through Tera.

use super::counted::{Counted, KEPT, PRICE, TURN};
use super::fault::{FaultReason, TemplateFault};
use super::files::ThemeFiles;
use super::patience::watched;
use super::turns::{self, accounted};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use tera::{Context, ErrorKind, Kwargs, State, Tera, Value};

/// The name under which templates of the embedded theme can always be reached.
const DEFAULT: &str = "default/";

/// The largest page, in bytes. A page of ten thousand figures has a tenth of it.
pub const LARGEST_PAGE: usize = 64 << 20;

/// How deep a value may be nested that a template makes.
const DEEPEST: usize = 200;

/// How many parts of a value are looked at for the price of a turn.
const PARTS_OF_A_TURN: u64 = 8;

/// All templates of a theme, compiled.
pub struct Templates {
    tera: Arc<Tera>,
    /// Paths to name in messages, by template name.
    paths: BTreeMap<String, String>,
    /// Whether all of them are ours.
    trusted: bool,
    /// Where turns are counted, by template name. Nowhere, when all of them are ours.
    counted: BTreeMap<String, Counted>,
    /// What is told of the first template that did not come to an end: no other is tried.
    ended: OnceLock<TemplateFault>,
    /// Raised then, so that those at work end at their next turn.
    given_up: Arc<AtomicBool>,
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
        let none = BTreeMap::new();
        let compiled = match trusted {
            true => Ok(compiled(&sources)
                .map(|tera| (tera, BTreeMap::new()))
                .map_err(|error| fault(&error, &paths, &none))),
            false => {
                let paths = paths.clone();
                watched(move || compiled_and_counted(&sources, &paths))
            }
        };
        let (tera, counted) = match compiled {
            Ok(compiled) => compiled?,
            Err(impatience) => {
                return Err(TemplateFault { path: first, at: None, reason: impatience.into() });
            }
        };
        let (tera, given_up) = (Arc::new(tera), Arc::new(AtomicBool::new(false)));
        Ok(Self { tera, paths, trusted, counted, ended: OnceLock::new(), given_up })
    }

    /// Whether all of them are the embedded ones, which fail on nothing.
    pub fn are_ours(&self) -> bool {
        self.trusted
    }

    /// Whether there is a template of this name.
    pub fn has(&self, name: &str) -> bool {
        self.tera.contains_template(name)
    }

    /// Fills a template from named values and nothing else. One of the site's own may take so many turns, five seconds
    /// and a gigabyte; after the first that takes more, every other fails at once, and for the same reason.
    pub fn render(&self, name: &str, values: &[(&'static str, &Prepared)]) -> Result<String, TemplateFault> {
        let mut context = Context::new();
        for (key, value) in values {
            context.insert_value(*key, value.0.clone());
        }
        let own = || self.paths.get(name).cloned().unwrap_or_else(|| name.to_owned());
        let failed = |reason| TemplateFault { path: own(), at: None, reason };
        let page = Page { bytes: Vec::new(), given_up: Arc::clone(&self.given_up) };
        let rendered = match self.trusted {
            true => Ok((filled(&self.tera, name, &context, page), None)),
            false => {
                self.still_tried()?;
                let (tera, name, given_up) =
                    (Arc::clone(&self.tera), name.to_owned(), Arc::clone(&self.given_up));
                watched(move || accounted(&given_up, || filled(&tera, &name, &context, page)))
            }
        };
        let (error, stop) = match rendered {
            Ok((Ok(bytes), None)) => {
                return String::from_utf8(bytes).map_err(|_| failed(FaultReason::NotText));
            }
            Ok((Ok(_), Some(stop))) => return Err(self.give_up(failed(stop.into()))),
            Ok((Err(error), stop)) => (error, stop),
            Err(impatience) => return Err(self.give_up(failed(impatience.into()))),
        };
        let mut told = fault(&error, &self.paths, &self.counted);
        if told.path.is_empty() {
            // The engine does not say where.
            told.path = own();
        }
        Err(match (stop, error.kind()) {
            (Some(stop), _) => self.give_up(TemplateFault { reason: stop.into(), ..told }),
            // Ours writes what it is given.
            (None, ErrorKind::Io(_)) if self.trusted => TemplateFault::too_much(),
            (None, ErrorKind::Io(_)) => {
                self.ended.get().cloned().unwrap_or_else(|| failed(FaultReason::TooMuch))
            }
            (None, _) => told,
        })
    }

    fn still_tried(&self) -> Result<(), TemplateFault> {
        self.ended.get().cloned().map_or(Ok(()), Err)
    }

    /// Ends all others, too; tells what is told of the first.
    fn give_up(&self, fault: TemplateFault) -> TemplateFault {
        let first = self.ended.get_or_init(|| fault).clone();
        self.given_up.store(true, Ordering::Relaxed);
        first
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
        let failed = |reason| TemplateFault { path: self.path(name), at: None, reason };
        if self.trusted {
            return work().map_err(failed);
        }
        self.still_tried()?;
        match watched(work) {
            Ok(done) => done.map_err(failed),
            Err(impatience) => Err(self.give_up(failed(impatience.into()))),
        }
    }

    /// The path to name in messages. A name that no file of the site has is that of an embedded template.
    fn path(&self, name: &str) -> String {
        let embedded = || self.paths.get(&format!("{DEFAULT}{name}"));
        self.paths.get(name).or_else(embedded).cloned().unwrap_or_else(|| name.to_owned())
    }
}

fn compiled(sources: &[(String, String)]) -> Result<Tera, tera::Error> {
    let mut tera = empty()?;
    tera.add_raw_templates(sources.iter().map(|(name, text)| (name.as_str(), text.as_str())))?;
    Ok(tera)
}

fn empty() -> Result<Tera, tera::Error> {
    let mut tera = Tera::default();
    tera.set_fallback_prefixes([DEFAULT])?;
    tera.autoescape_on(vec![".html", ".xml", ".svg"]);
    Ok(tera)
}

/// Compiles as written, for what the engine says of it, then with all turns counted: those of the embedded templates, too,
/// since what they are given is the site's.
fn compiled_and_counted(
    sources: &[(String, String)],
    paths: &BTreeMap<String, String>,
) -> Result<(Tera, BTreeMap<String, Counted>), TemplateFault> {
    compiled(sources).map_err(|error| fault(&error, paths, &BTreeMap::new()))?;
    let counted: BTreeMap<String, Counted> =
        sources.iter().map(|(name, text)| (name.clone(), Counted::new(text))).collect();
    let tera = empty().and_then(|mut tera| {
        tera.register_function(TURN, turn);
        tera.add_raw_templates(counted.iter().map(|(name, counted)| (name.as_str(), counted.text.as_str())))?;
        Ok(tera)
    });
    Ok((tera.map_err(|error| fault(&error, paths, &counted))?, counted))
}

/// Pays for a turn of the page, and for a value that it keeps. Writes nothing.
fn turn(told: Kwargs, _: &State<'_>) -> Result<&'static str, tera::Error> {
    let mut price: u64 = told.get(PRICE)?.unwrap_or(1);
    if let Some(kept) = told.get::<&Value>(KEPT)? {
        let mut room = LARGEST_PAGE;
        let mut parts = 0;
        if !fits(kept, DEEPEST, &mut room, &mut parts) {
            turns::stop_for_size();
        }
        price += parts / PARTS_OF_A_TURN;
    }
    // What is said here is never told: the account knows why.
    turns::pay(price).map(|()| "").map_err(|_| tera::Error::message(TURN))
}

/// Whether there is room for a value, written out; what is shared inside it is written more than once.
fn fits(value: &Value, deepest: usize, room: &mut usize, parts: &mut u64) -> bool {
    *parts += 1;
    let taken = size_of::<Value>() + value.as_str().map_or(0, str::len);
    let (Some(left), Some(deepest)) = (room.checked_sub(taken), deepest.checked_sub(1)) else { return false };
    *room = left;
    match (value.as_array(), value.as_map()) {
        (Some(list), _) => list.iter().all(|one| fits(one, deepest, room, parts)),
        (_, Some(map)) => map.values().all(|one| fits(one, deepest, room, parts)),
        _ => true,
    }
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

fn fault(
    error: &tera::Error,
    paths: &BTreeMap<String, String>,
    counted: &BTreeMap<String, Counted>,
) -> TemplateFault {
    let path = |name: &str| paths.get(name).cloned().unwrap_or_else(|| name.to_owned());
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => TemplateFault {
            path: path(report.filename()),
            at: Some(place(report, counted.get(report.filename()))),
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

/// Line and column of what the author wrote.
fn place(report: &tera::ReportError, counted: Option<&Counted>) -> (usize, usize) {
    let (line, column) = (report.span().start_line, report.span().start_col);
    (line, counted.map_or(column, |counted| counted.original(line, column)) + 1)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::turns::Stop;

    /// What fills a page of this template, on the thread of the test: what it leaves to another would be seen.
    fn stopped(template: &str, given_up: bool) -> Option<Stop> {
        let sources = [("a.html".to_owned(), template.to_owned())];
        let (tera, _) = compiled_and_counted(&sources, &BTreeMap::new()).expect("a sound template");
        let given_up = Arc::new(AtomicBool::new(given_up));
        let page = Page { bytes: Vec::new(), given_up: Arc::clone(&given_up) };
        accounted(&given_up, || {
            filled(&tera, "a.html", &Context::new(), page).map_err(|error| error.to_string())
        })
        .1
    }

    #[test]
    fn endless_pages_end_where_they_are_filled() {
        let turn = "{% for a in range(end=100000) %}";
        let endless = format!("{}{}", turn.repeat(8), "{% endfor %}".repeat(8));
        let lists = "{{ [[b for b in range(end=100000)] | length for a in range(end=100000)] | length }}";
        let calls = "{% component a(n) %}{% if n > 0 %}{{ <a n={n - 1}/> }}{{ <a n={n - 1}/> }}{% endif %}\
                     {% endcomponent a %}{{ <a n={19}/> }}{{ <a n={19}/> }}";
        for template in [endless.as_str(), lists, calls] {
            assert_eq!(stopped(template, false), Some(Stop::Turns), "{template}");
        }
        assert_eq!(stopped(&endless, true), Some(Stop::GivenUp));
    }

    #[test]
    fn values_have_a_size_and_a_depth() {
        let doubled = |first: &str, more: &str| format!("{{% set a = {first} %}}{}", more.repeat(40));
        for template in [
            doubled("\"0123456789\"", "{% set a = a ~ a %}"),
            doubled("\"0123456789\"", "{% set a %}{{ a }}{{ a }}{% endset %}"),
            doubled("[1]", "{% set a = [...a, ...a] %}"),
            doubled("[1]", "{% set a = [a, a] %}"),
            doubled("[1]", "{% for i in range(end=100) %}{% set_global a = [a] %}{% endfor %}"),
        ] {
            assert_eq!(stopped(&template, false), Some(Stop::Size), "{template}");
        }
    }

    /// Ten thousand figures with a hundred turns each.
    #[test]
    fn large_pages_are_finished() {
        let large = "{% for a in range(end=10000) %}{% for b in range(end=100) %}{% endfor %}{% set c = a ~ \"c\" %}{{ c }}\
                     {% endfor %}";
        assert_eq!(stopped(large, false), None);
    }
}
