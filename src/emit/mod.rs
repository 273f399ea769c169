//! Brings a finished site to disk: decides what to write, keep and remove, and does it so that nobody ever
//! sees half of it.
//!
//! | file | holds |
//! |---|---|
//! | `artifact` | [`Artifact`], one finished file, and its [`Role`] |
//! | `out_path` | [`OutPath`], a path that cannot leave the output folder |
//! | `collision` | [`collisions`]: artifacts that cannot lie side by side |
//! | `manifest` | [`Manifest`]: the list of what is ours in the output folder |
//! | `memo` | what the files in the output folder were made of |
//! | `survey` | looks at the disk, changes nothing, refuses what must not be touched |
//! | `plan` | [`Plan`]: what to write, keep and remove |
//! | `execution` | carries the plan out, in the order that keeps the site whole |
//! | `own_folder` | the hidden folder `.konzept/`: lock, manifest, memo, temporary files |
//! | `press` | [`Press`], where finished files go, and two that need no disk |
//! | `publication` | [`Publication`], the press that publishes: the way through all of these |
//! | `publish` | [`publish`], for those who have all files at hand |
//! | `unsafe_out` | [`refuse_unsafe_out`]: output folders that would eat the site's sources |
//! | `disk` | [`Disk`], the few operations needed, and [`OsDisk`] |
//!
//! Knows nobody else in the crate. What it promises holds after every single operation on the disk, so it
//! holds for a build that is killed at any moment:
//!
//! - a page or an asset is there whole, or not at all;
//! - an asset that a page refers to is there. The one exception: a new asset needs the place of an old one as a
//!   folder, or the other way round. Names with content hashes do not do that;
//! - whatever a killed build leaves behind, the next one finds and clears;
//! - what we did not write, we do not touch.
//!
//! Deliberately absent: `fsync`. A killed process loses nothing that was handed to the kernel; after a power
//! cut the next build compares every file by its bytes and mends what is torn. Ten thousand `fsync`s would cost
//! a minute on every build to spare that one. Also absent: modification times as a sign of change (checkouts
//! reset them), and wiping the output folder, ever.

mod artifact;
mod collision;
mod disk;
mod execution;
mod manifest;
mod memo;
mod out_path;
mod own_folder;
mod plan;
mod press;
mod publication;
mod publish;
mod publish_error;
mod survey;
mod unsafe_out;

pub use artifact::{Artifact, Role};
pub use collision::{Collision, collisions};
pub use disk::{Disk, Kind, OsDisk};
pub use manifest::{Manifest, ManifestFault};
pub use memo::Key;
pub use out_path::{OutPath, OutPathError, OutPathFault};
pub use plan::{Plan, Standing, Taken, Write};
pub use press::{Held, Nowhere, Press};
pub use publication::Publication;
pub use publish::{Published, publish, publish_on};
pub use publish_error::{PublishError, UnsafeOut};
pub use unsafe_out::refuse_unsafe_out;
