//! Too much of everything: refused with a message that says how much may be, and everything else is still checked.

use super::{errors, run, site};
use konzept::diagnostics::{Code, Diagnostic, MOST, Severity, Sink};
use konzept::discover::{
    ALL_RECORDS, ALL_TEXTS, LARGEST_TEXT, Listing, MOST_SIGNS, MemoryWorkspace, Workspace,
};
use konzept::pipeline::Kept;
use std::io;

const FACTS: &str = "content/01-a/facts.yaml";

fn large() -> usize {
    usize::try_from(LARGEST_TEXT).expect("a size")
}

#[test]
fn a_text_as_large_as_may_be_is_read_and_a_byte_more_is_not() {
    let text = |size: usize| format!("---\ntitle: A\n---\n{}", "x".repeat(size - 17));
    let outcome = run(&site().with("content/01-a/index.md", text(large())));
    assert_eq!(errors(&outcome), Vec::<String>::new());
    let wrong =
        site().with("content/01-a/index.md", text(large() + 1)).with(FACTS, "- label: B\n  valu: 1\n");
    let found = errors(&run(&wrong));
    assert_eq!(found, ["file-too-large content/01-a/index.md", "unknown-key valu"]);
}

#[test]
fn fifty_megabytes_in_one_value_are_not_read() {
    for (path, text) in [
        ("content/sources.yaml", format!("- title: \"{}\"\n", "x".repeat(50 << 20))),
        ("content/sources.yaml", format!("- title: A\n  note: |\n{}", "    x\n".repeat(9 << 20))),
        (FACTS, format!("- label: A\n  value: {}\n", "1".repeat(50 << 20))),
        ("content/concept.de.yaml", format!("title: {}\n", "x".repeat(50 << 20))),
        ("content/01-a/index.md", "x ".repeat(25 << 20)),
    ] {
        let found = errors(&run(&site().with(path, text)));
        assert_eq!(found, [format!("file-too-large {path}")]);
    }
}

#[test]
fn a_million_records_are_not_read() {
    let record = |at: usize| format!("- {{label: F{at}, value: {at}}}\n");
    let many: String = (0..1_000_000).map(record).collect();
    assert_eq!(errors(&run(&site().with(FACTS, many))), [format!("file-too-large {FACTS}")]);
    // Short ones come to less than the largest file, and are too many all the same.
    for short in ["- {}\n", "-\n", "- a\n", "- a: b\n"] {
        let text = short.repeat(520_000);
        assert!(text.len() < large());
        assert_eq!(errors(&run(&site().with(FACTS, text))), [format!("file-too-large {FACTS}")], "{short:?}");
    }
}

/// Short records cost as much as long ones: they are counted, over all files, by what may begin one. What is too much is
/// told once, whatever else is wrong, and the rest is not read.
#[test]
fn records_of_all_files_are_read_up_to_a_limit() {
    let counted = format!("# {}\n", "{".repeat(ALL_RECORDS / 3));
    let wrong = format!("{counted}{}", "-\n".repeat(MOST + 1));
    let add = |site: MemoryWorkspace, at: usize| {
        let folder = format!("content/{at:02}-c{at}");
        let text = if at == 1 { &wrong } else { &counted };
        site.with(&format!("{folder}/index.md"), format!("---\ntitle: C{at}\n---\n"))
            .with(&format!("{folder}/facts.yaml"), text.as_str())
    };
    let told = |count: usize, last: &str| {
        let site = (1..=count).fold(MemoryWorkspace::new().with("content/concept.yaml", "title: A\n"), add);
        let site = site.with(&format!("content/{count:02}-c{count}/index.md"), last);
        let found = errors(&run(&site));
        found.into_iter().filter(|one| !one.starts_with("wrong-shape")).collect::<Vec<_>>()
    };
    let unknown = "---\ntitle: C\ntitel: D\n---\n";
    // The first has more than its share, so the third is the last that is read.
    assert_eq!(told(3, "---\ntitle: C\n---\n"), Vec::<String>::new());
    assert_eq!(told(5, unknown), ["site-too-large content/04-c4/index.md"]);
}

#[test]
fn ten_thousand_records_are_read() {
    let record = |at: usize| {
        format!(
            "- id: f{at}\n  label: Figure {at}\n  value: {at}\n  as_of: 31.12.2023\n  source: s\n  population: all\n"
        )
    };
    let many: String = (0..10_000).map(record).collect();
    let site = site().with(FACTS, many).with("content/sources.yaml", "- {id: s, title: S}\n");
    let outcome = run(&site);
    assert_eq!(errors(&outcome), Vec::<String>::new());
    assert_eq!(outcome.left_out.all(), 0);
}

/// Signs cost more than letters: a text of nothing else is refused long before it is too large.
#[test]
fn texts_of_signs_alone_are_not_read() {
    for mark in [
        "x\n\n",
        "*x* ",
        "- a\n",
        "# a\n",
        "[[a]] ",
        "![[a]] ",
        "<b>",
        "|a|b|\n",
        "[^a]: ",
        "[a]: b\n",
        "a\n: b\n\n",
    ] {
        let text = mark.repeat(MOST_SIGNS);
        assert!(text.len() < large(), "{mark:?}");
        assert_eq!(
            errors(&run(&site().with("content/01-a/index.md", text))),
            ["file-too-large content/01-a/index.md"],
            "{mark:?}"
        );
    }
}

/// A site whose texts say that they are as large as a text may be.
struct Swollen(MemoryWorkspace);

impl Workspace for Swollen {
    fn list(&self, folder: &str) -> Listing {
        self.0.list(folder)
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.0.read(path)
    }

    fn size(&self, path: &str) -> io::Result<u64> {
        if path.ends_with(".md") { Ok(LARGEST_TEXT) } else { self.0.size(path) }
    }
}

/// The order of the layout decides what is left out, so it is the same in every run.
#[test]
fn many_large_texts_are_read_up_to_a_limit() {
    let many = |count: u64| {
        let about = MemoryWorkspace::new().with("content/concept.yaml", "titel: A\n");
        let add = |site: MemoryWorkspace, at| {
            site.with(&format!("content/{at:02}-a{at}.md"), "---\ntitle: A\n---\nA\n")
        };
        Swollen((1..=count).fold(about, add))
    };
    let fit = (ALL_TEXTS - 1) / LARGEST_TEXT;
    assert_eq!(errors(&run(&many(fit))), ["unknown-key titel"]);
    let next = format!("site-too-large content/{0:02}-a{0}.md", fit + 1);
    assert_eq!(errors(&run(&many(fit + 3))), [next, "unknown-key titel".to_owned()]);
}

/// A table that is there to be published may be of any size; one that is to be shown may not.
#[test]
fn a_large_table_may_be_published_but_not_shown() {
    let table = format!("t;v\n{}", "2023;1\n".repeat(large() / 7));
    let site = site().with("content/01-a/t.csv", table);
    let linked = site.clone().with("content/01-a/index.md", "---\ntitle: A\n---\n[Values](t.csv)\n");
    assert_eq!(errors(&run(&linked)), Vec::<String>::new());
    let shown = site.with(FACTS, "- label: A\n  value: 1\n  series: t.csv\n");
    assert_eq!(errors(&run(&shown)), ["file-too-large content/01-a/t.csv"]);
}

#[test]
fn a_table_is_shown_by_a_few_facts_only() {
    let facts = |count: usize| -> String {
        (0..count).map(|at| format!("- label: F{at}\n  value: {at}\n  series: t.csv\n")).collect()
    };
    let site = site().with("content/01-a/t.csv", "t;v\n2023;1\n");
    assert_eq!(errors(&run(&site.clone().with(FACTS, facts(8)))), Vec::<String>::new());
    assert_eq!(errors(&run(&site.with(FACTS, facts(10)))), ["invalid-series t.csv", "invalid-series t.csv"]);
}

#[test]
fn lines_have_an_end() {
    let title = |length: usize| format!("- title: {}\n", "x".repeat(length));
    assert_eq!(errors(&run(&site().with("content/sources.yaml", title(1000)))), Vec::<String>::new());
    let found = errors(&run(&site().with("content/sources.yaml", title(1001))));
    assert!(found.len() == 1 && found[0].starts_with("line-too-long xxx"), "{found:?}");
    let numbered = |number: &str| format!("---\ntitle: A\nnumber: {number}\n---\nA\n");
    let found = errors(&run(&site().with("content/01-a/index.md", numbered(&"7".repeat(41)))));
    assert_eq!(found, [format!("line-too-long {}", "7".repeat(41))]);
}

#[test]
fn languages_have_an_end() {
    let tags: Vec<String> = (0..60)
        .map(|at| format!("a{}", char::from(b'a' + at / 26)) + &char::from(b'a' + at % 26).to_string())
        .collect();
    let about = format!("title: A\nlanguages: [{}]\n", tags.join(", "));
    assert_eq!(
        errors(&run(&site().with("content/concept.yaml", about))),
        [format!("unlisted-language {}", tags[50])]
    );
}

/// The cells of the overview would grow with the square of the site.
#[test]
fn an_overview_of_everything_with_everything_has_an_end() {
    let challenges: String = (0..1100).map(|at| format!("- title: C{at}\n  text: A\n")).collect();
    let fields: String = (0..1000).map(|at| format!("- title: F{at}\n")).collect();
    let site = site()
        .with("content/01-a/index.md", "---\ntitle: A\nshow: [matrix]\n---\nA\n")
        .with("content/01-a/challenges.yaml", challenges)
        .with("content/01-a/field.yaml", fields);
    assert_eq!(errors(&run(&site)), ["site-too-large content"]);
}

#[test]
fn an_overview_named_often_is_drawn_once() {
    let fields = site().with("content/01-a/field.yaml", "- title: Field of action\n");
    let shows = |show: &str| {
        let outcome =
            run(&fields.clone().with("content/02-b.md", format!("---\ntitle: B\nshow: [{show}]\n---\nB\n")));
        let artifacts = outcome.artifacts.expect("a site");
        artifacts.into_iter().map(|one| (one.path, one.bytes)).collect::<Vec<_>>()
    };
    assert!(shows("fields") == shows(&vec!["fields"; 1000].join(", ")));
}

#[test]
fn a_collection_placed_often_is_told_once_each() {
    let site = site().with("content/01-a/pillars.yaml", "- title: A\n  text: B\n");
    let found = errors(&run(&site.with(
        "content/01-a/index.md",
        "---\ntitle: A\n---\n![[pillars]]\n\n![[pillars]]\n\n![[pillars]]\n",
    )));
    assert_eq!(found, ["collection-twice ![[pillars]]", "collection-twice ![[pillars]]"]);
}

/// All findings are counted, ten thousand of a kind are kept, a hundred are drawn.
#[test]
fn a_hundred_thousand_mistakes_are_counted() {
    let many = "- titel: A\n".repeat(100_000);
    let outcome = run(&site().with("content/sources.yaml", many));
    assert_eq!(outcome.count(Severity::Error), 100_000);
    assert_eq!(kept(&outcome), MOST);
    assert_eq!(outcome.left_out.of(Severity::Error), 100_000 - MOST);
    assert!(outcome.artifacts.is_none());

    let words = konzept::i18n::pack(&konzept::value::Language::parse("en").expect("a tag"));
    let text = konzept::cli::report::text(&outcome, words, false, false);
    assert_eq!(text.matches("\nerror[").count() + usize::from(text.starts_with("error[")), 100);
    assert!(
        text.contains("99903 more findings are not shown") || text.contains("99,903 more findings"),
        "{}",
        tail(&text)
    );
    assert!(text.contains("100000 errors") || text.contains("100,000 errors"), "{}", tail(&text));
}

fn kept(outcome: &Kept) -> usize {
    outcome.findings.iter().filter(|one| one.severity == Severity::Error).count()
}

fn tail(text: &str) -> &str {
    text.get(text.len().saturating_sub(400)..).unwrap_or(text)
}

/// Errors are not crowded out by warnings, and one that is left out is an error still.
#[test]
fn each_severity_has_room_of_its_own() {
    let mut sink = Sink::new();
    (0..2 * MOST).for_each(|_| sink.push(Diagnostic::warning(Code::UNKNOWN_FILE)));
    assert!(!sink.has_errors());
    sink.push(Diagnostic::error(Code::UNREADABLE));
    assert!(sink.has_errors() && sink.iter().any(|one| one.severity == Severity::Error));
    let mut full = Sink::new();
    (0..MOST + 1).for_each(|_| full.push(Diagnostic::error(Code::UNREADABLE)));
    sink.append(full);
    assert_eq!((sink.left_out().of(Severity::Error), sink.left_out().of(Severity::Warning)), (2, MOST));
    assert_eq!(sink.len(), 2 * MOST + MOST + 2);
}

/// The gravest are drawn where there are too many, in the order of the run.
#[test]
fn errors_are_drawn_before_warnings() {
    let warnings: String = (0..300).map(|at| format!("- {{label: F{at}, value: 1 %}}\n")).collect();
    let outcome = run(&site().with(FACTS, warnings).with("content/sources.yaml", "- titel: A\n"));
    let words = konzept::i18n::pack(&konzept::value::Language::parse("en").expect("a tag"));
    let text = konzept::cli::report::text(&outcome, words, false, false);
    assert!(text.contains("error[unknown-key]"), "{}", tail(&text));
}

/// Short names of things with long titles make long pages: more than a page may have is refused.
#[test]
fn a_page_that_grows_out_of_short_names_is_refused() {
    let chapter = format!("---\ntitle: {}\nslug: b\n---\nB\n", "x".repeat(1000));
    let links = format!("---\ntitle: A\n---\n{}", "[[b]] ".repeat(80_000));
    let site = site().with("content/02-b.md", chapter).with("content/01-a/index.md", links);
    let found = errors(&run(&site));
    assert_eq!(found, ["site-too-large content"]);
}
