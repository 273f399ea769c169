//! Finds the files of a site and says what each one is.
//!
//! Knows the outside world only through [`Workspace`]; from the domain it takes the names of the collections.
//! Refuses what leaves the site's folder, and reports what has no place where it lies.
//!
//! Deliberately absent: contents. What a file says is read by `parse`.

mod classify;
mod layout;
mod os_workspace;
mod workspace;

pub use classify::layout;
pub use layout::{CollectionFiles, Layout, PageFiles, Translation};
pub use os_workspace::OsWorkspace;
pub use workspace::{Listing, MemoryWorkspace, Trouble, Workspace};
