//! The geometry of pictures: figures in, places in a box out; one file a kind of picture.
//!
//! Everything here is a pure function. A place is a percentage of the width or height of its box, so a drawing
//! stretches with the page while its strokes and its text keep their size: text of 12 px stays 12 px at 320 px. No
//! place lies outside its box and none is undefined, because [`Place`] can be neither.
//!
//! Knows numbers and nothing else. Deliberately absent: words, formats, colours, and any SVG: those are the view's,
//! the style sheet's and the template's, so that a theme can draw the same shapes in another way.

mod bars;
mod columns;
mod extent;
mod line;
mod place;
#[cfg(test)]
mod properties;
mod span;
mod spots;
mod ticks;

pub use bars::bars;
pub use columns::{Column, columns};
pub use extent::Extent;
pub use line::{Dot, Segment, Value, line};
pub use place::Place;
pub use span::{Span, years};
pub use spots::{dots, ladder};
pub use ticks::Tick;
