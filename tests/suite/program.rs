//! The real program in a process of its own: what goes wrong there does not take the tests with it.

use std::fs;
use std::process::Command;

/// Checks a site of these files; the exit code, and what was said.
pub fn checked(files: &[(&str, &str)]) -> (Option<i32>, String) {
    let site = tempfile::tempdir().expect("a folder");
    for (path, text) in files {
        let path = site.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    let out = Command::new(env!("CARGO_BIN_EXE_konzept"))
        .args(["--lang", "en", "check", "--date", "2025-06-01", "--root"])
        .arg(site.path())
        .output()
        .expect("the program");
    (out.status.code(), String::from_utf8_lossy(&out.stderr).into_owned())
}
