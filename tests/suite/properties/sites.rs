//! Sites of which one file is anything at all.

use konzept::discover::MemoryWorkspace;
use proptest::prelude::*;
use proptest::sample::select;

/// A sound site in two languages that uses what there is.
const SOUND: &[(&str, &str)] = &[
    (
        "content/concept.yaml",
        "title: Konzept\nlanguages: [de, en]\nas_of: 31.12.2023\nlabels:\n  field: {one: Feld, other: Felder}\n",
    ),
    ("content/concept.en.yaml", "title: Concept\n"),
    ("content/actors.yaml", "- name: Verein\n  role: member\n- name: Stadt\n  role: managing\n"),
    ("content/sources.yaml", "- title: Statistik\n  url: https://example.org\n"),
    ("content/glossary.yaml", "- short: BIP\n  long: Bruttoinlandsprodukt\n"),
    ("content/index.md", "---\ntitle: Anfang\n---\n\nSiehe [[fakten]] und [[einwohner]].\n"),
    ("content/index.en.md", "---\ntitle: Start\n---\n\nSee [[fakten]].\n"),
    (
        "content/01-fakten/index.md",
        "---\ntitle: Fakten\n---\n\nEs sind ![[einwohner]].[^1]\n\n![[facts]]\n\n[^1]: So.\n",
    ),
    ("content/01-fakten/index.en.md", "---\ntitle: Facts\n---\n\nThere are ![[einwohner]].\n"),
    (
        "content/01-fakten/facts.yaml",
        "- label: Einwohner\n  value: 251.485\n  as_of: 31.12.2023\n  source: statistik\n- label: Anteil\n  value: 31 %\n",
    ),
    ("content/02-feld/index.md", "---\ntitle: Feld\naliases: [altes-feld]\n---\n"),
    (
        "content/02-feld/field.yaml",
        "number: 1\ntitle: Feld\ngoals:\n  - text: Mehr\napproaches:\n  - text: Tun\n",
    ),
    (
        "content/02-feld/01-innen/index.md",
        "---\ntitle: Innen\n---\n\n## Ziele\n\n[[chapter:feld]] [[verein]] [[bip]]\n",
    ),
];

/// Where an editor can write anything.
const FILES: &[&str] = &[
    "content/concept.yaml",
    "content/concept.en.yaml",
    "content/actors.yaml",
    "content/glossary.yaml",
    "content/01-fakten/facts.yaml",
    "content/01-fakten/facts.en.yaml",
    "content/02-feld/field.yaml",
    "content/01-fakten/index.md",
    "content/01-fakten/index.en.md",
    "content/01-fakten/results.yaml",
];

/// The sound site.
pub fn sound() -> MemoryWorkspace {
    SOUND.iter().fold(MemoryWorkspace::new(), |site, (path, text)| site.with(path, text))
}

/// The paths of the sound site.
pub fn paths() -> impl Iterator<Item = &'static str> {
    SOUND.iter().map(|(path, _)| *path)
}

/// A path of a site, and a text to write there.
pub fn file() -> impl Strategy<Value = (&'static str, String)> {
    (select(FILES.to_vec()), prop_oneof![any::<String>(), yaml(), markdown(), page()])
}

/// What YAML is made of, keys of ours included.
fn yaml() -> impl Strategy<Value = String> {
    let pieces = [
        "- ",
        "\n",
        "\n  ",
        "\n    ",
        ": ",
        "id: ",
        "title: ",
        "label: ",
        "value: ",
        "- label: A\n  value: ",
        "as_of: ",
        "source: statistik",
        "share_of: ",
        "count: ",
        "parts: [einwohner]",
        "per_head_of: einwohner",
        "people: einwohner",
        "rank: ",
        "ratio: ",
        "goals:",
        "text: ",
        "number: ",
        "metrics:",
        "partners: ",
        "languages: [de, en]",
        "theme: ",
        "checks: ",
        "labels: ",
        "title: A\n",
        "- id: einwohner\n",
        "[",
        "]",
        "{",
        "}",
        ",",
        "\"",
        "'",
        "|",
        ">",
        "&a ",
        "*a",
        "!",
        "#",
        "? ",
        "~",
        "\t",
        "\r\n",
        "\u{feff}",
        "---\n",
        "ä",
        "€",
        "251.485",
        "1,234",
        "31 %",
        "31.12.2023",
        "06/2023",
        "1 von 4",
        "10. Platz",
        "9.311 Mio. €",
        "über ",
        "einwohner",
        "verein",
        "feld",
        "[[",
        "]]",
        "{}",
        "0x10",
        ".inf",
        "\u{85}",
        "\u{2028}",
        "e\u{301}",
        "🙂",
    ];
    proptest::collection::vec(select(pieces.to_vec()), 0..24).prop_map(|parts| parts.concat())
}

/// What Markdown is made of, wikilinks of ours included.
fn markdown() -> impl Strategy<Value = String> {
    let pieces = [
        "\n",
        "\n\n",
        "# ",
        "## ",
        "## Ziele\n",
        "### a {#b}\n",
        "> ",
        "- ",
        "1. ",
        "    ",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "```\n",
        "[",
        "]",
        "(",
        ")",
        "![",
        "[[",
        "]]",
        "![[",
        "[[?",
        "|",
        "[[einwohner]]",
        "![[einwohner]]",
        "![[facts]]",
        "[[chapter:feld]]",
        "[[verein|der *Verein*]]",
        "[[?Name]]",
        "[^1]",
        "[^1]: ",
        "a|b\n-|-\n1|2\n",
        ": ",
        "BIP\n: ",
        "<b>",
        "<!--",
        "&auml;",
        "\\",
        "---\n",
        "https://a.example",
        "<https://a.example>",
        "[a](b.pdf)",
        "![a](b.png)",
        "mailto:a@b.example",
        "\"Haus\"",
        "31 %",
        "z. B.",
        "ä",
        "🙂",
        "e\u{301}",
        "\u{a0}",
        "\r\n",
        "\t",
        "x",
    ];
    proptest::collection::vec(select(pieces.to_vec()), 0..24).prop_map(|parts| parts.concat())
}

/// A page: front matter of anything, and a text of anything.
fn page() -> impl Strategy<Value = String> {
    (
        prop_oneof![
            yaml(),
            Just("title: A\n".to_owned()),
            Just("title: Ä\nslug: x\nshow: [fields, matrix]\n".to_owned())
        ],
        markdown(),
    )
        .prop_map(|(front, text)| format!("---\n{front}\n---\n{text}"))
}

#[test]
fn the_sound_site_is_sound() {
    let outcome = super::run(&sound());
    assert!(outcome.artifacts.is_some(), "{:#?}", outcome.findings);
}
