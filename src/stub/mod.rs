//! What `new` writes: the stub of a chapter, of a record or of a translation, and where it goes.
//!
//! | file | holds |
//! |---|---|
//! | `what`, `wish` | what can be begun, and what was asked for |
//! | `plan` | [`plan`]: from a wish to [`Edit`]s |
//! | `home` | the chapter and the file a record belongs to |
//! | `chapter`, `record`, `translation` | the stubs |
//! | `insertion`, `scalar` | records into a file that somebody wrote, values as YAML |
//! | `refusal` | why nothing can be begun |
//!
//! Knows `concept`, `discover`, `parse`, `schema`, `i18n`, `value` and `diagnostics`. A stub is honest: it holds what
//! was given and nothing that only looks like content. What may be missing stands there as a comment, what must not is
//! asked for, and where a text must stand, a gap is marked that `check` reports.
//!
//! Deliberately absent: the disk. An [`Edit`] is data; who asked writes it, after the changed site was judged.

mod chapter;
mod edit;
mod home;
mod insertion;
mod plan;
mod record;
mod refusal;
mod scalar;
mod translation;
mod what;
mod wish;

pub use edit::Edit;
pub use plan::{Ground, plan};
pub use refusal::{MORE, Refusal};
pub use what::What;
pub use wish::{Given, Wish};
