//! A page of `tests/rules/` or of the explanations, read as a test.
//!
//! A page is prose for editors, with examples. A heading that begins with `Falsch` or `Richtig` (`Wrong` or `Right`)
//! opens one: a file is a fence after a line with nothing but its path in back-ticks, and `Gemeldet wird:` stands
//! before the fence with what is found; where nothing is reported, nothing may be found. A file with an empty fence is
//! left out, and so is one of which a line says nothing but that it is missing. `Geprüft am DATE.` (`Checked on DATE.`)
//! sets the day. What an example does not show, because it does not matter there, is the same for all: `concept.yaml`,
//! one source, the three legal pages, and the text of a chapter that shows only records.

use konzept::discover::MemoryWorkspace;
use std::collections::BTreeMap;

/// One example.
#[derive(Debug, Default)]
pub struct Example {
    /// Its heading.
    pub title: String,
    /// The day of the build.
    pub today: String,
    /// The files it shows.
    files: BTreeMap<String, String>,
    /// What is reported.
    pub reported: String,
}

/// What stands before a fence with a report.
const REPORTED: &str = "Gemeldet wird:";

/// How the headings of examples begin: first the wrong, then the right ones.
const HEADINGS: &[&str] = &["Falsch", "Wrong", "Richtig", "Right"];
/// What stands before the day of the build.
const CHECKED: &[&str] = &["Geprüft am ", "Checked on "];
/// What follows the path of a file that is not there.
const MISSING: &[&str] = &["` fehlt.", "` is missing."];
/// Where files of a site lie.
const FOLDERS: &[&str] = &["`content/", "`themes/"];

/// The examples of a page.
pub fn examples(page: &str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let mut opens: Option<&str> = None;
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(title) = line.strip_prefix("## ") {
            assert!(HEADINGS.iter().any(|one| title.starts_with(one)), "a heading `{title}`");
            examples.push(Example {
                title: title.to_owned(),
                today: "2025-06-01".to_owned(),
                ..Example::default()
            });
        }
        let Some(example) = examples.last_mut() else { continue };
        let day = CHECKED.iter().find_map(|checked| line.strip_prefix(checked)?.strip_suffix('.'));
        if let Some(day) = day {
            example.today = day.to_owned();
        }
        let named = FOLDERS.iter().any(|folder| line.starts_with(folder));
        if let Some(path) = MISSING.iter().find_map(|missing| line.strip_suffix(missing)).filter(|_| named) {
            example.files.insert(path.trim_start_matches('`').to_owned(), String::new());
        }
        if line.starts_with("```") {
            let text: String =
                lines.by_ref().take_while(|line| *line != "```").map(|line| format!("{line}\n")).collect();
            match opens.take() {
                Some(REPORTED) => example.reported = text.trim_end().to_owned(),
                Some(path) => _ = example.files.insert(path.trim_matches('`').to_owned(), text),
                None => panic!("a fence without a path: {text}"),
            }
        } else if line == REPORTED || named && line.ends_with('`') {
            opens = Some(line);
        }
    }
    examples
}

impl Example {
    /// Whether it shows files, and not only words.
    pub fn shows_files(&self) -> bool {
        !self.files.is_empty()
    }

    /// The site that the example shows, in German.
    pub fn site(&self) -> MemoryWorkspace {
        self.site_in("de")
    }

    /// The site that the example shows, in one of the languages of [`USUAL`].
    pub fn site_in(&self, language: &str) -> MemoryWorkspace {
        let (_, [chapter, text], usual) =
            USUAL.iter().find(|(tag, ..)| *tag == language).expect("a language with usual files");
        let mut files: BTreeMap<String, String> =
            usual.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        for path in self.files.keys().filter(|path| path.starts_with("content/")) {
            if let Some((folder, _)) = path.rsplit_once('/').filter(|(folder, _)| *folder != "content") {
                files
                    .entry(format!("{folder}/index.md"))
                    .or_insert_with(|| format!("---\ntitle: {chapter}\n---\n{text}\n"));
            }
        }
        files.extend(self.files.clone());
        files
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .fold(MemoryWorkspace::new(), |site, (path, text)| site.with(&path, text))
    }
}

/// A language, title and text of a chapter that shows only records, and the files that are the same for all examples
/// that do not show them.
type Usual = (&'static str, [&'static str; 2], &'static [(&'static str, &'static str)]);

const USUAL: &[Usual] = &[
    (
        "de",
        ["Kapitel", "Worum es geht."],
        &[
            ("content/concept.yaml", "title: Beispiel\nlanguages: [de]\n"),
            ("content/sources.yaml", "- id: statistik\n  title: Statistisches Jahrbuch\n"),
            ("content/impressum.md", "---\ntitle: Impressum\nlegal: imprint\n---\nVerein\n"),
            ("content/datenschutz.md", "---\ntitle: Datenschutz\nlegal: privacy\n---\nKeine Daten.\n"),
            (
                "content/barrierefreiheit.md",
                "---\ntitle: Barrierefreiheit\nlegal: accessibility\n---\nGeprüft.\n",
            ),
        ],
    ),
    (
        "en",
        ["Chapter", "What it is about."],
        &[
            ("content/concept.yaml", "title: Example\nlanguages: [en]\n"),
            ("content/sources.yaml", "- id: statistics\n  title: Statistical Yearbook\n"),
            ("content/imprint.md", "---\ntitle: Imprint\nlegal: imprint\n---\nAlliance\n"),
            ("content/privacy.md", "---\ntitle: Privacy\nlegal: privacy\n---\nNo data.\n"),
            ("content/accessibility.md", "---\ntitle: Accessibility\nlegal: accessibility\n---\nTested.\n"),
        ],
    ),
];
