//! `new` on disk.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn konzept(site: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_konzept"));
    command.args(arguments).current_dir(site).env_clear().output().expect("the program")
}

fn site() -> tempfile::TempDir {
    let site = tempfile::tempdir().expect("a folder");
    fs::create_dir(site.path().join("content")).expect("a folder");
    fs::write(site.path().join("content/concept.yaml"), "title: A\nlanguages: [de]\n").expect("a file");
    site
}

#[test]
#[cfg(unix)]
fn permissions_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let site = site();
    let (real, link) = (site.path().join("quellen.txt"), site.path().join("content/sources.yaml"));
    fs::write(&real, "- title: B\n").expect("a file");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).expect("permissions");
    symlink("../quellen.txt", &link).expect("a link");
    let output = konzept(site.path(), &["new", "source", "Register"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(link.is_symlink(), "the link is still one");
    assert!(fs::read_to_string(&real).expect("a file").starts_with("- title: B\n\n- id: register\n"));
    assert_eq!(fs::metadata(&real).expect("a file").permissions().mode() & 0o777, 0o640);
    assert_eq!(fs::read_dir(site.path()).expect("a folder").count(), 2, "nothing is left behind");
    // A new file is what any program would have made.
    fs::write(site.path().join("any"), "").expect("a file");
    let any = fs::metadata(site.path().join("any")).expect("a file").permissions().mode();
    assert_eq!(konzept(site.path(), &["new", "chapter", "Ziele"]).status.code(), Some(0));
    let new = fs::metadata(site.path().join("content/01-ziele/index.md")).expect("a file");
    assert_eq!(new.permissions().mode(), any);
}

#[test]
#[cfg(unix)]
fn nothing_is_written_outside_the_site() {
    use std::os::unix::fs::symlink;
    let (site, outside) = (site(), tempfile::tempdir().expect("a folder"));
    symlink(outside.path(), site.path().join("content/01-ziele")).expect("a link");
    fs::write(site.path().join("content/01-ziele.md"), "---\ntitle: Ziele\n---\n").expect("a file");
    let output = konzept(site.path(), &["new", "pillar", "Mut", "--in", "01-ziele"]);
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(fs::read_dir(outside.path()).expect("a folder").count(), 0);
}

#[test]
fn what_would_be_wrong_is_not_written() {
    let site = site();
    let output = konzept(site.path(), &["new", "source", "Register", "url=example"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(!site.path().join("content/sources.yaml").exists());
}

#[test]
fn a_beginning_builds_without_a_word_in_every_language() {
    for language in ["de", "en"] {
        let site = tempfile::tempdir().expect("a folder");
        let here = |arguments: &[&str]| konzept(site.path(), &[&["--lang", language], arguments].concat());
        assert_eq!(here(&["init", "neu"]).status.code(), Some(0));
        for command in ["check", "build"] {
            // Late, so that no day in a starter runs out on those who begin with it.
            let output = here(&["--root", "neu", command, "--strict", "--date", "2099-12-31"]);
            assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
            assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        }
        assert!(site.path().join("neu/public/index.html").exists());
    }
}
