//! Mistakes in sound YAML: all of them in one run, each told for what it is.

use super::reading::{facts, page, said, sources};

#[test]
fn three_wrong_records_give_three_findings() {
    let (entries, read) = sources(
        "- title: Statistik\n  publischer: Amt\n- url: https://example.org\n- title: Bericht\n  cycle: monthy\n- title: Gut\n",
    );
    assert_eq!(
        read.found(),
        [
            "2:3 unknown-key 'publischer' -> publisher",
            "3:3 missing-key 'url: https://example.org'",
            "5:10 unknown-word 'monthy' -> monthly",
        ]
    );
    assert_eq!(entries.len(), 4, "reading goes on to the last record");
}

#[test]
fn a_misspelt_key_is_one_mistake() {
    let (_, read) = sources("- titel: Register\n");
    assert_eq!(read.found(), ["1:3 unknown-key 'titel' -> title"]);
}

#[test]
fn five_mistakes_in_one_record_give_five_findings() {
    let (_, read) = sources(
        "- id: [a]\n  title: A\n  url: {a: b}\n  url: https://example.org\n  cycle: yerly\n  licens: CC0\n",
    );
    assert_eq!(
        read.found(),
        [
            "1:8 wrong-shape 'a'",
            "3:9 wrong-shape 'a: b'",
            "4:3 duplicate-key 'url'",
            "5:10 unknown-word 'yerly' -> yearly",
            "6:3 unknown-key 'licens' -> licence",
        ]
    );
}

#[test]
fn a_record_without_a_key_is_pointed_at_by_its_first_line() {
    let (_, read) = facts("# Zahlen\n- value: 251.485\n  as_of: 31.12.2023\n");
    assert_eq!(read.found(), ["2:3 missing-key 'value: 251.485'"]);
}

#[test]
fn shapes_are_told_apart() {
    for (text, found) in [
        ("- title: [a, b]\n", "1:11 wrong-shape 'a'"),
        ("- title:\n    de: a\n", "2:5 wrong-shape 'de: a'"),
        ("- title:\n", "1:8 wrong-shape ''"),
        ("- Statistik\n", "1:3 wrong-shape 'Statistik'"),
        ("- - title: a\n", "1:5 wrong-shape 'title: a'"),
        ("- \n", "1:3 wrong-shape ''"),
        ("Statistik\n", "1:1 wrong-shape 'Statistik'"),
    ] {
        assert_eq!(sources(text).1.found(), [found], "{text:?}");
    }
}

#[test]
fn a_record_alone_needs_no_list() {
    let (entries, read) = sources("title: Statistik\nurl: https://example.org\n");
    assert_eq!((entries.len(), read.found().len()), (1, 0));
}

#[test]
fn nothing_near_is_suggested_where_nothing_is_near() {
    let (_, read) = sources("- title: a\n  xyz: b\n");
    assert_eq!(read.found(), ["2:3 unknown-key 'xyz'"]);
}

#[test]
fn a_key_thrice_is_reported_twice() {
    let (entries, read) = sources("- title: a\n  title: b\n  title: c\n");
    assert_eq!(read.found(), ["2:3 duplicate-key 'title'", "3:3 duplicate-key 'title'"]);
    assert_eq!(said(&entries[0].title), Some("a"), "the first one counts");
}

#[test]
fn mistakes_in_front_matter_have_their_lines() {
    let (_, read) = page("---\ntitle: A\nshow: [felder, matrix]\ndraft: ja\nsumary: B\n---\nText\n");
    assert_eq!(
        read.found(),
        ["3:8 unknown-word 'felder'", "4:8 unknown-word 'ja'", "5:1 unknown-key 'sumary' -> summary"]
    );
}
