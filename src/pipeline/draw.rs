//! Draws a concept with the theme of its site.

use super::Request;
use super::read::unreadable;
use crate::concept::{Concept, Kind, Places, RecordRef};
use crate::diagnostics::{Code, Diagnostic, Sink, SourceFile, Sources, Span};
use crate::discover::Workspace;
use crate::emit::Artifact;
use crate::render::{self, Addresses, ContentFile, Edition, PageKey};
use crate::theme::{Asset, TemplateFault, Templates, ThemeFiles, hashed_name};
use std::collections::BTreeMap;

/// When the pages themselves are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Drawing {
    /// In any case.
    Always,
    /// When templates are the site's own, and could fail.
    OwnTheme,
}

/// Draws the concept, unless something already found forbids it. A theme of the site's own may be wrong.
pub(super) fn draw(
    workspace: &dyn Workspace,
    concept: &Concept,
    places: &Places,
    request: &Request,
    drawing: Drawing,
    sources: &mut Sources,
    sink: &mut Sink,
) -> Option<Vec<Artifact>> {
    let theme = theme(workspace, concept, places, sink)?;
    let templates = match Templates::compile(&theme) {
        Ok(templates) => templates,
        Err(fault) => {
            sink.push(template_finding(workspace, fault, sources));
            return None;
        }
    };
    let addresses = Addresses::of(concept);
    for clash in addresses.clashes() {
        sink.push(address_finding(&clash, places));
    }
    if sink.has_errors() {
        return None;
    }
    let mut assets = theme.assets();
    if let Some(accent) = &concept.about.accent {
        let bytes = format!(":root{{--brand:{accent}}}\n").into_bytes();
        assets.push(Asset { name: "accent".to_owned(), address: hashed_name("accent.css", &bytes), bytes });
    }
    let edition = Edition {
        concept,
        templates: &templates,
        assets,
        files: files(workspace, places, sink),
        addresses,
        base_url: request.base_url.clone().or_else(|| concept.about.base_url.clone()),
        date: request.date,
    };
    if drawing == Drawing::OwnTheme && theme.own.is_empty() {
        return None;
    }
    match render::artifacts(&edition) {
        Ok(artifacts) => Some(artifacts),
        Err(fault) => {
            sink.push(template_finding(workspace, fault, sources));
            None
        }
    }
}

/// Two pages at one address; one of them may be a page that the site draws by itself.
fn address_finding(clash: &render::Clash, places: &Places) -> Diagnostic {
    let place = |key: &PageKey| match key {
        PageKey::Chapter(id) => places.of(&RecordRef::new(Kind::Chapter, id.clone())),
        _ => None,
    };
    let finding = Diagnostic::error(Code::ADDRESS_TAKEN).with("address", clash.path.as_str());
    match (place(&clash.first), place(&clash.second)) {
        (Some(first), Some(second)) if first == second => finding.at(second),
        (Some(first), Some(second)) => finding.at(second).also(first, "first"),
        (Some(one), None) | (None, Some(one)) => finding.at(one).help("help-own"),
        (None, None) => finding,
    }
}

/// The embedded theme with the site's own files over it.
fn theme(
    workspace: &dyn Workspace,
    concept: &Concept,
    places: &Places,
    sink: &mut Sink,
) -> Option<ThemeFiles> {
    let name = concept.about.theme.as_deref().unwrap_or("default");
    let folder = format!("themes/{name}");
    let known = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    let files = if known { workspace.list(&folder).files } else { Vec::new() };
    if files.is_empty() && name != "default" {
        let mut finding = Diagnostic::error(Code::UNKNOWN_THEME).with("name", name);
        finding.span = places.theme.or(places.about);
        sink.push(finding);
        return None;
    }
    let mut theme = ThemeFiles::new();
    for path in files {
        let inside = path.strip_prefix(&folder).and_then(|rest| rest.strip_prefix('/')).unwrap_or_default();
        if inside.starts_with("templates/") || inside.starts_with("assets/") {
            match workspace.read(&path) {
                Ok(bytes) => theme.cover(inside, &path, bytes),
                Err(error) => sink.push(unreadable(&path, &error)),
            }
        }
    }
    Some(theme)
}

/// The files that texts name, with the addresses they are published under.
fn files(workspace: &dyn Workspace, places: &Places, sink: &mut Sink) -> BTreeMap<String, ContentFile> {
    let mut files = BTreeMap::new();
    for path in &places.files {
        match workspace.read(path) {
            Ok(bytes) => {
                let size = imagesize::blob_size(&bytes).ok().map(|size| (size.width, size.height));
                files.insert(path.clone(), ContentFile { address: hashed_name(path, &bytes), bytes, size });
            }
            Err(error) => sink.push(unreadable(path, &error)),
        }
    }
    files
}

/// A fault of a template, drawn in its file when that is the site's own.
fn template_finding(workspace: &dyn Workspace, fault: TemplateFault, sources: &mut Sources) -> Diagnostic {
    let (line, column) = fault.at.unwrap_or((1, 1));
    let finding = Diagnostic::error(Code::TEMPLATE)
        .with("path", fault.path.as_str())
        .with("line", line)
        .with("column", column)
        .with("reason", fault.reason);
    let Ok(text) = workspace.read(&fault.path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    else {
        return finding;
    };
    let start: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let length = text[start.min(text.len())..].lines().next().map_or(0, str::len);
    let file = sources.add(SourceFile::new(fault.path, text));
    let column = (column - 1).min(length);
    finding.at(Span::new(file, start + column, start + length))
}
