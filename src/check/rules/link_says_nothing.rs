//! A link whose words do not say where it leads.
//!
//! With a screen reader one walks from link to link, without the sentences around them; `here` five times tells
//! nobody anything. WCAG 2.4.9 (link purpose, link only). Which words say nothing is a list of each language; marks
//! and arrows around them do not count, and a link of nothing else says nothing in any language.
//!
//! Left alone is a web address as a link's words: it is long to listen to, but says where it leads, and on paper it is
//! all there is. So is a picture, which speaks through its own words, and a wikilink, which shows its target's title.

use crate::check::{Case, Findings, OTHER, Rule};

/// See the file's head.
pub const RULE: Rule = Rule::warning("link-says-nothing", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for passage in case.passages.iter().filter(|passage| !passage.links.is_empty()) {
        let speech = case.speech(&passage.whose.language);
        for (range, place) in &passage.links {
            let words = passage.text.get(range.clone()).unwrap_or_default();
            if says_nothing(words, |bare| speech.is_some_and(|one| one.wording.empty_links.contains(bare))) {
                findings
                    .report(Some(&passage.whose.of), Some(*place), |finding| finding.with("words", words));
            }
        }
    }
}

fn says_nothing(words: &str, is_empty: impl Fn(&str) -> bool) -> bool {
    let bare = words.trim_matches(|c: char| !c.is_alphanumeric() && c != OTHER);
    let bare = bare.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    bare.is_empty() || is_empty(&bare)
}
