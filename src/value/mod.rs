//! The smallest things a concept is made of: ids, languages, translated text, quantities, times.
//!
//! Knows nobody else in the crate; every other room may know it. Reads spellings people use (`9.311 Mio. €`,
//! `13.–15. Juni 2023`) into values a machine can compare, add up and show again in another language.
//!
//! | file | holds |
//! |---|---|
//! | `id`, `language`, `localized` | what a thing is called, in which language, with its translations |
//! | `number`, `scale`, `unit`, `currency`, `qualifier`, `quantity` | a figure as it is meant |
//! | `interval` | what a printed figure may stand for, once rounding is undone |
//! | `colour` | a colour, and how well it can be told from another |
//! | `time`, `season` | a day, a month, … a range of them, each with its own precision |
//! | `lexicon`, `phrase` | how one language writes all this; the words come from `src/i18n/lexicon/*.ftl` |
//! | `wording`, `count_wording`, `phrases`, `words` | the words of one language that rules look for, from `src/i18n/wording/*.ftl` |
//! | `abbreviations`, `announced`, `inclusive`, `law`, `citation`, `slip`, `spacing` | those that need more than a list |
//! | `read_*` | from a spelling to a value, or to an error that says what is wrong with the spelling |
//! | `find_*` | numbers, and counts of things, in running text |
//! | `*_error` | those errors, as data: the sentences are written where messages are drawn |
//!
//! Deliberately absent: words of any language (they are data), formatting for readers (`i18n` does it with ICU),
//! floating point numbers in what is published, the clock, and `serde`: what an editor typed stays text until `resolve` reads it here.

mod abbreviations;
mod announced;
mod citation;
mod colour;
mod count_wording;
mod currency;
mod date_pattern;
mod find_counts;
mod find_numbers;
mod id;
mod inclusive;
mod interval;
mod language;
mod law;
mod lexicon;
mod localized;
mod number;
mod number_error;
mod number_reader;
mod phrase;
mod phrases;
mod qualifier;
mod quantity;
mod read_date;
mod read_number;
mod read_period;
mod read_rank;
mod read_time;
mod read_unit;
mod scale;
mod season;
mod separators;
mod slip;
mod spacing;
mod time;
mod time_error;
mod time_findings;
mod unit;
mod unit_kind;
mod wording;
mod words;

pub use abbreviations::{Abbreviation, Abbreviations};
pub use announced::{Announcement, Announcements};
pub use colour::Colour;
pub use count_wording::CountWording;
pub use currency::Currency;
pub use find_counts::{FoundCount, Nouns, find_counts};
pub use find_numbers::{FoundNumber, find_numbers};
pub use id::{Id, IdError};
pub use inclusive::{FoundStyle, InclusiveStyles};
pub use interval::Interval;
pub use language::{Language, LanguageError};
pub use law::{Law, Laws, OutdatedLaw};
pub use lexicon::{Lexicon, LexiconError};
pub use localized::Localized;
pub use number::Number;
pub use number_error::NumberError;
pub use phrases::{FoundPhrase, Phrases};
pub use qualifier::Qualifier;
pub use quantity::Quantity;
pub use read_number::{NumberContext, read_qualifier, read_quantity, read_scale};
pub use read_time::read_time;
pub use read_unit::{UnitError, read_unit};
pub use scale::Scale;
pub use season::Season;
pub use slip::{FoundSlip, Slips};
pub use spacing::{Spacing, SpacingKind, SpacingSlip};
pub use time::Time;
pub use time_error::TimeError;
pub use unit::Unit;
pub use unit_kind::UnitKind;
pub use wording::Wording;
