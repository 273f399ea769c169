//! Draws a concept with the theme of its site.

use super::Request;
use super::admit::{Budget, too_large};
use super::common::common;
use super::deeds::tell_deeds;
use crate::check;
use crate::concept::{Concept, Kind, Places, RecordRef};
use crate::diagnostics::{Arg, Code, Diagnostic, Sink, SourceFile, Sources, Span};
use crate::discover::{LARGEST_TEXT, Listing, MOST_THEME_FILES, Workspace, megabytes, too_many};
use crate::emit::{Nowhere, Press};
use crate::parse::{self, Decoded};
use crate::render::{self, ALL_PAGES, Addresses, ContentFile, Edition, Fingerprint, PageKey, Previews};
use crate::theme::{
    Asset, FaultReason, LARGEST_PAGE, TemplateFault, Templates, ThemeFiles, hashed_name, tints,
};
use std::collections::{BTreeMap, HashSet};

/// When the pages themselves are drawn.
#[derive(Clone, Copy)]
pub(super) enum Drawing<'p> {
    /// In any case.
    Always(&'p dyn Press),
    /// When somebody asks for them, unless templates are the site's own, and could fail.
    Asked(&'p dyn Press),
    /// When templates are the site's own.
    OwnTheme,
}

/// What came of it.
#[derive(Default)]
pub(super) struct Drawn {
    /// Whether everything went to the press, or can be drawn when somebody asks.
    pub whole: bool,
    /// What the rest can be drawn from.
    pub edition: Option<Edition>,
}

/// Draws the concept in its theme, unless something already found forbids it. A theme of the site's own may be wrong.
pub(super) fn draw(
    workspace: &dyn Workspace,
    theme: &ThemeFiles,
    (concept, places): (Concept, &Places),
    request: &Request,
    drawing: Drawing<'_>,
    sources: &mut Sources,
    sink: &mut Sink,
) -> Drawn {
    let templates = match Templates::compile(theme) {
        Ok(templates) => templates,
        Err(fault) => {
            sink.push(template_finding(workspace, fault, sources));
            return Drawn::default();
        }
    };
    let addresses = Addresses::of(&concept);
    tell_addresses(&addresses, places, sink);
    if sink.has_errors() {
        return Drawn::default();
    }
    let base_url = request.base_url.clone().or_else(|| concept.about.base_url.clone());
    // Icons are pictures, too: only those of the site's own may be wrong.
    let with_icons = !matches!(drawing, Drawing::OwnTheme) || !theme.own.is_empty();
    let assets = match assets(theme, &concept, with_icons.then_some(base_url.is_some())) {
        Ok(assets) => assets,
        Err(fault) => {
            sink.push(template_finding(workspace, fault, sources));
            return Drawn::default();
        }
    };
    let files = files(workspace, places, sources, sink);
    let refused = |sink: &Sink| sink.has_errors() || request.strict && sink.has_warnings();
    let press: &dyn Press = match drawing {
        Drawing::Always(press) | Drawing::Asked(press) if !refused(sink) => press,
        // What a theme of the site's own draws may be wrong in itself.
        _ if !sink.has_errors() && !theme.own.is_empty() => &Nowhere,
        _ => return Drawn::default(),
    };
    let when_asked = matches!(drawing, Drawing::Asked(_)) && templates.are_ours();
    let mut edition = Edition {
        templates,
        assets,
        files,
        colours: theme.colours(concept.about.accent),
        previews: Previews::new(addresses.pages()),
        addresses,
        base_url,
        date: request.date,
        passed: check::without_barriers(&concept, sink),
        fingerprint: None,
        concept,
    };
    let printed = match when_asked {
        true => render::print_rest(&edition, press),
        false => {
            let common = common(sources, theme, request, &edition);
            edition.fingerprint = Some(Fingerprint::new(common, &edition));
            render::print(&edition, press)
        }
    };
    match printed {
        Ok(found) => tell_deeds(&found, theme, (&edition.concept, places), sources, sink),
        Err(fault) => sink.push(template_finding(workspace, fault, sources)),
    }
    let whole = !refused(sink);
    Drawn { whole, edition: Some(edition).filter(|_| when_asked && whole) }
}

/// Tells of pages that cannot have the address they would have.
fn tell_addresses(addresses: &Addresses, places: &Places, sink: &mut Sink) {
    // Two records of one id were told as such.
    for clash in addresses.clashes().iter().filter(|clash| clash.first != clash.second) {
        sink.push(address_finding(clash, places));
    }
    let mut told = HashSet::new();
    for (path, key) in addresses.impossible().filter(|(_, key)| told.insert(*key)) {
        let finding = Diagnostic::error(Code::INVALID_ADDRESS).with("address", path).help("help-system");
        sink.push(match place(key, places) {
            Some(place) => finding.at(place),
            None => finding,
        });
    }
}

/// The assets of the theme, its icons in pixels, and the tints of the site's own colour. `icons` says whether there are
/// icons, and whether a manifest names some.
fn assets(theme: &ThemeFiles, concept: &Concept, icons: Option<bool>) -> Result<Vec<Asset>, TemplateFault> {
    let mut assets = theme.assets();
    let mut icons = icons.map_or(Ok(Vec::new()), |manifest| theme.icons(manifest))?;
    // A theme may bring one of them as a file of its own.
    icons.retain(|icon| assets.iter().all(|one| one.name != icon.name));
    assets.append(&mut icons);
    if let Some(accent) = &concept.about.accent {
        let bytes = tints(*accent).into_bytes();
        assets.push(Asset { name: "accent".to_owned(), address: hashed_name("accent.css", &bytes), bytes });
    }
    Ok(assets)
}

/// Where the record stands that a page is about.
fn place(key: &PageKey, places: &Places) -> Option<Span> {
    match key {
        PageKey::Chapter(id) => places.of(&RecordRef::new(Kind::Chapter, id.clone())),
        PageKey::Actor(id) => places.of(&RecordRef::new(Kind::Actor, id.clone())),
        _ => None,
    }
}

/// Two pages at one address; one of them may be a page that the site draws by itself.
fn address_finding(clash: &render::Clash, places: &Places) -> Diagnostic {
    let finding = Diagnostic::error(Code::ADDRESS_TAKEN).with("address", clash.path.as_str());
    match (place(&clash.first, places), place(&clash.second, places)) {
        (Some(first), Some(second)) if first == second => finding.at(second),
        (Some(first), Some(second)) => finding.at(second).also(first, "first"),
        (Some(one), None) | (None, Some(one)) => finding.at(one).help("help-own"),
        (None, None) => finding,
    }
}

/// The embedded theme with the site's own files over it.
pub(super) fn theme(
    workspace: &dyn Workspace,
    concept: &Concept,
    places: &Places,
    sink: &mut Sink,
) -> Option<ThemeFiles> {
    let name = concept.about.theme.as_deref().unwrap_or("default");
    let folder = format!("themes/{name}");
    let known = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    let Listing { mut files, troubles } =
        if known { workspace.list(&folder).of_sound_names() } else { Listing::default() };
    let troubled = !troubles.is_empty();
    troubles.into_iter().for_each(|trouble| sink.push(trouble.finding()));
    if files.is_empty() && !troubled && name != "default" {
        let mut finding = Diagnostic::error(Code::UNKNOWN_THEME).with("name", name);
        finding.span = places.theme.or(places.about);
        sink.push(finding);
        return None;
    }
    if files.len() > MOST_THEME_FILES {
        sink.push(too_many(folder.clone(), MOST_THEME_FILES));
        files.truncate(MOST_THEME_FILES);
    }
    let inside = |path: &str| {
        let inside = path.strip_prefix(&folder).and_then(|rest| rest.strip_prefix('/')).unwrap_or_default();
        let ours = inside.starts_with("templates/") || inside.starts_with("assets/");
        ours.then(|| inside.to_owned())
    };
    let mut theme = ThemeFiles::new();
    let mut budget = Budget::default();
    for path in files {
        let Some(inside) = inside(&path) else { continue };
        let bytes =
            match inside.starts_with("templates/") && workspace.size(&path).unwrap_or(0) > LARGEST_TEXT {
                true => Err(too_large(&path).into()),
                false => budget.read(workspace, &path),
            };
        match bytes {
            Ok(bytes) => theme.cover(&inside, &path, bytes),
            Err(finding) => sink.push(*finding),
        }
    }
    Some(theme)
}

/// The files that texts name, with the addresses they are published under.
fn files(
    workspace: &dyn Workspace,
    places: &Places,
    sources: &mut Sources,
    sink: &mut Sink,
) -> BTreeMap<String, ContentFile> {
    let mut files = BTreeMap::new();
    let mut budget = Budget::default();
    for path in &places.files {
        match budget.read(workspace, path) {
            Ok(bytes) => {
                if path.to_ascii_lowercase().ends_with(".svg") {
                    match bytes.len() as u64 > LARGEST_TEXT {
                        true => sink.push(too_large(path)),
                        false => drawing(path, &bytes, sources, sink),
                    }
                }
                let size = imagesize::blob_size(&bytes).ok().map(|size| (size.width, size.height));
                files.insert(path.clone(), ContentFile { address: hashed_name(path, &bytes), bytes, size });
            }
            Err(finding) => sink.push(*finding),
        }
    }
    files
}

/// Looks whether an SVG is a drawing and nothing else.
fn drawing(path: &str, bytes: &[u8], sources: &mut Sources, sink: &mut Sink) {
    let mut found = Sink::new();
    let file = sources.next();
    let Decoded { source, readable } = parse::decode(path, bytes.to_vec(), file, &mut found);
    if readable {
        parse::drawing(&source.text, file, &mut found);
    }
    if !found.is_empty() {
        sources.add(source);
        sink.append(found);
    }
}

/// A fault of a template, drawn in its file when that is the site's own.
fn template_finding(workspace: &dyn Workspace, fault: TemplateFault, sources: &mut Sources) -> Diagnostic {
    let (line, column) = fault.at.unwrap_or((1, 1));
    let finding = Diagnostic::error(Code::TEMPLATE).with("path", fault.path.as_str());
    let finding = match fault.reason {
        FaultReason::AllTooMuch => {
            return Diagnostic::error(Code::SITE_TOO_LARGE)
                .with("path", fault.path)
                .with("most", megabytes(ALL_PAGES))
                .with("page", LARGEST_PAGE >> 20)
                .help("help-pages");
        }
        FaultReason::Said(reason) => finding.with("reason", reason),
        FaultReason::NotText => finding.with("reason", Arg::Term("template-not-text")),
        FaultReason::Endless => finding.with("reason", Arg::Term("template-endless")),
        FaultReason::TooMuch => finding.with("reason", Arg::Term("template-too-much")),
    };
    let Ok(text) = workspace.read(&fault.path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
    else {
        return finding;
    };
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let written = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let inside = written.char_indices().nth(column.saturating_sub(1)).map_or(written.len(), |(at, _)| at);
    let end = start + written.len();
    let file = sources.add(SourceFile::new(fault.path, text));
    finding.at(Span::new(file, start + inside, end))
}
