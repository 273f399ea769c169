//! The nearest name to one that does not exist.

use std::cell::Cell;

/// How many pairs of letters a run may compare to suggest names: enough for a thousand slips among seven
/// names. In a list where every name is wrong, the first suggestions say what is wrong with all.
const PATIENCE: usize = 100_000_000;

/// Suggests names for a whole run, and stops when it has compared enough: every slip is compared with every name,
/// so with many of both the work would grow with the square of the site.
#[derive(Clone, Debug, Default)]
pub struct Suggestions {
    compared: Cell<usize>,
}

impl Suggestions {
    /// The nearest name, as [`nearest`] finds it, while there is patience left.
    pub fn nearest<'a>(&self, name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
        if self.compared.get() >= PATIENCE {
            return None;
        }
        let count = |candidate: &&str| {
            // Looking at a name costs something, too.
            let letters = 16 + name.len() * candidate.len();
            self.compared.set(self.compared.get().saturating_add(letters));
        };
        nearest(name, candidates.inspect(count))
    }
}

/// The one candidate that a slip of the finger turns into `name`: a letter too many, too few, wrong or swapped, in
/// long names two. With a second such candidate, or in names of three letters, nothing is certain.
pub fn slip<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let slips = match name.chars().count() {
        0..=3 => return None,
        4..=8 => 1,
        9..=40 => 2,
        _ => return None,
    };
    let mut near = candidates.filter(|candidate| {
        candidate.len().abs_diff(name.len()) <= 2 * slips && strsim::osa_distance(name, candidate) <= slips
    });
    let first = near.next()?;
    near.next().is_none().then_some(first)
}

/// The candidate most like `name`, when it is near enough to have been meant.
///
/// Similarity is Jaro–Winkler, which favours a common beginning as typing slips and inflected endings do;
/// a candidate that contains the name, or the reverse, counts as near.
pub fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    const NEAR: f64 = 0.82;
    if name.is_empty() || name.len() > 200 {
        return None;
    }
    let wanted = name.to_lowercase();
    candidates
        .filter(|candidate| *candidate != name && candidate.len() <= 200)
        .map(|candidate| {
            let have = candidate.to_lowercase();
            let within =
                wanted.len() >= 4 && have.len() >= 4 && (have.contains(&wanted) || wanted.contains(&have));
            let likeness = strsim::jaro_winkler(&wanted, &have).max(if within { NEAR } else { 0.0 });
            (likeness, candidate)
        })
        .filter(|(likeness, _)| *likeness >= NEAR)
        .max_by(|(a, x), (b, y)| a.total_cmp(b).then_with(|| y.cmp(x)))
        .map(|(_, candidate)| candidate)
}
