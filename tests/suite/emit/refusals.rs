//! What is refused, and that a refusal leaves everything as it was.

use std::fs;
use std::path::Path;

use super::site::*;
use konzept::emit::{Artifact, PublishError, publish};

/// Publishes, expects to be refused, and that nothing changed.
#[track_caller]
fn refused(artifacts: &[Artifact], out: &Path) -> PublishError {
    let before = all(out);
    let error = publish(artifacts, out).expect_err("this should be refused");
    assert_eq!(all(out), before);
    error
}

fn site() -> Vec<Artifact> {
    vec![page("index.html", "1", &["assets/x.css"]), page("a/b.html", "1", &[]), asset("assets/x.css")]
}

#[test]
fn a_folder_of_somebody_else() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("thesis.docx"), "years of work").unwrap();
    fs::write(dir.path().join(".hidden"), "").unwrap();
    let error = refused(&site(), dir.path());
    assert!(error.to_string().contains("choose another folder with `--out`, or empty this one"), "{error}");
    let PublishError::NotOurs { out, example_of_foreign_file } = error else { panic!("{error}") };
    assert_eq!(out, dir.path());
    assert_eq!(example_of_foreign_file, dir.path().join("thesis.docx"));
    assert!(!dir.path().join(".konzept").exists());
}

#[test]
fn our_folder_alone_does_not_make_a_folder_ours() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join(".konzept")).unwrap();
    fs::write(dir.path().join("thesis.docx"), "years of work").unwrap();
    assert!(matches!(refused(&site(), dir.path()), PublishError::NotOurs { .. }));
}

#[test]
fn a_file_instead_of_a_folder() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("out");
    fs::write(&out, "").unwrap();
    assert!(matches!(publish(&site(), &out), Err(PublishError::NotAFolder { path }) if path == out));
    fs::remove_file(&out).unwrap();
    fs::create_dir(&out).unwrap();
    fs::write(out.join(".konzept"), "").unwrap();
    assert!(
        matches!(refused(&site(), &out), PublishError::NotAFolder { path } if path == out.join(".konzept"))
    );
}

#[test]
fn collisions() {
    let dir = tempfile::tempdir().unwrap();
    let error = refused(&[page("a", "1", &[]), page("a", "2", &[])], dir.path());
    assert!(matches!(&error, PublishError::Collisions(found) if found.len() == 1), "{error}");
    assert!(!dir.path().join(".konzept").exists());
}

#[test]
fn a_foreign_file_where_ours_must_go() {
    for foreign in ["new.html", "folder", "wanted/inside.txt", "wanted/.hidden"] {
        let dir = tempfile::tempdir().unwrap();
        publish(&site(), dir.path()).unwrap();
        let path = dir.path().join(foreign);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "mine").unwrap();
        let next = [page("new.html", "1", &[]), page("folder/x.html", "1", &[]), page("wanted", "1", &[])];
        let error = refused(&next, dir.path());
        assert!(
            matches!(&error, PublishError::ForeignFile { path: it } if *it == path),
            "{foreign}: {error}"
        );
    }
}

#[test]
fn a_manifest_that_nobody_can_trust() {
    for (text, line) in [("something else", 1), ("konzept manifest 1\npage ../victim\n", 2), ("", 1)] {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("victim"), "precious").unwrap();
        let out = dir.path().join("out");
        publish(&site(), &out).unwrap();
        fs::write(out.join(".konzept/manifest"), text).unwrap();
        let error = refused(&[], &out);
        assert!(matches!(error, PublishError::Manifest { line: it, .. } if it == line), "{error}");
        assert!(dir.path().join("victim").exists());
    }
}

#[cfg(unix)]
mod links {
    use super::*;
    use std::os::unix::fs::symlink;

    /// Our site, with `place` replaced by a link to a folder outside that has the same content.
    #[track_caller]
    fn refused_for_link_at(place: &str, next: &[Artifact]) {
        let dir = tempfile::tempdir().unwrap();
        let (out, outside) = (dir.path().join("out"), dir.path().join("outside"));
        publish(&site(), &out).unwrap();
        fs::rename(out.join(place), &outside).unwrap();
        symlink(&outside, out.join(place)).unwrap();
        let kept = all(dir.path());

        let error = publish(next, &out).expect_err("a link should be refused");

        assert!(
            matches!(&error, PublishError::Link { path } if *path == out.join(place)),
            "{place}: {error}"
        );
        assert_eq!(all(dir.path()), kept, "{place}");
    }

    #[test]
    fn on_the_way_to_a_file_to_write() {
        refused_for_link_at("a", &[page("a/b.html", "2", &[])]);
        refused_for_link_at("a", &[page("a/new/b.html", "2", &[])]);
        refused_for_link_at("index.html", &[page("index.html", "2", &[])]);
        refused_for_link_at("index.html", &[page("index.html/x", "2", &[])]);
    }

    #[test]
    fn on_the_way_to_a_file_to_keep_or_remove() {
        refused_for_link_at("a", &site());
        refused_for_link_at("a", &[]);
        refused_for_link_at("index.html", &site());
        refused_for_link_at("index.html", &[]);
    }

    #[test]
    fn in_our_own_folder() {
        for place in [".konzept/lock", ".konzept/manifest"] {
            refused_for_link_at(place, &site());
        }
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("out");
        publish(&site(), &out).unwrap();
        fs::create_dir(dir.path().join("precious")).unwrap();
        fs::write(dir.path().join("precious/file"), "").unwrap();
        symlink(dir.path().join("precious"), out.join(".konzept/tmp")).unwrap();
        assert!(matches!(publish(&[], &out), Err(PublishError::Link { .. })));
        assert!(dir.path().join("precious/file").exists());
    }

    #[test]
    fn that_leads_nowhere() {
        let dir = tempfile::tempdir().unwrap();
        publish(&site(), dir.path()).unwrap();
        symlink("nowhere", dir.path().join("new.html")).unwrap();
        let error = publish(&[page("new.html", "1", &[])], dir.path()).unwrap_err();
        assert!(matches!(&error, PublishError::Link { .. }), "{error}");
        assert_holds_exactly_but_link(dir.path());
    }

    fn assert_holds_exactly_but_link(out: &Path) {
        fs::remove_file(out.join("new.html")).unwrap();
        assert_holds_exactly(out, &site());
    }

    #[test]
    fn of_others_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("out");
        publish(&site(), &out).unwrap();
        symlink(dir.path(), out.join("elsewhere")).unwrap();
        publish(&[page("c.html", "1", &[])], &out).unwrap();
        assert!(out.join("elsewhere").is_symlink());
    }
}
