//! SVG, which is a picture and a program at once.
//!
//! Alone in this room knows quick-xml. A page shows an SVG as a picture, and then nothing in it runs; but the file is
//! published beside the page, and who opens it by itself runs its scripts with the rights of the site. So a drawing
//! that holds anything but a drawing is refused. What a browser would take for a script is decided by an XML parser,
//! and what that cannot read is refused, too, because browsers draw and run a broken file up to the mistake.

use crate::diagnostics::{Arg, Code, Diagnostic, FileId, Sink, Span};
use quick_xml::XmlVersion;
use quick_xml::errors::Error;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesDecl, BytesRef, BytesStart, Event};
use quick_xml::name::{Namespace, ResolveResult};
use quick_xml::reader::NsReader;

/// What an SVG's elements belong to.
const SVG: Namespace<'static> = Namespace("http://www.w3.org/2000/svg");
/// HTML inside an SVG is HTML, scripts included.
const HTML: Namespace<'static> = Namespace("http://www.w3.org/1999/xhtml");
/// Elements that run something or bring another document in.
const ACTIVE: &[&str] =
    &["script", "foreignobject", "handler", "listener", "iframe", "embed", "object", "audio", "video"];
/// Nesting beyond this is no drawing.
const DEPTH: usize = 256;

/// Why a drawing is refused: a term of the words files.
type Refusal = &'static str;

const SCRIPT: Refusal = "drawing-script";
const HANDLER: Refusal = "drawing-handler";
const LINK: Refusal = "drawing-link";
const OUTSIDE: Refusal = "drawing-outside";
const INSTRUCTION: Refusal = "drawing-instruction";
const ENCODING: Refusal = "drawing-encoding";
const BROKEN: Refusal = "drawing-broken";

/// Reports everything in an SVG that is no drawing, or that it cannot be read as one.
pub fn drawing(text: &str, file: FileId, sink: &mut Sink) {
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let mut reader = NsReader::from_str(&text[start..]);
    reader.config_mut().enable_all_checks(true);
    let mut open = 0_usize;
    let mut rooted = false;
    // The text of a style sheet, and how deep it stands.
    let mut styles: Option<(usize, String)> = None;
    loop {
        let from = at(reader.buffer_position());
        let event = reader.read_resolved_event();
        let (namespace, event) = match event {
            Ok((namespace, event)) => (of(&namespace), event),
            Err(_) => {
                let place = at(reader.error_position()).min(text.len() - start);
                return refuse(BROKEN, Span::new(file, start + place, start + place), text, sink);
            }
        };
        let found = match event {
            Event::Eof => match open == 0 && rooted {
                true => return,
                false => return refuse(BROKEN, Span::new(file, text.len(), text.len()), text, sink),
            },
            Event::Start(tag) => {
                open += 1;
                let first = !std::mem::replace(&mut rooted, true);
                if tag.local_name().into_inner().eq_ignore_ascii_case("style") {
                    styles.get_or_insert((open, String::new()));
                }
                if open > DEPTH { Some(BROKEN) } else { in_tag(&tag, namespace, first) }
            }
            Event::Empty(tag) => {
                let first = !std::mem::replace(&mut rooted, true);
                in_tag(&tag, namespace, first)
            }
            Event::End(_) => {
                let ended = styles.take_if(|(depth, _)| *depth == open);
                open = open.saturating_sub(1);
                ended.filter(|(_, styles)| reaches_out(styles, true)).map(|_| OUTSIDE)
            }
            Event::Text(words) => add(&mut styles, &words.xml_content(XmlVersion::Explicit1_0)),
            Event::CData(words) => add(&mut styles, &words.xml_content(XmlVersion::Explicit1_0)),
            Event::GeneralRef(reference) => match character(&reference) {
                Some(one) => add(&mut styles, &one),
                None => Some(BROKEN),
            },
            Event::Decl(declared) => in_declaration(&declared),
            // What is declared there could stand for anything later on.
            Event::DocType(words) => words.contains('[').then_some(INSTRUCTION),
            Event::PI(_) => Some(INSTRUCTION),
            Event::Comment(_) => None,
        };
        if let Some(why) = found {
            let to = at(reader.buffer_position()).min(text.len() - start);
            refuse(why, Span::new(file, start + from, start + to), text, sink);
            if why == BROKEN {
                return;
            }
        }
    }
}

fn at(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

fn refuse(why: Refusal, place: Span, text: &str, sink: &mut Sink) {
    let boundary = |mut at: usize| {
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let (start, end) = (place.start as usize, place.end as usize);
    let place = Span::new(place.file, boundary(start.min(text.len())), boundary(end.min(text.len())));
    sink.push(Diagnostic::error(Code::UNSAFE_DRAWING).at(place).with("why", Arg::Term(why)));
}

/// Whose an element is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    Svg,
    Html,
    Other,
    /// Of a prefix that was never declared.
    Nobody,
}

fn of(namespace: &ResolveResult<'_>) -> Owner {
    match namespace {
        ResolveResult::Bound(name) if *name == SVG => Owner::Svg,
        ResolveResult::Bound(name) if *name == HTML => Owner::Html,
        ResolveResult::Unknown(_) => Owner::Nobody,
        _ => Owner::Other,
    }
}

fn add(styles: &mut Option<(usize, String)>, words: &str) -> Option<Refusal> {
    if let Some((_, styles)) = styles {
        styles.push_str(words);
    }
    None
}

/// The character a reference stands for; others than XML's own were never declared.
fn character(reference: &BytesRef<'_>) -> Option<String> {
    match reference.resolve_char_ref() {
        Ok(Some(one)) => Some(one.to_string()),
        Ok(None) => {
            quick_xml::escape::resolve_predefined_entity(&reference.xml10_content()).map(str::to_owned)
        }
        Err(_) => None,
    }
}

/// In another encoding than ours a browser would read other characters than we do.
fn in_declaration(declared: &BytesDecl<'_>) -> Option<Refusal> {
    match declared.encoding() {
        None => None,
        Some(Ok(name)) if ["utf-8", "us-ascii"].iter().any(|one| name.eq_ignore_ascii_case(one)) => None,
        Some(_) => Some(ENCODING),
    }
}

fn in_tag(tag: &BytesStart<'_>, owner: Owner, first: bool) -> Option<Refusal> {
    let name = tag.local_name().into_inner().to_ascii_lowercase();
    if first && (owner != Owner::Svg || name != "svg") || owner == Owner::Nobody {
        return Some(BROKEN);
    }
    if owner == Owner::Html || ACTIVE.contains(&name.as_str()) {
        return Some(SCRIPT);
    }
    let in_attribute = |attribute| match attribute {
        Ok(attribute) => in_attribute(&name, &attribute).unwrap_or(Some(BROKEN)),
        Err(_) => Some(BROKEN),
    };
    tag.attributes().find_map(in_attribute)
}

fn in_attribute(element: &str, attribute: &Attribute<'_>) -> Result<Option<Refusal>, Error> {
    let key = attribute.key.local_name().into_inner().to_ascii_lowercase();
    let value = attribute.normalized_value(XmlVersion::Explicit1_0)?;
    Ok(match key.as_str() {
        key if key.starts_with("on") => Some(HANDLER),
        // An animation could set later what may not stand here now.
        "attributename" => {
            let set = value.rsplit(':').next().unwrap_or_default().trim().to_ascii_lowercase();
            (set == "href" || set.starts_with("on")).then_some(HANDLER)
        }
        "href" | "src" if element == "a" => (!leads_on(&value)).then_some(LINK),
        "href" | "src" => (!is_local(&value)).then_some(OUTSIDE),
        "base" => Some(OUTSIDE),
        "style" => reaches_out(&value, true).then_some(OUTSIDE),
        _ => reaches_out(&value, false).then_some(OUTSIDE),
    })
}

/// An address without what browsers pass over: blanks and control characters.
fn bare(address: &str) -> String {
    let kept = address.chars().filter(|c| !c.is_whitespace() && !c.is_control());
    kept.collect::<String>().to_ascii_lowercase()
}

/// Whether a link leads to a part of the drawing or to an address that is no program.
fn leads_on(address: &str) -> bool {
    let bare = bare(address);
    ["#", "http://", "https://", "mailto:"].iter().any(|start| bare.starts_with(start))
}

/// Whether what is brought in lies in the drawing itself.
fn is_local(address: &str) -> bool {
    let bare = bare(address);
    let pictures = ["png", "jpeg", "jpg", "gif", "webp", "avif"];
    let is_picture = |rest: &str| pictures.iter().any(|kind| rest.starts_with(&format!("{kind};")));
    bare.is_empty() || bare.starts_with('#') || bare.strip_prefix("data:image/").is_some_and(is_picture)
}

/// Whether styles bring something in that lies elsewhere. `sheet` is text in which a letter may be spelt by its
/// number, so that nothing is certain.
fn reaches_out(styles: &str, sheet: bool) -> bool {
    let lower = styles.to_ascii_lowercase();
    let names = lower.split("url(").skip(1).map(|rest| {
        let inside = rest.split(')').next().unwrap_or_default();
        inside.trim().trim_matches(['"', '\'']).to_owned()
    });
    sheet && (lower.contains('\\') || lower.contains("@import"))
        || names.into_iter().any(|name| !is_local(&name))
}
