//! Values of a figure over time.

use super::meaning::Meaning;
use crate::diagnostics::{Code, Diagnostic, Sink, Span, Spanned};
use crate::value::{Quantity, Time};

/// A table of values as written.
#[derive(Clone, Debug)]
pub struct WrittenSeries {
    /// The row of headers.
    pub head: Span,
    /// The values, in the order of the file.
    pub rows: Vec<WrittenValue>,
    /// What is wrong with it; told when a fact names it, because a table may be published for other reasons.
    pub findings: Sink,
}

/// A value as written.
#[derive(Clone, Debug)]
pub struct WrittenValue {
    /// When.
    pub time: Spanned<String>,
    /// How much; empty where nothing is known.
    pub value: Spanned<String>,
    /// What there is to say about it.
    pub remark: Option<String>,
}

/// Values over time, each time once, in order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Series {
    /// The values.
    pub values: Vec<Value>,
}

/// A value at a time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Value {
    /// When.
    pub time: Time,
    /// How much; none where nothing is known, which is a gap and not a zero.
    pub amount: Option<Quantity>,
    /// What there is to say about it, such as that it is provisional.
    pub remark: Option<String>,
}

impl WrittenSeries {
    /// A table that could not be read, and why; told only when a fact names it.
    pub fn unread(head: Span, findings: Sink) -> Self {
        Self { head, rows: Vec::new(), findings }
    }

    /// Reads times and values. Two values for one time are reported.
    pub fn resolve(&self, meaning: &mut Meaning<'_>) -> Series {
        meaning.sink.append(self.findings.clone());
        let mut values: Vec<(Value, Span)> = Vec::with_capacity(self.rows.len());
        for row in &self.rows {
            let time = meaning.time(&row.time);
            let amount = match row.value.value.as_str() {
                "" | "-" | "–" | "." => None,
                _ => meaning.quantity(&row.value, false),
            };
            if let Some(time) = time {
                values.push((Value { time, amount, remark: row.remark.clone() }, row.time.span));
            }
        }
        values.sort_by(|(a, _), (b, _)| a.time.cmp(&b.time));
        for pair in values.windows(2) {
            if let [(before, first), (after, second)] = pair
                && before.time == after.time
            {
                meaning.sink.push(Diagnostic::error(Code::DUPLICATE_TIME).at(*second).also(*first, "first"));
            }
        }
        Series { values: values.into_iter().map(|(value, _)| value).collect() }
    }
}
