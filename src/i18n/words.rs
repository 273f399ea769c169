//! Messages of a language, through Fluent.

use super::pack::Pack;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use std::borrow::Cow;

/// The messages of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    keys: Vec<String>,
}

/// A value inside a sentence.
#[derive(Clone, Debug)]
pub enum Say<'a> {
    /// A text.
    Text(Cow<'a, str>),
    /// A count, which chooses between singular and plural.
    Count(i64),
}

impl<'a> From<&'a str> for Say<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Say<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<usize> for Say<'_> {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl Words {
    /// Reads Fluent files. Entries that are wrong are passed over; a test finds them.
    pub fn read(tag: &str, files: &[&'static str]) -> Self {
        let language = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Marks around inserted texts are for mixed directions of writing; here they would land in addresses.
        bundle.set_use_isolating(false);
        // `NUMBER` chooses ordinals; it is new to this bundle, so adding it cannot fail.
        let _ = bundle.add_builtins();
        let mut keys = Vec::new();
        for file in files {
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(partial, _)| partial);
            keys.extend(resource.entries().filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            }));
            bundle.add_resource_overriding(resource);
        }
        Self { bundle, keys }
    }

    /// A message without variables.
    pub fn get(&self, key: &str) -> Option<String> {
        self.say(key, None, &[])
    }

    /// A message, or one of its attributes, with its variables filled in.
    pub fn say(&self, key: &str, attribute: Option<&str>, values: &[(&str, Say<'_>)]) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            let value = match value {
                Say::Text(text) => FluentValue::from(text.as_ref()),
                Say::Count(count) => FluentValue::from(*count),
            };
            args.set((*name).to_owned(), value);
        }
        // What could not be filled in stays visible as `{$name}`; a test looks for it.
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
    }

    /// Keys and texts of all messages whose keys begin with `prefix`.
    pub fn all(&self, prefix: &str) -> Vec<(String, String)> {
        self.keys
            .iter()
            .filter_map(|key| Some((key.strip_prefix(prefix)?.replace('-', "_"), self.get(key)?)))
            .collect()
    }
}

impl Pack {
    /// A message with its variables filled in; the key itself when there is no such message.
    pub fn say(&self, key: &str, values: &[(&str, Say<'_>)]) -> String {
        self.words.say(key, None, values).unwrap_or_else(|| key.to_owned())
    }

    /// An attribute of a message with its variables filled in.
    pub fn attribute(&self, key: &str, attribute: &str, values: &[(&str, Say<'_>)]) -> Option<String> {
        self.words.say(key, Some(attribute), values)
    }
}
