//! What is read: no file that is too large, and together not more than a site may have.

use crate::diagnostics::{Arg, Code, Diagnostic, Sink};
use crate::discover::{ALL_FILES, ALL_SIGNS, ALL_TEXTS, LARGEST_FILE, LARGEST_TEXT, Workspace, megabytes};
use std::io;

/// For each text its size, or nothing when it is not to be read, which is then reported. The order of the paths
/// decides what is left out.
pub(super) fn admitted<'p>(
    workspace: &dyn Workspace,
    paths: impl Iterator<Item = &'p str>,
    sink: &mut Sink,
) -> Vec<Option<u64>> {
    let mut all = 0;
    let mut full = false;
    let admit = |path: &str| {
        if full {
            return None;
        }
        // What has no size is reported when it is read.
        let size = workspace.size(path).unwrap_or(0);
        if size > LARGEST_TEXT {
            return Some(size);
        }
        all += size;
        if all > ALL_TEXTS {
            full = true;
            sink.push(too_much(path, ALL_TEXTS).help("help-texts"));
            return None;
        }
        Some(size)
    };
    paths.map(admit).collect()
}

/// How many signs the texts of a site have had so far.
#[derive(Debug, Default)]
pub(super) struct SignBudget {
    taken: usize,
}

impl SignBudget {
    /// Counts those of one text.
    pub(super) fn take(&mut self, signs: usize) {
        self.taken = self.taken.saturating_add(signs);
    }

    /// Whether nothing more is to be read.
    pub(super) fn is_spent(&self) -> bool {
        self.taken > ALL_SIGNS
    }
}

/// Files that are published as they are.
#[derive(Debug, Default)]
pub(super) struct Budget {
    taken: u64,
}

impl Budget {
    /// The bytes of a file, or what is wrong with it.
    pub(super) fn read(&mut self, workspace: &dyn Workspace, path: &str) -> Result<Vec<u8>, Box<Diagnostic>> {
        // Looked at before it is read, and again because it may have grown.
        if self.taken + workspace.size(path).unwrap_or(0) > ALL_FILES {
            return Err(too_much(path, ALL_FILES).into());
        }
        let bytes = workspace.read(path).map_err(|error| unreadable(path, &error))?;
        self.taken += bytes.len() as u64;
        match self.taken > ALL_FILES {
            true => Err(too_much(path, ALL_FILES).into()),
            false => Ok(bytes),
        }
    }
}

/// What is said about the first file that is one too many.
pub(super) fn too_much(path: &str, most: u64) -> Diagnostic {
    Diagnostic::error(Code::SITE_TOO_LARGE).with("path", path).with("most", megabytes(most))
}

/// What is said about a text that is too large.
pub(super) fn too_large(path: &str) -> Diagnostic {
    Diagnostic::error(Code::FILE_TOO_LARGE)
        .with("path", path)
        .with("most", megabytes(LARGEST_TEXT))
        .help("help-text")
}

/// What is said about a file that cannot be read.
pub(super) fn unreadable(path: &str, error: &io::Error) -> Diagnostic {
    let finding = |code| Diagnostic::error(code).with("path", path);
    match error.kind() {
        io::ErrorKind::FileTooLarge => finding(Code::FILE_TOO_LARGE).with("most", megabytes(LARGEST_FILE)),
        io::ErrorKind::InvalidInput => {
            finding(Code::UNREADABLE).with("reason", Arg::Term("not-a-file")).help("help-special")
        }
        _ => finding(Code::UNREADABLE).with("reason", error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_read_up_to_a_limit() {
        let mut budget = SignBudget::default();
        budget.take(ALL_SIGNS);
        assert!(!budget.is_spent());
        budget.take(1);
        assert!(budget.is_spent());
    }
}
