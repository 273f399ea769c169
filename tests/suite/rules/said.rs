//! A finding in the words of a language, plainly: what it says, not how a report draws it.

use konzept::diagnostics::{Arg, Diagnostic, Severity, Sources, Span};
use konzept::i18n::{Pack, Say};

/// The sentences of a finding: headline, then each place with its label, then the next step.
pub fn said(finding: &Diagnostic, sources: &Sources, pack: &Pack) -> String {
    let code = finding.code.name();
    let args: Vec<(&str, Say<'_>)> =
        finding.args.iter().map(|(name, arg)| (*name, value(arg, pack))).collect();
    let attribute = |name: &str| {
        pack.attribute(code, name, &args)
            .unwrap_or_else(|| panic!("`{code}` has no `.{name}` in {}", pack.language))
    };
    let severity = match finding.severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Note => "severity-note",
    };
    let mut lines = vec![format!("{} {code}: {}", pack.say(severity, &[]), pack.say(code, &args))];
    let labels = finding.span.map(|span| (span, finding.label)).into_iter();
    for (span, label) in labels.chain(finding.related.iter().map(|one| (one.span, one.label))) {
        lines.push(format!("{}: {}", place(span, sources), attribute(label)));
    }
    lines.push(attribute(finding.help));
    lines.join("\n")
}

fn value<'a>(arg: &'a Arg, pack: &Pack) -> Say<'a> {
    match arg {
        Arg::Text(text) => Say::from(text.as_str()),
        Arg::Count(count) => Say::Count(*count),
        Arg::AnyOf(items) => Say::from(pack.any_of(items)),
        Arg::Term(key) => {
            let term = format!("term-{key}");
            Say::from(pack.get(&term).unwrap_or_else(|| panic!("there is no `{term}` in {}", pack.language)))
        }
    }
}

fn place(span: Span, sources: &Sources) -> String {
    let file = sources.get(span.file).expect("a file that was read");
    let at = file.position(span.start as usize);
    format!("{}:{}:{}", file.path, at.line, at.column)
}
