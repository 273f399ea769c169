//! What a browser would run or load of a page. Shared with the fuzz targets.

use scraper::node::Element;
use scraper::{Html, Node};

/// Elements that run something, load something, or lead every link of a page elsewhere. None is in our theme.
const ACTIVE: &[&str] = &[
    "script",
    "iframe",
    "frame",
    "object",
    "embed",
    "applet",
    "base",
    "style",
    "foreignobject",
    "animate",
    "set",
    "audio",
    "video",
    "source",
    "form",
    "input",
    "button",
    "template",
    "noscript",
    "math",
];

/// Attributes that name an address.
const ADDRESSES: &[&str] =
    &["href", "src", "action", "formaction", "data", "poster", "background", "cite", "srcset", "xlink:href"];

/// Schemes that may stand in an address.
const SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];

/// Everything active in a page: elements, handlers, addresses. Empty for every page of ours.
pub fn active(page: &str) -> Vec<String> {
    let document = Html::parse_document(page);
    document.tree.nodes().filter_map(|node| node.value().as_element()).flat_map(found).collect()
}

fn found(element: &Element) -> Vec<String> {
    let name = element.name().to_ascii_lowercase();
    let mut found = Vec::new();
    // What is no script by its type is data, and is never run.
    let data = name == "script" && element.attr("type") == Some("application/ld+json");
    if ACTIVE.contains(&name.as_str()) && !data {
        found.push(format!("<{name}>"));
    }
    for (attribute, value) in element.attrs() {
        let attribute = attribute.to_ascii_lowercase();
        let foreign = || scheme(value).filter(|scheme| !SCHEMES.contains(&scheme.as_str()));
        if attribute.starts_with("on") || matches!(attribute.as_str(), "srcdoc" | "style") {
            found.push(format!("<{name} {attribute}>"));
        } else if ADDRESSES.contains(&attribute.as_str())
            && let Some(scheme) = foreign()
        {
            found.push(format!("<{name} {attribute}=\"{scheme}:\">"));
        }
    }
    found
}

/// The scheme of an address as a browser reads it: blanks and control characters around and inside it do not count.
fn scheme(address: &str) -> Option<String> {
    let bare: String = address.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    let (scheme, _) = bare.split_once(':')?;
    let named = scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    (named && scheme.starts_with(|c: char| c.is_ascii_alphabetic())).then(|| scheme.to_ascii_lowercase())
}

/// The elements of a page with the names of their attributes, in order: what is left when all texts are taken out.
pub fn skeleton(page: &str) -> Vec<String> {
    let document = Html::parse_document(page);
    let names = document.tree.nodes().filter_map(|node| match node.value() {
        Node::Element(element) => {
            let attributes: Vec<&str> = element.attrs().map(|(name, _)| name).collect();
            Some(format!("<{} {}>", element.name(), attributes.join(" ")))
        }
        Node::Comment(_) => Some("<!-- -->".to_owned()),
        _ => None,
    });
    names.collect()
}
