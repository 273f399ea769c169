//! For people at a terminal: the place underlined, the reason, the next step.

use super::sentence::Sentences;
use super::summary;
use crate::diagnostics::{Diagnostic, Severity, Sources, Span};
use crate::i18n::{Pack, Say};
use crate::pipeline::Outcome;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::borrow::Cow;
use std::io::{self, Write as _};

/// The longest excerpt of one line, in bytes; what is longer is cut around the place.
const LONGEST: usize = 400;

/// The most findings that are drawn: who has mended these runs the check again.
const MOST: usize = 100;

/// Prints the findings and what they come to.
pub fn findings(outcome: &Outcome, words: &Pack, colour: bool, strict: bool) {
    let _ = io::stderr().lock().write_all(text(outcome, words, colour, strict).as_bytes());
}

/// The findings and what they come to, as they are printed. Where there are too many, the gravest are drawn.
pub fn text(outcome: &Outcome, words: &Pack, colour: bool, strict: bool) -> String {
    let mut text = String::new();
    let shown = shown(&outcome.findings);
    for diagnostic in &shown {
        text.push_str(&drawn(diagnostic, &outcome.sources, words, colour));
        text.push_str("\n\n");
    }
    let hidden = outcome.findings.len() - shown.len() + outcome.left_out.all();
    let hidden = (hidden > 0).then(|| words.say("summary-hidden", &[("count", Say::from(hidden))]));
    let lines = [hidden, summary::explain(outcome, words), summary::line(outcome, words, strict)];
    for line in lines.into_iter().flatten() {
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// The findings that are drawn, in the order of the run: where there are too many, the gravest.
fn shown(findings: &[Diagnostic]) -> Vec<&Diagnostic> {
    let mut gravest: Vec<(usize, &Diagnostic)> = findings.iter().enumerate().collect();
    gravest.sort_by_key(|(_, finding)| std::cmp::Reverse(finding.severity));
    gravest.truncate(MOST);
    gravest.sort_by_key(|(at, _)| *at);
    gravest.into_iter().map(|(_, finding)| finding).collect()
}

/// One finding as it is printed.
pub fn drawn(diagnostic: &Diagnostic, sources: &Sources, words: &Pack, colour: bool) -> String {
    let sentences = Sentences::of(diagnostic, words);
    let level = level(diagnostic.severity, words);
    let mut group = Group::with_title(level.primary_title(sentences.headline()).id(diagnostic.code.name()));
    if let Some(excerpt) = diagnostic.span.and_then(|span| Excerpt::of(sources, span)) {
        let label = sentences.attribute(diagnostic.label);
        group = group.element(excerpt.snippet(AnnotationKind::Primary, label));
    }
    for related in &diagnostic.related {
        if let Some(excerpt) = Excerpt::of(sources, related.span) {
            let label = sentences.attribute(related.label);
            group = group.element(excerpt.snippet(AnnotationKind::Context, label));
        }
    }
    if let Some(help) = sentences.attribute(diagnostic.help) {
        let name = words.say("severity-help", &[]);
        group = group.element(Level::HELP.with_name(name).message(help));
    }
    renderer(colour).render(&[group])
}

/// A failure of the program as it is printed.
pub fn failure(sentence: &str, words: &Pack, colour: bool) -> String {
    let title = Level::ERROR.with_name(words.say("severity-error", &[])).primary_title(sentence);
    format!("{}\n", renderer(colour).render(&[Group::with_title(title)]))
}

/// The next step after a failure as it is printed.
pub fn help(sentence: &str, words: &Pack, colour: bool) -> String {
    let title = Level::HELP.with_name(words.say("severity-help", &[])).primary_title(sentence);
    format!("{}\n", renderer(colour).render(&[Group::with_title(title)]))
}

fn renderer(colour: bool) -> Renderer {
    if colour { Renderer::styled() } else { Renderer::plain() }
}

fn level(severity: Severity, words: &Pack) -> Level<'static> {
    let (level, key) = match severity {
        Severity::Error => (Level::ERROR, "severity-error"),
        Severity::Warning => (Level::WARNING, "severity-warning"),
        Severity::Note => (Level::NOTE, "severity-note"),
    };
    level.with_name(words.say(key, &[]))
}

/// The lines around a place, so that drawing it costs the same in a long file as in a short one.
struct Excerpt<'a> {
    path: &'a str,
    text: Cow<'a, str>,
    first_line: usize,
    start: usize,
    end: usize,
}

impl<'a> Excerpt<'a> {
    fn of(sources: &'a Sources, span: Span) -> Option<Self> {
        let file = sources.get(span.file)?;
        let text = file.text.as_str();
        let start = boundary(text, span.start as usize);
        let end = boundary(text, (span.end as usize).max(start));
        let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
        // Of a place that spans lines the first is drawn.
        let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let from = boundary(text, line.max(start.saturating_sub(LONGEST)));
        let to = boundary(text, line_end.min(start + LONGEST).max(start));
        let end = end.min(to);
        let excerpt = text.get(from..to)?.trim_end_matches('\r');
        Some(Self {
            path: &file.path,
            text: harmless(excerpt),
            first_line: file.position(start).line,
            start: (start - from).min(excerpt.len()),
            end: (end - from).min(excerpt.len()),
        })
    }

    fn snippet(
        self,
        kind: AnnotationKind,
        label: Option<String>,
    ) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
        let annotation = kind.span(self.start..self.end);
        let annotation = match label {
            Some(label) => annotation.label(label),
            None => annotation,
        };
        Snippet::source(self.text)
            .path(self.path)
            .line_start(self.first_line)
            .fold(false)
            .annotation(annotation)
    }
}

/// A line without the control characters that terminals obey and the crate that draws passes on. What stands for them
/// is as long, so that places stay.
fn harmless(line: &str) -> Cow<'_, str> {
    let obeyed = |c: char| ('\u{80}'..='\u{9f}').contains(&c);
    if line.contains(obeyed) { Cow::Owned(line.replace(obeyed, "\u{b7}")) } else { Cow::Borrowed(line) }
}

fn boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
