//! A challenge that no field of action answers.
//!
//! A concept names what the region faces in order to do something about it. Either side may name the other: a challenge
//! its `fields`, a field its `challenges`. Where neither does, readers look for the answer in vain, and the matrix of
//! challenges and fields has an empty row.
//!
//! Nothing is found where there are no fields yet. Where no challenge of a chapter is tied to a field, what is missing is
//! not an answer but the ties, and one finding says so for the whole chapter.

use crate::check::{Case, Findings, Rule};
use crate::concept::{Challenge, Kind, RecordRef, Section};

/// See the file's head.
pub const RULE: Rule = Rule::warning("challenge-without-field", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    if case.concept.fields().next().is_none() {
        return;
    }
    for (chapter, section) in case.concept.sections() {
        let Section::Challenges(challenges) = section else { continue };
        let unanswered: Vec<&Challenge> = challenges.iter().filter(|one| is_unanswered(case, one)).collect();
        let all = unanswered.len() == challenges.len() && challenges.len() > 1;
        match unanswered.first() {
            Some(first) if all => {
                let of = RecordRef::new(Kind::Chapter, chapter.id.clone());
                findings.report(Some(&of), case.place(*first, "title"), |finding| {
                    finding.with("count", challenges.len()).help("help-all")
                });
            }
            _ => {
                for challenge in unanswered {
                    findings.on(case, challenge, "title", |finding| {
                        finding.with("count", 1_usize).with("challenge", challenge.id.as_str())
                    });
                }
            }
        }
    }
}

fn is_unanswered(case: &Case<'_>, challenge: &Challenge) -> bool {
    let of = RecordRef::new(Kind::Challenge, challenge.id.clone());
    case.concept.fields_of(challenge).is_empty()
        && !case.wrote(challenge, "fields")
        && !case.may_be_named(&of, &[Kind::Field])
}
