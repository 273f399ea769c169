//! What pages are made of, as hashes.

use crate::concept::{Chapter, Duty};
use crate::emit::Key;
use crate::render::addresses::{Page, PageKey};
use crate::render::edition::Edition;
use crate::value::Id;
use std::collections::HashMap;
use std::hash::{Hash, Hasher};

/// What every page of an edition is made of. A page that was drawn from the same things is the same.
///
/// The running text of a chapter stands on its own page and in the print edition, and nowhere else. Everything else that
/// editors write can be shown on any page: titles, records, what refers to what. So there are two kinds of hashes: one of
/// all but the running texts, which goes into every page, and one of each running text.
#[derive(Clone, Debug)]
pub struct Fingerprint {
    common: blake3::Hash,
    start: blake3::Hash,
    bodies: HashMap<Id, blake3::Hash>,
    all_bodies: blake3::Hash,
}

impl Fingerprint {
    /// `common` is the hash of everything else the edition is made of: the other texts, files, theme, date.
    pub fn new(common: blake3::Hash, edition: &Edition) -> Self {
        let concept = &edition.concept;
        let chapters = || concept.chapters.iter().chain(&concept.legal);
        // Which rules have found nothing is told by the statement on barriers.
        let body = |chapter: &Chapter| match chapter.legal {
            Some(Duty::Accessibility) => hash(&(&chapter.body, &edition.passed)),
            _ => hash(&chapter.body),
        };
        let start = hash(&concept.start.body);
        let bodies: HashMap<Id, blake3::Hash> =
            chapters().map(|chapter| (chapter.id.clone(), body(chapter))).collect();
        let mut all = blake3::Hasher::new();
        all.update(start.as_bytes());
        for body in chapters().filter_map(|chapter| bodies.get(&chapter.id)) {
            all.update(body.as_bytes());
        }
        Self { common, start, bodies, all_bodies: all.finalize() }
    }

    /// What a page is made of.
    pub fn of(&self, page: &Page) -> Key {
        let own = match &page.key {
            PageKey::Start => Some(&self.start),
            PageKey::Chapter(id) => self.bodies.get(id),
            PageKey::Print => Some(&self.all_bodies),
            _ => None,
        };
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.common.as_bytes());
        if let Some(own) = own {
            hasher.update(own.as_bytes());
        }
        // Neither holds a line end.
        hasher.update(format!("{}\n{}", page.language, page.path).as_bytes());
        hasher.finalize()
    }
}

/// The hash of a value, by what it says of itself to any hasher.
fn hash(value: &impl Hash) -> blake3::Hash {
    let mut bytes = Bytes(blake3::Hasher::new());
    value.hash(&mut bytes);
    bytes.0.finalize()
}

/// Takes all bytes of a value.
struct Bytes(blake3::Hasher);

impl Hasher for Bytes {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        let hash = self.0.finalize();
        hash.as_bytes().iter().take(8).fold(0, |all, byte| all << 8 | u64::from(*byte))
    }
}
