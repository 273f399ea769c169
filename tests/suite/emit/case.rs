//! Names that change only in case, on disks that see it and disks that do not.

use super::site::*;
use super::twins::IgnoresCase;
use konzept::emit::{Artifact, Disk, OsDisk, PublishError, publish_on};

#[test]
fn a_file_that_changes_its_case_is_not_lost() {
    let a = [asset("Logo-1.png"), page("Index.html", "old", &["Logo-1.png"])];
    let renamed = Artifact { path: path("logo-1.png"), ..a[0].clone() };
    let b = [renamed, page("index.html", "newer", &["logo-1.png"])];
    for ignores_case in [false, true] {
        let dir = tempfile::tempdir().unwrap();
        let ignoring = IgnoresCase { below: dir.path().to_owned() };
        let disk: &dyn Disk = if ignores_case { &ignoring } else { &OsDisk };
        for site in [&a, &b, &b, &a] {
            publish_on(disk, site, dir.path()).unwrap();
            assert_holds_exactly(dir.path(), site);
        }
    }
}

#[test]
fn a_folder_that_changes_its_case_loses_nothing() {
    let a = [page("Analyse/swot.html", "old", &[])];
    let b = [page("analyse/swot.html", "newer", &[])];
    let dir = tempfile::tempdir().unwrap();
    let disk = IgnoresCase { below: dir.path().to_owned() };
    for site in [&a, &b, &b] {
        publish_on(&disk, site, dir.path()).unwrap();
        let there: Vec<_> = visible(dir.path()).into_values().collect();
        assert_eq!(there, [site[0].bytes.clone()]);
    }
    publish_on(&disk, &[], dir.path()).unwrap();
    assert!(visible(dir.path()).is_empty());
}

#[test]
fn a_foreign_file_is_foreign_even_if_ours_had_almost_its_name() {
    let dir = tempfile::tempdir().unwrap();
    publish_on(&OsDisk, &[page("A.html", "ours", &[])], dir.path()).unwrap();
    std::fs::write(dir.path().join("a.html"), "mine").unwrap();
    let result = publish_on(&OsDisk, &[page("a.html", "new", &[])], dir.path());
    assert!(matches!(result, Err(PublishError::ForeignFile { .. })));
}
