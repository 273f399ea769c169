//! Runs that draw everything but the preview pictures of the embedded theme, which take longer than all the rest.

use konzept::discover::Workspace;
use konzept::emit::{Artifact, Held, Key, OutPath, Press};
use konzept::pipeline::{self, Kept, Request};

/// Runs all stages and keeps what is to be published but pictures.
pub fn run(workspace: &dyn Workspace, request: &Request) -> Kept {
    let pages = Pages { held: Held::default(), pictures: !workspace.list("themes").files.is_empty() };
    let outcome = pipeline::run(workspace, request, &pages);
    let artifacts = outcome.drawn.then(|| pages.held.into_artifacts());
    Kept { outcome, artifacts }
}

/// Says that it has every picture already, unless they are of interest.
struct Pages {
    held: Held,
    pictures: bool,
}

impl Press for Pages {
    fn take(&self, artifact: Artifact) {
        self.held.take(artifact);
    }

    fn has(&self, path: &OutPath, _: Key) -> bool {
        !self.pictures && path.as_str().ends_with(".png")
    }
}
