//! A page of `tests/rules/`, read as a test.
//!
//! A page is prose for editors, with examples. A heading that begins with `Falsch` or `Richtig` opens one: a file
//! is a fence after a line with nothing but its path in back-ticks, and `Gemeldet wird:` stands before the fence
//! with what is found; where nothing is reported, nothing may be found. A file with an empty fence is left out.
//! `Geprüft am DATE.` sets the day. What an example does not show, because it does not matter there, is the same
//! for all: `concept.yaml`, one source, the three legal pages, and the text of a chapter that shows only records.

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

/// The examples of a page.
pub fn examples(page: &str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let mut opens: Option<&str> = None;
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(title) = line.strip_prefix("## ") {
            assert!(title.starts_with("Falsch") || title.starts_with("Richtig"), "a heading `{title}`");
            examples.push(Example {
                title: title.to_owned(),
                today: "2025-06-01".to_owned(),
                ..Example::default()
            });
        }
        let Some(example) = examples.last_mut() else { continue };
        if let Some(day) = line.strip_prefix("Geprüft am ").and_then(|rest| rest.strip_suffix('.')) {
            example.today = day.to_owned();
        }
        if line.starts_with("```") {
            let text: String =
                lines.by_ref().take_while(|line| *line != "```").map(|line| format!("{line}\n")).collect();
            match opens.take() {
                Some(REPORTED) => example.reported = text.trim_end().to_owned(),
                Some(path) => _ = example.files.insert(path.trim_matches('`').to_owned(), text),
                None => panic!("a fence without a path: {text}"),
            }
        } else if line == REPORTED || line.starts_with("`content/") && line.ends_with('`') {
            opens = Some(line);
        }
    }
    examples
}

impl Example {
    /// The site that the example shows.
    pub fn site(&self) -> MemoryWorkspace {
        let mut files: BTreeMap<String, String> =
            USUAL.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        for path in self.files.keys() {
            if let Some((folder, _)) = path.rsplit_once('/').filter(|(folder, _)| *folder != "content") {
                files
                    .entry(format!("{folder}/index.md"))
                    .or_insert_with(|| "---\ntitle: Kapitel\n---\n".to_owned());
            }
        }
        files.extend(self.files.clone());
        files
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .fold(MemoryWorkspace::new(), |site, (path, text)| site.with(&path, text))
    }
}

/// What is the same for all examples that do not show it.
const USUAL: &[(&str, &str)] = &[
    ("content/concept.yaml", "title: Beispiel\nlanguages: [de]\n"),
    ("content/sources.yaml", "- id: statistik\n  title: Statistisches Jahrbuch\n"),
    ("content/impressum.md", "---\ntitle: Impressum\nlegal: imprint\n---\nVerein\n"),
    ("content/datenschutz.md", "---\ntitle: Datenschutz\nlegal: privacy\n---\nKeine Daten.\n"),
    ("content/barrierefreiheit.md", "---\ntitle: Barrierefreiheit\nlegal: accessibility\n---\nGeprüft.\n"),
];
