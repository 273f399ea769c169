//! A disk on which something else is at work: what cannot be read is told, and the rest is checked.

use super::{errors, run, site};
use konzept::discover::{LARGEST_TEXT, Listing, MemoryWorkspace, Trouble, Workspace};
use std::io::{self, ErrorKind};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A site of which one file does as it likes.
struct Restless<F: Fn(usize) -> io::Result<Vec<u8>> + Sync> {
    site: MemoryWorkspace,
    path: &'static str,
    /// What reading gives, by how often it was tried.
    read: F,
    size: Option<u64>,
    times: AtomicUsize,
}

impl<F: Fn(usize) -> io::Result<Vec<u8>> + Sync> Workspace for Restless<F> {
    fn list(&self, folder: &str) -> Listing {
        self.site.list(folder)
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        if path == self.path {
            (self.read)(self.times.fetch_add(1, Ordering::Relaxed))
        } else {
            self.site.read(path)
        }
    }

    fn size(&self, path: &str) -> io::Result<u64> {
        match self.size {
            Some(size) if path == self.path => Ok(size),
            _ => self.site.size(path),
        }
    }
}

fn restless<F: Fn(usize) -> io::Result<Vec<u8>> + Sync>(
    path: &'static str,
    size: Option<u64>,
    read: F,
) -> Restless<F> {
    let site = site()
        .with("content/sources.yaml", "- titel: A\n")
        .with("content/01-a/index.md", "---\ntitle: A\n---\n![A](a.png) [[b]]\n")
        .with("content/01-a/a.png", "GIF89a")
        .with("content/02-b.md", "---\ntitle: B\n---\nB\n")
        .with("themes/default/templates/actor.html", "x");
    Restless { site, path, read, size, times: AtomicUsize::new(0) }
}

#[test]
fn what_vanishes_is_told_and_the_rest_is_checked() {
    for kind in [ErrorKind::NotFound, ErrorKind::PermissionDenied, ErrorKind::Interrupted, ErrorKind::Other] {
        for path in ["content/01-a/index.md", "content/02-b.md", "content/concept.de.yaml"] {
            let mut site = restless(path, None, move |_| Err(kind.into()));
            site.site = site.site.with("content/concept.de.yaml", "title: B\n");
            let found = errors(&run(&site));
            assert!(found.contains(&format!("unreadable {path}")), "{path}: {found:?}");
            assert!(found.iter().any(|one| one.starts_with("unknown-key titel")), "{path}: {found:?}");
        }
    }
}

#[test]
fn a_description_that_vanishes_ends_the_run_with_a_finding() {
    let found = errors(&run(&restless("content/concept.yaml", None, |_| Err(ErrorKind::NotFound.into()))));
    assert!(found.contains(&"unreadable content/concept.yaml".to_owned()), "{found:?}");
}

#[test]
fn what_grows_while_it_is_read_is_too_large() {
    let large = vec![b'x'; usize::try_from(LARGEST_TEXT).expect("a size") + 1];
    let found = errors(&run(&restless("content/02-b.md", Some(3), move |_| Ok(large.clone()))));
    assert!(found.contains(&"file-too-large content/02-b.md".to_owned()), "{found:?}");
}

#[test]
fn a_size_that_lies_is_not_believed() {
    let site = restless("content/02-b.md", Some(u64::MAX), |_| Ok(b"---\ntitle: B\n---\nB\n".to_vec()));
    assert!(errors(&run(&site)).contains(&"file-too-large content/02-b.md".to_owned()));
}

#[test]
fn pictures_and_templates_may_vanish_too() {
    for path in ["content/01-a/a.png", "themes/default/templates/actor.html"] {
        let mut site = restless(path, None, |_| Err(ErrorKind::NotFound.into()));
        site.site = site.site.with("content/sources.yaml", "");
        assert_eq!(errors(&run(&site)), [format!("unreadable {path}")]);
    }
}

/// A listing may name what is not there, twice the same, or nonsense.
#[test]
fn a_listing_that_lies_is_survived() {
    struct Liar(MemoryWorkspace);
    impl Workspace for Liar {
        fn list(&self, folder: &str) -> Listing {
            let mut listing = self.0.list(folder);
            for path in [
                "",
                "/",
                "content",
                "content/",
                "content//x.md",
                "x/y.md",
                "content/../y.md",
                "content/01-a/index.md",
                "content/01-a/",
                "content/.md",
                "content/..yaml",
                "content/01-.md",
            ] {
                listing.files.push(path.to_owned());
            }
            listing.troubles.push(Trouble::Unreadable("content/a\nb".to_owned(), "odd\u{7}".to_owned()));
            listing
        }

        fn read(&self, path: &str) -> io::Result<Vec<u8>> {
            self.0.read(path)
        }
    }
    let outcome = run(&Liar(site()));
    assert!(!errors(&outcome).is_empty() && outcome.artifacts.is_none());
}
