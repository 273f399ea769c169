//! The stages one by one, in the order of `pipeline::run`, for content with the embedded theme.

use konzept::concept::{Concept, Places, WrittenSite};
use konzept::diagnostics::{Sink, Sources};
use konzept::discover::{self, Layout, Workspace};
use konzept::emit::{Artifact, Held};
use konzept::i18n::pack;
use konzept::render::{self, Addresses, Edition, Previews};
use konzept::theme::{Colours, Templates, ThemeFiles};
use konzept::value::Language;
use konzept::{check, parse, pipeline, resolve};
use std::collections::BTreeMap;

/// The day of every edition.
pub const DATE: jiff::civil::Date = jiff::civil::date(2024, 7, 1);

/// The language the content is written in.
pub fn german() -> Language {
    Language::parse("de").expect("a language")
}

/// Which file is what.
pub fn discovered(workspace: &dyn Workspace) -> Layout {
    let mut sink = Sink::new();
    let layout = discover::layout(workspace, &mut sink);
    assert!(!sink.has_errors());
    layout
}

/// All texts, and what they say together.
pub fn written(workspace: &dyn Workspace, layout: &Layout) -> (Sources, WrittenSite) {
    let mut sink = Sink::new();
    let (sources, written) = pipeline::written(workspace, layout, None, &mut sink);
    assert!(!sink.has_errors());
    (sources, written.expect("a description of the concept"))
}

/// The concept as meant.
pub fn resolved(written: WrittenSite, sources: &Sources) -> (Concept, Places) {
    let mut sink = Sink::new();
    let languages = resolve::languages(&written.about, &german(), &mut sink);
    let rules = check::codes();
    let options = resolve::Options {
        lexicon: &pack(&german()).lexicon,
        languages,
        read_prose: parse::markdown::read,
        rules: &rules,
        drafts: false,
        sources,
    };
    let site = resolve::site(written, options, &mut sink).expect("a concept");
    assert!(!sink.has_errors());
    site
}

/// The embedded theme, compiled.
pub fn templates() -> Templates {
    Templates::compile(&ThemeFiles::new()).expect("templates")
}

/// A concept ready to be drawn.
pub fn edition(concept: Concept) -> Edition {
    let addresses = Addresses::of(&concept);
    Edition {
        passed: Vec::new(),
        concept,
        templates: templates(),
        assets: ThemeFiles::new().assets(),
        files: BTreeMap::new(),
        colours: Colours::default(),
        previews: Previews::new(addresses.pages()),
        addresses,
        base_url: None,
        date: DATE,
        fingerprint: None,
    }
}

/// Everything an edition publishes.
pub fn drawn(edition: &Edition) -> Vec<Artifact> {
    let held = Held::default();
    render::print(edition, &held).expect("sound templates");
    held.into_artifacts()
}
