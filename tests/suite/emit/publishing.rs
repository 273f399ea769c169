//! Publishing when all goes well.

use std::fs::{self, File};
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::site::*;
use konzept::emit::{Artifact, Published, publish};

fn counts(artifacts: &[Artifact], out: &Path) -> (usize, usize, usize) {
    let Published { written, unchanged, removed } = publish(artifacts, out).unwrap();
    (written, unchanged, removed)
}

#[test]
fn a_missing_folder_is_made_with_its_parents() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("not/yet/public");
    let site = [page("index.html", "hello", &["a/x.css"]), asset("a/x.css")];
    assert_eq!(counts(&site, &out), (2, 0, 0));
    assert_holds_exactly(&out, &site);
}

#[test]
fn an_unchanged_file_keeps_its_time_and_a_second_build_touches_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path();
    let site = [page("index.html", "hello", &[]), page("b/c.html", "c", &[]), page("empty.txt", "", &[])];
    publish(&site, out).unwrap();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    let watched = ["index.html", "b/c.html", "empty.txt", ".konzept/manifest", ".konzept/lock"];
    for path in watched {
        File::options().write(true).open(out.join(path)).unwrap().set_modified(long_ago).unwrap();
    }

    assert_eq!(counts(&site, out), (0, 3, 0));
    for path in watched {
        assert_eq!(fs::metadata(out.join(path)).unwrap().modified().unwrap(), long_ago, "{path}");
    }

    // The same length, other bytes: only this file is new.
    let next = [page("index.html", "hallo", &[]), site[1].clone(), site[2].clone()];
    assert_eq!(counts(&next, out), (1, 2, 0));
    assert_ne!(fs::metadata(out.join("index.html")).unwrap().modified().unwrap(), long_ago);
    assert_eq!(fs::metadata(out.join("b/c.html")).unwrap().modified().unwrap(), long_ago);
}

#[test]
fn stale_files_go_and_their_empty_folders_with_them() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path();
    let a = [
        page("index.html", "1", &[]),
        page("x/y/z.html", "1", &[]),
        page("x/w.html", "1", &[]),
        asset("k/l.css"),
    ];
    publish(&a, out).unwrap();
    assert_eq!(counts(&a[..1], out), (0, 1, 3));
    assert_holds_exactly(out, &a[..1]);
    assert_eq!(counts(&[], out), (0, 0, 1));
    assert_holds_exactly(out, &[]);
}

#[test]
fn what_others_put_there_survives() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path();
    let dotted = [".gitignore", ".git/config", ".well-known/security.txt", ".nojekyll"];
    for file in dotted {
        put(out, file, "mine");
    }
    let a = [page("index.html", "1", &[]), page("x/y.html", "1", &[]), page("z/y.html", "1", &[])];
    // A folder with nothing but dot names becomes ours.
    publish(&a, out).unwrap();
    let foreign = ["robots.txt", "x/mine.html", "x/.htaccess", "own/page.html"];
    for file in foreign {
        put(out, file, "mine");
    }

    publish(&a[..1], out).unwrap();

    let there = all(out);
    for file in dotted.iter().chain(&foreign) {
        assert_eq!(there[*file], b"mine", "{file}");
    }
    assert!(!there.contains_key("x/y.html"));
    assert!(!out.join("z").exists());
}

#[test]
fn a_foreign_file_with_the_right_bytes_becomes_ours() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path();
    let site = [page("index.html", "1", &[]), page("b.html", "1", &[])];
    publish(&site[..1], out).unwrap();
    fs::write(out.join("b.html"), &site[1].bytes).unwrap();
    assert_eq!(counts(&site, out), (0, 2, 0));
    assert_eq!(counts(&site[..1], out), (0, 1, 1));
}

#[test]
fn a_file_becomes_a_folder_and_a_folder_a_file() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path();
    let a = [
        page("a", "file", &[]),
        page("b/c/d.html", "deep", &[]),
        page("b/e.html", "e", &[]),
        asset("b/x.css"),
    ];
    let b = [page("a/b/c.html", "deep", &[]), page("b", "file", &[])];
    publish(&a, out).unwrap();
    assert_eq!(counts(&b, out), (2, 0, 4));
    assert_holds_exactly(out, &b);
    assert_eq!(counts(&a, out), (4, 0, 2));
    assert_holds_exactly(out, &a);
}

#[test]
fn an_asset_may_need_the_place_of_an_asset() {
    let dir = tempfile::tempdir().unwrap();
    let (a, b) = ([asset("x"), page("i.html", "1", &["x"])], [asset("x/y"), page("i.html", "2", &["x/y"])]);
    for site in [&a, &b, &a] {
        publish(site, dir.path()).unwrap();
        assert_holds_exactly(dir.path(), site);
    }
}

#[test]
fn what_the_user_did_to_our_files_is_mended_or_left() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path();
    let site = [
        page("a.html", "1", &[]),
        page("b.html", "1", &[]),
        page("c.html", "1", &[]),
        page("d/e.html", "1", &[]),
    ];
    publish(&site, out).unwrap();
    fs::write(out.join("a.html"), "torn").unwrap();
    fs::remove_file(out.join("b.html")).unwrap();
    // Stale, but a folder by now, and a file where a stale file had its folder.
    fs::remove_file(out.join("c.html")).unwrap();
    put(out, "c.html/mine.txt", "mine");
    fs::remove_dir_all(out.join("d")).unwrap();
    put(out, "d", "mine");

    assert_eq!(counts(&site[..2], out), (2, 0, 0));
    let there = visible(out);
    assert_eq!(there.keys().collect::<Vec<_>>(), ["a.html", "b.html", "c.html/mine.txt", "d"]);
    assert_eq!(there["a.html"], site[0].bytes);
}

#[test]
#[cfg(unix)]
fn the_output_folder_itself_may_be_a_link() {
    let dir = tempfile::tempdir().unwrap();
    let real = dir.path().join("real");
    fs::create_dir(&real).unwrap();
    std::os::unix::fs::symlink(&real, dir.path().join("link")).unwrap();
    let site = [page("a/b.html", "1", &[])];
    publish(&site, &dir.path().join("link")).unwrap();
    assert_holds_exactly(&real, &site);
}

#[test]
fn ten_thousand_files_are_published_and_recognised() {
    let dir = tempfile::tempdir().unwrap();
    let site: Vec<Artifact> =
        (0..10_000).map(|n| page(&format!("{}/{n}.html", n % 100), &"text ".repeat(400), &[])).collect();
    // A pool of its own: in the common one, the small publications of other tests would wait for this one.
    let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build().unwrap();
    assert_eq!(pool.install(|| counts(&site, dir.path())), (10_000, 0, 0));
    assert_eq!(pool.install(|| counts(&site, dir.path())), (0, 10_000, 0));
}

fn put(out: &Path, path: &str, text: &str) {
    let path = out.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
