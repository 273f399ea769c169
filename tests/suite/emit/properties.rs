//! Whatever is published after whatever.

use std::fs;

use super::site::*;
use super::twins::{Accident, Accidental};
use konzept::emit::{Artifact, Collision, collisions, publish, publish_on};
use proptest::prelude::*;

/// Sites with few names and many clashes between files and folders. Assets have names of their own, as they do
/// in life; each page needs some of them.
fn site() -> impl Strategy<Value = Vec<Artifact>> {
    let page = ("[abc](/[abc]){0,3}", "[xyz]{0,2}", prop::collection::vec("[1-5]", 0..3));
    prop::collection::vec(page, 0..10).prop_map(|pages| {
        let mut site: Vec<Artifact> = Vec::new();
        for (at, text, needs) in pages {
            let needs: Vec<String> = needs.iter().map(|n| format!("assets/{n}-hash.css")).collect();
            site.extend(needs.iter().map(|at| asset(at)));
            site.push(page_of(&at, &text, &needs));
        }
        site.sort_by(|a, b| a.path.cmp(&b.path));
        site.dedup_by(|a, b| a.path == b.path);
        while let Some(Collision::FileAndFolder { file, .. }) =
            collisions(site.iter().map(|artifact| &artifact.path)).pop()
        {
            site.retain(|artifact| artifact.path != file);
        }
        site
    })
}

fn page_of(at: &str, text: &str, needs: &[String]) -> Artifact {
    page(at, text, &needs.iter().map(String::as_str).collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_last_one_is_what_is_there(a in site(), b in site(), c in site()) {
        let dir = quick_dir();
        let out = dir.path();
        for (n, next) in [&a, &b, &c].into_iter().enumerate() {
            publish(next, out).unwrap();
            if n == 0 {
                fs::create_dir(out.join(".git")).unwrap();
                fs::write(out.join(".git/config"), "mine").unwrap();
                fs::write(out.join("foreign.txt"), "mine").unwrap();
            }
        }
        let again = publish(&c, out).unwrap();
        prop_assert_eq!((again.written, again.unchanged, again.removed), (0, c.len(), 0));
        let mut there = all(out);
        for kept in [".git/config", "foreign.txt"] {
            prop_assert_eq!(there.remove(kept).unwrap(), b"mine");
        }
        fs::remove_file(out.join("foreign.txt")).unwrap();
        assert_holds_exactly(out, &c);
    }

    #[test]
    fn two_killed_builds_leave_a_whole_site(
        a in site(), b in site(), c in site(), n in 0..50usize, m in 0..50usize
    ) {
        let dir = quick_dir();
        publish(&a, dir.path()).unwrap();
        _ = publish_on(&Accidental::new(Accident::DiesWriting, n), &b, dir.path());
        assert_whole(dir.path(), &[&a, &b]);
        _ = publish_on(&Accidental::new(Accident::DiesWriting, m), &c, dir.path());
        assert_whole(dir.path(), &[&a, &b, &c]);
        publish(&c, dir.path()).unwrap();
        assert_holds_exactly(dir.path(), &c);
    }
}
