//! A picture that says nothing to those who do not see it.
//!
//! WCAG 1.1.1 (level A) asks for a text that serves the same purpose. Screen readers read it aloud, search engines find
//! it, and it stands in when the picture does not load. An empty text says that the picture is decoration and may be
//! passed over; a picture in the content never is, because what only decorates belongs to the theme. A logo stands for
//! an organisation and tells whose it is. The name of a file is no such text (failure F30).
//!
//! Whether a text tells what matters, only people can judge.

use crate::check::pictures::{self, Named, Picture};
use crate::check::{Case, Findings, Rule};

/// See the file's head.
pub const RULE: Rule = Rule::warning("picture-without-alt", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for picture in pictures::all(case) {
        let why = match picture.alt {
            "" => "empty",
            alt if is_name(alt, &picture) => "name",
            _ => continue,
        };
        let help = match picture.named {
            Named::Picture => "help",
            Named::Logo => "help-logo",
            Named::Text => "help-text",
        };
        findings.report(Some(picture.of), Some(picture.alt_place), |finding| {
            finding.with("file", picture.file).with("why", why).help(help)
        });
    }
}

/// Whether a text is the name of the picture's file, ending included.
fn is_name(alt: &str, picture: &Picture<'_>) -> bool {
    let file = picture.file.rsplit('/').next().unwrap_or_default();
    file.contains('.') && alt.to_lowercase() == file.to_lowercase()
}
