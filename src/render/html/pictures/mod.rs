//! Pictures of figures: shapes from `chart`, with the words that belong to them.
//!
//! A picture is never alone: it has a name, a sentence that says what it shows, and a table with the same values.
//! What can be compared is drawn; a figure without anything to compare it to stands for itself.

mod bars;
mod counts;
mod parts;
mod plot;
mod rank;
mod ratio;
mod scaled;
mod series;
mod share;
mod story;
mod times;
mod view;

pub use bars::comparison;
pub use counts::{Counted, counts};
pub use parts::parts;
pub use rank::rank;
pub use ratio::ratio;
pub use series::{Shared, series, shared};
pub use share::share;
pub use view::PictureOf;
