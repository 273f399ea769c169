//! What is done to HTML after templates drew it: abbreviations explained, chapters bound into one page.
//!
//! Both are about what stands on a finished page, whichever template put it there, so they read HTML and not views.
//! [`pieces`] takes it apart into tags and the words between them, and changes nothing that is not asked for.
//!
//! Deliberately absent: a tree. What is drawn here was drawn by us, or by a theme that its site answers for.

mod bound;
mod explained;
mod pieces;

pub use bound::{Binding, bound};
pub use explained::explained;
