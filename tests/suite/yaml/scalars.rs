//! Scalars arrive as they were typed: whether they are numbers, days or truth is said by whoever knows the unit.

use super::reading::{facts, said};

#[test]
fn plain_scalars_keep_their_spelling() {
    for typed in [
        "251.485",
        "09111",
        "0371",
        "9.311 Mio. €",
        "2023-06",
        "2023-12-31",
        "31.12.2023",
        "yes",
        "no",
        "on",
        "off",
        "true",
        "False",
        "y",
        ".inf",
        "-.inf",
        ".nan",
        "0x10",
        "0o17",
        "1_000",
        "1e3",
        "1E400",
        "+5",
        "-0",
        "007",
        "12:30:45",
        "1.0",
        "1.",
        ".5",
        "1,5",
        "Ø 5,50 €/m²",
        "über 40 %",
        "1 von 4",
        "1 357 300",
        "123456789012345678901234567890",
        "0.1000000000000000055511151231257827",
        "=",
        "<<",
    ] {
        let (entries, read) = facts(&format!("- label: A\n  value: {typed}\n"));
        assert_eq!(read.found(), Vec::<String>::new(), "{typed}");
        assert_eq!(said(&entries[0].value), Some(typed));
        assert_eq!(read.place(&entries[0].value), format!("2:10 {typed}"));
    }
}

#[test]
fn nothing_is_nothing() {
    for typed in ["~", "null", "Null", "NULL", "", "  # nur ein Kommentar"] {
        let (entries, read) = facts(&format!("- label: A\n  value: {typed}\n"));
        assert_eq!(read.found(), Vec::<String>::new(), "{typed:?}");
        assert!(entries[0].value.is_none(), "{typed:?}");
    }
}

#[test]
fn marks_make_a_text_of_anything() {
    for (typed, meant) in [
        ("\"~\"", "~"),
        ("'null'", "null"),
        ("\"a\\tb\\u00e4\"", "a\tbä"),
        ("'it''s'", "it's"),
        ("\"251.485\"", "251.485"),
        ("!!str 5", "5"),
        ("''", ""),
    ] {
        let (entries, read) = facts(&format!("- label: A\n  value: {typed}\n"));
        assert_eq!(read.found(), Vec::<String>::new(), "{typed}");
        assert_eq!(said(&entries[0].value), Some(meant), "{typed}");
    }
}

#[test]
fn what_follows_a_value_is_not_part_of_it() {
    let (entries, read) = facts("- label: A # Kommentar\n  value:   5 %   # noch einer\n");
    assert_eq!(read.found(), Vec::<String>::new());
    assert_eq!(read.place(&entries[0].label), "1:10 A");
    assert_eq!(read.place(&entries[0].value), "2:12 5 %");
}

#[test]
fn texts_over_several_lines_are_joined_as_yaml_says() {
    let (entries, read) =
        facts("- label: >\n    eins\n    zwei\n  note: |\n    drei\n    vier\n  topic: fünf\n    sechs\n");
    assert_eq!(read.found(), Vec::<String>::new());
    let fact = &entries[0];
    assert_eq!(said(&fact.label), Some("eins zwei\n"));
    assert_eq!(said(&fact.note), Some("drei\nvier\n"));
    assert_eq!(said(&fact.topic), Some("fünf sechs"));
}
