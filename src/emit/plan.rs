//! What to write, keep and remove.

use std::collections::BTreeSet;

use crate::emit::{Manifest, OutPath, Role};

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

/// An artifact that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Where it goes.
    pub path: OutPath,
    /// When it may appear and go.
    pub role: Role,
    /// What stands there.
    pub standing: Standing,
    /// Under which number it lies among the temporary files, unless it is there already.
    pub number: usize,
}

/// What a publication will do. Pure data: made from what was found, carried out by others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Assets that are new or changed, in the order they are written.
    pub write_assets: Vec<Write>,
    /// Pages that are new or changed, in the order they are written.
    pub write_pages: Vec<Write>,
    /// What stays untouched, so that its modification time does too.
    pub keep: Vec<OutPath>,
    /// What was ours and is not any more: first the pages, then the assets they may refer to.
    pub remove: Vec<(OutPath, Role)>,
}

/// One file to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Write {
    /// Where it goes.
    pub path: OutPath,
    /// Its number among the temporary files.
    pub number: usize,
    /// Whether something stale has to go right before it can take its place. Such files come last.
    pub swaps: bool,
}

impl Plan {
    /// Plans the way from what lies on disk to what was `taken`, which must be free of collisions.
    pub fn new(taken: Vec<Taken>, before: &Manifest) -> Plan {
        let mut plan =
            Plan { write_assets: Vec::new(), write_pages: Vec::new(), keep: Vec::new(), remove: Vec::new() };
        let next: BTreeSet<&OutPath> = taken.iter().map(|one| &one.path).collect();
        let stale = before.iter().filter(|(path, _)| !next.contains(path));
        plan.remove.extend(stale.map(|(path, role)| (path.clone(), role)));
        plan.remove.sort_by_key(|(_, role)| *role != Role::Page);

        for Taken { path, role, standing, number } in taken {
            let swaps = standing == Standing::InTheWay;
            match (standing, role) {
                (Standing::Same, _) => plan.keep.push(path),
                (_, Role::Asset) => plan.write_assets.push(Write { path, number, swaps }),
                (_, Role::Page) => plan.write_pages.push(Write { path, number, swaps }),
            }
        }
        plan.write_assets.sort_by_key(|write| write.swaps);
        plan.write_pages.sort_by_key(|write| write.swaps);
        plan
    }

    /// Everything to write, assets first.
    pub fn writes(&self) -> impl Iterator<Item = &Write> + '_ {
        self.write_assets.iter().chain(&self.write_pages)
    }
}
