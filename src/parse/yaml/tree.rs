//! From text to nodes, through the YAML crate's own spans.

use super::node::{Node, Shape};
use crate::diagnostics::{Arg, Code, Diagnostic, FileId, Sink, Span, Spanned};
use crate::parse::source::{is_unwritten, unwritten_finding};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::options::{AliasLimits, DuplicateKeyPolicy, NonFiniteFloatPolicy};
use std::fmt;

/// Nesting beyond this is no content: entries need five levels.
const DEPTH: usize = 16;
/// More nodes than any file that people edit by hand: ten thousand facts with all their keys have half as many.
const NODES: usize = 500_000;
/// Aliases may repeat a text, but not multiply a file.
const SCALARS: usize = 16 << 20;

/// A part of what the YAML crate says, the term that says it in the editor's language, and the next step.
type Reason = (&'static str, &'static str, &'static str);

/// What the YAML crate says, by a part of it; the term that says it in the editor's language; the next step.
const REASONS: &[Reason] = &[
    ("mapping values are not allowed", "yaml-colon", "help-colon"),
    ("simple key expect", "yaml-no-colon", "help"),
    ("expected key", "yaml-no-colon", "help"),
    ("block sequence entries", "yaml-dash", "help-indent"),
    ("'-' indicator", "yaml-dash", "help-indent"),
    ("tab", "yaml-tab", "help-tab"),
    ("indentation", "yaml-indent", "help-indent"),
    ("unclosed quote", "yaml-quote", "help-quote"),
    ("trailing content after", "yaml-after-quote", "help-quote"),
    ("escape", "yaml-escape", "help"),
    ("bracket", "yaml-bracket", "help-bracket"),
    ("flow", "yaml-bracket", "help-bracket"),
    ("cannot start", "yaml-sign", "help-quote"),
    ("unexpected character", "yaml-sign", "help-quote"),
    ("comments must be separated", "yaml-comment", "help"),
    ("unknown anchor", "yaml-anchor", "help"),
    ("budget", "yaml-too-much", "help-much"),
    ("limit", "yaml-too-much", "help-much"),
    ("multiple YAML documents", "yaml-two-documents", "help"),
];

/// Reads `text`, which begins at byte `base` of the file, as one YAML document.
///
/// A text that is not YAML is reported at its first mistake and gives no tree: what follows it cannot be
/// trusted to mean what it says.
pub fn read(text: &str, file: FileId, base: usize, sink: &mut Sink) -> Option<Node> {
    let budget = serde_yaml::budget! {
        max_depth: DEPTH,
        max_nodes: NODES,
        max_events: 2 * NODES,
        max_total_scalar_bytes: SCALARS,
    };
    let mut aliases = AliasLimits::default();
    aliases.max_total_replayed_events = 100_000;
    let options = serde_yaml::options! {
        budget: budget,
        alias_limits: aliases,
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        non_finite_float_policy: NonFiniteFloatPolicy::PassThrough,
        with_snippet: false,
    };
    match serde_yaml::from_str_with_options::<serde_yaml::Spanned<Raw>>(text, options) {
        Ok(raw) => Some(Place { text, file, base }.node(raw, sink)),
        Err(error) => {
            let start = error.location().map_or(0, |location| byte_of(text, &location));
            let reason = error.without_snippet().to_string();
            let reason = reason.rsplit_once(" at line ").map_or(reason.as_str(), |(reason, _)| reason);
            let (start, suspicion) = match suspect(text) {
                Some((at, suspicion)) => (at, Some(suspicion)),
                None => (start, None),
            };
            let end = text[start..].find(['\n', '\r']).map_or(text.len(), |at| start + at);
            let place = Span::new(file, base + start, base + end);
            let finding = Diagnostic::error(Code::YAML_SYNTAX).at(place);
            let known = suspicion.or_else(|| REASONS.iter().find(|(part, ..)| reason.contains(part)));
            sink.push(match known {
                Some((_, term, help)) => finding.with("reason", Arg::Term(term)).help(help),
                None => finding.with("reason", reason),
            });
            None
        }
    }
}

/// What makes a file no YAML long before or after the place where the reader gives up.
const TAB: &Reason = &("tab", "yaml-tab", "help-tab");
const CONFLICT: &Reason = &("<<<<<<<", "yaml-conflict", "help-conflict");

/// The first line that was left by a merge, or that is indented with a tab.
fn suspect(text: &str) -> Option<(usize, &'static Reason)> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let indent = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
        if ["<<<<<<< ", "=======", ">>>>>>> "]
            .iter()
            .any(|mark| line.trim_end() == *mark || line.starts_with(mark))
        {
            return Some((at, CONFLICT));
        }
        if indent.contains('\t') && !line.trim().is_empty() {
            return Some((at, TAB));
        }
        at += line.len();
    }
    None
}

fn byte_of(text: &str, location: &serde_yaml::Location) -> usize {
    let offset = match location.span().byte_offset() {
        Some(offset) => usize::try_from(offset).unwrap_or(text.len()),
        None => {
            let line = usize::try_from(location.line()).unwrap_or(1).saturating_sub(1);
            let column = usize::try_from(location.column()).unwrap_or(1).saturating_sub(1);
            let line_start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
            let rest = &text[line_start..];
            let line = &rest[..rest.find('\n').unwrap_or(rest.len())];
            line_start + line.char_indices().nth(column).map_or(line.len(), |(at, _)| at)
        }
    };
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// What the YAML crate's visitor tells: enough to know the shape; a plain scalar's text is taken from the file.
enum Raw {
    Null,
    /// A plain scalar that looks like a number or truth value: its text is what stands in the file.
    AsTyped,
    Text(String),
    List(Vec<serde_yaml::Spanned<Raw>>),
    Map(Vec<(serde_yaml::Spanned<Raw>, serde_yaml::Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyShape)
    }
}

struct AnyShape;

impl<'de> Visitor<'de> for AnyShape {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::AsTyped)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::AsTyped)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::AsTyped)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::AsTyped)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::AsTyped)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::AsTyped)
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Raw, E> {
        Ok(Raw::Text(text))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<Raw, A::Error> {
        let mut map = Vec::new();
        while let Some(key) = pairs.next_key()? {
            map.push((key, pairs.next_value()?));
        }
        Ok(Raw::Map(map))
    }
}

/// The text the spans refer to, and where it lies in its file.
struct Place<'a> {
    text: &'a str,
    file: FileId,
    base: usize,
}

impl Place<'_> {
    fn node(&self, raw: serde_yaml::Spanned<Raw>, sink: &mut Sink) -> Node {
        let span = self.span(&raw.referenced);
        let shape = match raw.value {
            Raw::Null => Shape::Null,
            Raw::AsTyped => Shape::Scalar(self.written(&raw.defined).to_owned()),
            Raw::Text(text) => {
                // An escape can spell what cannot be written.
                if let Some(c) = text.chars().find(|c| is_unwritten(*c)) {
                    sink.push(unwritten_finding(c, span));
                }
                Shape::Scalar(text)
            }
            Raw::List(items) => Shape::List(items.into_iter().map(|item| self.node(item, sink)).collect()),
            Raw::Map(pairs) => Shape::Map(
                pairs.into_iter().map(|(key, value)| (self.key(key), self.node(value, sink))).collect(),
            ),
        };
        Node { span, shape }
    }

    /// A key as text. A key that is itself a list or a mapping keeps its spelling, and will be an unknown key.
    fn key(&self, raw: serde_yaml::Spanned<Raw>) -> Spanned<String> {
        let span = self.span(&raw.referenced);
        let text = match raw.value {
            Raw::Text(text) => text,
            _ => self.written(&raw.defined).to_owned(),
        };
        Spanned::new(text, span)
    }

    /// The bytes of a location, without the line ends and blanks that block scalars drag along.
    fn range(&self, location: &serde_yaml::Location) -> (usize, usize) {
        let start = byte_of(self.text, location);
        let length = usize::try_from(location.span().byte_len().unwrap_or(0)).unwrap_or(0);
        let written = self.text.get(start..(start + length).min(self.text.len())).unwrap_or_default();
        (start, start + written.trim_end().len())
    }

    fn span(&self, location: &serde_yaml::Location) -> Span {
        let (start, end) = self.range(location);
        Span::new(self.file, self.base + start, self.base + end)
    }

    fn written(&self, location: &serde_yaml::Location) -> &str {
        let (start, end) = self.range(location);
        self.text.get(start..end).unwrap_or_default()
    }
}
