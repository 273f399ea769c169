use super::LexiconError;

/// One way to write a day or a month: `DAY.MONTH.YEAR`, `NAME DAY, YEAR`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct DatePattern {
    pub(super) parts: Vec<DatePart>,
}

/// A part of a [`DatePattern`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum DatePart {
    /// One or two digits; before a month's name also with the language's ordinal sign.
    Day,
    /// One or two digits.
    Month,
    /// A month's name.
    Name,
    /// Four digits.
    Year,
    /// Whatever stands between them, without outer spaces; empty means spaces only.
    Text(String),
}

impl DatePattern {
    /// Reads an item of the key; a year and a month must occur, nothing may occur twice.
    pub(super) fn read(key: &str, item: &str) -> Result<Self, LexiconError> {
        let mut parts: Vec<DatePart> = Vec::new();
        let mut text = String::new();
        let mut rest = item;
        while let Some(next) = rest.chars().next() {
            let slot = SLOTS.iter().find(|(name, _)| rest.starts_with(name));
            let Some((name, slot)) = slot else {
                text.push(next);
                rest = rest.get(next.len_utf8()..).unwrap_or_default();
                continue;
            };
            if !text.is_empty() {
                parts.push(DatePart::Text(text.trim().to_owned()));
                text.clear();
            }
            parts.push(slot.clone());
            rest = rest.get(name.len()..).unwrap_or_default();
        }
        if !text.is_empty() {
            parts.push(DatePart::Text(text.trim().to_owned()));
        }
        let count = |part: &DatePart| parts.iter().filter(|other| *other == part).count();
        let months = count(&DatePart::Month) + count(&DatePart::Name);
        if count(&DatePart::Year) != 1 || months != 1 || count(&DatePart::Day) > 1 {
            return Err(LexiconError::Malformed { key: key.to_owned(), item: item.to_owned() });
        }
        Ok(Self { parts })
    }

    /// Whether the month is a word, which lets an ordinal sign stand at the day.
    pub(super) fn is_named(&self) -> bool {
        self.parts.contains(&DatePart::Name)
    }
}

/// How a word file spells the parts.
const SLOTS: [(&str, DatePart); 4] =
    [("DAY", DatePart::Day), ("MONTH", DatePart::Month), ("NAME", DatePart::Name), ("YEAR", DatePart::Year)];
