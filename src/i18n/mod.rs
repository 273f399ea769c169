//! Words and formats of the interface's languages, and the typography of texts.
//!
//! Knows `value`. A language is a folder of Fluent files ([`pack`] has the table): `words/` for what readers
//! see, `messages/` for what editors are told, `lexicon/` for how numbers and times are written, `wording/` for what
//! rules look for, `hints/` for what editors show while somebody types, and a folder of pages in `explanations/`, one for each finding. Numbers, dates, lists and order come
//! from ICU4X, never from rules of our own.
//!
//! Deliberately absent: the concept's own words. A region's labels are data and win over the words here.

mod count;
mod direction;
mod explanations;
mod pack;
mod quantity;
mod time;
mod typography;
mod words;

pub use direction::is_right_to_left;
pub use explanations::{explanation, explanation_reason, explanation_title};
pub use pack::{Pack, languages, pack};
pub use typography::{Setting, Typography};
pub use words::Say;
