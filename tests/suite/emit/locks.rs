//! Two builds at once.

use std::fs::File;
use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::site::*;
use konzept::emit::{Artifact, PublishError, publish};

#[test]
fn a_build_does_not_wait_for_ever() {
    let dir = tempfile::tempdir().unwrap();
    let site = [page("a.html", "1", &[])];
    publish(&site, dir.path()).unwrap();
    let lock = File::open(dir.path().join(".konzept/lock")).unwrap();
    lock.lock().unwrap();

    let error = publish(&[], dir.path()).unwrap_err();

    assert!(matches!(&error, PublishError::Busy { out } if out == dir.path()), "{error}");
    assert_eq!(visible(dir.path()), files_of(&site));
    drop(lock);
    publish(&[], dir.path()).unwrap();
}

#[test]
fn a_build_waits_for_one_that_is_almost_done() {
    let dir = tempfile::tempdir().unwrap();
    publish(&[], dir.path()).unwrap();
    let lock = File::open(dir.path().join(".konzept/lock")).unwrap();
    lock.lock().unwrap();
    let (started, wait) = mpsc::channel();
    thread::scope(|scope| {
        let build = scope.spawn(|| {
            started.send(()).unwrap();
            publish(&[page("a.html", "1", &[])], dir.path())
        });
        wait.recv().unwrap();
        thread::sleep(Duration::from_millis(200));
        assert!(!build.is_finished());
        drop(lock);
        build.join().unwrap().unwrap();
    });
}

/// Publishes as soon as the others let it; how long that takes is the machine's affair.
fn publish_in_turn(site: &[Artifact], out: &Path) {
    while let Err(error) = publish(site, out) {
        assert!(matches!(error, PublishError::Busy { .. }), "{error}");
    }
}

#[test]
fn threads_that_publish_into_a_new_folder_take_turns() {
    for _ in 0..20 {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("new/public");
        let sites: Vec<_> = (0..4)
            .map(|n| {
                vec![
                    page("index.html", &n.to_string(), &["x.css"]),
                    asset("x.css"),
                    page(&format!("{n}/a"), "", &[]),
                ]
            })
            .collect();
        thread::scope(|scope| {
            for site in &sites {
                scope.spawn(|| publish_in_turn(site, &out));
            }
        });
        let there = visible(&out);
        let last = sites.iter().find(|site| files_of(site) == there).expect("one of them should be there");
        assert_holds_exactly(&out, last);
    }
}
