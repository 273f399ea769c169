//! A word that is spelt wrong in every sentence it could stand in.
//!
//! A concept is read by people who judge an administration by its spelling, and a search for the right word does not
//! find the wrong one. The list is short and of the domain; it holds only what is wrong wherever it stands, so each
//! finding carries its correction. Two words that could stand side by side in a sound sentence are not in it, however
//! often they are one word torn apart.
//!
//! Left alone: quotations and what stands in quotation marks, names, verbatim text and addresses; spellings of a region
//! that writes them so (`ss` where others write a sharp s).

use crate::check::{Case, Findings, MOST, Rule, chosen};

/// See the file's head.
pub const RULE: Rule = Rule::warning("spelling-slip", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for passage in case.own_words() {
        let language = &passage.whose.language;
        let Some(speech) = case.speech(language) else { continue };
        let slips = speech.wording.slips.find(&passage.text, language.region());
        for slip in chosen(&passage.text, slips.into_iter().take(MOST), |slip| &slip.range) {
            let range = slip.range;
            let wrong = passage.text.get(range.clone()).unwrap_or_default();
            findings.report(Some(&passage.whose.of), Some(case.part(passage, range.clone())), |finding| {
                let finding = finding.with("wrong", wrong).with("right", slip.right.as_str());
                case.corrected(finding, passage, range, slip.right)
            });
        }
    }
}
