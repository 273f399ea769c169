//! Runs that draw everything but the preview pictures, which take longer than all the rest.

use konzept::discover::Workspace;
use konzept::emit::{Artifact, Held, Key, OutPath, Press};
use konzept::pipeline::{self, Kept, Request};

/// Runs all stages and keeps what is to be published but pictures.
pub fn run(workspace: &dyn Workspace, request: &Request) -> Kept {
    let pages = Pages(Held::default());
    let outcome = pipeline::run(workspace, request, &pages);
    let artifacts = outcome.drawn.then(|| pages.0.into_artifacts());
    Kept { outcome, artifacts }
}

/// Says that it has every picture already.
struct Pages(Held);

impl Press for Pages {
    fn take(&self, artifact: Artifact) {
        self.0.take(artifact);
    }

    fn has(&self, path: &OutPath, _: Key) -> bool {
        path.as_str().ends_with(".png")
    }
}
