//! Which artifacts cannot lie side by side.

use super::site::path;
use konzept::emit::{Collision, OutPath, collisions};

fn found(paths: &[&str]) -> Vec<String> {
    let paths: Vec<OutPath> = paths.iter().map(|text| path(text)).collect();
    collisions(&paths).iter().map(Collision::to_string).collect()
}

#[test]
fn different_paths_do_not_collide() {
    assert!(found(&["a.html", "a/b.html", "a/c.html", "b/a.html", "ab/c.html"]).is_empty());
}

#[test]
fn every_kind_is_found_once_and_in_order() {
    assert_eq!(
        found(&["z/x/y", "z/X", "b", "a.html", "b/c", "A.html", "a.html", "B/d", "a.html"]),
        [
            "two files are called `a.html`",
            "`A.html` and `a.html` differ only in upper and lower case",
            "`b` is a file, and `B/d` needs it as a folder",
            "`z/X` is a file, and `z/x/y` needs it as a folder",
        ]
    );
}

#[test]
fn case_is_more_than_ascii() {
    assert_eq!(found(&["ÄMTER.html", "ämter.html"]).len(), 1);
}
