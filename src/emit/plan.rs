//! What to write, keep and remove.

use std::collections::BTreeSet;

use crate::emit::{Artifact, Manifest, OutPath, Role};

/// What stands on disk where an artifact goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nothing.
    Missing,
    /// A file with the same bytes.
    Same,
    /// A file of ours with other bytes.
    Differs,
    /// A folder of ours where the file goes, or a file of ours where one of its folders goes.
    InTheWay,
}

/// What a publication will do. Pure data: made from what was found, carried out by others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan<'a> {
    /// Assets that are new or changed, in the order they are written.
    pub write_assets: Vec<Write<'a>>,
    /// Pages that are new or changed, in the order they are written.
    pub write_pages: Vec<Write<'a>>,
    /// What stays untouched, so that its modification time does too.
    pub keep: Vec<&'a Artifact>,
    /// What was ours and is not any more: first the pages, then the assets they may refer to.
    pub remove: Vec<(OutPath, Role)>,
}

/// One file to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Write<'a> {
    /// The file.
    pub artifact: &'a Artifact,
    /// Whether something stale has to go right before it can take its place. Such files come last.
    pub swaps: bool,
}

impl<'a> Plan<'a> {
    /// Plans the way from what lies on disk to `artifacts`, which must be free of collisions.
    pub fn new(artifacts: impl IntoIterator<Item = (&'a Artifact, Standing)>, before: &Manifest) -> Plan<'a> {
        let mut plan =
            Plan { write_assets: Vec::new(), write_pages: Vec::new(), keep: Vec::new(), remove: Vec::new() };
        let mut next = BTreeSet::new();
        for (artifact, standing) in artifacts {
            next.insert(&artifact.path);
            let swaps = standing == Standing::InTheWay;
            match (standing, artifact.role) {
                (Standing::Same, _) => plan.keep.push(artifact),
                (_, Role::Asset) => plan.write_assets.push(Write { artifact, swaps }),
                (_, Role::Page) => plan.write_pages.push(Write { artifact, swaps }),
            }
        }
        plan.write_assets.sort_by_key(|write| write.swaps);
        plan.write_pages.sort_by_key(|write| write.swaps);

        let stale = before.iter().filter(|(path, _)| !next.contains(path));
        plan.remove.extend(stale.map(|(path, role)| (path.clone(), role)));
        plan.remove.sort_by_key(|(_, role)| *role != Role::Page);
        plan
    }

    /// Everything to write, assets first.
    pub fn writes(&self) -> impl Iterator<Item = Write<'a>> + '_ {
        self.write_assets.iter().chain(&self.write_pages).copied()
    }
}
