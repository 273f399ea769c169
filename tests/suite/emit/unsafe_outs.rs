//! Output folders that would eat the site's sources.

use std::fs;
use std::path::Path;

use konzept::emit::{PublishError, UnsafeOut, refuse_unsafe_out};

fn site() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for folder in ["site/content/a", "site/themes", "site/public", "other"] {
        fs::create_dir_all(dir.path().join(folder)).unwrap();
    }
    dir
}

fn reason(out: &Path, root: &Path) -> Option<UnsafeOut> {
    match refuse_unsafe_out(out, root) {
        Ok(()) => None,
        Err(PublishError::Unsafe { reason, .. }) => Some(reason),
        Err(e) => panic!("{e}"),
    }
}

#[test]
fn harmless_folders_are_fine_whether_they_exist_or_not() {
    let dir = site();
    let root = dir.path().join("site");
    for out in
        ["site/public", "site/not/yet", "other", "other/new", "site/contents", "site/content/../public"]
    {
        assert_eq!(reason(&dir.path().join(out), &root), None, "{out}");
    }
}

#[test]
fn the_site_what_contains_it_and_its_sources_are_refused() {
    let dir = site();
    let root = dir.path().join("site");
    for out in ["site", "site/.", "site/public/..", "other/new/../../site"] {
        assert_eq!(reason(&dir.path().join(out), &root), Some(UnsafeOut::IsSite), "{out}");
    }
    for out in [Path::new("/"), dir.path(), &root.join("..")] {
        assert_eq!(reason(out, &root), Some(UnsafeOut::Contains(root.clone())), "{out:?}");
    }
    for (out, source) in [
        ("content", "content"),
        ("content/a/new", "content"),
        ("nowhere/../themes", "themes"),
        ("src/new", "src"),
        (".git", ".git"),
    ] {
        assert_eq!(reason(&root.join(out), &root), Some(UnsafeOut::Inside(root.join(source))), "{out}");
    }
}

#[test]
fn a_relative_folder_is_relative_to_where_we_are() {
    let dir = site();
    assert_eq!(reason(Path::new("some/public"), &dir.path().join("site")), None);
    let here = std::env::current_dir().unwrap();
    assert_eq!(reason(Path::new("content/x"), &here), Some(UnsafeOut::Inside(here.join("content"))));
    assert_eq!(reason(Path::new("."), &here), Some(UnsafeOut::IsSite));
    assert!(matches!(refuse_unsafe_out(Path::new(""), &here), Err(PublishError::Io { .. })));
}

#[test]
#[cfg(unix)]
fn links_hide_nothing() {
    use std::os::unix::fs::symlink;
    let dir = site();
    let root = dir.path().join("site");
    symlink(root.join("content"), dir.path().join("innocent")).unwrap();
    symlink(&root, dir.path().join("same")).unwrap();
    assert_eq!(
        reason(&dir.path().join("innocent/new"), &root),
        Some(UnsafeOut::Inside(root.join("content")))
    );
    assert_eq!(reason(&root, &dir.path().join("same")), Some(UnsafeOut::IsSite));
    // Sources that live elsewhere are sources all the same.
    fs::create_dir_all(dir.path().join("shared/themes")).unwrap();
    fs::remove_dir(root.join("themes")).unwrap();
    symlink(dir.path().join("shared/themes"), root.join("themes")).unwrap();
    assert_eq!(reason(&dir.path().join("shared"), &root), Some(UnsafeOut::Contains(root.join("themes"))));
}

#[test]
fn a_site_that_is_not_there_is_an_error() {
    let dir = site();
    let result = refuse_unsafe_out(dir.path(), &dir.path().join("nowhere"));
    assert!(matches!(result, Err(PublishError::Io { .. })));
}
