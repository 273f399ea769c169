//! A picture of which nobody tells who made it.
//!
//! Whoever made a picture has the right to be named with it, and licences ask for it, too; a site without credits is
//! written to by lawyers. An own picture has a credit as well: then nobody has to ask in three years. A record says it
//! with `credit`, a text behind the name of the file: `![what is to be seen](file.jpg "Photo: A. Example")`.
//!
//! Logos are left alone: they stand for their owner.

use crate::check::pictures::{self, Named};
use crate::check::{Case, Findings, Rule};

/// See the file's head.
pub const RULE: Rule = Rule::warning("picture-without-credit", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for picture in pictures::all(case) {
        let help = match picture.named {
            Named::Picture => "help",
            Named::Text => "help-text",
            Named::Logo => continue,
        };
        if !picture.has_credit {
            findings.report(Some(picture.of), Some(picture.place), |finding| {
                finding.with("file", picture.file).help(help)
            });
        }
    }
}
