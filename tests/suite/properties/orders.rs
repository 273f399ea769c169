//! The order in which a system lists files is nobody's business.

use super::run;
use super::sites::{file, sound};
use konzept::discover::{Listing, MemoryWorkspace, Workspace};
use proptest::prelude::*;
use std::io;

/// A site that lists its files in another order.
struct Reordered {
    site: MemoryWorkspace,
    turn: usize,
}

impl Workspace for Reordered {
    fn list(&self, folder: &str) -> Listing {
        let mut listing = self.site.list(folder);
        listing.files.reverse();
        let turn = self.turn % listing.files.len().max(1);
        listing.files.rotate_left(turn);
        listing
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.site.read(path)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]
    #[test]
    fn another_order_of_files_changes_nothing((path, text) in file(), turn in 0..20_usize) {
        let site = sound().with(path, &text).with("content/01-fakten/measures/b.yaml", "- title: B\n  actor: verein\n")
            .with("content/01-fakten/measures/a.yaml", "- title: A\n  actor: stadt\n");
        let (one, other) = (run(&site), run(&Reordered { site, turn }));
        let told = |outcome: &konzept::pipeline::Outcome| -> Vec<String> {
            outcome.findings.iter().map(|one| format!("{} {:?} {:?}", one.code, one.span, one.args)).collect()
        };
        prop_assert_eq!(told(&one), told(&other));
        prop_assert!(one.artifacts == other.artifacts, "other bytes");
    }
}

#[test]
fn two_runs_give_the_same_bytes() {
    let (one, other) = (run(&sound()), run(&sound()));
    assert!(one.artifacts.is_some() && one.artifacts == other.artifacts);
}
