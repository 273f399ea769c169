//! Values over time, from CSV.
//!
//! Alone knows the csv crate. The first row names the columns, the first column holds times, the second values. A
//! further column called `status` holds marks, and the first one called otherwise a remark. Commas, semicolons and
//! tabs separate, as spreadsheets export them.

use crate::concept::{WrittenSeries, WrittenValue};
use crate::diagnostics::{Arg, Code, Diagnostic, FileId, Sink, Span, Spanned};

/// More rows are no series anybody reads.
const MOST: usize = 5_000;

/// The name of the column with marks.
const STATUS: &str = "status";

/// Reads a table of values.
pub fn series(text: &str, file: FileId) -> WrittenSeries {
    let mut sink = Sink::new();
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let body = &text[start..];
    let first_line = body.lines().next().unwrap_or_default();
    let separator = [b';', b'\t', b','].into_iter().find(|one| first_line.contains(char::from(*one)));
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator.unwrap_or(b','))
        .trim(csv::Trim::All)
        .from_reader(body.as_bytes());
    let head = Span::new(file, start, start + first_line.len());
    let is_status = |name: &str| name.eq_ignore_ascii_case(STATUS);
    // A head that cannot be read makes every row unreadable, too, and is told with the first.
    let names: Vec<String> =
        reader.headers().map(|names| names.iter().map(str::to_owned).collect()).unwrap_or_default();
    let further = |status: bool| names.iter().skip(2).position(|name| is_status(name) == status);
    let (marks, remark) = (further(true).map(|at| at + 2), further(false).map(|at| at + 2));
    let mut rows = Vec::new();
    let at = |position: Option<&csv::Position>, length: usize| {
        let from = start + position.map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0));
        Span::new(file, from.min(text.len()), (from + length).min(text.len()))
    };
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let place = at(error.position(), 0);
                sink.push(invalid(place, "series-ragged"));
                break;
            }
        };
        let line = at(record.position(), record.as_slice().len());
        let (Some(time), Some(value)) = (record.get(0), record.get(1)) else {
            sink.push(invalid(line, "series-two-columns"));
            break;
        };
        if rows.len() == MOST {
            sink.push(invalid(line, "series-too-long"));
            break;
        }
        rows.push(WrittenValue {
            time: Spanned::new(time.to_owned(), narrowed(text, line, time)),
            value: Spanned::new(value.to_owned(), narrowed(text, line, value)),
            marks: marks.and_then(|at| record.get(at)).map_or_else(Vec::new, |cell| {
                let words = cell.split([' ', ',', '+', '/']).filter(|word| !word.is_empty());
                words.map(|word| Spanned::new(word.to_owned(), narrowed(text, line, word))).collect()
            }),
            remark: remark
                .and_then(|at| record.get(at))
                .filter(|remark| !remark.is_empty())
                .map(str::to_owned),
        });
    }
    if rows.is_empty() && !sink.has_errors() {
        sink.push(invalid(head, "series-empty"));
    }
    WrittenSeries::new(head, rows, sink)
}

fn invalid(place: Span, why: &'static str) -> Diagnostic {
    Diagnostic::error(Code::INVALID_SERIES).at(place).with("why", Arg::Term(why))
}

/// The place of a cell in its line.
fn narrowed(text: &str, line: Span, cell: &str) -> Span {
    let (start, end) = (line.start as usize, text.len());
    let rest = text.get(start..end).unwrap_or_default();
    let rest = rest.lines().next().unwrap_or_default();
    match rest.find(cell) {
        Some(at) if !cell.is_empty() => Span::new(line.file, start + at, start + at + cell.len()),
        _ => Span::new(line.file, start, start + rest.len()),
    }
}
