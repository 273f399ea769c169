//! Publishing: from artifacts to a folder that can be served.

use std::path::Path;

use rayon::prelude::*;

use crate::emit::disk::{Disk, OsDisk};
use crate::emit::{Artifact, Publication, PublishError, collisions};

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
    let publication = Publication::on(disk, out);
    artifacts.par_iter().for_each(|artifact| publication.look_at(artifact));
    publication.finish()
}
