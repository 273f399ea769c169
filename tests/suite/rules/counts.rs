//! Which sentences count the things of a concept, in each language that has words for it.
//!
//! The concept has four fields with three goals each, five challenges, six members, two partners and eight measures.

use super::site::judge;
use konzept::diagnostics::Severity;
use konzept::discover::MemoryWorkspace;

/// What a language calls its things.
const LABELS: &[(&str, &str)] = &[
    (
        "de",
        "labels:\n  field: {one: Handlungsfeld, other: Handlungsfelder}\n  \
         member: {one: Vertreter, other: Vertreter der Allianz}\n",
    ),
    ("en", ""),
];

fn site(language: &str, file: &str, text: &str) -> MemoryWorkspace {
    let (_, labels) = LABELS.iter().find(|(tag, _)| *tag == language).expect("its labels");
    let list = |count: usize, entry: &dyn Fn(usize) -> String| (1..=count).map(entry).collect::<String>();
    let mut site = MemoryWorkspace::new()
        .with(
            "content/concept.yaml",
            format!("title: A\nlanguages: [{language}]\n{labels}checks: {{legal-page-is-missing: off}}\n"),
        )
        .with(
            "content/actors.yaml",
            list(6, &|n| format!("- id: m-{n}\n  name: M {n}\n  role: member\n"))
                + &list(2, &|n| format!("- id: p-{n}\n  name: P {n}\n  role: partner\n")),
        )
        .with("content/01-lage/index.md", "---\ntitle: Lage\n---\n")
        .with(
            "content/01-lage/challenges.yaml",
            list(5, &|n| format!("- id: c-{n}\n  title: C {n}\n  text: Viel.\n")),
        )
        .with(
            "content/01-lage/measures.yaml",
            list(8, &|n| format!("- id: v-{n}\n  title: V {n}\n  actor: m-{}\n", if n < 6 { 1 } else { 2 })),
        );
    for n in 1..=4 {
        site =
            site.with(&format!("content/1{n}-feld-{n}/index.md"), format!("---\ntitle: F {n}\n---\n")).with(
                &format!("content/1{n}-feld-{n}/field.yaml"),
                format!("id: f-{n}\ntitle: F {n}\ngoals:\n")
                    + &list(3, &|g| format!("  - {{id: g-{n}-{g}, text: G {g}}}\n"))
                    + &format!("approaches:\n  - {{text: A {n}, goals: [g-{n}-1, g-{n}-2, g-{n}-3]}}\n"),
            );
    }
    site.with(file, text)
}

/// The counts that are reported.
fn reported(language: &str, file: &str, text: &str) -> Vec<String> {
    let judged = judge(&site(language, file, text), "2025-06-01");
    let errors: Vec<_> = judged.found.iter().filter(|one| one.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let counts = judged.found.iter().filter(|one| one.code.name() == "count-does-not-fit");
    counts.map(|one| judged.sources.text_at(one.span.expect("a place")).to_owned()).collect()
}

/// Which of the sentences are judged otherwise than they should be, alone on a page.
fn misjudged(language: &str, sentences: &[(&str, &[&str])]) -> Vec<String> {
    let page = |text: &str| format!("---\ntitle: Z\n---\n\n{text}\n");
    sentences
        .iter()
        .filter_map(|(text, wanted)| {
            let found = reported(language, "content/20-text/index.md", &page(text));
            (found != *wanted).then(|| format!("{text}: {found:?}"))
        })
        .collect()
}

#[test]
fn german_counts() {
    let wrong = misjudged(
        "de",
        &[
            // More than there are.
            ("In fünf Handlungsfeldern arbeiten wir zusammen.", &["fünf Handlungsfeldern"]),
            ("Es gibt **fünf** Handlungsfelder.", &["fünf** Handlungsfelder"]),
            ("7 Vertreter:innen aus Wirtschaft und Politik", &["7 Vertreter:innen"]),
            ("sieben Vertreterinnen und Vertreter", &["sieben Vertreterinnen und Vertreter"]),
            ("Die Allianz spricht mit ihren sieben Vertretern.", &["sieben Vertretern"]),
            ("Es sprechen sieben Vertreter der Allianz.", &["sieben Vertreter der Allianz"]),
            ("8 Vertreter*innen, 8 Vertreter_innen", &["8 Vertreter*innen", "8 Vertreter_innen"]),
            ("Drei Partner helfen, neun Maßnahmen laufen.", &["Drei Partner", "neun Maßnahmen"]),
            ("Sieben Herausforderungen stehen an.", &["Sieben Herausforderungen"]),
            ("Das sind 13 Ziele.", &["13 Ziele"]),
            ("Von sechs Handlungsfeldern der Allianz sind drei begonnen.", &["sechs Handlungsfeldern"]),
            // Fewer, and the text means all.
            ("Unsere drei Handlungsfelder greifen ineinander.", &["drei Handlungsfelder"]),
            ("Wir haben insgesamt drei Handlungsfelder.", &["drei Handlungsfelder"]),
            ("Das Handlungskonzept umfasst drei Handlungsfelder.", &["drei Handlungsfelder"]),
            ("Die Allianz besteht aus fünf Vertretern.", &["fünf Vertretern"]),
            ("Die drei Handlungsfelder bündeln, was wir tun.", &["drei Handlungsfelder"]),
            ("In allen drei Handlungsfeldern geht es voran.", &["drei Handlungsfeldern"]),
            ("zwei der drei Handlungsfelder", &["drei Handlungsfelder"]),
            ("## Drei Handlungsfelder\n\nText", &["Drei Handlungsfelder"]),
            ("Die vier Herausforderungen der Region sind bekannt.", &["vier Herausforderungen"]),
            // Right.
            ("Unsere vier Handlungsfelder und sechs Vertreter:innen", &[]),
            ("Das Konzept nennt vier Handlungsfelder mit zwölf Zielen.", &[]),
            ("Die drei Ziele ergänzen sich.", &[]),
            ("Die fünf Maßnahmen laufen weiter.", &[]),
            ("Das Konzept hat sechs Kapitel.", &[]),
            // Fewer, and perhaps only some.
            ("Drei Handlungsfelder haben schon Ergebnisse.", &[]),
            ("Wohnen, Arbeit, Schule: Die drei Handlungsfelder greifen ineinander.", &[]),
            ("Es geht um Wohnen, Arbeit und Schule. Die drei Handlungsfelder greifen ineinander.", &[]),
            ("Viel ist geschehen.\n\nAlle drei Handlungsfelder kamen voran.", &[]),
            ("Die drei Handlungsfelder, die begonnen haben, kommen voran.", &[]),
            ("Die drei Handlungsfelder mit Bezug zur Schule", &[]),
            ("Die ersten drei Handlungsfelder sind begonnen.", &[]),
            ("Die drei neuen Handlungsfelder beginnen.", &[]),
            ("Unsere drei wichtigsten Handlungsfelder", &[]),
            ("Die zwei Ziele des Handlungsfelds 2", &[]),
            // Not these, or not exactly.
            ("In mehr als fünf Handlungsfeldern, bis zu sieben Handlungsfeldern", &[]),
            ("rund fünf Handlungsfelder, mindestens 5 Handlungsfelder", &[]),
            ("vier bis fünf Handlungsfelder, 4–5 Handlungsfelder, 4 – 5 Handlungsfelder", &[]),
            ("Weitere fünf Handlungsfelder sind denkbar.", &[]),
            ("Je fünf Handlungsfelder haben Stadt und Land.", &[]),
            ("Die 17 Ziele der Vereinten Nationen, 17 Ziele für nachhaltige Entwicklung", &[]),
            ("Die Kammer hat 120 Vertreter, der Beirat hat sieben Vertreter.", &[]),
            ("Ein Beirat mit sieben Vertretern begleitet das.", &[]),
            ("Die fünf Handlungsfelder des Landes gelten auch hier.", &[]),
            ("2016 waren es sieben Vertreter:innen.", &[]),
            ("Bis 2030 sollen es 15 Ziele sein.", &[]),
            ("Zu Handlungsfeld 5 Ziele finden", &[]),
            ("Unterkapitel 7.5 Handlungsfelder", &[]),
            ("5-mal Handlungsfelder, 5 Handlungsfeldbezeichnungen, fünf, Handlungsfelder", &[]),
            ("Im Antrag stand:\n\n> Unsere fünf Handlungsfelder", &[]),
            ("Drei Stimmen fehlten bei der Abstimmung, zwei Kontakte kamen zustande.", &[]),
            ("Ein Handlungsfeld ist neu.", &[]),
        ],
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn english_counts() {
    let wrong = misjudged(
        "en",
        &[
            ("Six fields of action bring together what we do.", &["Six fields of action"]),
            ("We work in 5 fields of action.", &["5 fields of action"]),
            ("The alliance has seven members.", &["seven members"]),
            ("Our three fields of action", &["three fields of action"]),
            ("This concept names three fields of action.", &["three fields of action"]),
            ("In all three fields of action things move.", &["three fields of action"]),
            ("The four challenges of the region are known.", &["four challenges"]),
            ("One of the three fields of action has ended.", &["three fields of action"]),
            ("Our four fields of action and six members", &[]),
            ("Three fields of action have begun.", &[]),
            ("The three fields of action that have begun move on.", &[]),
            ("The three goals complement one another.", &[]),
            ("More than five fields of action, up to six fields of action", &[]),
            ("four to five fields of action, each of five fields of action", &[]),
            ("The 17 goals of the United Nations", &[]),
            ("In 2016 it had seven members. At first we had eight members.", &[]),
            ("The choir has seven members, a board with nine members advises it.", &[]),
            ("Field of action 5 goals", &[]),
            ("These three fields of action belong together.", &[]),
            ("Both challenges are known.", &[]),
        ],
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_texts_about_the_concept_are_read() {
    for (file, text, wanted) in [
        ("content/index.md", "---\nsummary: In fünf Handlungsfeldern\n---\n", 1),
        ("content/21-a.md", "---\ntitle: Fünf Handlungsfelder\n---\nText\n", 1),
        ("content/21-a.md", "---\ntitle: Drei Handlungsfelder\n---\nText\n", 1),
        ("content/01-lage/pillars.yaml", "- title: A\n  text: Wir haben fünf Handlungsfelder.\n", 1),
        ("content/01-lage/quotes.yaml", "- person: A\n  text: Wir haben fünf Handlungsfelder.\n", 0),
        ("content/changes.yaml", "- title: A\n  date: 01.05.2025\n  text: Jetzt fünf Handlungsfelder.\n", 0),
        ("content/glossary.yaml", "- long: Fünf Handlungsfelder\n", 0),
        ("content/impressum.md", "---\ntitle: A\nlegal: imprint\n---\nFünf Handlungsfelder\n", 0),
    ] {
        assert_eq!(reported("de", file, text).len(), wanted, "{file}: {text}");
    }
}

#[test]
fn a_list_that_may_lack_something_is_compared_with_nothing() {
    for (path, text, counted) in [
        ("content/22-b/field.yaml", "title: [\n", false),
        ("content/22-b/field.yaml", "title: Schule\n", false),
        ("content/11-feld-1/field.yaml", "id: Ö k\ntitle: A\n", false),
        ("content/fields.yaml", "- title: A\n", false),
        ("content/01-lage/facts.yaml", "- label: A\n", true),
        ("content/sources.yaml", "- title: A\n  url: x\n", true),
    ] {
        let site =
            site("de", "content/21-a.md", "---\ntitle: Fünf Handlungsfelder\n---\nText\n").with(path, text);
        let found = judge(&site, "2025-06-01").found;
        assert!(found.iter().any(|one| one.severity == Severity::Error), "{path}: {text}");
        assert_eq!(
            found.iter().any(|one| one.code.name() == "count-does-not-fit"),
            counted,
            "{path}: {text}"
        );
    }
}
