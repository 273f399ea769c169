//! What is read: no file that is too large, and together not more than a site may have.

use crate::diagnostics::{Arg, Code, Diagnostic, Sink};
use crate::discover::{
    ALL_FILES, ALL_RECORDS, ALL_SIGNS, ALL_TEXTS, LARGEST_FILE, LARGEST_TEXT, Workspace, megabytes,
};
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

/// How much the texts of a site have been so far, in what costs most.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct TextBudget {
    /// What can begin something new, see [`MOST_SIGNS`](crate::discover::MOST_SIGNS).
    pub signs: usize,
    /// What may be a record, see [`ALL_RECORDS`].
    pub records: usize,
}

impl TextBudget {
    /// Counts what another text is.
    pub(super) fn take(&mut self, other: Self) {
        self.signs = self.signs.saturating_add(other.signs);
        self.records = self.records.saturating_add(other.records);
    }

    /// What is said when nothing more is to be read, of the first file that is not.
    pub(super) fn spent(&self, next: &str) -> Option<Diagnostic> {
        if self.records > ALL_RECORDS {
            let finding =
                Diagnostic::error(Code::SITE_TOO_LARGE).with("path", next).with("most", ALL_RECORDS);
            return Some(finding.help("help-records"));
        }
        (self.signs > ALL_SIGNS).then(|| too_much(next, ALL_TEXTS).help("help-texts"))
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
    fn signs_and_records_are_read_up_to_a_limit() {
        for (most, one) in [
            (TextBudget { signs: ALL_SIGNS, records: 0 }, TextBudget { signs: 1, records: 0 }),
            (TextBudget { signs: 0, records: ALL_RECORDS }, TextBudget { signs: 0, records: 1 }),
        ] {
            let mut budget = TextBudget::default();
            budget.take(most);
            assert!(budget.spent("a").is_none());
            budget.take(one);
            assert!(budget.spent("a").is_some());
        }
    }
}
