//! The list of what is ours.

use super::site::{asset, page, path};
use konzept::emit::{Manifest, ManifestFault, Role};

const TEXT: &str = "konzept manifest 1\npage a b.html\nasset assets/x.css\npage index.html\n";

#[test]
fn it_is_sorted_text_with_a_version() {
    let artifacts = [page("index.html", "", &[]), asset("assets/x.css"), page("a b.html", "", &[])];
    assert_eq!(Manifest::of(&artifacts).to_text(), TEXT);
    assert_eq!(Manifest::parse(TEXT), Ok(Manifest::of(&artifacts)));
    assert_eq!(Manifest::parse(&Manifest::default().to_text()), Ok(Manifest::default()));
}

#[test]
fn in_a_union_the_newer_role_is_right() {
    let old = Manifest::of(&[asset("a"), page("b", "", &[])]);
    let new = Manifest::of(&[page("a", "", &[]), page("c", "", &[])]);
    let both = old.union(&new);
    assert_eq!(both.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(), ["a", "b", "c"]);
    assert_eq!(both.role(&path("a")), Some(Role::Page));
}

#[test]
fn what_we_did_not_write_is_refused_with_its_line() {
    let cases = [
        ("", 1),
        ("konzept manifest 2\n", 1),
        ("konzept manifest 1\npage ../../etc/passwd\n", 2),
        ("konzept manifest 1\npage a\nfolder b\n", 3),
        ("konzept manifest 1\npage a\n\npage b\n", 3),
        ("konzept manifest 1\npage .git/config\n", 2),
    ];
    for (text, line) in cases {
        assert_eq!(Manifest::parse(text), Err(ManifestFault { line }), "{text:?}");
    }
}
