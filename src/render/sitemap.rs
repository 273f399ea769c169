//! `sitemap.xml` and `robots.txt`.

use super::addresses::{Page, PageKey};
use super::edition::Edition;
use crate::emit::{Artifact, OutPath, Press};
use crate::theme::TemplateFault;
use quick_xml::escape::escape;
use std::fmt::Write as _;

/// Draws both. A sitemap needs absolute addresses: without the site's own there is none.
pub fn draw(edition: &Edition, press: &dyn Press) -> Result<(), TemplateFault> {
    let mut robots = String::from("User-agent: *\nAllow: /\n");
    if let Some(map) = edition.absolute("sitemap.xml") {
        let _ = write!(robots, "\nSitemap: {map}\n");
        hand(press, "sitemap.xml", sitemap(edition));
    }
    hand(press, "robots.txt", robots);
    Ok(())
}

fn hand(press: &dyn Press, path: &str, text: String) {
    if let Ok(path) = OutPath::new(path) {
        press.take(Artifact::page(path, text.into_bytes()));
    }
}

/// Whether search engines are to show a page: what all chapters say is theirs.
fn is_found(page: &Page) -> bool {
    !matches!(page.key, PageKey::NotFound | PageKey::Print)
}

fn sitemap(edition: &Edition) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let languages = &edition.concept.about.languages;
    for page in edition.addresses.pages().iter().filter(|page| is_found(page)) {
        let Some(own) = edition.absolute(&page.path) else { continue };
        let _ = writeln!(xml, "<url><loc>{}</loc>", escape(own.as_str()));
        let versions: Vec<_> = languages
            .iter()
            .filter_map(|language| edition.addresses.in_language(&page.key, language))
            .collect();
        if versions.len() > 1 {
            for version in versions {
                if let Some(href) = edition.absolute(&version.path) {
                    let _ = writeln!(
                        xml,
                        "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
                        version.language,
                        escape(href.as_str())
                    );
                }
            }
        }
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}
