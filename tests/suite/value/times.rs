use super::{DE, EN, lexicon};
use konzept::value::{Lexicon, Time, TimeError, read_time};

fn show(time: &Time) -> String {
    match time {
        Time::Day(date) => date.to_string(),
        Time::Month { year, month } => format!("{year}-{month:02}"),
        Time::Quarter { year, quarter } => format!("{year}-Q{quarter}"),
        Time::HalfYear { year, half } => format!("{year}-H{half}"),
        Time::Season { year, season } => format!("{year}-{}", season.code()),
        Time::Year(year) => year.to_string(),
        Time::Range { from, to } => format!("{}..{}", show(from), show(to)),
    }
}

fn read(text: &str, lexicon: &Lexicon) -> String {
    match read_time(text, lexicon) {
        Ok(time) => show(&time),
        Err(TimeError::Empty) => "empty".to_owned(),
        Err(TimeError::Ambiguous { readings }) => {
            format!("ambiguous {}", readings.iter().map(show).collect::<Vec<_>>().join(" or "))
        }
        Err(TimeError::NotATime { .. }) => "not a time".to_owned(),
        Err(TimeError::NoSuchDay { day, last, .. }) => format!("no day {day}, last is {last}"),
        Err(TimeError::NoSuchMonth { month }) => format!("no month {month}"),
        Err(TimeError::NoSuchQuarter { quarter }) => format!("no quarter {quarter}"),
        Err(TimeError::NoSuchHalfYear { half }) => format!("no half-year {half}"),
        Err(TimeError::ShortYear { suggestion }) => format!("short year, perhaps {}", show(&suggestion)),
        Err(TimeError::SplitYear { from, to }) => format!("split year {from} {to}"),
        Err(TimeError::RangeReversed { from, to }) => format!("reversed {} {}", show(&from), show(&to)),
    }
}

fn compare(table: &[(&str, &str)], lexicon: &Lexicon) {
    let wrong: Vec<String> = table
        .iter()
        .map(|(text, meant)| (text, read(text, lexicon), meant))
        .filter(|(_, found, meant)| found != *meant)
        .map(|(text, found, meant)| format!("{text:?} is read as `{found}`, meant is `{meant}`"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn iso_in_every_language() {
    for file in [DE, EN] {
        compare(
            &[
                ("2023-12-31", "2023-12-31"),
                ("2023-06", "2023-06"),
                ("2023", "2023"),
                ("2023-Q3", "2023-Q3"),
                ("2023-H2", "2023-H2"),
                ("2014-2020", "2014..2020"),
                ("2014–2020", "2014..2020"),
                (" 2023 ", "2023"),
                ("2023-02-29", "no day 29, last is 28"),
                ("2024-02-29", "2024-02-29"),
                ("2023-13", "no month 13"),
                ("2023-13-01", "no month 13"),
                ("2023-6", "not a time"),
                ("2023-Q5", "no quarter 5"),
                ("2023-12-31T10:00", "not a time"),
                ("0999", "not a time"),
                ("12345", "not a time"),
                ("23", "not a time"),
                ("٢٠٢٣", "not a time"),
                ("", "empty"),
                ("\u{a0}", "empty"),
            ],
            &lexicon(file),
        );
    }
}

#[test]
fn german() {
    compare(
        &[
            ("31.12.2023", "2023-12-31"),
            ("31. 12. 2023", "2023-12-31"),
            ("1.2.2023", "2023-02-01"),
            ("01.11.2023", "2023-11-01"),
            ("1. Januar 2024", "2024-01-01"),
            ("1.\u{a0}Januar\u{a0}2024", "2024-01-01"),
            ("1 Jan. 2024", "2024-01-01"),
            ("3. März 2024", "2024-03-03"),
            ("06/2023", "2023-06"),
            ("6/2023", "2023-06"),
            ("06.2023", "2023-06"),
            ("Juni 2023", "2023-06"),
            ("juni 2023", "2023-06"),
            ("Q3 2023", "2023-Q3"),
            ("Q3/2023", "2023-Q3"),
            ("III. Quartal 2023", "2023-Q3"),
            ("3. Quartal 2023", "2023-Q3"),
            ("1. Halbjahr 2024", "2024-H1"),
            ("II. Halbjahr 2024", "2024-H2"),
            ("Sommer 2024", "2024-summer"),
            ("Frühjahr 2024", "2024-spring"),
            ("Winter 2023/24", "2023-winter"),
            ("Winter 2023/2024", "2023-winter"),
            ("Winter 1999/00", "1999-winter"),
            ("Winter 2023", "ambiguous 2022-winter or 2023-winter"),
            ("Winter 2023/25", "not a time"),
            ("Sommer 2023/24", "not a time"),
            ("2014 bis 2020", "2014..2020"),
            ("von 2014 bis 2020", "2014..2020"),
            ("13.–15. Juni 2023", "2023-06-13..2023-06-15"),
            ("13. – 15. Juni 2023", "2023-06-13..2023-06-15"),
            ("10.–15.06.2023", "2023-06-10..2023-06-15"),
            ("13.06.2023–15.06.2023", "2023-06-13..2023-06-15"),
            ("13.06.–15.07.2023", "2023-06-13..2023-07-15"),
            ("13. Juni – 15. Juli 2023", "2023-06-13..2023-07-15"),
            ("30. Dezember 2023 bis 2. Januar 2024", "2023-12-30..2024-01-02"),
            ("Juni–August 2023", "2023-06..2023-08"),
            ("06/2023–08/2024", "2023-06..2024-08"),
            ("1.–3. Quartal 2023", "2023-Q1..2023-Q3"),
            ("Q1–Q3 2023", "2023-Q1..2023-Q3"),
            ("Herbst 2023 bis Sommer 2024", "2023-autumn..2024-summer"),
            ("2014 – 03/2016", "2014..2016-03"),
            // Refused.
            ("03/04/2023", "ambiguous 2023-03-04 or 2023-04-03"),
            ("04/04/2023", "2023-04-04"),
            ("31/12/2023", "2023-12-31"),
            ("31.02.2023", "no day 31, last is 28"),
            ("31.04.–02.05.2023", "no day 31, last is 30"),
            ("0.4.2023", "no day 0, last is 30"),
            ("01.13.2023", "no month 13"),
            ("13/2023", "no month 13"),
            ("5. Quartal 2023", "no quarter 5"),
            ("3. Halbjahr 2023", "no half-year 3"),
            ("31.12.23", "short year, perhaps 2023-12-31"),
            ("31.12.98", "short year, perhaps 1998-12-31"),
            ("Juni '23", "short year, perhaps 2023-06"),
            ("2014–20", "short year, perhaps 2014..2020"),
            ("2023/24", "split year 2023 2024"),
            ("2023/2024", "split year 2023 2024"),
            ("2020–2014", "reversed 2020 2014"),
            ("2020–2020", "reversed 2020 2020"),
            ("15.–13. Juni 2023", "reversed 2023-06-15 2023-06-13"),
            ("31.12.", "not a time"),
            ("Juni", "not a time"),
            ("bald", "not a time"),
            ("seit 2016", "not a time"),
            ("June 2023", "not a time"),
            ("2023 –", "not a time"),
            ("(06/2023)", "not a time"),
        ],
        &lexicon(DE),
    );
}

#[test]
fn english() {
    compare(
        &[
            ("January 1, 2024", "2024-01-01"),
            ("1 January 2024", "2024-01-01"),
            ("1st January 2024", "2024-01-01"),
            ("January 1st, 2024", "2024-01-01"),
            ("1st of January 2024", "2024-01-01"),
            ("Jan. 1, 2024", "2024-01-01"),
            ("06/2023", "2023-06"),
            ("June 2023", "2023-06"),
            ("12/31/2023", "2023-12-31"),
            ("31/12/2023", "2023-12-31"),
            ("31.12.2023", "2023-12-31"),
            ("03/04/2023", "ambiguous 2023-03-04 or 2023-04-03"),
            ("3rd quarter 2023", "2023-Q3"),
            ("Q3 2023", "2023-Q3"),
            ("1st half 2024", "2024-H1"),
            ("1st half of 2024", "2024-H1"),
            ("summer 2024", "2024-summer"),
            ("fall 2024", "2024-autumn"),
            ("winter 2023/24", "2023-winter"),
            ("2014 to 2020", "2014..2020"),
            ("from 2014 to 2020", "2014..2020"),
            ("13–15 June 2023", "2023-06-13..2023-06-15"),
            ("June 13–15, 2023", "2023-06-13..2023-06-15"),
            ("June 13 – July 15, 2023", "2023-06-13..2023-07-15"),
            ("June to August 2023", "2023-06..2023-08"),
            ("February 30, 2023", "no day 30, last is 28"),
            ("Juni 2023", "not a time"),
        ],
        &lexicon(EN),
    );
}

#[test]
fn every_time_has_a_first_and_a_last_day() {
    let de = lexicon(DE);
    for (text, first, last) in [
        ("31.12.2023", "2023-12-31", "2023-12-31"),
        ("02/2024", "2024-02-01", "2024-02-29"),
        ("Q4 2023", "2023-10-01", "2023-12-31"),
        ("2. Halbjahr 2023", "2023-07-01", "2023-12-31"),
        ("Herbst 2023", "2023-09-01", "2023-11-30"),
        ("Winter 2023/24", "2023-12-01", "2024-02-29"),
        ("2023", "2023-01-01", "2023-12-31"),
        ("2014–2020", "2014-01-01", "2020-12-31"),
    ] {
        let time = read_time(text, &de).expect(text);
        assert_eq!((time.first_day().to_string(), time.last_day().to_string()), (first.into(), last.into()));
    }
    let mut times = ["2024", "Juni 2023", "2023", "1.1.2023", "Q1 2023", "2022–2024"]
        .map(|t| read_time(t, &de).expect(t));
    times.sort();
    let order = times.each_ref().map(show);
    assert_eq!(order, ["2022..2024", "2023-01-01", "2023-Q1", "2023", "2023-06", "2024"]);
}

#[test]
fn impossible_values_do_not_panic() {
    for time in [
        Time::Month { year: i16::MAX, month: 200 },
        Time::Quarter { year: i16::MIN, quarter: 0 },
        Time::HalfYear { year: 0, half: 9 },
        Time::Year(i16::MAX),
    ] {
        assert!(time.first_day() <= time.last_day());
    }
}
