//! The stable names of findings outside the rules of `check`.

use std::fmt;

/// The stable name of a finding: kebab-case, English, never reused for something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(&'static str);

impl Code {
    /// Names a finding.
    pub const fn new(name: &'static str) -> Self {
        Self(name)
    }

    /// The name as it is printed and as it stands in the words files.
    pub const fn name(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// Declares the codes and the table of all of them in one breath.
macro_rules! codes {
    ($($(#[$doc:meta])* $constant:ident = $name:literal,)*) => {
        impl Code {
            $($(#[$doc])* pub const $constant: Self = Self($name);)*
        }

        /// Every code that reading, resolving and rendering may report; the rules bring their own.
        pub const CODES: &[Code] = &[$(Code::$constant,)*];
    };
}

codes! {
    /// `content/concept.yaml` does not exist.
    CONCEPT_MISSING = "concept-missing",
    /// A file or folder could not be read.
    UNREADABLE = "unreadable",
    /// A link in the file system leaves the site's folder, or leads in a circle.
    OUTSIDE_SITE = "outside-site",
    /// A file is larger than anything an editor writes.
    FILE_TOO_LARGE = "file-too-large",
    /// A site has more files or text than any site of people.
    SITE_TOO_LARGE = "site-too-large",
    /// A file that has no place where it lies.
    UNKNOWN_FILE = "unknown-file",
    /// A collection outside any chapter.
    MISPLACED_COLLECTION = "misplaced-collection",
    /// A chapter folder has records or sub-chapters but no text of its own.
    CHAPTER_WITHOUT_INDEX = "chapter-without-index",
    /// The text is not UTF-8.
    NOT_UTF8 = "not-utf8",
    /// The text contains a NUL character.
    NUL_CHARACTER = "nul-character",
    /// The front matter of a page does not end.
    FRONT_MATTER_OPEN = "front-matter-open",
    /// The file is not YAML.
    YAML_SYNTAX = "yaml-syntax",
    /// A key that the record does not know.
    UNKNOWN_KEY = "unknown-key",
    /// A key that stands twice in one record.
    DUPLICATE_KEY = "duplicate-key",
    /// A key that the record needs.
    MISSING_KEY = "missing-key",
    /// A text where a list is wanted, or the like.
    WRONG_SHAPE = "wrong-shape",
    /// A line of text that is longer than any line.
    LINE_TOO_LONG = "line-too-long",
    /// A word that is none of the words that are possible here.
    UNKNOWN_WORD = "unknown-word",
    /// Something that is not an identifier.
    INVALID_ID = "invalid-id",
    /// No identifier can be derived from the title.
    ID_UNDERIVABLE = "id-underivable",
    /// Two records of one kind with one identifier.
    DUPLICATE_ID = "duplicate-id",
    /// A reference to something that does not exist.
    UNKNOWN_REFERENCE = "unknown-reference",
    /// A wikilink that could mean several records.
    AMBIGUOUS_REFERENCE = "ambiguous-reference",
    /// A link or picture whose file does not exist.
    MISSING_FILE = "missing-file",
    /// A part of a page that does not exist.
    UNKNOWN_ANCHOR = "unknown-anchor",
    /// A link with a scheme that must not be published.
    FORBIDDEN_LINK = "forbidden-link",
    /// Something that is not a web address.
    INVALID_URL = "invalid-url",
    /// An SVG that holds more than a drawing.
    UNSAFE_DRAWING = "unsafe-drawing",
    /// HTML in Markdown, which is off.
    RAW_HTML = "raw-html",
    /// A collection placed by the text that the chapter does not have.
    UNKNOWN_COLLECTION = "unknown-collection",
    /// A collection that the text of its chapter places a second time.
    COLLECTION_TWICE = "collection-twice",
    /// Something that is not a number.
    INVALID_NUMBER = "invalid-number",
    /// A number that could be read in two ways.
    AMBIGUOUS_NUMBER = "ambiguous-number",
    /// Something that is not a time.
    INVALID_TIME = "invalid-time",
    /// A time that could be read in two ways.
    AMBIGUOUS_TIME = "ambiguous-time",
    /// A record that says nothing, or several things at once.
    ONE_OF = "one-of",
    /// A figure of another sort than its key says.
    WRONG_FIGURE = "wrong-figure",
    /// A phone number or mail address that is none.
    INVALID_CONTACT = "invalid-contact",
    /// Something that is not a language.
    INVALID_LANGUAGE = "invalid-language",
    /// A language that the concept does not list, or lists twice.
    UNLISTED_LANGUAGE = "unlisted-language",
    /// A translation of something that does not exist or cannot be translated.
    UNTRANSLATABLE = "untranslatable",
    /// A translation without an original.
    ORPHAN_TRANSLATION = "orphan-translation",
    /// Something that is not a colour.
    INVALID_COLOUR = "invalid-colour",
    /// Two pages that claim one address.
    ADDRESS_TAKEN = "address-taken",
    /// An address that could not be published.
    INVALID_ADDRESS = "invalid-address",
    /// Two things on one page with one anchor.
    ANCHOR_TAKEN = "anchor-taken",
    /// A derived view that does not exist.
    UNKNOWN_RULE = "unknown-rule",
    /// A theme that does not exist.
    UNKNOWN_THEME = "unknown-theme",
    /// A template that is wrong.
    TEMPLATE = "template",
    /// Something that would be loaded from another host.
    FOREIGN_LOAD = "foreign-load",
    /// A page that does what the privacy statement says no page does.
    PRIVACY_STATEMENT_IS_UNTRUE = "privacy-statement-is-untrue",
    /// Text nested beyond reading.
    NESTED_TOO_DEEP = "nested-too-deep",
    /// Two values of one series for one time.
    DUPLICATE_TIME = "duplicate-time",
    /// A table of values that cannot be read.
    INVALID_SERIES = "invalid-series",
}
