//! The line in a file that tells every editor which schema is the file's.

use super::file_kind::FileKind;

/// The first line of a YAML file that names its schema: a comment, which the reader passes over. `path` is the
/// file's path from the site's folder, `folder` that of the schemas. None for files that have no schema or no
/// place for the line: front matter belongs to no YAML file.
pub fn modeline(path: &str, folder: &str) -> Option<String> {
    let file = FileKind::of(path)?;
    if file.patterns().is_empty() {
        return None;
    }
    let up = "../".repeat(path.matches('/').count());
    Some(format!("# yaml-language-server: $schema={up}{folder}/{}\n", file.schema()))
}
