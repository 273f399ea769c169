//! The Atom feed of change notes, one for each language. Without notes there is none.

use super::edition::Edition;
use super::words::words;
use crate::concept::Change;
use crate::emit::{Artifact, OutPath, Press};
use crate::theme::TemplateFault;
use crate::value::Language;
use quick_xml::escape::escape;
use std::fmt::Write as _;

/// Draws the feeds (RFC 4287).
pub fn draw(edition: &Edition, press: &dyn Press) -> Result<(), TemplateFault> {
    let feeds = edition.concept.about.languages.iter().filter_map(|language| {
        let path = OutPath::new(&edition.feed_path(language)?).ok()?;
        Some(Artifact::page(path, feed(edition, language).into_bytes()))
    });
    feeds.for_each(|feed| press.take(feed));
    Ok(())
}

fn feed(edition: &Edition, language: &Language) -> String {
    let original = edition.original();
    let about = &edition.concept.about;
    let title = about.title.get(language, original);
    let home = if language == original { "index.html".to_owned() } else { format!("{language}/index.html") };
    let own = edition.feed_path(language).unwrap_or_default();
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{language}\">\n"
    );
    let _ = writeln!(xml, "<title>{}</title>", escape(title.as_str()));
    let _ = writeln!(xml, "<id>{}</id>", escape(feed_id(edition, &own).as_str()));
    if let Some(newest) = edition.concept.changes.first() {
        let _ = writeln!(xml, "<updated>{}T00:00:00Z</updated>", newest.date.first_day());
    }
    let author = about.publisher.as_ref().map_or(&about.title, |publisher| &publisher.name);
    let _ =
        writeln!(xml, "<author><name>{}</name></author>", escape(author.get(language, original).as_str()));
    let link = |path: &str| edition.absolute(path).unwrap_or_else(|| super::addresses::relative(&own, path));
    let _ = writeln!(
        xml,
        "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>",
        escape(link(&home).as_str())
    );
    if let Some(href) = edition.absolute(&own) {
        let _ = writeln!(
            xml,
            "<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>",
            escape(href.as_str())
        );
    }
    for change in &edition.concept.changes {
        entry(&mut xml, edition, change, language, &own, &link(&home));
    }
    xml.push_str("</feed>\n");
    xml
}

fn entry(xml: &mut String, edition: &Edition, change: &Change, language: &Language, own: &str, home: &str) {
    let original = edition.original();
    let title = change.title.get(language, original);
    let _ = writeln!(xml, "<entry>\n<title>{}</title>", escape(title.as_str()));
    let _ = writeln!(xml, "<id>{}</id>", escape(format!("{}#{}", feed_id(edition, own), change.id).as_str()));
    let _ = writeln!(xml, "<updated>{}T00:00:00Z</updated>", change.date.first_day());
    let _ = writeln!(xml, "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>", escape(home));
    if let Some(text) = &change.text {
        let words = words(edition, language, text.get(language, original));
        let _ = writeln!(xml, "<content type=\"text\">{}</content>", escape(words.as_str()));
    }
    xml.push_str("</entry>\n");
}

/// A feed's id must never change: its address, or a UUID made of the title while the address is not known.
fn feed_id(edition: &Edition, own: &str) -> String {
    edition.absolute(own).unwrap_or_else(|| {
        let name = format!("{}\n{own}", edition.concept.about.title.original);
        let hex = blake3::hash(name.as_bytes()).to_hex();
        let hex = hex.as_str();
        // Version 8 of RFC 9562: made by a rule of our own.
        format!("urn:uuid:{}-{}-8{}-8{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..32])
    })
}
