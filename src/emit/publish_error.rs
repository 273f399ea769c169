//! Why a site was not published.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::emit::Collision;

/// Why a site was not published. Except for [`PublishError::Io`], nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// Artifacts want the same place.
    #[error("{}", list(.0))]
    Collisions(Vec<Collision>),

    /// The output folder holds files and no manifest of ours. The way out: choose another folder with `--out`,
    /// or empty this one.
    #[error(
        "`{}` is not empty and was not written by konzept, it holds `{}`: choose another folder with `--out`, or empty this one",
        .out.display(), .example_of_foreign_file.display()
    )]
    NotOurs {
        /// The output folder.
        out: PathBuf,
        /// Something in it that is not ours.
        example_of_foreign_file: PathBuf,
    },

    /// A file that we did not write stands where one of ours must go, with other content. The way out: move it
    /// away, or give it a name that begins with a dot.
    #[error("`{}` was not written by konzept and stands in the way: move it away", .path.display())]
    ForeignFile {
        /// The file.
        path: PathBuf,
    },

    /// A symbolic link stands where one of our files or folders belongs. It may lead anywhere, so it is not
    /// followed. The way out: remove the link.
    #[error("`{}` is a symbolic link, which is not followed inside the output folder: remove it", .path.display())]
    Link {
        /// The link.
        path: PathBuf,
    },

    /// Something that is no folder stands where a folder is needed. The way out: choose another `--out`.
    #[error("`{}` is not a folder: choose another with `--out`", .path.display())]
    NotAFolder {
        /// What stands there.
        path: PathBuf,
    },

    /// Publishing there would mix the site with its sources. The way out: choose another `--out`.
    #[error("`{}` cannot be the output folder, {reason}: choose another with `--out`", .out.display())]
    Unsafe {
        /// The folder asked for.
        out: PathBuf,
        /// What makes it unsafe.
        reason: UnsafeOut,
    },

    /// Another build writes to the same folder. The way out: wait for it.
    #[error("another build is writing to `{}`: wait until it has finished", .out.display())]
    Busy {
        /// The output folder.
        out: PathBuf,
    },

    /// The manifest is from a newer version, or somebody changed it, so that nobody knows what is ours. The way
    /// out: choose another `--out`, or empty the folder.
    #[error(
        "`{}` cannot be understood (line {line}): choose another folder with `--out`, or empty this one",
        .path.display()
    )]
    Manifest {
        /// The manifest.
        path: PathBuf,
        /// The first line that makes no sense.
        line: usize,
    },

    /// The disk said no. What was published before is still served; the next build goes on from there.
    #[error("cannot {action} `{}`: {cause}", .path.display())]
    Io {
        /// What we wanted to do, a verb: `write`, `remove`.
        action: &'static str,
        /// With which file or folder.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
}

impl PublishError {
    /// For `map_err`: the disk refused to do `action` with `path`.
    pub(super) fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> PublishError {
        move |cause| PublishError::Io { action, path: path.to_owned(), cause }
    }
}

/// What makes an output folder unsafe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnsafeOut {
    /// It is the folder of the site itself.
    IsSite,
    /// The folder of the site, or a folder of its sources, lies in it.
    Contains(PathBuf),
    /// It is a folder of sources, or lies in one.
    Inside(PathBuf),
}

impl fmt::Display for UnsafeOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            UnsafeOut::IsSite => write!(f, "it is the folder of the site itself"),
            UnsafeOut::Contains(path) => write!(f, "`{}` lies in it", path.display()),
            UnsafeOut::Inside(path) => write!(f, "it belongs to `{}`", path.display()),
        }
    }
}

fn list(collisions: &[Collision]) -> String {
    collisions.iter().map(Collision::to_string).collect::<Vec<_>>().join("; ")
}
