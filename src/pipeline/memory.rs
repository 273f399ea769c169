//! What was read, for those who read the same files again and again.

use super::admit::TextBudget;
use crate::diagnostics::SourceFile;
use crate::parse::Parsed;
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// How many bytes of texts are remembered: what they say takes some ten times as much.
const MOST: usize = 32 << 20;

/// What the files of a site said when they were read last. A file that has not changed since, and about which there was
/// nothing to say, is not parsed again.
#[derive(Debug, Default)]
pub struct Memory {
    before: HashMap<String, Arc<Remembered>>,
    now: Mutex<HashMap<String, Arc<Remembered>>>,
    taken: AtomicUsize,
}

/// What a file said.
#[derive(Clone, Debug)]
pub(super) struct Remembered {
    /// The hash of its bytes.
    pub hash: blake3::Hash,
    /// Its number, which stands in every place.
    pub number: usize,
    /// Its text.
    pub source: SourceFile,
    /// What it says.
    pub parsed: Option<Parsed>,
    /// How much it is.
    pub budget: TextBudget,
}

impl Memory {
    /// What was remembered in this reading becomes what is known in the next.
    pub(super) fn turn(&mut self) {
        self.before = std::mem::take(self.now.get_mut().unwrap_or_else(PoisonError::into_inner));
        self.taken = AtomicUsize::new(0);
    }

    /// What a file said, if it is the same as then.
    pub(super) fn of(&self, path: &str, hash: blake3::Hash, number: usize) -> Option<Remembered> {
        let known = self.before.get(path).filter(|known| known.hash == hash && known.number == number)?;
        self.keep(path, Arc::clone(known));
        Some(known.as_ref().clone())
    }

    /// Remembers what a file says, as long as there is room.
    pub(super) fn keep(&self, path: &str, remembered: Arc<Remembered>) {
        let size = remembered.source.text.len();
        if self.taken.fetch_add(size, Ordering::Relaxed) + size <= MOST {
            self.now.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), remembered);
        }
    }
}
