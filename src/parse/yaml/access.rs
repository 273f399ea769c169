//! What serde walks through: the parts of a spanned value, the elements of a list, the pairs of a mapping.

use super::node::{Node, Shape};
use super::typed::{Refused, Source, Value};
use crate::diagnostics::{Sink, Span, Spanned};
use serde::de::value::{StrDeserializer, U32Deserializer};
use serde::de::{self, DeserializeSeed, IntoDeserializer};
use std::cell::RefCell;

/// The parts of a [`Spanned`]: value, file, start, end. A value that was reported has no place any more.
pub(super) struct Spanning<'a> {
    pub(super) value: Value<'a>,
    pub(super) span: Span,
    pub(super) part: u8,
}

impl<'de> de::SeqAccess<'de> for Spanning<'_> {
    type Error = Refused;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Refused> {
        self.part += 1;
        let number = match self.part {
            1 => {
                let before = self.value.found.borrow().len();
                let value = seed.deserialize(self.value)?;
                if self.value.found.borrow().len() == before {
                    self.span = self.value.span();
                }
                return Ok(Some(value));
            }
            2 => self.span.file.0,
            3 => self.span.start,
            _ => self.span.end,
        };
        let number: U32Deserializer<Refused> = number.into_deserializer();
        seed.deserialize(number).map(Some)
    }
}

/// The elements of a list.
pub(super) struct Items<'a> {
    pub(super) items: std::slice::Iter<'a, Node>,
    /// Whether something stood in the list's place that could not be read as one: a placeholder stands for it.
    pub(super) unread: bool,
    pub(super) found: &'a RefCell<Sink>,
}

impl<'de> de::SeqAccess<'de> for Items<'_> {
    type Error = Refused;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Refused> {
        let unread = || std::mem::take(&mut self.unread).then_some(Source::Placeholder);
        let next = self.items.next().map(Source::Node).or_else(unread);
        next.map(|it| seed.deserialize(Value { it, found: self.found })).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

/// The pairs of a mapping, then the declared fields it lacks.
pub(super) struct Pairs<'a> {
    pub(super) pairs: std::vec::IntoIter<&'a (Spanned<String>, Node)>,
    /// The declared fields that were not yet looked at.
    pub(super) fields: std::slice::Iter<'static, &'static str>,
    /// Those that are missing, and were not meant by a misspelt key.
    pub(super) absent: Vec<&'static str>,
    pub(super) next: Option<Source<'a>>,
    pub(super) of: Value<'a>,
}

impl<'a> Pairs<'a> {
    /// The next declared field that the mapping does not have.
    fn next_absent(&mut self) -> Option<(&'static str, Source<'a>)> {
        let (present, record): (&[(Spanned<String>, Node)], _) = match self.of.it {
            Source::Node(node @ Node { shape: Shape::Map(pairs), .. }) => (pairs, Some(node.head())),
            _ => (&[], None),
        };
        let field = self.fields.by_ref().find(|&&field| present.iter().all(|(key, _)| key.value != field))?;
        let source = match record {
            Some(record) if self.absent.contains(field) => Source::Absent(field, record),
            Some(_) => Source::Misspelt,
            None => Source::Placeholder,
        };
        Some((field, source))
    }
}

impl<'de> de::MapAccess<'de> for Pairs<'_> {
    type Error = Refused;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Refused> {
        let (key, source) = match self.pairs.next() {
            Some((key, node)) => (key.value.as_str(), Source::Node(node)),
            None => match self.next_absent() {
                Some((field, source)) => (field, source),
                None => return Ok(None),
            },
        };
        self.next = Some(source);
        let key: StrDeserializer<'_, Refused> = key.into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Refused> {
        let it = self.next.take().unwrap_or(Source::Placeholder);
        seed.deserialize(Value { it, found: self.of.found })
    }
}
