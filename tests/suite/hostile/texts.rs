//! HTML in every text that an editor can write: it is shown, and nothing of it becomes a part of a page.
//!
//! Every key of every entry is filled with a text that would break out of HTML wherever it is not escaped. A site that
//! is published all the same has the same elements with the same attributes as one with harmless words in that place.

use super::markup::{active, skeleton};
use super::{pages, run, site};
use crate::docs::entries::entries;
use konzept::discover::MemoryWorkspace;
use konzept::pipeline::Kept;
use quick_xml::events::Event;
use quick_xml::reader::Reader;
use std::collections::{BTreeMap, BTreeSet};

/// Breaks out of content, of attributes in either quotes, of comments and of templates; the last is for running text,
/// in which tags are refused.
const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>--></title></textarea>{{ 7919*7907 }}{% raw %}&lt;b&gt;",
    "`<script>alert(1)</script>` \\<img src=x onerror=alert(1)> \"'> {{ 7919*7907 }} &lt;script&gt; &#60;img src=x&#62;",
];

/// What stands there in the site beside it: words of the same lengths, in which nothing has a meaning for HTML.
fn harmless(hostile: &str) -> String {
    hostile.chars().map(|c| if "<>&\"'{}%;=#/".contains(c) { 'x' } else { c }).collect()
}

/// Where each entry is written: its file, a record around it, and how far its keys are indented. The keys of the
/// record stand there too, so that a hostile one takes the place of a sound one.
const PLACES: &[(&str, &str, &str, &str)] = &[
    ("AboutEntry", "content/concept.yaml", "title: A\nlanguages: [en, de]\n", ""),
    ("RegionEntry", "content/concept.yaml", "title: A\nregion:\n  name: A\n", "  "),
    ("PublisherEntry", "content/concept.yaml", "title: A\npublisher:\n  name: A\n", "  "),
    (
        "ImprintEntry",
        "content/concept.yaml",
        "title: A\nimprint:\n  form: registered\n  jurisdiction: DE\n  responsible: {name: A}\n",
        "  ",
    ),
    ("PrivacyEntry", "content/concept.yaml", "title: A\nprivacy:\n  host: A\n  logs: B\n", "  "),
    (
        "AccessibilityEntry",
        "content/concept.yaml",
        "title: A\naccessibility:\n  status: full\n  assessed: 31.12.2023\n  method: external\n",
        "  ",
    ),
    (
        "BarrierEntry",
        "content/concept.yaml",
        "title: A\naccessibility:\n  status: partial\n  assessed: 31.12.2023\n  gaps:\n  - text: A\n    reason: B\n",
        "    ",
    ),
    ("SecurityEntry", "content/concept.yaml", "title: A\nsecurity:\n  email: a@b.example\n", "  "),
    ("LabelEntry", "content/concept.yaml", "title: A\nlabels:\n fact:\n  one: A\n  other: B\n", "  "),
    (
        "SloganEntry",
        "content/concept.yaml",
        "title: A\nslogans:\n- text: A\n  valid_until: 31.12.2030\n",
        "  ",
    ),
    ("ThemeEntry", "content/concept.yaml", "title: A\ntheme:\n  accent: '#0b5c3b'\n", "  "),
    (
        "ExceptionEntry",
        "content/concept.yaml",
        "title: A\nexceptions:\n- rule: figure-without-source\n  record: fact-1\n  reason: A\n",
        "  ",
    ),
    ("PageEntry", "content/01-a/index.md", "title: A\nshow: [fields, matrix]\n", ""),
    ("FactEntry", "content/01-a/facts.yaml", "- id: fact-1\n  label: A\n  value: 1 %\n", "  "),
    ("FactEntry", "content/01-a/facts.yaml", "- id: fact-1\n  label: A\n  statement: B\n", "  "),
    ("PillarEntry", "content/01-a/pillars.yaml", "- id: pillar-1\n  title: A\n  text: B\n", "  "),
    ("QuoteEntry", "content/01-a/quotes.yaml", "- id: quote-1\n  text: A\n  person: B\n", "  "),
    (
        "ChallengeEntry",
        "content/01-a/challenges.yaml",
        "- id: challenge-1\n  title: A\n  text: B\n  fields: [field-1]\n",
        "  ",
    ),
    ("FieldEntry", "content/01-a/field.yaml", "- id: field-1\n  title: A\n", "  "),
    (
        "GoalEntry",
        "content/01-a/field.yaml",
        "- id: field-1\n  title: A\n  goals:\n  - id: goal-1\n    text: A\n",
        "    ",
    ),
    (
        "ApproachEntry",
        "content/01-a/field.yaml",
        "- id: field-1\n  title: A\n  approaches:\n  - id: approach-1\n    text: A\n",
        "    ",
    ),
    ("ResultEntry", "content/01-a/results.yaml", "- id: result-1\n  title: A\n", "  "),
    (
        "MetricEntry",
        "content/01-a/results.yaml",
        "- id: result-1\n  title: A\n  metrics:\n  - label: A\n    value: '1'\n",
        "    ",
    ),
    (
        "PictureEntry",
        "content/01-a/results.yaml",
        "- id: result-1\n  title: A\n  images:\n  - file: a.gif\n    alt: A\n",
        "    ",
    ),
    ("MeasureEntry", "content/01-a/measures.yaml", "- id: measure-1\n  title: A\n  actor: actor-1\n", "  "),
    (
        "MilestoneEntry",
        "content/01-a/milestones.yaml",
        "- id: milestone-1\n  title: A\n  date: '2026'\n",
        "  ",
    ),
    (
        "ContactEntry",
        "content/01-a/contacts.yaml",
        "- id: contact-1\n  person: A\n  phone: 0371 123456\n",
        "  ",
    ),
    ("ActorEntry", "content/actors.yaml", "- id: actor-1\n  name: A\n  role: member\n", "  "),
    ("SourceEntry", "content/sources.yaml", "- id: source-1\n  title: A\n", "  "),
    ("TermEntry", "content/glossary.yaml", "- id: term-1\n  short: A\n  long: B\n", "  "),
    ("ChangeEntry", "content/changes.yaml", "- id: change-1\n  title: A\n  date: 31.12.2023\n", "  "),
];

/// A site with a record of every kind, all of which name each other, so that every text is shown wherever it can be.
fn full() -> MemoryWorkspace {
    PLACES
        .iter()
        .filter(|(entry, ..)| {
            !matches!(
                *entry,
                "RegionEntry"
                    | "PublisherEntry"
                    | "ImprintEntry"
                    | "PrivacyEntry"
                    | "SecurityEntry"
                    | "AccessibilityEntry"
                    | "BarrierEntry"
                    | "LabelEntry"
                    | "ThemeEntry"
                    | "ExceptionEntry"
            )
        })
        .fold(site(), |site, (_, path, text, _)| site.with(path, framed(path, text)))
        .with("content/imprint.md", "---\ntitle: Imprint\nlegal: imprint\n---\n")
        .with("content/privacy.md", "---\ntitle: Privacy\nlegal: privacy\n---\n")
        .with("content/01-a/a.gif", "GIF89a\u{1}\0\u{1}\0")
        .with(
            "content/02-b.md",
            "---\ntitle: B\n---\n[[actor-1]] [[source-1]] [[term-1]] [[pillar-1]] ![[fact-1]] [[a]]\n",
        )
}

fn framed(path: &str, text: &str) -> String {
    if path.ends_with(".md") { format!("---\n{text}---\n[[fact-1]] ![[fact-1]]\n") } else { text.to_owned() }
}

/// The record with a key set; a key that it has already is replaced.
fn with_key(record: &str, indent: &str, key: &str, value: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut set = false;
    let starts = [format!("{indent}{key}: "), format!("{}- {key}: ", indent.get(2..).unwrap_or_default())];
    for line in record.lines() {
        match starts.iter().find(|start| line.starts_with(start.as_str())) {
            Some(start) if !set => {
                lines.push(format!("{start}{value}"));
                set = true;
            }
            _ => lines.push(line.to_owned()),
        }
    }
    if !set {
        lines.push(format!("{indent}{key}: {value}"));
    }
    lines.join("\n") + "\n"
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// Elements and attributes of all pages, and the elements of feed and sitemap.
fn shape(outcome: &Kept) -> BTreeMap<String, Vec<String>> {
    let pages = pages(outcome).map(|(path, html)| (path.to_owned(), skeleton(html)));
    let others = outcome.artifacts.iter().flatten().filter(|one| one.path.as_str().ends_with(".xml"));
    pages.chain(others.map(|one| (one.path.to_string(), elements(&one.bytes)))).collect()
}

/// The elements of an XML file, read by a parser that takes no mistakes.
fn elements(bytes: &[u8]) -> Vec<String> {
    let text = std::str::from_utf8(bytes).expect("XML is UTF-8");
    assert!(!text.contains(|c: char| c.is_control() && !"\n\r\t".contains(c)), "no XML: {text:?}");
    let mut reader = Reader::from_str(text);
    reader.config_mut().enable_all_checks(true);
    let mut names = Vec::new();
    loop {
        match reader.read_event().expect("sound XML") {
            Event::Eof => return names,
            Event::Start(tag) | Event::Empty(tag) => {
                let keys = tag.attributes().map(|one| one.expect("an attribute").key.into_inner().to_owned());
                names.push(format!("{} {:?}", tag.name().into_inner(), keys.collect::<Vec<_>>()));
            }
            Event::GeneralRef(name) => assert!(
                name.is_char_ref()
                    || quick_xml::escape::resolve_predefined_entity(&name.xml10_content()).is_some(),
                "an entity nobody declared: {name:?}"
            ),
            _ => {}
        }
    }
}

/// Whether it is published; if so, nothing runs, and the pages are made as with harmless words.
fn assert_shown(what: &str, make: &dyn Fn(&str) -> MemoryWorkspace, hostile: &str) -> bool {
    let outcome = run(&make(hostile));
    if outcome.artifacts.is_none() {
        return false;
    }
    for (path, html) in pages(&outcome) {
        assert_eq!(active(html), Vec::<String>::new(), "{what}: {path}");
        assert!(!html.contains("62615533"), "{what}: {path} was filled a second time");
    }
    let twin = run(&make(&harmless(hostile)));
    assert!(twin.artifacts.is_some(), "{what}: harmless words are refused: {:?}", super::errors(&twin));
    let (shown, wanted) = (shape(&outcome), shape(&twin));
    assert_eq!(shown.keys().collect::<Vec<_>>(), wanted.keys().collect::<Vec<_>>(), "{what}: other pages");
    for (path, parts) in &shown {
        let wanted = &wanted[path];
        let other = parts.iter().zip(wanted).position(|(one, other)| one != other);
        let around = |all: &[String]| {
            let at = other.unwrap_or(all.len()).saturating_sub(3);
            all.iter().skip(at).take(8).cloned().collect::<Vec<_>>()
        };
        let (found, instead) = (around(parts), around(wanted));
        assert!(parts == wanted, "{what}: {path} has other elements: {found:?} instead of {instead:?}");
    }
    true
}

#[test]
fn no_text_of_any_key_becomes_a_part_of_a_page() {
    let entries = entries();
    let mut shown = BTreeSet::new();
    let placed: BTreeSet<&str> = PLACES.iter().map(|(entry, ..)| *entry).collect();
    assert_eq!(
        entries.keys().map(String::as_str).collect::<BTreeSet<_>>(),
        placed,
        "entries without a place here"
    );
    for (entry, path, record, indent) in PLACES {
        for key in entries[*entry].keys() {
            for hostile in HOSTILE {
                let scalar = |text: &str| {
                    full().with(path, framed(path, &with_key(record, indent, key, &quoted(text))))
                };
                let list = |text: &str| {
                    full().with(
                        path,
                        framed(path, &with_key(record, indent, key, &format!("[{}]", quoted(text)))),
                    )
                };
                let what = format!("{entry}.{key}");
                if assert_shown(&what, &scalar, hostile) || assert_shown(&what, &list, hostile) {
                    shown.insert(what);
                }
            }
        }
    }
    // Texts that readers see: were they refused, nothing would be shown here.
    for key in [
        "AboutEntry.title",
        "AboutEntry.summary",
        "AboutEntry.edition",
        "PublisherEntry.name",
        "PublisherEntry.address",
        "RegionEntry.name",
        "LabelEntry.one",
        "LabelEntry.other",
        "PageEntry.title",
        "PageEntry.short_title",
        "PageEntry.summary",
        "FactEntry.label",
        "FactEntry.title",
        "FactEntry.statement",
        "FactEntry.population",
        "FactEntry.topic",
        "PillarEntry.title",
        "PillarEntry.text",
        "QuoteEntry.text",
        "QuoteEntry.person",
        "QuoteEntry.role",
        "ChallengeEntry.title",
        "ChallengeEntry.text",
        "FieldEntry.title",
        "FieldEntry.claim",
        "FieldEntry.number",
        "FieldEntry.target_groups",
        "GoalEntry.text",
        "GoalEntry.indicator",
        "ApproachEntry.text",
        "ResultEntry.title",
        "ResultEntry.text",
        "ResultEntry.outlook",
        "MetricEntry.label",
        "PictureEntry.alt",
        "PictureEntry.credit",
        "MeasureEntry.title",
        "MeasureEntry.text",
        "MilestoneEntry.title",
        "MilestoneEntry.text",
        "ContactEntry.person",
        "ContactEntry.function",
        "ContactEntry.organisation",
        "ContactEntry.address",
        "ActorEntry.name",
        "ActorEntry.short",
        "ActorEntry.text",
        "ActorEntry.former_names",
        "SourceEntry.title",
        "SourceEntry.publisher",
        "SourceEntry.licence",
        "TermEntry.short",
        "TermEntry.long",
        "TermEntry.explanation",
        "ChangeEntry.title",
        "ChangeEntry.text",
    ] {
        assert!(shown.contains(key), "`{key}` is never shown; shown are {shown:?}");
    }
}

#[test]
fn no_running_text_becomes_a_part_of_a_page() {
    let around = [
        "HOSTILE",
        "# HOSTILE\n\nA",
        "## HOSTILE {#a}\n\nA",
        "- HOSTILE",
        "> HOSTILE",
        "|HOSTILE|\n|-|\n|HOSTILE|",
        "HOSTILE\n: HOSTILE",
        "A[^1]\n\n[^1]: HOSTILE",
        "**HOSTILE**",
        "~~HOSTILE~~",
        "[HOSTILE](https://a.example)",
        "![HOSTILE](a.gif)",
        "[[b|HOSTILE]]",
        "[[?HOSTILE]]",
        "```\nHOSTILE\n```",
        "    HOSTILE",
        "```HOSTILE\nA\n```",
        "[A](https://a.example \"HOSTILE\")",
        "1. HOSTILE",
    ];
    let mut shown = 0;
    for frame in around {
        for hostile in [
            HOSTILE[1],
            "\\<script>alert(1)\\</script>\"'>\\<img src=x onerror=alert(1)>",
            "&lt;script&gt;alert(1)&lt;/script&gt;&quot;&apos;&gt;",
            "\" onmouseover=\"alert(1)\" ' onfocus='alert(1)",
        ] {
            let make = |text: &str| {
                let text = frame.replace("HOSTILE", text);
                full().with("content/01-a/index.md", format!("---\ntitle: A\n---\n{text}\n"))
            };
            // Marks of Markdown in the hostile text make elements of their own: only that nothing runs is held here.
            let outcome = run(&make(hostile));
            shown += usize::from(outcome.artifacts.is_some());
            for (path, html) in pages(&outcome) {
                assert_eq!(active(html), Vec::<String>::new(), "{frame:?} {hostile:?}: {path}");
            }
        }
    }
    assert!(shown > around.len() * 2, "only {shown} were published");
}

#[test]
fn no_cell_of_a_table_becomes_a_part_of_a_page() {
    for hostile in HOSTILE {
        let cell = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        let make = |text: &str| {
            full()
                .with("content/01-a/t.csv", format!("{0};{0};{0}\n2022;1;{0}\n2023;2;{0}\n", cell(text)))
                .with("content/01-a/facts.yaml", "- {id: fact-1, label: A, value: 1 %, series: t.csv}\n")
        };
        assert!(assert_shown("a table", &make, hostile));
    }
}

#[test]
fn no_translation_becomes_a_part_of_a_page() {
    for hostile in HOSTILE {
        for (path, text) in [
            ("content/concept.de.yaml", "title: HOSTILE\n"),
            ("content/01-a/index.de.md", "---\ntitle: HOSTILE\n---\nA\n"),
            ("content/01-a/facts.de.yaml", "- {id: fact-1, label: HOSTILE}\n"),
            ("content/01-a/pillars.de.yaml", "- {id: pillar-1, title: HOSTILE, text: HOSTILE}\n"),
            ("content/actors.de.yaml", "- {id: actor-1, name: HOSTILE}\n"),
            ("content/glossary.de.yaml", "- {id: term-1, short: HOSTILE, long: HOSTILE}\n"),
        ] {
            let make = |words: &str| full().with(path, text.replace("HOSTILE", &quoted(words)));
            assert_shown(path, &make, hostile);
        }
    }
}

#[test]
fn no_name_of_a_file_becomes_a_part_of_a_page() {
    let hostile =
        ["a\" onerror=\"alert(1)", "a' onerror='alert(1)", "<script>alert(1)", "a&quot;b", "{{ 7919*7907 }}"];
    for name in hostile {
        let picture = full().with(&format!("content/01-a/{name}.gif"), "GIF89a").with(
            "content/01-a/results.yaml",
            format!("- title: A\n  images: [{{file: {}, alt: B}}]\n", quoted(&format!("{name}.gif"))),
        );
        let chapter = full().with(&format!("content/{name}.md"), "---\ntitle: A\n---\nA\n");
        let folder = full().with(&format!("content/03-{name}/index.md"), "---\ntitle: A\n---\nA\n");
        let asset = full().with(&format!("themes/default/assets/{name}.woff2"), "a");
        for site in [picture, chapter, folder, asset] {
            let outcome = run(&site);
            for (path, html) in pages(&outcome) {
                assert_eq!(active(html), Vec::<String>::new(), "{name}: {path}");
                assert!(!html.contains("alert(1)"), "{name}: {path}");
            }
        }
    }
}

/// Signs that XML cannot hold come out of escapes in YAML and of entities in Markdown.
#[test]
fn no_control_character_breaks_a_feed() {
    for sign in ["\\0", "\\x01", "\\x1b", "\\x08", "\\x7f", "\\x0b", "\\uFFFE", "\\uFFFF", "\\x85", "\\u2028"]
    {
        let change = format!("- title: \"a{sign}b\"\n  date: 31.12.2023\n  text: \"a{sign}b\"\n");
        let outcome = run(&full().with("content/changes.yaml", change));
        for one in outcome.artifacts.iter().flatten().filter(|one| one.path.as_str().ends_with(".xml")) {
            assert!(!elements(&one.bytes).is_empty());
        }
    }
    for sign in ["&#0;", "&#1;", "&#x1b;", "&#xFFFE;", "&#xD800;", "\u{b}", "\u{7f}"] {
        let change = format!("- title: a\n  date: 31.12.2023\n  text: 'a{sign}b'\n");
        let outcome = run(&full().with("content/changes.yaml", change));
        for one in outcome.artifacts.iter().flatten().filter(|one| one.path.as_str().ends_with(".xml")) {
            assert!(!elements(&one.bytes).is_empty());
        }
    }
}
