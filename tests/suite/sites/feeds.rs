//! Feeds are what RFC 4287 asks for, so that every reader of feeds takes them.

use super::site::each_site;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeSet;

/// An element of a feed.
#[derive(Default)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Element>,
}

impl Element {
    fn new(start: &BytesStart<'_>) -> Self {
        let attributes = start.attributes().map(|one| {
            let one = one.expect("an attribute");
            (one.key.as_ref().to_owned(), one.value.into_owned())
        });
        Self { name: start.name().as_ref().to_owned(), attributes: attributes.collect(), ..Self::default() }
    }

    fn value(&self, key: &str) -> Option<&str> {
        self.attributes.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    fn named(&self, name: &str) -> impl Iterator<Item = &Element> {
        self.children.iter().filter(move |one| one.name == name)
    }

    /// The text of the one child of that name; complains of none and of several.
    fn one(&self, name: &str, wrong: &mut Vec<String>) -> String {
        let all: Vec<&Element> = self.named(name).collect();
        if all.len() != 1 || all.iter().any(|one| one.text.trim().is_empty()) {
            wrong.push(format!("<{}> has {} <{name}>, or an empty one", self.name, all.len()));
        }
        all.first().map(|one| one.text.trim().to_owned()).unwrap_or_default()
    }
}

fn tree(text: &str) -> Element {
    let mut reader = Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("not well formed: {error}\n{text}")) {
            Event::Eof => break,
            Event::Start(start) => open.push(Element::new(&start)),
            Event::Empty(empty) => {
                open.last_mut().expect("an element").children.push(Element::new(&empty));
            }
            Event::End(_) => {
                let done = open.pop().expect("an element");
                open.last_mut().expect("an element around it").children.push(done);
            }
            Event::Text(words) => open.last_mut().expect("an element").text.push_str(&words),
            // An entity: which one does not matter here, that there is something does.
            Event::GeneralRef(_) => open.last_mut().expect("an element").text.push('&'),
            _ => {}
        }
    }
    open.pop().and_then(|mut root| root.children.pop()).expect("a feed")
}

/// What is wrong with a feed or an entry alike: its name, its title, when it changed.
fn common(one: &Element, wrong: &mut Vec<String>) -> (String, Option<jiff::Timestamp>) {
    one.one("title", wrong);
    let id = one.one("id", wrong);
    if !["https://", "http://", "urn:uuid:"].iter().any(|scheme| id.starts_with(scheme)) {
        wrong.push(format!("the id {id:?} is not absolute"));
    }
    let updated = one.one("updated", wrong).parse().ok();
    if updated.is_none() {
        wrong.push(format!("{id} was updated at no moment"));
    }
    (id, updated)
}

#[test]
fn feeds_have_what_the_standard_asks_for() {
    let mut seen = 0;
    each_site(|site| {
        let mut all = Vec::new();
        for path in site.files.keys().filter(|path| path.ends_with("feed.xml")) {
            let mut wrong = Vec::new();
            let feed = tree(site.text(path));
            let is_atom = feed.value("xmlns") == Some("http://www.w3.org/2005/Atom");
            if feed.name != "feed" || !is_atom || feed.value("xml:lang").is_none() {
                wrong.push("is no Atom feed that names its language".to_owned());
            }
            let (_, newest) = common(&feed, &mut wrong);
            let authors: Vec<&Element> = feed.named("author").collect();
            if authors.len() != 1 || authors.iter().any(|one| one.one("name", &mut wrong).is_empty()) {
                wrong.push("has no author".to_owned());
            }
            let own = feed.named("link").find(|link| link.value("rel") == Some("self"));
            let wanted = site.base_url().map(|base| format!("{base}/{path}"));
            if own.and_then(|link| link.value("href")) != wanted.as_deref() {
                wrong.push(format!("does not know that it is {wanted:?}"));
            }
            let mut ids = BTreeSet::new();
            let mut latest = None;
            for entry in feed.named("entry") {
                seen += 1;
                let (id, updated) = common(entry, &mut wrong);
                latest = latest.max(updated);
                let leads = entry.named("link").any(|link| link.value("rel") == Some("alternate"));
                let content = entry.named("content").next();
                let plain =
                    content.is_none_or(|one| one.value("type") == Some("text") && one.children.is_empty());
                if !leads || !plain || !ids.insert(id.clone()) {
                    wrong.push(format!("{id}: no way to it, no plain text, or not the only one of its id"));
                }
            }
            if ids.is_empty() || newest != latest {
                wrong.push(format!("is as new as {newest:?}, its newest entry as {latest:?}"));
            }
            all.extend(wrong.into_iter().map(|what| format!("{path}: {what}")));
        }
        all
    });
    assert!(seen > 2, "{seen} entries");
}
