//! The joint between what people type and what the generator reads: every mistake at its place, every scalar as
//! it was typed, and no file that hangs or fells the reader.

mod broken;
mod hostile;
mod mistakes;
mod places;
mod reading;
mod scalars;
