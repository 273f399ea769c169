//! One thing found in the content.

use super::code::Code;
use super::fix::Fix;
use super::span::Span;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// The site is published, but somebody should look.
    Warning,
    /// Nothing is published until it is mended.
    Error,
}

/// A fact that the sentence of a message needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A text, shown as it is.
    Text(String),
    /// A count, which may choose between singular and plural.
    Count(i64),
    /// A number, with all its decimals, written as the language writes it.
    Number(Decimal),
    /// Several numbers, told apart by their decimal marks alone: their digits are not grouped.
    AnyNumber(Vec<Decimal>),
    /// A day, written as the language does.
    Day(Date),
    /// Several texts, joined as the language joins a list of alternatives.
    AnyOf(Vec<String>),
    /// A term of the interface's language, by its key in the words files.
    Term(&'static str),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// A second place that helps to understand the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// Where.
    pub span: Span,
    /// Which of the code's labels is drawn there.
    pub label: &'static str,
}

/// One thing found: a code, a place and the facts of the matter.
///
/// The sentences stand in the words files under the code: the message itself is the headline, `.label` what is
/// drawn at the place, `.help` (or the variant chosen with [`Diagnostic::help`]) the next step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable name of the finding.
    pub code: Code,
    /// How grave it is.
    pub severity: Severity,
    /// Where it is; none where the whole site is meant.
    pub span: Option<Span>,
    /// Whether the code's `.label` is drawn at the place.
    pub label: &'static str,
    /// Further places, each with a label of the code.
    pub related: Vec<Related>,
    /// Which attribute of the message tells the next step.
    pub help: &'static str,
    /// The facts named in the sentences.
    pub args: Vec<(&'static str, Arg)>,
    /// The correction, where it is certain.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// A finding of the given weight.
    pub fn new(code: Code, severity: Severity) -> Self {
        Self {
            code,
            severity,
            span: None,
            label: "label",
            related: Vec::new(),
            help: "help",
            args: Vec::new(),
            fix: None,
        }
    }

    /// A finding that stops the publication.
    pub fn error(code: Code) -> Self {
        Self::new(code, Severity::Error)
    }

    /// A finding that does not.
    pub fn warning(code: Code) -> Self {
        Self::new(code, Severity::Warning)
    }

    /// Says where.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }

    /// Chooses what is drawn at the place, under another label of the message than `.label`.
    #[must_use]
    pub fn labelled(mut self, label: &'static str) -> Self {
        self.label = label;
        self
    }

    /// Adds a fact for the sentences.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Points at a second place, under the label `label` of the message.
    #[must_use]
    pub fn also(mut self, span: Span, label: &'static str) -> Self {
        self.related.push(Related { span, label });
        self
    }

    /// Chooses another next step than `.help`.
    #[must_use]
    pub fn help(mut self, attribute: &'static str) -> Self {
        self.help = attribute;
        self
    }

    /// Names what was probably meant and chooses the help that says so, when there is something near.
    #[must_use]
    pub fn near(self, nearest: Option<&str>) -> Self {
        match nearest {
            Some(name) => self.with("near", name).help("help-near"),
            None => self,
        }
    }

    /// Carries the correction: what stands at `span` becomes `text`.
    #[must_use]
    pub fn fixed_by(mut self, span: Span, text: impl Into<String>) -> Self {
        if !span.is_placeholder() {
            self.fix = Some(Fix { span, text: text.into() });
        }
        self
    }
}
