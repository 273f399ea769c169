//! Publishing processes that are really killed.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Instant;

use super::site::*;
use konzept::emit::{Artifact, publish};

const OUT: &str = "KONZEPT_TEST_OUT";
const VERSION: &str = "KONZEPT_TEST_VERSION";

/// A site of which most changes from one version to the next.
fn version(n: usize) -> Vec<Artifact> {
    let css = format!("assets/site-{n}.css");
    let pages =
        (0..150).map(|p| page(&format!("{}/{p}.html", p % 7), &format!("{n} ").repeat(2000), &[&css]));
    pages.chain([asset(&css), page(&format!("only-{n}/x.html"), "", &[&css])]).collect()
}

/// Not a test: what the killed process does.
#[test]
#[ignore = "started by the tests of this file"]
fn publishes() {
    let Ok(out) = std::env::var(OUT) else { return };
    let site = version(std::env::var(VERSION).unwrap().parse().unwrap());
    println!("\nstarting");
    std::io::stdout().flush().unwrap();
    publish(&site, Path::new(&out)).unwrap();
    println!("\nfinished");
}

fn start(out: &Path, version: usize) -> (Child, impl Iterator<Item = String>) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["emit::kills::publishes", "--exact", "--ignored", "--nocapture"])
        .env(OUT, out)
        .env(VERSION, version.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    lines.find(|line| line == "starting").expect("the child should start");
    (child, lines)
}

#[test]
fn killed_at_random_moments_the_site_stays_whole() {
    let dir = quick_dir();
    let versions = [version(0), version(1)];
    publish(&versions[0], dir.path()).unwrap();
    let (mut child, mut lines) = start(dir.path(), 1);
    let began = Instant::now();
    lines.find(|line| line == "finished").expect("the child should finish");
    let whole = began.elapsed();
    child.wait().unwrap();

    let mut random = 0x2545_f491_4f6c_dd1d_u64;
    let mut unfinished = 0;
    for n in 0..200 {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        let (mut child, lines) = start(dir.path(), n % 2);
        sleep(whole.mul_f64((random % 1000) as f64 / 1000.0));
        child.kill().unwrap();
        child.wait().unwrap();
        unfinished += usize::from(!lines.into_iter().any(|line| line == "finished"));
        assert_whole(dir.path(), &[&versions[0], &versions[1]]);
    }
    assert!(unfinished > 20, "only {unfinished} builds were killed in time");
    publish(&versions[0], dir.path()).unwrap();
    assert_holds_exactly(dir.path(), &versions[0]);
}

#[test]
fn two_processes_exclude_each_other() {
    let dir = quick_dir();
    for n in 0..10 {
        let mut both = [start(dir.path(), n % 2), start(dir.path(), (n + 1) % 2)];
        assert!(both.iter_mut().all(|(child, lines)| {
            let finished = lines.any(|line| line == "finished");
            child.wait().unwrap().success() && finished
        }));
        let last = usize::from(dir.path().join("only-1").exists());
        assert_holds_exactly(dir.path(), &version(last));
    }
}
