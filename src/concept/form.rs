//! What the entries say about themselves to those who describe them: marks, and the forms of texts.

/// What a mark in an entry's attributes means to those who read its schema.
///
/// | Mark | on | says |
/// |---|---|---|
/// | `x-id` | a key | the id of a record of this kind |
/// | `x-reference` | a key | names a record of this kind, or several; `record`: of any kind, as in a wikilink |
/// | `x-words` | a key | one of certain words; `rules`: the code of a rule |
/// | `x-form` | a key | each text has this one of the [`FORMS`] |
/// | `x-keys` | a mapping | the keys there are, or `rules`: the codes of all rules |
/// | `x-translated` | an entry | the keys whose texts a translation may give |
/// | `x-exactly-one` | an entry | of these keys exactly one is given |
/// | `x-at-least-one` | an entry | of these keys one or more are given |
/// | `x-begins` | an entry | the keys a new one is written with, in this order; the first takes its title |
/// | `x-prose` | an entry | the keys that must be there and are running text, in which a gap can be marked |
pub const MARKS: &[&str] = &[
    "x-id",
    "x-reference",
    "x-words",
    "x-form",
    "x-keys",
    "x-translated",
    "x-exactly-one",
    "x-at-least-one",
    "x-begins",
    "x-prose",
];

/// A form that a text must have, as far as a pattern can tell. What a pattern refuses, the reader refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextForm {
    /// The name by which `x-form` calls it.
    pub name: &'static str,
    /// A regular expression as JSON Schema knows them.
    pub pattern: &'static str,
    /// The most characters, where there is a limit.
    pub longest: Option<usize>,
    /// What YAML may take a text of this form for.
    pub plain: Plain,
}

/// What YAML may take a text for that is written without quotation marks; we read it as typed all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plain {
    /// Nothing but a text.
    Text,
    /// A text or a whole number, with a sign or without one.
    Number,
    /// A text, a whole number without a sign, or `true` and `false`.
    Word,
    /// Anything but nothing.
    Anything,
}

/// Every form.
pub const FORMS: &[TextForm] = &[
    TextForm::ID,
    TextForm { name: "filled", pattern: "\\S", longest: None, plain: Plain::Anything },
    TextForm {
        name: "address",
        pattern: "^\\s*/*[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*/*(\\.html)?\\s*$",
        longest: None,
        plain: Plain::Word,
    },
    TextForm {
        name: "language",
        pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
        longest: Some(crate::value::Language::MAX_LENGTH),
        plain: Plain::Text,
    },
    TextForm {
        name: "colour",
        pattern: "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$",
        longest: None,
        plain: Plain::Text,
    },
    TextForm {
        name: "url",
        pattern: "^\\s*[Hh][Tt][Tt][Pp][Ss]?://\
                  ([Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt][^\\s<>\"`\\\\/?#]*\
                  |[^\\s<>\"`\\\\/?#.][^\\s<>\"`\\\\/?#]*\\.[^\\s<>\"`\\\\/?#]*[^\\s<>\"`\\\\/?#.])\
                  ([/?#][^\\s<>\"`\\\\]*)?\\s*$",
        longest: None,
        plain: Plain::Text,
    },
    TextForm {
        name: "mail",
        pattern: "^\\s*[^\\s@!-*,/:-?\\[-\\^`{-~]+@\
                  [^\\s@!-*,/:-?\\[-\\^`{-~.][^\\s@!-*,/:-?\\[-\\^`{-~]*\\.\
                  [^\\s@!-*,/:-?\\[-\\^`{-~]*[^\\s@!-*,/:-?\\[-\\^`{-~.]\\s*$",
        longest: None,
        plain: Plain::Text,
    },
    TextForm {
        name: "phone",
        pattern: "^\\s*[ ()/\u{a0}\u{202f}\u{2013}-]*\
                  (\\+([ ()/\u{a0}\u{202f}\u{2013}-]*[0-9]){2,}|[0-9]([ ()/\u{a0}\u{202f}\u{2013}-]*[0-9]){2,})\
                  [ ()/\u{a0}\u{202f}\u{2013}-]*\\s*$",
        longest: None,
        plain: Plain::Number,
    },
];

impl TextForm {
    /// The form of ids.
    pub const ID: Self = Self {
        name: "id",
        pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
        longest: Some(crate::value::Id::MAX_LENGTH),
        plain: Plain::Word,
    };

    /// The form of this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        FORMS.iter().find(|form| form.name == name)
    }
}
