//! Times as ISO 8601 writes them.

use crate::value::Time;

/// A time that is a day, a month or a year; none for others, which have no such form.
pub(super) fn point(time: &Time) -> Option<String> {
    match time {
        Time::Day(day) => Some(day.to_string()),
        Time::Month { year, month } => Some(format!("{year}-{month:02}")),
        Time::Year(year) => Some(year.to_string()),
        _ => None,
    }
}

/// A time from its first day to its last.
pub(super) fn interval(time: &Time) -> String {
    format!("{}/{}", time.first_day(), time.last_day())
}
