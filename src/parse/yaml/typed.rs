//! From a node to a typed entry, through serde, reporting every mistake on the way.
//!
//! The deserializer never fails on content: an unknown or second key is reported and passed over, a missing or
//! misshapen value is reported and replaced by a placeholder of the wanted shape ("", a list of one placeholder, the
//! first word of an enumeration) whose place is [`Span::PLACEHOLDER`]. So one pass finds everything, and nobody takes
//! what was written wrongly for something left out.
//!
//! To tell a missing key without trusting the order of serde's own checks, every declared field that the
//! mapping lacks is offered as an absent value: an `Option` takes it as `None`, a list as empty, anything
//! else is reported as missing.

use super::access::{Items, Pairs, Spanning};
use super::node::{Node, Shape};
use crate::diagnostics::{Arg, Code, Diagnostic, SPANNED, Sink, Span, Spanned};
use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeOwned, Deserializer, IntoDeserializer, Visitor};
use std::cell::RefCell;
use std::fmt;

/// Reads an entry from a node. `None` only when the type itself refused, which is reported too.
pub fn read<T: DeserializeOwned>(node: &Node, sink: &mut Sink) -> Option<T> {
    let found = RefCell::new(std::mem::take(sink));
    let read = T::deserialize(Value { it: Source::Node(node), found: &found });
    *sink = found.into_inner();
    read.map_err(|Refused(reason)| {
        sink.push(
            Diagnostic::error(Code::WRONG_SHAPE).at(node.head()).with("reason", reason).help("help-refused"),
        );
    })
    .ok()
}

/// What a type said when it refused a value that had the right shape.
#[derive(Debug)]
pub(super) struct Refused(String);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}

impl de::Error for Refused {
    fn custom<M: fmt::Display>(message: M) -> Self {
        Self(message.to_string())
    }
}

/// Where a value comes from.
#[derive(Clone, Copy)]
pub(super) enum Source<'a> {
    /// The file.
    Node(&'a Node),
    /// A key that is not there: its name, and the record that lacks it.
    Absent(&'static str, Span),
    /// Written under a misspelt key, which was reported: there is something, but nobody reads what.
    Misspelt,
    /// Nothing more to say about it.
    Placeholder,
}

#[derive(Clone, Copy)]
pub(super) struct Value<'a> {
    pub(super) it: Source<'a>,
    pub(super) found: &'a RefCell<Sink>,
}

impl<'a> Value<'a> {
    fn placeholder(self) -> Self {
        Self { it: Source::Placeholder, found: self.found }
    }

    fn report(self, diagnostic: Diagnostic) {
        self.found.borrow_mut().push(diagnostic);
    }

    /// Reports that the value is missing or not of the shape `expected`, a term of the words files.
    fn not(self, expected: &'static str) {
        match self.it {
            Source::Node(node) => self.report(
                Diagnostic::error(Code::WRONG_SHAPE)
                    .at(node.head())
                    .with("expected", Arg::Term(expected))
                    .with("found", Arg::Term(node.shape.term())),
            ),
            Source::Absent(key, record) => {
                self.report(Diagnostic::error(Code::MISSING_KEY).at(record).with("key", key));
            }
            Source::Misspelt | Source::Placeholder => {}
        }
    }

    /// The text of a scalar, or nothing after saying why not.
    fn text(self) -> Option<&'a str> {
        if let Source::Node(Node { shape: Shape::Scalar(text), .. }) = self.it {
            return Some(text);
        }
        self.not("shape-text");
        None
    }

    pub(super) fn span(self) -> Span {
        match self.it {
            Source::Node(node) => node.span,
            Source::Absent(..) | Source::Misspelt | Source::Placeholder => Span::PLACEHOLDER,
        }
    }
}

impl<'de> Deserializer<'de> for Value<'_> {
    type Error = Refused;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        match self.it {
            Source::Node(Node { shape: Shape::Scalar(text), .. }) => visitor.visit_str(text),
            Source::Node(Node { shape: Shape::List(_), .. }) => self.deserialize_seq(visitor),
            Source::Node(Node { shape: Shape::Map(_), .. }) => self.deserialize_map(visitor),
            _ => visitor.visit_unit(),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let truth = match self.it {
            Source::Node(Node { shape: Shape::Scalar(text), span }) => match text.as_str() {
                "true" => true,
                "false" => false,
                _ => {
                    let words = Arg::AnyOf(vec!["true".into(), "false".into()]);
                    self.report(
                        Diagnostic::error(Code::UNKNOWN_WORD)
                            .at(*span)
                            .with("word", text.as_str())
                            .with("words", words),
                    );
                    false
                }
            },
            Source::Node(_) => {
                self.not("shape-truth");
                false
            }
            Source::Absent(..) | Source::Misspelt | Source::Placeholder => false,
        };
        visitor.visit_bool(truth)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_str(self.text().unwrap_or_default())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        match self.it {
            Source::Node(Node { shape: Shape::Null, .. }) | Source::Absent(..) | Source::Placeholder => {
                visitor.visit_none()
            }
            Source::Node(_) => visitor.visit_some(self),
            Source::Misspelt => visitor.visit_some(self.placeholder()),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refused> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let (items, unread): (&[Node], _) = match self.it {
            Source::Node(Node { shape: Shape::List(items), .. }) => (items, false),
            Source::Node(Node { shape: Shape::Null, .. }) | Source::Absent(..) | Source::Placeholder => {
                (&[], false)
            }
            Source::Misspelt => (&[], true),
            Source::Node(_) => {
                self.not("shape-list");
                (&[], true)
            }
        };
        visitor.visit_seq(Items { items: items.iter(), unread, found: self.found })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let pairs = match self.it {
            Source::Node(Node { shape: Shape::Map(pairs), .. }) => pairs.as_slice(),
            Source::Node(Node { shape: Shape::Null, .. })
            | Source::Absent(..)
            | Source::Misspelt
            | Source::Placeholder => &[],
            Source::Node(_) => {
                self.not("shape-record");
                &[]
            }
        };
        let present = distinct(pairs, self);
        visitor.visit_map(Pairs {
            pairs: present.into_iter(),
            fields: [].iter(),
            absent: Vec::new(),
            next: None,
            of: self,
        })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        if name == SPANNED {
            return visitor.visit_seq(Spanning { value: self, span: Span::PLACEHOLDER, part: 0 });
        }
        let of = match self.it {
            Source::Node(Node { shape: Shape::Map(_), .. }) => self,
            Source::Misspelt | Source::Placeholder => self.placeholder(),
            _ => {
                self.not("shape-record");
                self.placeholder()
            }
        };
        let pairs = match of.it {
            Source::Node(Node { shape: Shape::Map(pairs), .. }) => pairs.as_slice(),
            _ => &[],
        };
        let mut known = Vec::with_capacity(pairs.len());
        let mut absent: Vec<&'static str> =
            fields.iter().copied().filter(|field| pairs.iter().all(|(key, _)| key.value != *field)).collect();
        for pair in distinct(pairs, of) {
            if fields.contains(&pair.0.value.as_str()) {
                known.push(pair);
                continue;
            }
            let near = crate::concept::nearest(&pair.0.value, absent.iter().copied())
                .or_else(|| crate::concept::nearest(&pair.0.value, fields.iter().copied()))
                .map(str::to_owned);
            let certain = crate::concept::slip(&pair.0.value, fields.iter().copied())
                .filter(|meant| absent.contains(meant) && near.as_deref() == Some(*meant));
            // A key that was meant is not missing as well: that would be two messages for one slip.
            absent.retain(|field| Some(*field) != near.as_deref());
            let found = Diagnostic::error(Code::UNKNOWN_KEY)
                .at(pair.0.span)
                .with("key", pair.0.value.as_str())
                .with("keys", Arg::AnyOf(fields.iter().map(|&f| f.to_owned()).collect()))
                .near(near.as_deref());
            of.report(match certain {
                Some(meant) => found.fixed_by(pair.0.span, meant),
                None => found,
            });
        }
        visitor.visit_map(Pairs { pairs: known.into_iter(), fields: fields.iter(), absent, next: None, of })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refused> {
        let word = match self.text() {
            Some(text) if variants.contains(&text) => text,
            Some(text) => {
                let found = Diagnostic::error(Code::UNKNOWN_WORD)
                    .at(self.span())
                    .with("word", text)
                    .with("words", Arg::AnyOf(variants.iter().map(|&v| v.to_owned()).collect()))
                    .near(crate::concept::nearest(text, variants.iter().copied()));
                self.report(match crate::concept::slip(text, variants.iter().copied()) {
                    Some(meant) => found.fixed_by(self.span(), meant),
                    None => found,
                });
                variants.first().copied().unwrap_or_default()
            }
            None => variants.first().copied().unwrap_or_default(),
        };
        let word: StrDeserializer<'_, Refused> = word.into_deserializer();
        visitor.visit_enum(word)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 bytes byte_buf unit unit_struct tuple tuple_struct
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.deserialize_str(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        self.deserialize_str(visitor)
    }
}

/// The pairs of a mapping without second uses of a key, which are reported.
fn distinct<'a>(pairs: &'a [(Spanned<String>, Node)], of: Value<'_>) -> Vec<&'a (Spanned<String>, Node)> {
    let mut first = std::collections::HashMap::with_capacity(pairs.len());
    let mut kept = Vec::with_capacity(pairs.len());
    for pair in pairs {
        match first.entry(pair.0.value.as_str()) {
            std::collections::hash_map::Entry::Vacant(free) => {
                free.insert(pair.0.span);
                kept.push(pair);
            }
            std::collections::hash_map::Entry::Occupied(taken) => of.report(
                Diagnostic::error(Code::DUPLICATE_KEY)
                    .at(pair.0.span)
                    .with("key", pair.0.value.as_str())
                    .also(*taken.get(), "first"),
            ),
        }
    }
    kept
}
