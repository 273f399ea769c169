//! A link whose words do not say where it leads.
//!
//! With a screen reader one walks from link to link, without the sentences around them; `here` five times tells
//! nobody anything. WCAG 2.4.9 (link purpose, link only). Which words say nothing is a list of each language; marks
//! and arrows around them do not count.

use crate::check::{Case, Findings, Rule};

/// See the file's head.
pub const RULE: Rule = Rule::warning("link-says-nothing", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for passage in case.passages.iter().filter(|passage| !passage.links.is_empty()) {
        let Some(speech) = (case.speech)(&passage.whose.language) else { continue };
        for (range, place) in &passage.links {
            let words = passage.text.get(range.clone()).unwrap_or_default();
            let bare = words.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
            if speech.wording.empty_links.contains(&bare) {
                findings
                    .report(Some(&passage.whose.of), Some(*place), |finding| finding.with("words", words));
            }
        }
    }
}
