//! A finding in the words of a language, plainly: what it says, not how a report draws it.

use konzept::cli::report::Sentences;
use konzept::diagnostics::{Diagnostic, Severity, Sources, Span};
use konzept::i18n::Pack;

/// The sentences of a finding: headline, then each place with its label, then the next step.
pub fn said(finding: &Diagnostic, sources: &Sources, pack: &Pack) -> String {
    let code = finding.code.name();
    let sentences = Sentences::of(finding, pack);
    let attribute = |name: &str| {
        sentences.attribute(name).unwrap_or_else(|| panic!("`{code}` has no `.{name}` in {}", pack.language))
    };
    let severity = match finding.severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Note => "severity-note",
    };
    let mut lines = vec![format!("{} {code}: {}", pack.say(severity, &[]), sentences.headline())];
    let labels = finding.span.map(|span| (span, finding.label)).into_iter();
    for (span, label) in labels.chain(finding.related.iter().map(|one| (one.span, one.label))) {
        lines.push(format!("{}: {}", place(span, sources), attribute(label)));
    }
    lines.push(attribute(finding.help));
    lines.join("\n")
}

fn place(span: Span, sources: &Sources) -> String {
    let file = sources.get(span.file).expect("a file that was read");
    let at = file.position(span.start as usize);
    format!("{}:{}:{}", file.path, at.line, at.column)
}
