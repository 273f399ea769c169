//! What is said of numbers and times that cannot be read.

use crate::diagnostics::{Arg, Code, Diagnostic, Spanned};
use crate::value::{NumberError, TimeError};

/// What a number that cannot be read is reported as.
pub(super) fn number_finding(error: &NumberError, text: &Spanned<String>) -> Diagnostic {
    let about = |diagnostic: Diagnostic| diagnostic.at(text.span).with("text", text.value.as_str());
    let invalid =
        |why: &'static str| about(Diagnostic::error(Code::INVALID_NUMBER)).with("why", Arg::Term(why));
    match error {
        NumberError::Ambiguous { readings, .. } => about(Diagnostic::error(Code::AMBIGUOUS_NUMBER))
            .with("readings", Arg::AnyNumber(readings.clone())),
        NumberError::Empty => invalid("number-empty"),
        NumberError::NotANumber { .. } => invalid("number-not-a-number"),
        NumberError::ForeignDigit { .. } => invalid("number-foreign-digit"),
        NumberError::LeadingZero { .. } => invalid("number-leading-zero"),
        NumberError::BadGrouping { .. } => invalid("number-bad-grouping"),
        NumberError::TooLarge { .. } => invalid("number-too-large"),
        NumberError::NotWhole { .. } => invalid("number-not-whole"),
        NumberError::RangeReversed { .. } => invalid("number-range-reversed"),
        NumberError::RangeMixed { .. } => invalid("number-range-mixed"),
        NumberError::RatioImpossible { .. } => invalid("number-ratio-impossible"),
        NumberError::RankImpossible { .. } => invalid("number-rank-impossible"),
        NumberError::UnknownUnit { .. } => invalid("number-unknown-unit"),
        _ => invalid("number-other"),
    }
}

/// What a time that cannot be read is reported as.
pub(super) fn time_finding(error: &TimeError, text: &Spanned<String>) -> Diagnostic {
    let about = |diagnostic: Diagnostic| diagnostic.at(text.span).with("text", text.value.as_str());
    let invalid =
        |why: &'static str| about(Diagnostic::error(Code::INVALID_TIME)).with("why", Arg::Term(why));
    match error {
        TimeError::Ambiguous { readings, .. } => about(Diagnostic::error(Code::AMBIGUOUS_TIME))
            .with("readings", Arg::AnyOf(readings.iter().map(|time| time.first_day().to_string()).collect())),
        TimeError::NoSuchDay { .. } => invalid("time-no-such-day"),
        TimeError::NoSuchMonth { .. } => invalid("time-no-such-month"),
        TimeError::ShortYear { .. } => invalid("time-short-year"),
        TimeError::SplitYear { .. } => invalid("time-split-year"),
        TimeError::RangeReversed { .. } => invalid("time-range-reversed"),
        _ => invalid("time-not-a-time"),
    }
}
