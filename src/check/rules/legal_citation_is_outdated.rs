//! A law that is cited although it is no longer in force.
//!
//! Legal pages are copied from site to site, and with them sections of laws that were replaced years ago. A reader who
//! looks the section up finds nothing, and a reference to an authority that was closed misleads. Which laws are out of
//! date since when, and what took their place, are data of each language; from that day on they are found, so a build
//! for an earlier day is left in peace. Where a section became another one without any doubt, the finding carries it.
//!
//! A law without a section is reported on legal pages only: elsewhere a text may tell of former times. Left alone are
//! quotations, names, and passages that say themselves that they speak of former law. Where no correction is certain, a
//! page is told once for each law, since its author has to think about all its places together.

use crate::check::{Case, Findings, MOST, Quotations, Rule};
use crate::concept::{Kind, RecordRef, one_line};
use crate::diagnostics::{Arg, Diagnostic, Span};
use crate::value::OutdatedLaw;
use std::collections::HashSet;
use std::ops::Range;

/// See the file's head.
pub const RULE: Rule = Rule::warning("legal-citation-is-outdated", find);

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    let legal: HashSet<_> = case.concept.legal.iter().map(|page| &page.id).collect();
    // What was told once: a law, of a page or record, in a language.
    let mut told = HashSet::new();
    for passage in case.own_words() {
        let whose = passage.whose;
        let Some(speech) = case.speech(&whose.language) else { continue };
        let on_legal_page = whose.of.kind == Kind::Chapter && legal.contains(&whose.of.id);
        let mut counts = |one: &OutdatedLaw<'_>| {
            one.law.since <= case.today
                && (one.cites || one.law.anywhere || on_legal_page)
                && (one.right.is_some() || told.insert((one.law.key.clone(), whose)))
        };
        let cited = speech.wording.laws.find(&passage.text);
        let quotations = (!cited.is_empty()).then(|| Quotations::of(&passage.text));
        for one in cited.into_iter().take(MOST) {
            let quoted = quotations.as_ref().is_some_and(|quotations| quotations.hold(&one.range));
            if !quoted && counts(&one) {
                let place = case.part(passage, one.range.clone());
                report(findings, &whose.of, place, &passage.text, &one, |finding, range, right| {
                    case.corrected(finding, passage, range, right)
                });
            }
        }
        // Where a link leads stands in no words, but in what was typed.
        for (_, place) in &passage.links {
            let typed = case.sources.text_at(*place);
            for one in speech.wording.laws.find(typed) {
                if one.law.anywhere && counts(&one) {
                    report(findings, &whose.of, *place, typed, &one, |finding, _, _| finding);
                }
            }
        }
    }
}

fn report(
    findings: &mut Findings<'_>,
    of: &RecordRef,
    place: Span,
    text: &str,
    one: &OutdatedLaw<'_>,
    correct: impl FnOnce(Diagnostic, Range<usize>, String) -> Diagnostic,
) {
    let part = |range: Range<usize>| text.get(range).unwrap_or_default();
    findings.report(Some(of), Some(place), |finding| {
        let finding =
            finding.with("citation", one_line(part(one.range.clone()))).with("day", Arg::Day(one.law.since));
        match (&one.right, &one.law.now) {
            (Some((range, right)), _) => {
                let before = part(one.range.start..range.start);
                let whole = format!("{before}{right}{}", part(range.end..one.range.end));
                correct(finding.with("right", one_line(&whole)), range.clone(), right.clone())
            }
            (None, Some(now)) => finding.with("now", now.as_str()).help("help-now"),
            (None, None) => finding.help("help-gone"),
        }
    });
}
