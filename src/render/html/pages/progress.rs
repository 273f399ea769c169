//! How far everything has come, on a page of its own.

use super::page::{PageView, description};
use crate::concept::View;
use crate::render::html::scene::Scene;
use crate::render::html::sections::{Placement, view_of};
use crate::theme::{Prepared, TemplateFault};

/// Makes the view.
pub fn view(scene: &Scene<'_>) -> Result<Prepared, TemplateFault> {
    let title = scene.say("page-progress", &[]);
    let placement = Placement { title: None, level: 2, page_title: title.clone() };
    let mut page = PageView::new(scene, "progress", title, ());
    page.body = Prepared::new(&view_of(scene, View::Progress, &placement)?);
    page.description = description(&scene.say("progress-description", &[]));
    Ok(page.prepared())
}
