use super::Phrases;
use super::phrase::{skip_spaces, strip_words};
use std::collections::BTreeMap;
use std::ops::Range;

/// How a language announces that something is still to come in a year: `will open in #`, `until # we will`.
#[derive(Clone, Debug, Default)]
pub struct Announcements {
    /// The words before the year.
    before: Phrases,
    /// For each of them the words that may follow the year; empty where none need to.
    after: Vec<Vec<String>>,
}

/// An announcement in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Announcement {
    /// The year, from 2000 to 2099.
    pub year: i16,
    /// Where the words stand, with the year, in bytes.
    pub range: Range<usize>,
}

impl Announcements {
    /// Reads phrases with words and then a `#` for the year; what is none is passed over.
    pub(super) fn read(list: Vec<String>) -> Self {
        let mut phrases: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for item in list {
            if let Some((before, after)) = item.split_once('#').filter(|(before, _)| !before.is_empty()) {
                phrases.entry(before.trim().to_owned()).or_default().push(after.trim().to_owned());
            }
        }
        Self { before: Phrases::new(phrases.keys()), after: phrases.into_values().collect() }
    }

    /// The announcements of a text, in their order.
    pub fn find(&self, text: &str) -> Vec<Announcement> {
        // Most texts name no year.
        if !text.contains(CENTURY) {
            return Vec::new();
        }
        let found = self.before.find(text).into_iter().filter_map(|found| {
            let rest = skip_spaces(text.get(found.range.end..)?);
            let (year, rest) = year(rest)?;
            let ends = self.after.get(found.number)?.iter().filter_map(|after| match after.is_empty() {
                true => Some(rest),
                false => strip_words(skip_spaces(rest), after),
            });
            let rest = ends.min_by_key(|rest| rest.len())?;
            Some(Announcement { year, range: found.range.start..text.len() - rest.len() })
        });
        found.collect()
    }
}

/// How the years that are looked for begin.
const CENTURY: &str = "20";

/// The year a text begins with, and what follows it; none for a part of a number, a day, a range or a name.
fn year(text: &str) -> Option<(i16, &str)> {
    let digits = text.get(..4).filter(|digits| digits.starts_with(CENTURY))?;
    let year = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())??;
    let rest = text.get(4..)?;
    let mut after = rest.chars();
    let (next, second) = (after.next(), after.next());
    let ties = |c: char| c.is_alphanumeric() || matches!(c, '-' | '–' | '/' | '_' | '@');
    let goes_on = next.is_some_and(ties)
        || matches!(next, Some('.' | ',' | ':')) && second.is_some_and(char::is_alphanumeric);
    (!goes_on).then_some((year, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn announcements_are_words_around_a_year() {
        let list = ["until # will", "will by #", "planned for #", "by the end of # will", "no year"];
        let announcements = Announcements::read(list.map(str::to_owned).to_vec());
        let found = |text: &'static str| -> Vec<(i16, &str)> {
            announcements.find(text).into_iter().map(|one| (one.year, &text[one.range])).collect()
        };
        assert_eq!(found("Until 2023 will be built."), [(2023, "Until 2023 will")]);
        assert_eq!(
            found("It will  by\n2024, we say, planned for 2025."),
            [(2024, "will  by\n2024"), (2025, "planned for 2025")]
        );
        assert_eq!(found("By the end of 2023 will it come?"), [(2023, "By the end of 2023 will")]);
        assert_eq!(
            found("planned for 2023. Planned for 2024"),
            [(2023, "planned for 2023"), (2024, "Planned for 2024")]
        );
        for none in [
            "until 2023",
            "until 1990 will",
            "planned for 2023–2025",
            "planned for 2023/24",
            "planned for 12.2023",
            "planned for 2023.5",
            "planned for 20230",
            "unplanned for 2023 will",
            "untilx 2023 will",
            "until 2023 willing",
            "",
        ] {
            assert_eq!(found(none), [], "{none}");
        }
    }
}
