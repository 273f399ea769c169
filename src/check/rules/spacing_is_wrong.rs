//! A space that is missing, or one too many: `word ,`, `40%` where the language parts them, `§5`.
//!
//! Quotation marks, dashes and protected spaces are set when a page is drawn; spaces that an editor forgot are not, since
//! a program that adds characters to words would add them to names and formulas, too. So they are noted, each with its
//! correction, which is certain: where spaces stand is data of each language, and what may be right somewhere is not in
//! it. Several spaces in a row are one on every page and are not looked at.
//!
//! Left alone are quotations and what stands in quotation marks, names, verbatim text and addresses.

use crate::check::{Case, Findings, MOST, OTHER, Rule, chosen};
use crate::value::SpacingKind;
use std::ops::Range;

/// See the file's head.
pub const RULE: Rule = Rule::note("spacing-is-wrong", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for passage in case.own_words() {
        let Some(speech) = case.speech(&passage.whose.language) else { continue };
        let slips = speech.wording.spacing.find(&passage.text);
        for slip in chosen(&passage.text, slips.into_iter().take(MOST), |slip| &slip.range) {
            let range = slip.range;
            let (before, after) = around(&passage.text, &range);
            let wrong = passage.text.get(range.clone()).unwrap_or_default();
            findings.report(Some(&passage.whose.of), Some(case.part(passage, range.clone())), |finding| {
                let finding = finding
                    .with("wrong", format!("{before}{wrong}{after}"))
                    .with("right", format!("{before}{}{after}", slip.right));
                let finding = case.corrected(finding, passage, range, slip.right);
                match slip.kind {
                    SpacingKind::BeforeMark => finding,
                    SpacingKind::AfterComma => finding.help("help-comma"),
                    SpacingKind::AtNumber => finding.help("help-number"),
                    SpacingKind::AfterHyphen => finding.help("help-hyphen"),
                }
            });
        }
    }
}

/// How much of a word is shown, in characters.
const SHOWN: usize = 30;

/// The rest of the words that a part of a text begins and ends in.
fn around(text: &str, part: &Range<usize>) -> (String, String) {
    let of_word = |c: &char| !c.is_whitespace() && *c != OTHER;
    let head = text.get(..part.start).unwrap_or_default().chars().rev().take(SHOWN).take_while(of_word);
    let tail = text.get(part.end..).unwrap_or_default().chars().take(SHOWN).take_while(of_word);
    let head: Vec<char> = head.collect();
    (head.into_iter().rev().collect(), tail.collect())
}
