//! How far something has come.

use schemars::JsonSchema;
use serde::Deserialize;

/// How far a measure or an approach has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Decided, not begun.
    Planned,
    /// Under way.
    Ongoing,
    /// Finished.
    Done,
    /// Interrupted.
    Paused,
    /// Given up.
    Dropped,
}

impl Status {
    /// All of them, in the order in which they follow each other.
    pub const ALL: [Self; 5] = [Self::Planned, Self::Ongoing, Self::Done, Self::Paused, Self::Dropped];

    /// The word in the files, which is also the key of its interface word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Ongoing => "ongoing",
            Self::Done => "done",
            Self::Paused => "paused",
            Self::Dropped => "dropped",
        }
    }
}
