//! Draws an edition: each output is a folder of its own, reads the [`Edition`] and none of the others.
//!
//! Knows `concept`, `theme`, `i18n`, and `emit` for what an artifact is. [`OUTPUTS`] is the table.
//!
//! Deliberately absent: disk, and everything an editor could have got wrong, but for templates of their own.

mod addresses;
mod assets;
mod chart;
mod edition;
mod favicon;
mod feed;
mod fingerprint;
mod hosting;
mod html;
mod manifest;
mod output;
mod policy;
mod previews;
mod proof;
mod security;
mod sitemap;
mod vcards;
mod words;

pub use addresses::{Addresses, Clash, Page, PageKey};
pub use edition::{ContentFile, Edition};
pub use fingerprint::Fingerprint;
pub use html::ALL_PAGES;
pub use output::{OUTPUTS, Output, file, print, print_rest};
pub use previews::{Preview, Previews};
pub use proof::{Deed, Found};
