//! Values of a figure over time.

use super::mark::Mark;
use super::meaning::Meaning;
use super::near::nearest;
use crate::diagnostics::{Arg, Code, Diagnostic, Sink, Span, Spanned};
use crate::value::{Quantity, Time};
use std::sync::{Arc, OnceLock};

/// A table of values as written.
#[derive(Debug)]
pub struct WrittenSeries {
    /// The row of headers.
    pub head: Span,
    /// The values, in the order of the file.
    pub rows: Vec<WrittenValue>,
    /// What is wrong with it; told when a fact names it, because a table may be published for other reasons.
    pub findings: Sink,
    /// What it means, once a fact has named it, and where each value was written.
    meant: OnceLock<(Arc<Series>, Arc<[Span]>)>,
}

impl Clone for WrittenSeries {
    /// A copy that nobody has used yet.
    fn clone(&self) -> Self {
        Self::new(self.head, self.rows.clone(), self.findings.clone())
    }
}

/// The most facts that show one table: the same values many times over are no news.
pub const MOST_USES: usize = 8;

/// A value as written.
#[derive(Clone, Debug)]
pub struct WrittenValue {
    /// When.
    pub time: Spanned<String>,
    /// How much; empty where nothing is known.
    pub value: Spanned<String>,
    /// The words of its marks.
    pub marks: Vec<Spanned<String>>,
    /// What there is to say about it.
    pub remark: Option<String>,
}

/// Values over time, each time once, in order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Series {
    /// The file it was read from, by its path in the content.
    pub file: String,
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
    /// What a reader must know before comparing it, each once.
    pub marks: Vec<Mark>,
    /// What else there is to say about it.
    pub remark: Option<String>,
}

impl Value {
    /// Whether it bears a mark.
    pub fn is(&self, mark: Mark) -> bool {
        self.marks.contains(&mark)
    }
}

impl WrittenSeries {
    /// A table with what is wrong with it.
    pub fn new(head: Span, rows: Vec<WrittenValue>, findings: Sink) -> Self {
        Self { head, rows, findings, meant: OnceLock::new() }
    }

    /// Reads times and values of the table in `file` for the fact that is being read. They are read once for all facts,
    /// and two values for one time are reported.
    pub fn resolve(&self, file: &str, meaning: &mut Meaning<'_>) -> Arc<Series> {
        let (series, places) = self.meant.get_or_init(|| self.read(file, meaning));
        meaning.places.series.insert(meaning.whose.of.clone(), Arc::clone(places));
        Arc::clone(series)
    }

    fn read(&self, file: &str, meaning: &mut Meaning<'_>) -> (Arc<Series>, Arc<[Span]>) {
        meaning.sink.append(self.findings.clone());
        let mut values: Vec<(Value, &WrittenValue)> = Vec::with_capacity(self.rows.len());
        for row in &self.rows {
            let time = meaning.time(&row.time);
            let amount = match row.value.value.as_str() {
                "" | "-" | "–" | "." => None,
                _ => meaning.quantity(&row.value, false),
            };
            let marks = marks(&row.marks, meaning);
            if let Some(time) = time {
                values.push((Value { time, amount, marks, remark: row.remark.clone() }, row));
            }
        }
        values.sort_by(|(a, _), (b, _)| a.time.cmp(&b.time));
        for pair in values.windows(2) {
            if let [(before, first), (after, second)] = pair
                && before.time == after.time
            {
                meaning.sink.push(
                    Diagnostic::error(Code::DUPLICATE_TIME)
                        .at(second.time.span)
                        .also(first.time.span, "first"),
                );
            }
        }
        let places = values.iter().map(|(_, row)| row.value.span).collect();
        let values = values.into_iter().map(|(value, _)| value).collect();
        (Arc::new(Series { file: file.to_owned(), values }), places)
    }
}

/// The marks that words mean, each once, in the order in which they are told.
fn marks(words: &[Spanned<String>], meaning: &mut Meaning<'_>) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for word in words {
        match Mark::read(&word.value) {
            Some(mark) => marks.push(mark),
            None => {
                let known = Mark::ALL.map(Mark::key);
                let near = nearest(&word.value, known.into_iter());
                meaning.sink.push(
                    Diagnostic::error(Code::UNKNOWN_WORD)
                        .at(word.span)
                        .with("word", word.value.as_str())
                        .with("words", Arg::AnyOf(known.map(str::to_owned).to_vec()))
                        .near(near),
                );
            }
        }
    }
    Mark::ALL.into_iter().filter(|mark| marks.contains(mark)).collect()
}
