//! A figure that is a part of itself.
//!
//! `parts` and `share_of` both say that one figure contains another. Followed from whole to part, they may not come
//! back to where they began: nothing that is added up or compared on such a way means anything. One finding for all
//! figures that contain each other, with the shortest way around; they are compared with nothing until it is open.

use crate::check::circle::circles;
use crate::check::{Case, Findings, Rule};
use crate::concept::{Kind, RecordRef};

/// See the file's head.
pub const RULE: Rule = Rule::warning("part-of-itself", find);

/// A longer way is not told in full.
const MOST_TOLD: usize = 8;

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    for circle in circles(case.concept) {
        let Some(first) = circle.way.first() else { continue };
        let mut names: Vec<&str> = circle.way.iter().take(MOST_TOLD).map(|fact| fact.id.as_str()).collect();
        if circle.way.len() > MOST_TOLD {
            names.push("…");
        }
        names.push(first.id.as_str());
        let (holder, key) = circle.closed_by;
        let of = RecordRef::new(Kind::Fact, holder.id.clone());
        findings.report(Some(&of), case.places.of_key(&of, key), |finding| {
            finding.with("fact", first.id.as_str()).with("way", names.join(" → "))
        });
    }
}
