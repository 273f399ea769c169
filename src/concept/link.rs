//! Where links lead: which addresses may be published, and which file a relative one means.

use super::meaning::Meaning;
use super::prose::Target;
use super::record::{Kind, RecordRef};
use crate::diagnostics::{Code, Diagnostic, Span};

/// A path named relative to the file `from`, inside the content folder. `None` when it leaves the folder.
pub fn beside(from: &str, name: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in name.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part if part.contains(['\\', '\0']) => return None,
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// An `http` or `https` address with a host, without blanks or control characters.
pub fn web_address(text: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let rest = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host_fits =
        host.contains('.') && !host.starts_with('.') && !host.ends_with('.') || host.starts_with("localhost");
    (host_fits && !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"`\\".contains(c)))
        .then(|| text.to_owned())
}

/// A mail address, as far as it can be told without asking its host.
pub fn mail_address(text: &str) -> Option<String> {
    let (name, host) = text.split_once('@')?;
    let fits = !name.is_empty()
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && text.chars().all(|c| c.is_alphanumeric() || "@.-_+".contains(c))
        && text.matches('@').count() == 1;
    fits.then(|| text.to_owned())
}

/// A phone number's digits for a `tel:` link: an international prefix is kept, blanks and strokes are not.
pub fn phone_digits(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let fits = text.chars().all(|c| c.is_ascii_digit() || "+ ()/-\u{a0}\u{202f}\u{2013}".contains(c))
        && digits.rfind('+').is_none_or(|at| at == 0)
        && digits.len() >= 3;
    fits.then_some(digits)
}

/// The scheme of a destination: what stands before a colon that comes before any slash.
fn scheme(to: &str) -> Option<&str> {
    let (scheme, _) = to.split_once(':')?;
    (!scheme.is_empty() && !scheme.contains(['/', '?', '#'])).then_some(scheme)
}

/// What `[text](to)` leads to.
pub(super) fn destination(
    meaning: &mut Meaning<'_>,
    to: &str,
    span: Span,
    of: Option<&RecordRef>,
) -> Option<Target> {
    if let Some(anchor) = to.strip_prefix('#') {
        // A record's text has no headings; the anchors of its page are those of the page's own text.
        if let Some(page) = of.filter(|of| of.kind == Kind::Chapter) {
            meaning.places.anchors.push((page.clone(), anchor.to_owned(), span));
        }
        return Some(Target::Anchor(anchor.to_owned()));
    }
    if let Some(scheme) = scheme(to) {
        let address = match scheme.to_ascii_lowercase().as_str() {
            "http" | "https" => web_address(to),
            "mailto" => mail_address(to.split_once(':').map_or("", |(_, rest)| rest))
                .map(|mail| format!("mailto:{mail}")),
            "tel" => phone_digits(to.split_once(':').map_or("", |(_, rest)| rest))
                .map(|digits| format!("tel:{digits}")),
            _ => {
                meaning.sink.push(Diagnostic::error(Code::FORBIDDEN_LINK).at(span).with("scheme", scheme));
                return None;
            }
        };
        if address.is_none() {
            meaning.sink.push(Diagnostic::error(Code::INVALID_URL).at(span).with("url", to));
        }
        return address.map(Target::Address);
    }
    if to.starts_with("//") || to.starts_with('/') || to.starts_with('\\') {
        meaning.sink.push(Diagnostic::error(Code::INVALID_URL).at(span).with("url", to));
        return None;
    }
    let file = to.split(['#', '?']).next().unwrap_or_default();
    if file.ends_with(".md") {
        let page = meaning.page(file, span)?;
        return Some(match to.split_once('#') {
            Some((_, anchor)) if !anchor.is_empty() => {
                meaning.places.anchors.push((page.clone(), anchor.to_owned(), span));
                Target::Part(page, anchor.to_owned())
            }
            _ => Target::Record(page),
        });
    }
    meaning.file(file, span).map(Target::File)
}
