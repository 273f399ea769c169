//! What finished pages do, held against what readers are promised.

use crate::concept::{Concept, Duty, Kind, Places, RecordRef};
use crate::diagnostics::{Code, Diagnostic, Sink, SourceFile, Sources, Span};
use crate::render::{Deed, Found};
use crate::theme::ThemeFiles;

/// Reports what comes from elsewhere, and, of a site whose privacy statement is made of data, what makes it untrue.
///
/// An error in any case: a statement that does not hold is not published. Nor could a warning be remembered with the
/// page, which a second build need not draw again.
pub(super) fn tell_deeds(
    found: &[Found],
    theme: &ThemeFiles,
    (concept, places): (&Concept, &Places),
    sources: &mut Sources,
    sink: &mut Sink,
) {
    let claims =
        concept.about.privacy.is_some() && concept.legal.iter().any(|page| page.legal == Some(Duty::Privacy));
    let claimed = places.of_key(&RecordRef::new(Kind::Chapter, concept.start.id.clone()), "privacy");
    for one in found {
        let finding = match &one.deed {
            Deed::Loads(_) | Deed::MayLoad => foreign(one, theme, sources),
            Deed::MayRun | Deed::Runs | Deed::Asks if claims => untrue(one, theme, claimed, sources),
            Deed::MayRun | Deed::Runs | Deed::Asks => continue,
        };
        sink.push(finding);
    }
}

/// Something from another host, shown where the site's own theme names it.
fn foreign(found: &Found, theme: &ThemeFiles, sources: &mut Sources) -> Diagnostic {
    let finding = Diagnostic::error(Code::FOREIGN_LOAD).with("page", found.path.as_str());
    let Deed::Loads(address) = &found.deed else {
        return finding.with("kind", "policy").with("address", "").help("help-policy");
    };
    let finding = finding.with("kind", "load").with("address", address.as_str());
    match place(theme, &[address], sources) {
        Some(place) => finding.at(place),
        None => finding,
    }
}

/// Something that the privacy statement says no page does, shown where the site's own theme does it.
fn untrue(found: &Found, theme: &ThemeFiles, claimed: Option<Span>, sources: &mut Sources) -> Diagnostic {
    let (kind, help, signs): (_, _, &[&str]) = match found.deed {
        Deed::Asks => ("form", "help", &["<form", "formaction", "formmethod"]),
        Deed::Runs => ("script", "help-script", &["<script"]),
        _ => ("policy", "help-policy", &["script-src", "default-src", "content-security-policy"]),
    };
    let finding = Diagnostic::error(Code::PRIVACY_STATEMENT_IS_UNTRUE)
        .with("kind", kind)
        .with("page", found.path.as_str())
        .help(help);
    match (place(theme, signs, sources), claimed) {
        (Some(place), Some(claimed)) => finding.at(place).also(claimed, "claimed"),
        (Some(place), None) => finding.at(place),
        (None, Some(claimed)) => finding.at(claimed).labelled("claimed"),
        (None, None) => finding,
    }
}

/// Where the site's own theme first writes the first of some texts that it writes at all, in whatever case.
fn place(theme: &ThemeFiles, texts: &[&str], sources: &mut Sources) -> Option<Span> {
    let (own, at, length) = texts.iter().find_map(|text| {
        let text = text.to_ascii_lowercase();
        theme.own.values().find_map(|own| {
            let lower = String::from_utf8_lossy(&own.bytes).to_ascii_lowercase();
            lower.find(&text).map(|at| (own, at, text.len()))
        })
    })?;
    let text = String::from_utf8_lossy(&own.bytes).into_owned();
    let file = sources.add(SourceFile::new(own.path.as_str(), text));
    Some(Span::new(file, at, at + length))
}
