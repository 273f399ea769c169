//! Something that is to come, although its time has come already.
//!
//! Nothing ages a concept faster than plans for a year that is over. Four forms:
//!
//! - A measure that is `planned`, although its `period` has begun; where only a year is known, once the year is over.
//! - A measure that is `planned`, `ongoing` or `paused`, although its `period` is over.
//! - A milestone whose `date` has passed and that is not said to be reached: without a status, too, since a plan is
//!   asked just that of its milestones. One that was given up is silent.
//! - An outcome of a project that is `planned`, although the time its words name has passed, or, where they name none,
//!   although the project ended more than a year ago.
//!
//! Left alone is what else has no status or no time: approaches have a status only, goals a target in words. In words, a
//! number is a year only behind a word that announces one, and only if it is not long ago: `2000` is how many.
//! In a concept that is archived, nothing is to come.

use crate::check::{Case, Findings, Rule, Speech};
use crate::concept::{Measure, Section, Status};
use crate::diagnostics::{Arg, Span};
use crate::value::{Time, read_time};
use jiff::ToSpan as _;
use jiff::civil::Date;

/// See the file's head.
pub const RULE: Rule = Rule::warning("planned-time-has-passed", find);

/// How many years ago a number in words can still be a year.
const RECENT: i16 = 15;

fn find(case: &Case<'_>, findings: &mut Findings<'_>) {
    if case.is_history() {
        return;
    }
    for measure in measures(case) {
        let Some((what, day, status)) = overdue(case, measure) else { continue };
        findings.on(case, measure, "period", |finding| {
            let finding = finding
                .with("record", measure.title.original.as_str())
                .with("what", what)
                .with("status", status.key())
                .with("day", Arg::Day(day));
            match case.place(measure, "status") {
                Some(place) => finding.also(place, "status"),
                None => finding,
            }
        });
    }
    milestones(case, findings);
    outcomes(case, findings);
}

fn milestones(case: &Case<'_>, findings: &mut Findings<'_>) {
    let all = case.concept.sections().flat_map(|(_, section)| match section {
        Section::Milestones(milestones) => milestones.as_slice(),
        _ => &[],
    });
    for milestone in all {
        let settled = matches!(milestone.status, Some(Status::Done | Status::Dropped));
        let wrote = milestone.status.is_some() || case.wrote(milestone, "status");
        let status = case.place(milestone, "status").filter(|_| wrote);
        let day = milestone.date.last_day();
        if settled || status.is_some_and(Span::is_placeholder) || day >= case.today {
            continue;
        }
        findings.on(case, milestone, "date", |finding| {
            let finding = finding
                .with("record", milestone.title.original.as_str())
                .with("what", "milestone")
                .with("status", milestone.status.map_or("none", Status::key))
                .with("day", Arg::Day(day))
                .help("help-milestone");
            match status {
                Some(place) => finding.also(place, "milestone-status"),
                None => finding,
            }
        });
    }
}

/// All measures, in reading order.
pub(super) fn measures<'c>(case: &Case<'c>) -> impl Iterator<Item = &'c Measure> {
    case.concept.sections().flat_map(|(_, section)| match section {
        Section::Measures(measures) => measures.as_slice(),
        _ => &[],
    })
}

/// The status of a measure that is not finished.
pub(super) fn unfinished(case: &Case<'_>, measure: &Measure) -> Option<Status> {
    let is_read = !case.place(measure, "status").is_some_and(Span::is_placeholder);
    let open = |status: &Status| matches!(status, Status::Planned | Status::Ongoing | Status::Paused);
    measure.status.filter(open).filter(|_| is_read)
}

/// What of a measure's time has passed although its status says otherwise, since which day, and that status.
pub(super) fn overdue(case: &Case<'_>, measure: &Measure) -> Option<(&'static str, Date, Status)> {
    let (status, period) = (unfinished(case, measure)?, measure.period.as_ref()?);
    let begin = match period {
        Time::Range { from, .. } => from.last_day(),
        other => other.last_day(),
    };
    if period.last_day() < case.today {
        Some(("end", period.last_day(), status))
    } else if status == Status::Planned && begin < case.today {
        Some(("begin", begin, status))
    } else {
        None
    }
}

fn outcomes(case: &Case<'_>, findings: &mut Findings<'_>) {
    let speech = case.speech(case.concept.about.original_language());
    for (of, label) in &case.places.planned {
        let named = speech.and_then(|speech| last_day_named(&label.value, speech, case.today));
        let ended = || {
            let period = case.concept.result(&of.id)?.period.as_ref()?;
            Some(period.last_day())
                .filter(|last| last.checked_add(1.year()).is_ok_and(|day| day < case.today))
        };
        let Some(day) = named.or_else(ended).filter(|day| *day < case.today) else { continue };
        let title =
            case.concept.record(of).map_or_else(|| of.id.to_string(), |one| one.title().original.clone());
        findings.report(Some(of), Some(label.span), |finding| {
            finding
                .with("record", title)
                .with("what", if named.is_some() { "outcome" } else { "project" })
                .with("status", Status::Planned.key())
                .with("day", Arg::Day(day))
                .help("help-outcome")
        });
    }
}

/// The last day of the latest time that words name.
fn last_day_named(words: &str, speech: Speech, today: Date) -> Option<Date> {
    let words: Vec<&str> = words.split_whitespace().map(bare).collect();
    let mut last = None;
    for (at, word) in words.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| words.get(at)).copied().unwrap_or_default();
        let named = match read_time(word, speech.lexicon) {
            Ok(Time::Year(year)) => match read_time(&format!("{before} {word}"), speech.lexicon) {
                Ok(time) => Some(time),
                Err(_) => {
                    let announced = speech.wording.before_years.contains(&before.to_lowercase());
                    (announced && year >= today.year() - RECENT).then_some(Time::Year(year))
                }
            },
            Ok(time @ (Time::Day(_) | Time::Month { .. })) => Some(time),
            _ => None,
        };
        last = last.max(named.map(|time| time.last_day()));
    }
    last
}

/// A word without the marks around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}
