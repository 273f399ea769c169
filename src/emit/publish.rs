//! Publishing: from artifacts to a folder that can be served.

use std::path::Path;

use crate::emit::disk::{Disk, OsDisk};
use crate::emit::execution::Execution;
use crate::emit::own_folder::OwnFolder;
use crate::emit::survey::Survey;
use crate::emit::{Artifact, Manifest, Plan, PublishError, collisions};

/// What a publication did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Published {
    /// Files that are new or have new content.
    pub written: usize,
    /// Files that were right already and were not touched.
    pub unchanged: usize,
    /// Files of earlier publications that were removed.
    pub removed: usize,
}

/// Makes the folder `out` hold exactly these artifacts, next to what others put there.
///
/// Comparing and writing use rayon's current pool; its size is the caller's choice.
pub fn publish(artifacts: &[Artifact], out: &Path) -> Result<Published, PublishError> {
    publish_on(&OsDisk, artifacts, out)
}

/// [`publish`] on a disk of the caller's choice.
pub fn publish_on(disk: &dyn Disk, artifacts: &[Artifact], out: &Path) -> Result<Published, PublishError> {
    let collisions = collisions(artifacts.iter().map(|artifact| &artifact.path));
    if !collisions.is_empty() {
        return Err(PublishError::Collisions(collisions));
    }

    let own = OwnFolder::enter(disk, out)?;
    let stored = own.manifest()?;
    let before = stored.clone().unwrap_or_default();
    let standings = Survey::new(disk, out, &before).look(artifacts)?;
    let plan = Plan::new(artifacts.iter().zip(standings), &before);

    let done = Execution::new(disk, out, &own, &plan).run(stored.as_ref(), &Manifest::of(artifacts));
    if done.is_err() {
        // On a full disk the temporary files are better gone; if that fails too, the next build does it.
        _ = own.clear();
    }
    Ok(Published { written: plan.writes().count(), unchanged: plan.keep.len(), removed: done? })
}
