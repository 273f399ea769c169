//! `check --fix`: writes the corrections that findings carry.

use super::failure::Failure;
use crate::diagnostics::mend;
use crate::discover::OsWorkspace;
use crate::pipeline::Outcome;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

/// What was corrected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Corrected {
    /// How many corrections were made.
    pub corrections: usize,
    /// In how many files, each counted once a round.
    pub files: usize,
}

/// Writes the corrections of a run. A file that changed since it was read is left to the next run.
pub fn write(outcome: &Outcome, workspace: &OsWorkspace) -> Result<Corrected, Failure> {
    let mut corrected = Corrected::default();
    for mended in mend(&outcome.findings, &outcome.sources) {
        let Some(source) = outcome.sources.get(mended.file) else { continue };
        // The file itself, not a link to it: the walk has made sure that it lies inside the site.
        let path = workspace.root().join(&source.path);
        let place = path.canonicalize().map_err(|error| Failure::io(&path, &error))?;
        let unchanged = fs::read(&place).is_ok_and(|bytes| bytes == source.text.as_bytes());
        if unchanged && place.starts_with(workspace.root()) {
            replace(&place, &mended.text).map_err(|error| Failure::io(&path, &error))?;
            corrected.corrections += mended.count;
            corrected.files += 1;
        }
    }
    Ok(corrected)
}

/// Replaces a file in one step, so that no moment shows half of it; its permissions stay.
pub(super) fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    // Hidden, so that a run at the same time passes over it.
    let mut beside = tempfile::Builder::new().prefix(".konzept-").tempfile_in(folder)?;
    beside.write_all(text.as_bytes())?;
    beside.as_file().set_permissions(fs::metadata(path)?.permissions())?;
    beside.as_file().sync_all()?;
    beside.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Writes a new file in one step; fails when there is one already.
pub(super) fn create(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".konzept-");
    // As any program would create it; without this, nobody else could read it.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut beside = builder.tempfile_in(folder)?;
    beside.write_all(text.as_bytes())?;
    beside.as_file().sync_all()?;
    beside.persist_noclobber(path).map_err(|error| error.error)?;
    Ok(())
}
