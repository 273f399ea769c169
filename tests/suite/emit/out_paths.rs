//! Which texts are paths in the output folder.

use std::path::{Component, Path};

use konzept::emit::{OutPath, OutPathFault};
use proptest::prelude::*;

#[test]
fn ordinary_paths_are_taken_as_they_are() {
    for text in ["index.html", "en/facts.html", "assets/site-1a2b.css", "a b.html", "ä/ö.html", "console.txt"]
    {
        assert_eq!(OutPath::new(text).unwrap().as_str(), text);
    }
}

#[test]
fn every_fault_has_its_name() {
    use OutPathFault::*;
    let cases = [
        ("", EmptySegment),
        ("/etc/passwd", EmptySegment),
        ("a//b", EmptySegment),
        ("a/", EmptySegment),
        (".", LeadingDot),
        ("..", LeadingDot),
        ("a/../b", LeadingDot),
        ("a/./b", LeadingDot),
        (".git/config", LeadingDot),
        ("a/.htaccess", LeadingDot),
        ("a\\b", Character('\\')),
        ("C:x", Character(':')),
        ("a\0b", Character('\0')),
        ("a\nb", Character('\n')),
        ("a?b", Character('?')),
        ("a.", TrailingDotOrSpace),
        ("a /b", TrailingDotOrSpace),
        ("CON", Reserved),
        ("a/nul.html", Reserved),
        ("Com1.tar.gz", Reserved),
        ("lpt9", Reserved),
        ("aux .txt", Reserved),
    ];
    for (text, fault) in cases {
        assert_eq!(OutPath::new(text).unwrap_err().fault, fault, "{text:?}");
    }
}

#[test]
fn lengths_are_counted_in_bytes() {
    assert!(OutPath::new(&"a".repeat(200)).is_ok());
    assert_eq!(OutPath::new(&"ä".repeat(101)).unwrap_err().fault, OutPathFault::LongSegment);
    assert!(OutPath::new(&format!("{}a", "a/".repeat(499))).is_ok());
    assert_eq!(OutPath::new(&"a/".repeat(501)).unwrap_err().fault, OutPathFault::TooLong);
}

#[test]
fn the_message_shows_what_cannot_be_seen() {
    let message = OutPath::new("a\u{7}b").unwrap_err().to_string();
    assert_eq!(
        message,
        "`a\\u{7}b` cannot be a path in the output folder: `\\u{7}` is not allowed in a name"
    );
}

#[test]
fn the_folders_of_a_path_come_outermost_first() {
    let path = OutPath::new("a/b/c.html").unwrap();
    assert_eq!(path.folders().collect::<Vec<_>>(), ["a", "a/b"]);
    assert_eq!(OutPath::new("c.html").unwrap().folders().count(), 0);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_path_leaves_the_output_folder(text in "[./\\\\a-cC:\u{0}ä ]{0,12}") {
        if let Ok(path) = OutPath::new(&text) {
            prop_assert!(Path::new(path.as_str()).components().all(|c| matches!(c, Component::Normal(_))));
            prop_assert!(path.below(Path::new("/out")).starts_with("/out"));
            prop_assert_ne!(path.below(Path::new("/out")), Path::new("/out"));
        }
    }
}
