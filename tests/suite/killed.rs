//! The program, killed while it builds: whoever reads the site at that moment finds whole pages with all they need.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;
use tempfile::TempDir;

/// How often the program is killed.
const KILLS: usize = 200;
const PAGES: usize = 40;

/// A folder in memory where the system has one: two hundred builds are many files.
fn quick_dir() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).expect("a folder")
}

/// The content of a version: every page differs from the other's, the style sheet too, and one page is its own.
fn write(version: &str, root: &Path) {
    let put = |path: &str, text: String| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    put("content/concept.yaml", format!("title: Concept {version}\nlanguages: [en]\n"));
    for page in (0..PAGES).map(|number| format!("page-{number}")).chain([format!("only-{version}")]) {
        let text = format!("Version {version}. ").repeat(400);
        put(&format!("content/{page}.md"), format!("---\ntitle: {page} of {version}\n---\n\n{text}\n"));
    }
    put("themes/default/assets/style.css", format!("/* {version} */\n").repeat(2000));
}

fn build(root: &Path, out: &Path) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_konzept"));
    command.arg("--root").arg(root).args(["build", "--date", "2025-06-01", "--out"]).arg(out);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program")
}

fn finish(mut child: Child) {
    assert!(child.wait().expect("an end").success(), "a build that nobody disturbs succeeds");
}

/// Waits until the program begins to write, or has ended.
fn wait_for_writing(child: &mut Child, out: &Path) {
    while !out.join(".konzept/tmp").exists() && child.try_wait().expect("a process").is_none() {
        std::thread::yield_now();
    }
}

/// What lies in a folder, without the program's own corner.
fn files(folder: &Path, prefix: &str, found: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let entry = entry.expect("an entry");
        let path = format!("{prefix}{}", entry.file_name().to_str().expect("a plain name"));
        if path.starts_with('.') {
            continue;
        }
        if entry.file_type().expect("a type").is_dir() {
            files(&entry.path(), &format!("{path}/"), found);
        } else {
            found.insert(path, fs::read(entry.path()).expect("a file"));
        }
    }
}

fn published(out: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    files(out, "", &mut found);
    found
}

/// The assets a page cannot do without.
fn needs(page: &str) -> impl Iterator<Item = &str> {
    let links = ["href=\"", "src=\""].into_iter().flat_map(|mark| page.split(mark).skip(1));
    links.filter_map(|rest| rest.split('"').next()).filter(|link| link.contains("assets/"))
}

/// Panics unless every file is one version's and every page finds its assets.
fn assert_whole(there: &BTreeMap<String, Vec<u8>>, versions: &[BTreeMap<String, Vec<u8>>; 2]) {
    for (path, bytes) in there {
        let whole = versions.iter().any(|version| version.get(path) == Some(bytes));
        assert!(whole, "`{path}` is no version's: {} bytes", bytes.len());
        if path.ends_with(".html") {
            let page = String::from_utf8_lossy(bytes);
            for asset in needs(&page) {
                let asset = asset.trim_start_matches("../").trim_start_matches("./");
                assert!(there.contains_key(asset), "`{path}` needs `{asset}`, which is missing");
            }
        }
    }
}

/// Two versions of a site: where their sources lie, and what each publishes when nobody disturbs it.
fn two_versions(place: &Path) -> ([PathBuf; 2], [BTreeMap<String, Vec<u8>>; 2]) {
    let roots = ["a", "b"].map(|version| place.join(version));
    let clean = roots.clone().map(|root| {
        let version = root.file_name().expect("a name").to_str().expect("a name");
        write(version, &root);
        let out = place.join(format!("clean-{version}"));
        finish(build(&root, &out));
        published(&out)
    });
    (roots, clean)
}

#[test]
fn killed_at_any_moment_the_published_site_is_whole() {
    let place = quick_dir();
    let (roots, clean) = two_versions(place.path());
    assert!(clean[0].len() > PAGES && clean[0] != clean[1], "two versions of a site");
    let styled = |page: &Vec<u8>| needs(&String::from_utf8_lossy(page)).any(|asset| asset.contains("style"));
    assert!(clean[0].get("page-0.html").is_some_and(styled), "pages need the style sheet that changes");

    let out = place.path().join("out");
    finish(build(&roots[0], &out));
    let begun = Instant::now();
    let mut child = build(&roots[1], &out);
    wait_for_writing(&mut child, &out);
    let thinking = begun.elapsed();
    finish(child);
    let whole = begun.elapsed();

    let mut random = 0x2545_f491_4f6c_dd1d_u64;
    let (mut early, mut mixed) = (0, 0);
    for kill in 0..KILLS {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        let mut child = build(&roots[kill % 2], &out);
        // Writing is short against reading and drawing: every other kill is aimed at it.
        let moment = (random % 1000) as f64 / 950.0;
        if kill / 2 % 2 == 0 {
            std::thread::sleep(whole.mul_f64(moment));
        } else {
            wait_for_writing(&mut child, &out);
            std::thread::sleep((whole - thinking).mul_f64(moment));
        }
        child.kill().expect("a process to kill");
        early += usize::from(!child.wait().expect("an end").success());
        let there = published(&out);
        assert_whole(&there, &clean);
        mixed += usize::from(there != clean[0] && there != clean[1]);
    }
    println!("{early} of {KILLS} builds did not come to their end, {mixed} left both versions side by side");
    // How many are caught in the act is the machine's luck; `emit::faults` stops at every single step.
    assert!(early > KILLS / 10, "only {early} builds were killed before their end");

    finish(build(&roots[1], &out));
    assert_eq!(published(&out), clean[1], "a build that comes to its end mends everything");
}

#[test]
fn two_builds_at_once_exclude_each_other() {
    let place = quick_dir();
    let (roots, clean) = two_versions(place.path());
    let out = place.path().join("out");
    for _ in 0..10 {
        let both = [build(&roots[0], &out), build(&roots[1], &out)];
        // On a slow machine one may give up waiting for the other, and says so with exit 2.
        let ends = both.map(|mut child| child.wait().expect("an end").code());
        assert!(ends.contains(&Some(0)), "{ends:?}");
        assert!(ends.iter().all(|end| matches!(end, Some(0 | 2))), "{ends:?}");
        assert!(clean.contains(&published(&out)), "the site is neither the one nor the other");
    }
}
