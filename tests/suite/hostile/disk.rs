//! A real disk: links, pipes, names that are no text. What lies outside is never read.

use super::{errors, run};
use konzept::discover::{OsWorkspace, Trouble, Workspace};
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

const SECRET: &str = "not to be published";

/// A folder with a secret and, beside it, a site.
struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Self {
        let place = Self { folder: tempfile::tempdir().expect("a folder") };
        place.file("secret/secret.md", &format!("---\ntitle: {SECRET}\n---\n{SECRET}\n"));
        place.file("secret/secret.png", SECRET);
        place.file("secret/templates/base.html", SECRET);
        place.file("site/content/concept.yaml", "title: A\n");
        place.file("site/content/01-a/index.md", "---\ntitle: A\n---\nA\n");
        place
    }

    fn path(&self, path: &str) -> std::path::PathBuf {
        self.folder.path().join(path)
    }

    fn file(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().expect("a folder")).expect("a folder");
        fs::write(self.path(path), text).expect("a file");
    }

    fn link(&self, to: impl AsRef<Path>, path: &str) {
        fs::create_dir_all(self.path(path).parent().expect("a folder")).expect("a folder");
        symlink(to, self.path(path)).expect("a link");
    }

    fn site(&self) -> OsWorkspace {
        OsWorkspace::open(&self.path("site")).expect("the site")
    }
}

/// Nothing of what lies outside is in what is published or reported.
fn assert_kept(place: &Place) -> Vec<String> {
    let outcome = run(&place.site());
    for artifact in outcome.artifacts.iter().flatten() {
        let text = String::from_utf8_lossy(&artifact.bytes);
        assert!(!text.contains(SECRET), "{} holds the secret", artifact.path);
    }
    assert!(outcome.sources.iter().all(|(_, file)| !file.text.contains(SECRET)));
    errors(&outcome)
}

#[test]
fn links_that_leave_the_site_are_told_and_not_followed() {
    for (to, path) in [
        ("../../secret/secret.md", "site/content/b.md"),
        ("../../secret", "site/content/02-b"),
        ("../../../secret/secret.png", "site/content/01-a/a.png"),
        ("../../../secret", "site/content/01-a/b"),
        ("/etc", "site/content/03-c"),
        ("/etc/passwd", "site/content/01-a/c.csv"),
        ("/dev/zero", "site/content/01-a/d.md"),
        ("/proc/self/environ", "site/content/01-a/e.yaml"),
        ("/nowhere", "site/content/01-a/f.md"),
    ] {
        let place = Place::new();
        place.link(to, path);
        let found = assert_kept(&place);
        let inside = path.trim_start_matches("site/");
        let told = [format!("outside-site {inside}"), format!("unreadable {inside}")];
        assert!(found.len() == 1 && told.contains(&found[0]), "{path}: {found:?}");
    }
}

#[test]
fn a_content_folder_that_is_a_link_outside_is_not_read() {
    let place = Place::new();
    fs::rename(place.path("site/content"), place.path("secret/content")).expect("moved");
    place.link("../secret/content", "site/content");
    let found = assert_kept(&place);
    assert!(found.contains(&"outside-site content".to_owned()), "{found:?}");
}

#[test]
fn themes_that_are_links_outside_are_not_used() {
    for (to, path) in [
        ("../../secret", "site/themes/default"),
        ("../../../secret/templates", "site/themes/default/templates"),
        ("../../../../secret/templates/base.html", "site/themes/default/templates/base.html"),
        ("../../../../secret/secret.png", "site/themes/default/assets/a.png"),
    ] {
        let place = Place::new();
        place.link(to, path);
        let found = assert_kept(&place);
        assert_eq!(found, [format!("outside-site {}", path.trim_start_matches("site/"))], "{path}");
    }
}

/// What is named by a listing of yesterday, or by somebody who guesses, is not read either.
#[test]
fn nothing_outside_can_be_read_by_name() {
    let place = Place::new();
    place.link("../../secret/secret.md", "site/content/b.md");
    let site = place.site();
    for path in ["content/b.md", "../secret/secret.md", "content/../../secret/secret.md"] {
        assert!(site.read(path).is_err(), "{path}");
        assert!(site.size(path).is_err(), "{path}");
    }
    let absolute = place.path("secret/secret.md");
    assert!(site.read(absolute.to_str().expect("a path")).is_err());
    assert!(site.read("content").is_err(), "a folder is no file");
    assert!(site.read("content/concept.yaml").is_ok());
}

#[test]
fn links_inside_the_site_are_followed_once() {
    let place = Place::new();
    place.file("site/shared/picture.gif", "GIF89a");
    place.file("site/shared/deep/other.gif", "GIF89a other");
    place.link("../../shared", "site/content/01-a/shared");
    place.link("../../shared/picture.gif", "site/content/01-a/one.gif");
    let listing = place.site().list("content");
    assert_eq!(listing.troubles, []);
    assert_eq!(
        listing.files,
        [
            "content/01-a/index.md",
            "content/01-a/one.gif",
            "content/01-a/shared/deep/other.gif",
            "content/01-a/shared/picture.gif",
            "content/concept.yaml"
        ]
    );
    // A second link on the way is not followed.
    place.link("../../shared/deep", "site/content/02-b/deep");
    place.link("../../content/02-b", "site/shared/deep/again");
    let troubles = place.site().list("content").troubles;
    assert!(
        troubles.contains(&Trouble::Outside("content/01-a/shared/deep/again".to_owned())),
        "{troubles:?}"
    );
}

#[test]
fn links_in_a_circle_are_told() {
    let place = Place::new();
    place.link(".", "site/content/01-a/self");
    place.link("..", "site/content/01-a/above");
    place.link("../../..", "site/content/01-a/site");
    place.link("two", "site/content/01-a/one");
    place.link("one", "site/content/01-a/two");
    let found = assert_kept(&place);
    assert!(found.len() >= 4, "{found:?}");
    assert!(
        found.iter().all(|one| one.starts_with("outside-site") || one.starts_with("unreadable")),
        "{found:?}"
    );
}

/// Folders that all link to each other would be walked through in every order: sixteen of them in more than there are
/// seconds since the world began.
#[test]
fn folders_that_link_to_each_other_are_walked_once() {
    const MANY: usize = 16;
    let place = Place::new();
    for from in 0..MANY {
        place.file(&format!("site/content/01-a/d{from:02}/a.gif"), "GIF89a");
        for to in (0..MANY).filter(|to| *to != from) {
            place.link(format!("../d{to:02}"), &format!("site/content/01-a/d{from:02}/l{to:02}"));
        }
    }
    let listing = place.site().list("content");
    assert!(listing.files.len() + listing.troubles.len() < 10_000, "{}", listing.files.len());
    assert!(listing.files.contains(&"content/01-a/d00/l15/a.gif".to_owned()));
}

/// Opening a pipe waits until somebody writes to it, which may be never.
#[test]
fn pipes_and_sockets_are_told_and_never_opened() {
    let place = Place::new();
    for name in ["b.md", "01-a/facts.yaml", "01-a/a.png"] {
        let made = Command::new("mkfifo").arg(place.path("site/content").join(name)).status();
        assert!(made.expect("mkfifo").success());
    }
    let _socket = UnixListener::bind(place.path("site/content/c.md")).expect("a socket");
    let found = assert_kept(&place);
    assert_eq!(
        found,
        [
            "unreadable content/01-a/a.png",
            "unreadable content/01-a/facts.yaml",
            "unreadable content/b.md",
            "unreadable content/c.md"
        ]
    );
    // A pipe that took a file's place since: somebody who waits on its other end would be let in.
    let pipe = place.path("site/content/b.md");
    std::thread::spawn(move || fs::write(pipe, "let in"));
    assert!(place.site().read("content/b.md").is_err());
}

#[test]
fn names_that_are_no_text_are_told() {
    let place = Place::new();
    fs::write(place.path("site/content").join(OsStr::from_bytes(b"\xff.md")), "a").expect("a file");
    fs::create_dir(place.path("site/content").join(OsStr::from_bytes(b"01-\xfe"))).expect("a folder");
    fs::write(place.path("site/content").join(OsStr::from_bytes(b"01-\xfe/index.md")), "a").expect("a file");
    fs::write(place.path("site/content").join(OsStr::from_bytes(b".\xff")), "hidden").expect("a file");
    let found = assert_kept(&place);
    assert_eq!(found, ["unreadable content/01-\u{fffd}/index.md", "unreadable content/\u{fffd}.md"]);
}

/// Links in the output folder are never followed, neither to write nor to remove.
#[test]
fn nothing_is_written_through_a_link() {
    for (to, path) in [
        ("../secret", "site/public"),
        ("../../secret/secret.md", "site/public/index.html"),
        ("../../secret", "site/public/assets"),
        ("../../secret", "site/public/.konzept"),
    ] {
        let place = Place::new();
        let before = snapshot(&place.path("secret"));
        place.link(to, path);
        let out = Command::new(env!("CARGO_BIN_EXE_konzept"))
            .args(["build", "--date", "2025-06-01", "--root"])
            .arg(place.path("site"))
            .output()
            .expect("the program");
        assert_eq!(out.status.code(), Some(2), "{path}: {}", String::from_utf8_lossy(&out.stderr));
        assert_eq!(snapshot(&place.path("secret")), before, "{path}");
    }
}

fn snapshot(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
    files
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| (entry.path().display().to_string(), fs::read(entry.path()).expect("a file")))
        .collect()
}
