use super::{Time, TimeError};

/// Everything a text could mean, collected before anything is decided.
#[derive(Debug, Default)]
pub(super) struct Findings {
    times: Vec<Time>,
    fault: Option<TimeError>,
}

/// A year as written: two digits are understood, to be suggested, but not accepted.
#[derive(Clone, Copy, Debug)]
pub(super) struct WrittenYear {
    pub(super) year: i16,
    pub(super) short: bool,
}

impl Findings {
    /// Adds a reading or a reason against one. Of the reasons the first is kept.
    pub(super) fn add(&mut self, reading: Result<Time, TimeError>) {
        match reading {
            Ok(time) if self.times.contains(&time) => {}
            Ok(time) => self.times.push(time),
            Err(fault) => self.fault = self.fault.take().or(Some(fault)),
        }
    }

    /// Adds a reading whose year may be short, which makes it a suggestion.
    pub(super) fn add_in(&mut self, written: WrittenYear, reading: Result<Time, TimeError>) {
        self.add(match reading {
            Ok(time) if written.short => Err(TimeError::ShortYear { suggestion: Box::new(time) }),
            other => other,
        });
    }

    /// What was found so far.
    pub(super) fn times(&self) -> &[Time] {
        &self.times
    }

    /// Takes over the readings and, if there is none yet, the reason.
    pub(super) fn append(&mut self, other: Self) {
        other.times.into_iter().for_each(|time| self.add(Ok(time)));
        self.fault = self.fault.take().or(other.fault);
    }

    /// The only reading, or why there is not exactly one; `None` if nothing was found at all.
    pub(super) fn decide(self) -> Option<Result<Time, TimeError>> {
        let mut readings = self.times;
        readings.sort();
        match readings.as_slice() {
            [] => self.fault.map(Err),
            [time] => Some(Ok(time.clone())),
            _ => Some(Err(TimeError::Ambiguous { readings })),
        }
    }
}

/// Four digits, or two (with an apostrophe if wanted), at the beginning of the text, and what follows.
///
/// Two digits are of this century up to 69, of the last from 70, as POSIX reads them.
pub(super) fn split_year(text: &str) -> Option<(WrittenYear, &str)> {
    let text = text.strip_prefix(['\'', '\u{2019}']).unwrap_or(text);
    let count = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at_checked(count)?;
    let number: i16 = digits.parse().ok()?;
    match count {
        4 if number >= Time::MIN_YEAR => Some((WrittenYear { year: number, short: false }, rest)),
        2 => Some((WrittenYear { year: number + if number < 70 { 2000 } else { 1900 }, short: true }, rest)),
        _ => None,
    }
}

/// One or two digits at the beginning of the text, and what follows.
pub(super) fn split_small_number(text: &str) -> Option<(u8, &str)> {
    let count = text.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, rest) = text.split_at_checked(count)?;
    if (1..=2).contains(&count) { Some((digits.parse().ok()?, rest)) } else { None }
}
