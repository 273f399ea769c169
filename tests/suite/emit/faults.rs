//! Publishing that ends too early, after every single operation.

use super::site::*;
use super::twins::{Accident, Accidental};
use konzept::emit::{Artifact, publish, publish_on};

/// Two versions with everything that can happen between them.
pub fn versions() -> (Vec<Artifact>, Vec<Artifact>) {
    let a = vec![
        asset("assets/shared-1.css"),
        asset("assets/old-2.css"),
        asset("assets/logo-3.svg"),
        asset("raw"),
        asset("bilder/b-1.png"),
        page("index.html", "A", &["assets/shared-1.css", "assets/old-2.css"]),
        page("same.html", "same", &["assets/shared-1.css"]),
        page("gone.html", "A", &["assets/old-2.css", "assets/logo-3.svg", "raw", "bilder/b-1.png"]),
        page("weg/gone.html", "A", &["assets/logo-3.svg"]),
        page("analyse", "A", &["assets/old-2.css"]),
        page("felder/eins.html", "A", &["assets/old-2.css"]),
        page("felder/zwei/drei.html", "A", &["raw"]),
        page("kurz", "A", &["assets/old-2.css"]),
    ];
    let b = vec![
        page("index.html", "B", &["assets/shared-1.css", "assets/new-4.css"]),
        page("same.html", "same", &["assets/shared-1.css"]),
        page("neu/tief/seite.html", "B", &["assets/new-4.css", "kurz/pic-9.png"]),
        // A file becomes a folder.
        page("analyse/swot.html", "B", &["assets/new-4.css"]),
        page("raw/x.html", "B", &["assets/new-4.css"]),
        asset("kurz/pic-9.png"),
        // A folder becomes a file.
        page("felder", "B", &["assets/new-4.css"]),
        page("bilder", "B", &["assets/shared-1.css"]),
        asset("assets/shared-1.css"),
        asset("assets/new-4.css"),
    ];
    (a, b)
}

/// Lets the accident happen at every operation of a publication over an existing site, and looks.
fn at_every_operation(accident: Accident, look: impl Fn(&std::path::Path, &[Artifact], &[Artifact])) {
    let (a, b) = versions();
    for (from, to) in [(&a, &b), (&b, &a), (&Vec::new(), &a), (&a, &Vec::new())] {
        for n in 0.. {
            let dir = quick_dir();
            publish(from, dir.path()).unwrap();
            std::fs::write(dir.path().join(".gitignore"), "mine").unwrap();
            let disk = Accidental::new(accident, n);

            let result = publish_on(&disk, to, dir.path());

            assert_whole(dir.path(), &[from, to]);
            if !disk.happened() {
                result.unwrap();
                assert!(n > 15, "only {n} operations?");
                break;
            }
            result.expect_err("an accident should not go unnoticed");
            look(dir.path(), from, to);
            publish(to, dir.path()).unwrap();
            assert_holds_exactly(dir.path(), to);
            assert_eq!(all(dir.path())[".gitignore"], b"mine");
        }
    }
}

#[test]
fn a_build_that_dies_leaves_a_whole_site_and_the_next_one_heals_it() {
    at_every_operation(Accident::Dies, |out, from, to| {
        // Pages of both versions whose place nobody else wants are never away.
        for page in from.iter().filter(|page| to.iter().any(|new| new.path == page.path)) {
            assert!(page.path.below(out).is_file(), "{}", page.path);
        }
    });
}

#[test]
fn a_build_that_dies_while_writing_leaves_no_half_file() {
    at_every_operation(Accident::DiesWriting, |_, _, _| {});
}

#[test]
fn after_a_killed_build_the_way_back_is_open_too() {
    at_every_operation(Accident::DiesWriting, |out, from, to| {
        publish(from, out).unwrap();
        assert_holds_exactly(out, from);
        // And something third, so that nothing of either is forgotten.
        let disk = Accidental::new(Accident::Dies, 12);
        _ = publish_on(&disk, to, out);
        publish(&[page("third.html", "3", &[])], out).unwrap();
        assert_holds_exactly(out, &[page("third.html", "3", &[])]);
        publish(from, out).unwrap();
    });
}

#[test]
fn a_build_that_fails_says_where_and_takes_its_temporary_files_along() {
    at_every_operation(Accident::Fails, |out, _, _| {
        let own: Vec<String> = all(&out.join(".konzept")).into_keys().collect();
        assert!(own.iter().all(|name| name == "lock" || name == "manifest"), "{own:?}");
    });
}

#[test]
fn a_disk_that_fills_up_leaves_the_old_site_as_it_was() {
    let (a, b) = versions();
    let dir = quick_dir();
    publish(&a, dir.path()).unwrap();
    let before = all(dir.path());
    // Folder, lock, folder for temporary files, then one file after the other.
    for n in 0..3 + b.len() - 2 {
        let error = publish_on(&Accidental::new(Accident::Fails, n), &b, dir.path()).unwrap_err();
        assert_eq!(all(dir.path()), before, "after {n} operations");
        assert!(error.to_string().starts_with("cannot "), "{error}");
        assert!(error.to_string().contains(dir.path().to_str().unwrap()), "{error}");
    }
}

#[test]
#[cfg(unix)]
fn a_folder_that_cannot_be_written_is_a_clear_error() {
    use std::os::unix::fs::PermissionsExt;
    let dir = quick_dir();
    let out = dir.path().join("out");
    std::fs::create_dir(&out).unwrap();
    std::fs::set_permissions(&out, std::fs::Permissions::from_mode(0o555)).unwrap();
    let result = publish(&[page("a.html", "1", &[])], &out);
    // Root may write anywhere; then there is nothing to see here.
    if let Err(error) = result {
        assert!(error.to_string().starts_with("cannot create"), "{error}");
    }
}
