//! Schemas and reader say the same, and editors are told all they can be told.
//!
//! | file | holds |
//! |---|---|
//! | `sites` | every site there is in this repository |
//! | `reader`, `validators` | what the two of them say of a file |
//! | `drift` | they agree on every file of every site, and on every wrong example |
//! | `mutations` | they agree on files that were changed in one place, and in several |
//! | `forms` | patterns of texts against their readers |
//! | `hints` | the words are complete and used |
//! | `files` | which file is of which kind, as the reader sorts them |
//! | `settings` | what becomes of an editor's settings |
//! | `writing` | the command: what it writes, and what it refuses to |

mod drift;
mod files;
mod forms;
mod hints;
mod mutations;
mod reader;
mod settings;
mod sites;
mod validators;
mod writing;
