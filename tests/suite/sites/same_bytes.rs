//! The same input gives the same bytes: on any machine, in any place, at any hour; and nothing is written twice.

use super::case::{Case, DAY, REPOSITORY, cases, files_in, request, workspace};
use konzept::discover::{OsWorkspace, Workspace};
use konzept::emit::{self, Artifact};
use konzept::pipeline;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;
use tempfile::TempDir;

/// Every folder a site is built from.
fn sources() -> Vec<Case> {
    let mut all = cases();
    all.push(Case { name: "own".to_owned(), root: PathBuf::from(REPOSITORY) });
    all
}

fn artifacts(workspace: &dyn Workspace) -> Vec<Artifact> {
    pipeline::held(workspace, &request()).artifacts.expect("a site without errors")
}

#[test]
fn a_run_depends_on_nothing_but_the_files() {
    for case in sources() {
        let first = artifacts(&case.workspace());
        assert!(first == artifacts(&case.workspace()), "{}: run again", case.name);
        let backwards: Vec<_> = case.files().into_iter().rev().collect();
        assert!(first == artifacts(&workspace(backwards)), "{}: files in another order", case.name);
        let disk = OsWorkspace::open(&case.root).expect("a folder");
        assert!(first == artifacts(&disk), "{}: from disk", case.name);
    }
}

#[test]
fn a_second_publication_writes_nothing() {
    for case in sources() {
        let out = TempDir::new().expect("a folder");
        let artifacts = artifacts(&case.workspace());
        let first = emit::publish(&artifacts, out.path()).expect("to publish");
        assert_eq!((first.written, first.unchanged), (artifacts.len(), 0), "{}", case.name);
        let second = emit::publish(&artifacts, out.path()).expect("to publish");
        assert_eq!(
            (second.written, second.unchanged, second.removed),
            (0, artifacts.len(), 0),
            "{}",
            case.name
        );
    }
}

#[test]
fn the_program_gives_the_same_tree_anywhere() {
    for case in sources() {
        let here = build(&case, "here", &[("TZ", "Pacific/Kiritimati"), ("LC_ALL", "tr_TR.UTF-8")], "1");
        let there = build(&case, "far/away from here", &[("TZ", "UTC"), ("LC_ALL", "C")], "2");
        let (here, there) = (here.tree(), there.tree());
        assert!(here.len() > 4, "{}: a site was built", case.name);
        assert!(here.keys().eq(there.keys()), "{}: other files", case.name);
        for (path, bytes) in &here {
            assert!(there.get(path) == Some(bytes), "{}: {path} differs", case.name);
        }
    }
}

#[test]
fn the_program_leaves_a_finished_site_alone() {
    for case in sources() {
        let built = build(&case, "site", &[], "2");
        let before = built.times();
        built.run(&[], "1");
        assert_eq!(before, built.times(), "{}: written again", case.name);
    }
}

/// A copy of a site, built by the program.
struct Built {
    /// Removed when it is no longer looked at.
    _folder: TempDir,
    root: PathBuf,
}

fn build(case: &Case, below: &str, environment: &[(&str, &str)], jobs: &str) -> Built {
    let folder = TempDir::new().expect("a folder");
    let root = folder.path().join(below);
    for (path, bytes) in case.files() {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("to make a folder");
        fs::write(path, bytes).expect("to copy");
    }
    let built = Built { _folder: folder, root };
    built.run(environment, jobs);
    built
}

impl Built {
    fn run(&self, environment: &[(&str, &str)], jobs: &str) {
        let day = DAY.to_string();
        let output = Command::new(env!("CARGO_BIN_EXE_konzept"))
            .current_dir(&self.root)
            .envs(environment.iter().copied())
            .args(["build", "--date", &day, "--jobs", jobs])
            .output()
            .expect("the program");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{}: {said}", self.root.display());
    }

    fn tree(&self) -> BTreeMap<String, Vec<u8>> {
        files_in(&self.root, "public")
    }

    /// When each published file was written; what begins with a dot is the program's own.
    fn times(&self) -> BTreeMap<String, SystemTime> {
        let time = |path: &Path| fs::metadata(path).and_then(|data| data.modified()).expect("a time");
        let paths = self.tree().into_keys().filter(|path| !path.contains("/."));
        paths.map(|path| (path.clone(), time(&self.root.join(&path)))).collect()
    }
}
