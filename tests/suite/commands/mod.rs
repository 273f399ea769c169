//! The program at a terminal: every transcript in `tests/cmd/` is what really happens.
//!
//! `UPDATE_EXPECTED=1 cargo test commands` writes down what happens now; look at the difference before you keep it.

mod explained;
mod run;
mod transcript;

use std::fs;
use std::path::{Path, PathBuf};

fn pages() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd");
    let entries = fs::read_dir(folder).expect("the transcripts");
    let mut pages: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    pages.retain(|path| path.extension().is_some_and(|ending| ending == "md"));
    pages.sort();
    assert!(pages.len() > 3, "the transcripts were found");
    pages
}

#[test]
fn transcripts_tell_what_happens() {
    let update = std::env::var_os("UPDATE_EXPECTED").is_some();
    let mut wrong = String::new();
    for path in pages() {
        let page = fs::read_to_string(&path).expect("a transcript");
        let now = transcript::replayed(&page);
        if update {
            fs::write(&path, &now).expect("a transcript");
        } else if now != page {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            wrong.push_str(&format!("--- {name}\n{}", transcript::difference(&page, &now)));
        }
    }
    assert!(
        wrong.is_empty(),
        "what happens is something else than what is told (UPDATE_EXPECTED=1):\n{wrong}"
    );
}
