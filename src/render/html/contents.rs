//! What pages hold, kept while two of them show it.

use super::pages::OutlineEntry;
use crate::render::addresses::{Page, PageKey};
use crate::theme::TemplateFault;
use crate::value::Language;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

/// A page's text and sections, with the outline they make.
pub struct Content {
    /// The HTML.
    pub html: String,
    /// The parts.
    pub outline: Vec<OutlineEntry>,
}

/// A page's path and the language it is drawn in: a print edition shows what is not translated in the words around it.
type PageOf = (String, Language);

/// The contents of chapters by their pages: the print edition shows what those show, and drawing it is
/// most of the work. Of languages without a print edition nothing is kept.
#[derive(Default)]
pub struct Contents {
    kept: HashMap<PageOf, OnceLock<Result<Arc<Content>, TemplateFault>>>,
}

impl Contents {
    /// Room for what will be shown twice.
    pub fn new(pages: &[Page]) -> Self {
        let bound: HashSet<&Language> =
            pages.iter().filter(|page| page.key == PageKey::Print).map(|page| &page.language).collect();
        let twice = pages.iter().filter(|page| {
            matches!(page.key, PageKey::Start | PageKey::Chapter(_)) && bound.contains(&page.language)
        });
        Self { kept: twice.map(|page| (page_of(page), OnceLock::new())).collect() }
    }

    /// The contents of a page. Whoever asks first draws them; they are the same whoever it is.
    pub fn of(
        &self,
        page: &Page,
        draw: impl FnOnce() -> Result<Content, TemplateFault>,
    ) -> Result<Arc<Content>, TemplateFault> {
        match self.kept.get(&page_of(page)) {
            Some(kept) => kept.get_or_init(|| draw().map(Arc::new)).clone(),
            None => draw().map(Arc::new),
        }
    }
}

fn page_of(page: &Page) -> PageOf {
    (page.path.clone(), page.language.clone())
}
