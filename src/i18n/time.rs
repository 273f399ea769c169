//! Days, months and the rest, as a language writes them.

use super::pack::Pack;
use crate::value::{Season, Time};
use icu_calendar::{Date, Iso};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{M, YM, YMD};
use icu_locale_core::Locale;

/// Writes times.
pub(super) struct Times {
    day: Option<DateTimeFormatter<YMD>>,
    month: Option<DateTimeFormatter<YM>>,
    month_name: Option<DateTimeFormatter<M>>,
}

impl Times {
    /// `long` writes months by their names where the usual way would shorten them.
    pub(super) fn new(locale: &Locale, long: bool) -> Self {
        let (day, month) = if long { (YMD::long(), YM::long()) } else { (YMD::medium(), YM::medium()) };
        Self {
            day: DateTimeFormatter::try_new(locale.clone().into(), day).ok(),
            month: DateTimeFormatter::try_new(locale.clone().into(), month).ok(),
            month_name: DateTimeFormatter::try_new(locale.clone().into(), M::long()).ok(),
        }
    }
}

fn iso(day: jiff::civil::Date) -> Option<Date<Iso>> {
    let (month, day_of_month) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    Date::try_new_iso(i32::from(day.year()), month, day_of_month).ok()
}

impl Pack {
    /// A time in its own precision.
    pub fn time(&self, time: &Time) -> String {
        let year = |year: i16| year.to_string();
        match time {
            Time::Day(day) => match (&self.times.day, iso(*day)) {
                (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
                _ => day.to_string(),
            },
            Time::Month { .. } => match (&self.times.month, iso(time.first_day())) {
                (Some(formatter), Some(date)) => formatter.format(&date).to_string(),
                _ => time.first_day().to_string(),
            },
            Time::Quarter { year: of, quarter } => self
                .say("time-quarter", &[("quarter", quarter.to_string().into()), ("year", year(*of).into())]),
            Time::HalfYear { year: of, half } => {
                self.say("time-half-year", &[("half", half.to_string().into()), ("year", year(*of).into())])
            }
            Time::Season { year: of, season } => {
                let name = self.say(season_key(*season), &[]);
                // A winter lies in two years.
                let of = match season {
                    Season::Winter => format!("{of}/{:02}", of.saturating_add(1).rem_euclid(100)),
                    _ => year(*of),
                };
                self.say("time-season", &[("season", name.into()), ("year", of.into())])
            }
            Time::Year(of) => year(*of),
            Time::Range { from, to } => self.range(from, to),
        }
    }

    fn range(&self, from: &Time, to: &Time) -> String {
        if let (Time::Day(first), Time::Day(last)) = (from, to)
            && (first.year(), first.month()) == (last.year(), last.month())
            && let (Some(names), Some(date)) = (&self.times.month_name, iso(*first))
        {
            let values = [
                ("first", first.day().to_string().into()),
                ("last", last.day().to_string().into()),
                ("month", names.format(&date).to_string().into()),
                ("year", first.year().to_string().into()),
            ];
            return self.say("time-days", &values);
        }
        self.say("time-range", &[("from", self.time(from).into()), ("to", self.time(to).into())])
    }
}

fn season_key(season: Season) -> &'static str {
    match season {
        Season::Spring => "time-spring",
        Season::Summer => "time-summer",
        Season::Autumn => "time-autumn",
        Season::Winter => "time-winter",
    }
}
