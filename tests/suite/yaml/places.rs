//! Places are right wherever a value stands.

use super::reading::{facts, page, said, sources};

#[test]
fn in_the_first_and_in_the_last_line() {
    for end in ["", "\n", "\n\n"] {
        let (entries, read) = sources(&format!("- title: Erste\n- title: Zweite{end}"));
        let places: Vec<String> = entries.iter().map(|entry| read.place(&entry.title)).collect();
        assert_eq!(places, ["1:10 Erste", "2:10 Zweite"], "{end:?}");
    }
}

#[test]
fn after_letters_of_several_bytes() {
    let (entries, read) = sources("- {title: Größe, publisher: Ämter, url: é}\n");
    let source = &entries[0];
    assert_eq!(read.place(&source.title), "1:11 Größe");
    assert_eq!(read.place(&source.publisher), "1:29 Ämter");
    assert_eq!(read.place(&source.url), "1:41 é");
}

#[test]
fn after_values_of_several_lines() {
    let (entries, read) = sources(
        "- note: |\n    Ein Absatz.\n\n    Noch einer: mit Ö.\n  title: A\n- note: \"über\n    zwei Zeilen\"\n  title: B\n\
         - note: >-\n    gefaltet\n  titel: C\n  title: D\n",
    );
    let places: Vec<String> = entries.iter().map(|entry| read.place(&entry.title)).collect();
    assert_eq!(places, ["5:10 A", "8:10 B", "12:10 D"]);
    assert_eq!(read.found(), ["11:3 unknown-key 'titel' -> title"]);
}

#[test]
fn of_values_of_several_lines() {
    let (entries, read) = sources("- title: A\n  note: \"eins\n    zwei\"\n  licence: drei\n    vier\n");
    assert_eq!(read.place(&entries[0].note), "2:9 \"eins\n    zwei\"");
    assert_eq!(read.place(&entries[0].licence), "4:12 drei\n    vier");
}

#[test]
fn in_files_of_other_systems() {
    let (entries, read) = sources("# Quellen\r\n- title: Größe\r\n  publischer: A\r\n- title: B\r\n");
    let places: Vec<String> = entries.iter().map(|entry| read.place(&entry.title)).collect();
    assert_eq!(places, ["2:10 Größe", "4:10 B"]);
    assert_eq!(read.found(), ["3:3 unknown-key 'publischer' -> publisher"]);
}

#[test]
fn behind_a_byte_order_mark() {
    let (entries, read) = sources("\u{feff}- title: 007\n  publischer: A\n- title: Größe\n");
    let places: Vec<String> = entries.iter().map(|entry| read.place(&entry.title)).collect();
    assert_eq!(places, ["1:10 007", "3:10 Größe"]);
    assert_eq!(read.found(), ["2:3 unknown-key 'publischer' -> publisher"]);
}

#[test]
fn in_front_matter() {
    for (start, end) in [("", "\n"), ("\u{feff}", "\n"), ("", "\r\n"), ("\u{feff}", "\r\n")] {
        let text = ["---", "title: Größe", "sumary: A", "as_of: 06/2023", "---", "", "Text", ""].join(end);
        let (entry, read) = page(&format!("{start}{text}"));
        assert_eq!(read.place(&entry.title), "2:8 Größe", "{start:?} {end:?}");
        assert_eq!(read.place(&entry.as_of), "4:8 06/2023", "{start:?} {end:?}");
        assert_eq!(read.found(), ["3:1 unknown-key 'sumary' -> summary"], "{start:?} {end:?}");
    }
}

#[test]
fn with_anchors_and_aliases() {
    let (entries, read) =
        facts("- label: &l Größe\n  value: &v 007\n- label: *l\n  value: *v\n  as_of: morgen\n  xy: 1\n");
    assert_eq!(read.place(&entries[0].label), "1:13 Größe");
    assert_eq!(read.place(&entries[0].value), "2:13 007");
    assert_eq!(said(&entries[1].label), Some("Größe"));
    assert_eq!(said(&entries[1].value), Some("007"));
    // A mistake is mended where the alias stands, not where the anchor does.
    assert_eq!(read.place(&entries[1].label), "3:10 *l");
    assert_eq!(read.found(), ["6:3 unknown-key 'xy'"]);
}

#[test]
fn in_flow_style() {
    let (entries, read) = sources("[{title: A, url: b}, {title: C,\n  publischer: d}]\n");
    let places: Vec<String> = entries.iter().map(|entry| read.place(&entry.title)).collect();
    assert_eq!(places, ["1:10 A", "1:30 C"]);
    assert_eq!(read.found(), ["2:3 unknown-key 'publischer' -> publisher"]);
}

#[test]
fn under_a_line_of_three_dashes() {
    let (entries, read) = sources("---\n- title: A\n...\n");
    assert_eq!(entries.iter().map(|entry| read.place(&entry.title)).collect::<Vec<_>>(), ["2:10 A"]);
}
