//! How a site looks: templates and assets, embedded in the program and overridable file by file.
//!
//! `templates` alone knows tera. In a theme of the site's own every turn of a loop and every call is counted (`counted`,
//! `turns`), so that a template that does not end is stopped inside the engine. A site's own theme in `themes/NAME/` covers files of the embedded one that have
//! the same name; a template that covers another can still extend or include it as `default/…`. Asset names carry
//! a hash of their contents, so that they can be cached for ever. The ground that a theme writes on, `--paper`, is
//! read from its style sheets, for whoever wants to know what can be read on it. The colours of the embedded theme are
//! [`tints`] of one, computed here. The icon of a site is one drawing, shown in pixels where a drawing is not understood.
//!
//! Knows `value` for what a colour is, and `raster` for pixels.
//!
//! Deliberately absent: what stands on a page (that is `render`'s), and any word of any language.

mod assets;
mod colours;
mod counted;
mod fault;
mod files;
mod ground;
mod icons;
mod patience;
mod templates;
mod tints;
mod turns;

pub use assets::{Asset, hashed_name};
pub use colours::Colours;
pub use fault::{FaultReason, TemplateFault};
pub use files::{ThemeFiles, embedded};
pub use templates::{LARGEST_PAGE, Prepared, Templates};
pub use tints::tints;
