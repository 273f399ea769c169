//! A page that the law asks for and the site does not have.
//!
//! Whoever publishes a site for the public in the European Union has to say who answers for it, what happens to
//! readers' data, and how accessible it is. Pages take these duties on with `legal:` in their front matter.
//! One finding for each duty that no page fulfils; a page that is still a draft is not published and fulfils none.

use crate::check::{Case, Findings, Rule};
use crate::concept::Duty;
use crate::diagnostics::Arg;

/// See the file's head.
pub const RULE: Rule = Rule::warning("legal-page-is-missing", find);

/// Each duty with the term for the page that fulfils it.
const DUTIES: &[(Duty, &str)] = &[
    (Duty::Imprint, "duty-imprint"),
    (Duty::Privacy, "duty-privacy"),
    (Duty::Accessibility, "duty-accessibility"),
];

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for (duty, page) in DUTIES {
        if case.concept.legal.iter().all(|page| page.legal != Some(*duty)) {
            findings.report(None, case.places.about, |finding| {
                finding.with("word", duty.key()).with("page", Arg::Term(page))
            });
        }
    }
}
