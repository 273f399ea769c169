//! The real program in a process of its own: what goes wrong there does not take the tests with it.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Checks a site of these files; the exit code, and what was said.
pub fn checked(files: &[(&str, &str)]) -> (Option<i32>, String) {
    let site = tempfile::tempdir().expect("a folder");
    files.iter().for_each(|(path, text)| write(site.path(), path, text));
    ran("check", site.path())
}

/// Writes a file of a site, with the folders it lies in.
pub fn write(site: &Path, path: &str, text: &str) {
    let path = site.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// Runs a command on a site; the exit code, and what was said.
pub fn ran(command: &str, site: &Path) -> (Option<i32>, String) {
    let out = Command::new(env!("CARGO_BIN_EXE_konzept"))
        .args(["--lang", "en", command, "--date", "2025-06-01", "--root"])
        .arg(site)
        .output()
        .expect("the program");
    (out.status.code(), String::from_utf8_lossy(&out.stderr).into_owned())
}
