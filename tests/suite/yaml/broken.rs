//! Files that are no YAML: one clear finding, at the line to look at.

use super::reading::{page, read, sources};
use konzept::concept::Collection;
use konzept::diagnostics::{Arg, FileId, Sink};
use konzept::parse::{Role, decode};

#[test]
fn a_file_without_anything_is_an_empty_list() {
    for text in
        ["", "\n", "   \n\n", "# nur ein Kommentar\n", "---\n", "~\n", "[]\n", "\u{feff}", "\u{feff}# A\r\n"]
    {
        let (entries, read) = sources(text);
        assert_eq!((entries.len(), read.found()), (0, Vec::new()), "{text:?}");
    }
}

#[test]
fn a_concept_without_anything_is_told_once() {
    for text in ["", "# nur ein Kommentar\n"] {
        assert_eq!(read(Role::About, text.as_bytes()).found().len(), 1, "{text:?}");
    }
}

#[test]
fn the_line_of_the_mistake_is_told() {
    let mut wrong = Vec::new();
    for (name, text, line) in [
        ("a tab at the start of a line", "- title: A\n\turl: https://example.org\n", 2),
        ("a tab in an indented line", "- title: A\n  publisher: B\n \t url: https://example.org\n", 3),
        ("a quote that is never closed", "- title: A\n- title: \"B\n  url: C\n- title: D\n", 2),
        ("a single quote that is never closed", "- title: A\n- title: 'B\n  url: C\n", 2),
        ("a bracket that is never closed", "- title: A\n- title: [B\n  url: C\n", 2),
        ("a colon inside a text", "- title: A\n- title: Ziele: eine Übersicht\n", 2),
        ("a line too far left", "- title: A\n url: B\n", 2),
        ("a line too far right", "- title: A\n    url: B\n", 2),
        ("a key without a colon", "- title: A\n  url\n  note: B\n", 2),
        ("a text that begins with a percent sign", "- title: A\n  note: %B\n", 2),
        ("a text that begins with an at sign", "- title: A\n  note: @B\n", 2),
        ("a text that begins with a back-tick", "- title: A\n  note: `B`\n", 2),
        ("an alias without an anchor", "- title: A\n- title: *nichts\n", 2),
        ("an escape that is none", "- title: A\n- title: \"C:\\qwertz\"\n", 2),
        ("a second document", "- title: A\n---\n- title: B\n", 2),
        (
            "a merge conflict at the start",
            "<<<<<<< HEAD\n- title: A\n=======\n- title: B\n>>>>>>> andere\n",
            1,
        ),
        (
            "a merge conflict inside a record",
            "- title: A\n<<<<<<< HEAD\n  url: B\n=======\n  url: C\n>>>>>>> andere\n",
            2,
        ),
        (
            "a merge conflict between records",
            "- title: A\n  note: x\n<<<<<<< HEAD\n- title: B\n=======\n- title: C\n>>>>>>> andere\n",
            3,
        ),
    ] {
        let (_, read) = sources(text);
        let lines = read.lines();
        let right = [format!("{line} yaml-syntax"), format!("{} yaml-syntax", line + 1)];
        // Where a document goes wrong only after it could have been right, the line after is as good.
        let good = match name {
            "a second document" | "a key without a colon" | "a bracket that is never closed" => {
                lines.len() == 1 && right.contains(&lines[0])
            }
            _ => lines == right[..1],
        };
        if !good {
            wrong.push(format!("{name}: line {line} expected, found {:?}", read.found()));
        }
    }
    assert!(wrong.is_empty(), "editors look in the wrong line:\n{}", wrong.join("\n"));
}

#[test]
fn broken_front_matter_leaves_the_text_readable() {
    let (_, read) = page("---\ntitle: \"A\nsummary: B\n---\n\nText mit <b>HTML</b>\n");
    assert_eq!(read.lines(), ["2 yaml-syntax", "6 raw-html", "6 raw-html"]);
}

#[test]
fn front_matter_that_does_not_end_is_told_where_it_begins() {
    let (_, read) = page("---\ntitle: A\n\nText\n");
    assert_eq!(read.found(), ["1:1 front-matter-open '---'"]);
}

#[test]
fn bytes_that_are_no_text_are_told_where_they_stand() {
    let utf16 = |text: &str, little: bool| -> Vec<u8> {
        let bytes = |unit: u16| if little { unit.to_le_bytes() } else { unit.to_be_bytes() };
        text.encode_utf16().flat_map(bytes).collect()
    };
    let records = "- title: Größe\n- titel: B\n";
    let rows: &[(&str, Vec<u8>, &[&str])] = &[
        // The byte of the guess is told, and what else is wrong is found in the same run.
        (
            "Windows-1252",
            b"- title: A\n- title: Gr\xf6\xdfe\n  titel: B\n".to_vec(),
            &["2:12 not-utf8 'ö'", "3:3 unknown-key 'titel' -> title"],
        ),
        ("Windows-1252 at the start", b"\xc4: b\n".to_vec(), &["1:1 not-utf8 'Ä'", "1:1 unknown-key 'Ä'"]),
        ("Windows-1252 at the end", b"- title: A\n  note: \x80".to_vec(), &["2:9 not-utf8 '€'"]),
        (
            "Windows-1252 after UTF-8",
            "- title: Größe\n".bytes().chain(*b"  note: \xfc\r\n").collect(),
            &["2:9 not-utf8 'ü'"],
        ),
        (
            "a byte that Windows-1252 does not have",
            b"- title: A\x81\n".to_vec(),
            &["1:11 not-utf8 '\u{fffd}'"],
        ),
        ("no text at all", b"\x89PNG\r\n\x1a\n\xff\xfe".to_vec(), &["1:1 not-utf8 '\u{fffd}'"]),
        (
            "UTF-16 with an order mark",
            utf16(&format!("\u{feff}{records}"), true),
            &["1:1 not-utf8 '\u{feff}'", "2:3 unknown-key 'titel' -> title"],
        ),
        (
            "UTF-16 the other way round",
            utf16(&format!("\u{feff}{records}"), false),
            &["1:1 not-utf8 '\u{feff}'", "2:3 unknown-key 'titel' -> title"],
        ),
        (
            "UTF-16 without one",
            utf16(records, true),
            &["1:1 not-utf8 '-'", "2:3 unknown-key 'titel' -> title"],
        ),
        (
            "UTF-16 without one, the other way round",
            utf16(records, false),
            &["1:1 not-utf8 '-'", "2:3 unknown-key 'titel' -> title"],
        ),
        ("UTF-16 that was cut", b"\xff\xfe-\0 \0t".to_vec(), &["1:1 not-utf8 '\u{feff}'"]),
        ("half a pair of UTF-16", b"\xff\xfea\0\x00\xd8".to_vec(), &["1:1 not-utf8 '\u{feff}'"]),
        ("NUL", b"- title: A\n  note: a\0b\n".to_vec(), &["2:10 nul-character '\0'"]),
        ("NUL at the end", b"- title: A\n\0".to_vec(), &["2:1 nul-character '\0'"]),
    ];
    for (name, bytes, found) in rows {
        let read = read(Role::Records(Collection::Sources), bytes);
        let told: Vec<String> = read.found().into_iter().filter(|one| !one.contains("missing-key")).collect();
        assert_eq!(told, *found, "{name}");
    }
}

#[test]
fn the_guess_names_the_byte_and_the_letter() {
    let mut sink = Sink::new();
    let decoded = decode("content/a.md", b"Gr\xfc\xdfe".to_vec(), FileId(0), &mut sink);
    assert_eq!(decoded.source.text, "Grüße");
    let finding = sink.iter().next().expect("a finding");
    let said = |name| finding.args.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
    assert_eq!(said("byte"), Some(Arg::Text("0xFC".to_owned())));
    assert_eq!(said("character"), Some(Arg::Text("ü".to_owned())));
    assert_eq!((finding.label, finding.help), ("label-windows-1252", "help-windows-1252"));
}
