//! What pages hold, kept until the other page that shows it has it too.

use super::pages::OutlineEntry;
use crate::render::addresses::{Page, PageKey};
use crate::theme::{Prepared, TemplateFault};
use crate::value::Language;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

/// A page's text and sections, with the outline they make.
pub struct Content {
    /// The HTML, as templates take it.
    pub html: Prepared,
    /// The parts.
    pub outline: Vec<OutlineEntry>,
}

/// A page's path and the language it is drawn in: a print edition shows what is not translated in the words around it.
type PageOf = (String, Language);

/// What the first of two pages leaves for the second.
type Left = Mutex<Option<Result<Arc<Content>, TemplateFault>>>;

/// The contents of chapters by their pages: the print edition shows what those show, and drawing it is
/// most of the work. Of languages without a print edition nothing is kept, nor is it once both have it.
#[derive(Default)]
pub struct Contents {
    kept: HashMap<PageOf, Left>,
}

impl Contents {
    /// Room for what will be shown twice.
    pub fn new(pages: &[Page]) -> Self {
        let bound: HashSet<&Language> =
            pages.iter().filter(|page| page.key == PageKey::Print).map(|page| &page.language).collect();
        let twice = pages.iter().filter(|page| {
            matches!(page.key, PageKey::Start | PageKey::Chapter(_)) && bound.contains(&page.language)
        });
        Self { kept: twice.map(|page| (page_of(page), Left::default())).collect() }
    }

    /// The contents of a page. Whoever asks first draws them; they are the same whoever it is.
    pub fn of(
        &self,
        page: &Page,
        draw: impl FnOnce() -> Result<Content, TemplateFault>,
    ) -> Result<Arc<Content>, TemplateFault> {
        let Some(kept) = self.kept.get(&page_of(page)) else { return draw().map(Arc::new) };
        let mut left = kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(drawn) = left.take() {
            return drawn;
        }
        let drawn = draw().map(Arc::new);
        *left = Some(drawn.clone());
        drawn
    }
}

fn page_of(page: &Page) -> PageOf {
    (page.path.clone(), page.language.clone())
}
