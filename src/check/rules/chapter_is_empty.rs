//! A chapter with nothing in it: no text, no records, no view that shows any, no chapters inside.
//!
//! Its page would be blank but for the title, and a reader who follows the menu is left there.

use crate::check::{Case, Findings, Rule};
use crate::concept::{Chapter, Section, View};

/// See the file's head.
pub const RULE: Rule = Rule::warning("chapter-is-empty", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for chapter in &case.concept.chapters {
        if is_empty(case, chapter) {
            findings.on(case, chapter, "title", |finding| {
                finding.with("chapter", chapter.title.original.as_str())
            });
        }
    }
}

fn is_empty(case: &Case<'_>, chapter: &Chapter) -> bool {
    let shows = |view: &View| match view {
        View::Fields => case.concept.fields().next().is_some(),
        View::Matrix => case.concept.sections().any(|(_, section)| matches!(section, Section::Challenges(_))),
        View::Goals => case.concept.fields().next().is_some(),
        View::Actors => case.concept.fields().next().is_some() && !case.concept.actors.is_empty(),
        View::Timeline => {
            case.concept.measures().any(|one| one.period.is_some())
                || case.concept.results().any(|one| one.period.is_some())
                || case.concept.milestones().next().is_some()
        }
        View::Progress => case.concept.has_status(),
    };
    chapter.body.original.is_empty()
        && chapter.sections.is_empty()
        && !chapter.show.iter().any(shows)
        && case.concept.children(&[Some(chapter.id.clone())]).is_empty()
}
