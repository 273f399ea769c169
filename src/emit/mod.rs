//! Brings a finished site to disk: decides what to write, keep and remove.
//!
//! | file | holds |
//! |---|---|
//! | `artifact` | [`Artifact`], one finished file, and its [`Role`] |
//! | `out_path` | [`OutPath`], a path that cannot leave the output folder |
//! | `collision` | [`collisions`]: artifacts that cannot lie side by side |
//! | `manifest` | [`Manifest`]: the list of what is ours in the output folder |
//! | `plan` | [`Plan`]: what to write, keep and remove |
//!
//! Knows nobody else in the crate.

mod artifact;
mod collision;
mod manifest;
mod out_path;
mod plan;

pub use artifact::{Artifact, Role};
pub use collision::{Collision, collisions};
pub use manifest::{Manifest, ManifestFault};
pub use out_path::{OutPath, OutPathError, OutPathFault};
pub use plan::{Plan, Standing, Write};
