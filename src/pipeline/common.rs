//! What every page may be made of, as one hash.

use super::Request;
use crate::diagnostics::Sources;
use crate::parse;
use crate::render::Edition;
use crate::theme::ThemeFiles;

/// The hash of all texts but the running ones of pages, of the theme, the files that are published, and the request.
pub(super) fn common(
    sources: &Sources,
    theme: &ThemeFiles,
    request: &Request,
    edition: &Edition,
) -> blake3::Hash {
    let mut all = Parts(blake3::Hasher::new());
    for (_, source) in sources.iter() {
        let is_page = source.path.ends_with(".md");
        all.add(&source.path);
        all.add(if is_page { parse::head(&source.text) } else { &source.text });
    }
    for (path, own) in &theme.own {
        all.add(path);
        all.add(&own.bytes);
    }
    for asset in &edition.assets {
        all.add(&asset.name);
        all.add(&asset.address);
    }
    for (path, file) in &edition.files {
        all.add(path);
        all.add(&file.address);
        all.add(format!("{:?}", file.size));
    }
    all.add(format!("{} {} {}", request.date, request.drafts, request.fallback));
    all.add(edition.base_url.as_deref().unwrap_or_default());
    all.0.finalize()
}

/// Parts of different lengths, kept apart.
struct Parts(blake3::Hasher);

impl Parts {
    fn add(&mut self, part: impl AsRef<[u8]>) {
        let part = part.as_ref();
        self.0.update(&(part.len() as u64).to_le_bytes());
        self.0.update(part);
    }
}
