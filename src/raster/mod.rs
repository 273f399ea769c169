//! Drawings as pixels: an SVG to a PNG, with letters of a face of our own.
//!
//! Two builds of one input are the same bytes on every machine, so nothing is asked of the system: the face is part of
//! the program, and a drawing can name no file. What a line of text takes is measured in the same face, so whoever
//! composes a drawing can break lines before they are drawn.
//!
//! Knows nobody.
//!
//! Deliberately absent: what is drawn, and when.

mod drawing;
mod encoded;
mod face;
mod setting;

pub use drawing::{Drawing, DrawingFault, Frame, VERSION};
pub use face::Face;
pub use setting::{Measure, Setting, set};
