//! Who may know whom.

use super::code::{Path, code, paths};
use super::source_files::sources;

/// A room, and an arrow out of it: the room it may know, and why.
type Arrow = (&'static str, &'static str);

/// The rooms and the arrows out of them. A room that is not on the right is unknown to the one on the left.
const ROOMS: &[(&str, &[Arrow])] = &[
    ("value", &[]),
    ("diagnostics", &[]),
    (
        "concept",
        &[
            ("value", "numbers, times and ids are what records are made of"),
            (
                "diagnostics",
                "entries remember where they were written, and say what is wrong with themselves",
            ),
        ],
    ),
    (
        "discover",
        &[
            (
                "concept",
                "a file is named after its collection, so the table of collections says what is expected",
            ),
            ("value", "a file's name may end in a language"),
            ("diagnostics", "a file without a place is a finding"),
        ],
    ),
    (
        "parse",
        &[
            ("concept", "what is read are the entries of the concept"),
            ("diagnostics", "what cannot be read is a finding, and every value has a place"),
        ],
    ),
    (
        "resolve",
        &[
            ("concept", "entries in, the concept out"),
            ("value", "ids, languages and how they write numbers"),
            ("diagnostics", "what leads nowhere is a finding; places end here"),
        ],
    ),
    (
        "check",
        &[
            ("concept", "what is judged"),
            ("value", "to compute with its figures"),
            ("diagnostics", "what is found"),
        ],
    ),
    ("i18n", &[("value", "numbers and times are written as the language does")]),
    (
        "schema",
        &[
            ("concept", "what is described are its entries, and which files hold them"),
            ("i18n", "in which words an editor is helped"),
            ("value", "the ids there are, and languages"),
        ],
    ),
    ("raster", &[]),
    ("theme", &[("value", "the colour that a site's tints are made of"), ("raster", "the icon in pixels")]),
    (
        "render",
        &[
            ("concept", "what is drawn"),
            ("theme", "how it looks"),
            ("raster", "pictures of pages in pixels, and what their letters take"),
            ("i18n", "in which words"),
            ("value", "languages, and figures to draw pictures of"),
            ("emit", "the finished file and where it goes, and nothing else: see `ONLY`"),
        ],
    ),
    ("emit", &[]),
    (
        "pipeline",
        &[
            ("discover", "a stage"),
            ("parse", "a stage"),
            ("resolve", "a stage"),
            ("check", "a stage"),
            ("theme", "the site's own files over the embedded ones"),
            ("render", "a stage"),
            (
                "schema",
                "which records there are, for those who describe the site, and nothing else: see `ONLY`",
            ),
            ("emit", "the finished file and where it goes, and nothing else: see `ONLY`"),
            ("concept", "what goes from stage to stage"),
            ("value", "the language of a concept that names none"),
            ("i18n", "how the concept's language writes numbers, handed to the stage that reads them"),
            ("diagnostics", "the findings of all stages"),
        ],
    ),
    (
        "stub",
        &[
            ("concept", "the collections, and what ids are made of"),
            ("discover", "which chapters and files there are"),
            ("parse", "where in a file a record ends, and the texts of an original"),
            ("schema", "which keys a record has, and the line that names a file's schema"),
            ("i18n", "what a gap is called in the language of the concept"),
            ("value", "ids and languages"),
            ("diagnostics", "reading collects findings, which are another's to tell"),
        ],
    ),
    ("serve", &[("emit", "the finished file, and nothing else: see `ONLY`")]),
    (
        "cli",
        &[
            ("serve", "shows what it builds"),
            ("pipeline", "what it runs"),
            ("check", "which rules there are, and how grave they are by default"),
            ("concept", "the nearest of several names, and nothing else: see `ONLY`"),
            ("discover", "the folder of the site"),
            ("schema", "what editors need, to be written"),
            ("stub", "what `new` writes"),
            ("emit", "writes what came out"),
            ("i18n", "the words of its messages"),
            ("value", "the language it speaks"),
            ("diagnostics", "what it reports"),
        ],
    ),
    ("main", &[("cli", "the program is a door to the library")]),
    ("lib", &[]),
];

/// What a room may name of another one, where it is not all of it.
const ONLY: &[(&str, &str, &[&str])] = &[
    ("render", "emit", &["Artifact", "Key", "OutPath", "Press"]),
    ("pipeline", "emit", &["Artifact", "Held", "Nowhere", "Press"]),
    ("pipeline", "schema", &["Site"]),
    ("serve", "emit", &["Artifact", "Key", "OutPath", "Press", "Role"]),
    ("cli", "concept", &["nearest"]),
];

/// The room a file lies in.
fn room(path: &str) -> &str {
    let inside = path.strip_prefix("src/").unwrap_or(path);
    inside.split(['/', '.']).next().unwrap_or_default()
}

fn own_paths() -> Vec<(String, Path)> {
    let read = |file: super::source_files::File| {
        let named = paths(&file.path, &code(&file.text));
        named.into_iter().filter(|path| path.own).map(move |path| (file.path.clone(), path))
    };
    sources().into_iter().flat_map(read).collect()
}

#[test]
fn every_room_is_in_the_table() {
    for file in sources() {
        let room = room(&file.path);
        assert!(ROOMS.iter().any(|(name, _)| *name == room), "{}: a room without a row", file.path);
    }
}

#[test]
fn rooms_know_only_whom_they_may() {
    let mut wrong = Vec::new();
    for (file, path) in own_paths() {
        let (from, to) = (room(&file), path.text.split("::").next().unwrap_or_default());
        let arrows = ROOMS.iter().find(|(name, _)| *name == from).map_or(&[][..], |(_, arrows)| arrows);
        if from != to && !arrows.iter().any(|(name, _)| *name == to) {
            wrong.push(format!("{file}:{}: `{from}` may not know `{}`", path.line, path.text));
        }
    }
    assert!(wrong.is_empty(), "arrows against the design:\n{}", wrong.join("\n"));
}

#[test]
fn some_rooms_are_known_only_by_the_front_door() {
    let mut wrong = Vec::new();
    for (file, path) in own_paths() {
        let mut steps = path.text.split("::");
        let (to, name) = (steps.next().unwrap_or_default(), steps.next().unwrap_or_default());
        for (from, other, names) in ONLY {
            if room(&file) == *from && to == *other && !names.contains(&name) {
                wrong.push(format!("{file}:{}: `{}`", path.line, path.text));
            }
        }
    }
    assert!(wrong.is_empty(), "more than the front door shows:\n{}", wrong.join("\n"));
}

#[test]
fn no_two_rooms_know_each_other() {
    for (room, arrows) in ROOMS {
        for (other, _) in *arrows {
            let (_, back) = ROOMS.iter().find(|(name, _)| name == other).expect("a row for every room");
            assert!(!back.iter().any(|(name, _)| name == room), "`{room}` and `{other}` know each other");
        }
    }
}
