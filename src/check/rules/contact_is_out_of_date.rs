//! A contact after the day until which it was known to be right.
//!
//! People change their posts, and a concept is read for years. `valid_until` is a promise to look again; when
//! the day has passed, somebody has to ask whether name, phone and address are still so. The last day itself
//! still counts, and a month or a year counts to its end.

use crate::check::{Case, Findings, Rule};
use crate::concept::Section;

/// See the file's head.
pub const RULE: Rule = Rule::warning("contact-is-out-of-date", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    let contacts = case.concept.sections().flat_map(|(_, section)| match section {
        Section::Contacts(contacts) => contacts.as_slice(),
        _ => &[],
    });
    for contact in contacts {
        let Some(last) = contact.valid_until.as_ref().map(|time| time.last_day()) else { continue };
        if last < case.today {
            findings.on(case, contact, "valid_until", |finding| {
                finding
                    .with("contact", contact.name.original.as_str())
                    .with("day", format!("{:02}", last.day()))
                    .with("month", format!("{:02}", last.month()))
                    .with("year", last.year().to_string())
            });
        }
    }
}
