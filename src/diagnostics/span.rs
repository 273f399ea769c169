//! Places in the content, and values that remember theirs.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

/// Which file of the site; an index into [`super::Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A range of bytes in one file: half open, inside the file, on character boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// First byte after it.
    pub end: u32,
}

impl Span {
    /// The place of a value that was never written: stands in for something already reported, so that one
    /// mistake does not cause a second message. [`super::Sink`] drops whatever points here.
    pub const PLACEHOLDER: Self = Self { file: FileId(u32::MAX), start: 0, end: 0 };

    /// A range in `file`; offsets beyond 4 GiB are held at the limit.
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { file, start: clamp(start), end: clamp(end.max(start)) }
    }

    /// Whether this is [`Span::PLACEHOLDER`].
    pub fn is_placeholder(self) -> bool {
        self.file == Self::PLACEHOLDER.file
    }
}

/// A value with the place where an editor wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Spanned<T> {
    /// What was written.
    pub value: T,
    /// Where.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Ties a value to its place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }

    /// Whether the value stands in for one that was reported missing or misshapen.
    pub fn is_placeholder(&self) -> bool {
        self.span.is_placeholder()
    }
}

impl<T> Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// The struct name by which [`Spanned`] asks a deserializer for places: it answers with the sequence
/// `value, file, start, end`. Only our YAML room speaks this protocol.
pub const SPANNED: &str = "$konzept::Spanned";

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Parts<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Parts<T> {
            type Value = Spanned<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value with its place")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Spanned<T>, A::Error> {
                let missing = || A::Error::custom("this reader gives no places");
                let value = parts.next_element()?.ok_or_else(missing)?;
                let file = FileId(parts.next_element()?.ok_or_else(missing)?);
                let start = parts.next_element()?.ok_or_else(missing)?;
                let end = parts.next_element()?.ok_or_else(missing)?;
                Ok(Spanned { value, span: Span { file, start, end } })
            }
        }

        deserializer.deserialize_struct(SPANNED, &["value", "file", "start", "end"], Parts(PhantomData))
    }
}

/// A place is nothing an editor writes: the schema is that of the value.
impl<T: JsonSchema> JsonSchema for Spanned<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
