//! What is shown when there is no such page.

use super::page::{PageView, description};
use crate::concept::Kind;
use crate::render::html::escape;
use crate::render::html::scene::{Link, Scene};
use crate::theme::Prepared;
use serde::Serialize;

#[derive(Serialize)]
struct Data {
    chapters: Vec<Link>,
}

/// Makes the view.
pub fn view(scene: &Scene<'_>) -> Prepared {
    let chapters = &scene.edition.concept.chapters;
    let links = chapters.iter().filter_map(|chapter| scene.link(Kind::Chapter, &chapter.id));
    let mut page = PageView::new(
        scene,
        "not-found",
        scene.say("page-not-found", &[]),
        Data { chapters: links.collect() },
    );
    let text = scene.say("page-not-found-text", &[]);
    page.description = description(&text);
    let mut body = "<p>".to_owned();
    escape::text(&mut body, &text);
    body.push_str("</p>\n");
    page.body = Prepared::new(&body);
    page.canonical = None;
    page.robots = Some("noindex");
    page.prepared()
}
