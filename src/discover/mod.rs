//! Finds the files of a site and says what each one is.
//!
//! Knows the outside world only through [`Workspace`]; from the domain it takes the names of the collections.
//! Refuses what leaves the site's folder, and reports what has no place where it lies.
//!
//! Deliberately absent: contents. What a file says is read by `parse`.

mod changed;
mod classify;
mod layout;
mod limits;
mod os_workspace;
mod workspace;

pub use changed::Changed;
pub use classify::layout;
pub use layout::{CollectionFiles, Layout, PageFiles, Translation};
pub use limits::{
    ALL_FILES, ALL_RECORDS, ALL_SIGNS, ALL_TEXTS, LARGEST_FILE, LARGEST_TEXT, MOST_FILES, MOST_SIGNS,
    MOST_THEME_FILES, megabytes,
};
pub use os_workspace::OsWorkspace;
pub use workspace::{Listing, MemoryWorkspace, Trouble, Workspace, too_many};
