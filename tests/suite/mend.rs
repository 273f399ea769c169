//! `check --fix` on disk: only the mistakes change, and the files stay what they were.

use std::fs;
use std::path::Path;
use std::process::Command;

fn fix(site: &Path) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_konzept"));
    command.args(["check", "--date", "2025-06-01", "--fix"]).current_dir(site).env_clear();
    let output = command.output().expect("the program");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

fn site(title: &[u8]) -> tempfile::TempDir {
    let site = tempfile::tempdir().expect("a folder");
    fs::create_dir(site.path().join("content")).expect("a folder");
    fs::write(site.path().join("content/concept.yaml"), title).expect("a file");
    site
}

#[test]
fn marks_line_ends_and_comments_stay() {
    let site = site(b"\xef\xbb\xbf# Wer?\r\ntitel:   'A'  # B\r\nlanguages: [de]\r\n");
    fix(site.path());
    let after = fs::read(site.path().join("content/concept.yaml")).expect("a file");
    assert_eq!(after, b"\xef\xbb\xbf# Wer?\r\ntitle:   'A'  # B\r\nlanguages: [de]\r\n");
}

#[test]
#[cfg(unix)]
fn permissions_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let site = site(b"title: A\nlanguages: [de]\n");
    let (real, link) = (site.path().join("quellen.txt"), site.path().join("content/sources.yaml"));
    fs::write(&real, "- titel: B\n").expect("a file");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).expect("permissions");
    symlink("../quellen.txt", &link).expect("a link");
    fix(site.path());
    assert!(link.is_symlink(), "the link is still one");
    assert_eq!(fs::read_to_string(&real).expect("a file"), "- title: B\n");
    assert_eq!(fs::metadata(&real).expect("a file").permissions().mode() & 0o777, 0o640);
    let beside = fs::read_dir(site.path()).expect("a folder").count();
    assert_eq!(beside, 2, "nothing is left behind");
}

#[test]
fn a_site_without_mistakes_is_not_touched() {
    let site = site(b"title: A\nlanguages: [de]\n");
    let file = site.path().join("content/concept.yaml");
    let before = fs::metadata(&file).and_then(|file| file.modified()).expect("a time");
    fix(site.path());
    assert_eq!(fs::metadata(&file).and_then(|file| file.modified()).expect("a time"), before);
}
